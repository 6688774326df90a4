// Times that a review, a plan or a list of times gives to figures that state none of their own. One article a case.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../../support/figures.ts'

type Case = readonly [string, string, string, Readonly<Record<string, string | null>>]

const cases: readonly Case[] = [
  [
    'a review of five years: what was done in them, what there was at their end, and their last year apart',
    '2026-02-08.md',
    '一、“十四五”时期工作回顾\n\n渔业经济稳中有进。打造27条渔业产业链，渔港信息化率达到84%，渔企突破3700家。\n\n刚刚过去的2025年，全省上下奋力拼搏。渔业产值增长7.4%，新培育龙头渔企46家。\n\n五年来，政府建设取得成效。出台规章38部。\n',
    { '27条': '2021/2025', '84%': '../2025', '3700家': '../2025', '7.4%': '2025', '46家': '2025', '38部': '2021/2025' },
  ],
  [
    'a review of five years and of their last: the heading names first what comes first',
    '2026-02-08.md',
    '一、“十四五”时期和2025年工作回顾\n\n“十四五”时期是云川发展极不平凡的五年。打造27条渔业产业链，冷链物流覆盖61个县。\n\n各位代表，刚刚过去的2025年，全省上下奋力拼搏。新培育龙头渔企46家，渔港货物吞吐量增长8.3%。\n\n各位代表！过去五年，我们勇毅前行。出台规章38部。\n',
    { '27条': '2021/2025', '46家': '2025', '8.3%': '2025', '38部': '2021/2025' },
  ],
  [
    'a review of the last year and of the five years that it ended',
    '2026-02-08.md',
    '一、2025年和“十四五”时期工作回顾\n\n过去一年，全省上下奋力拼搏。新培育龙头渔企46家。\n\n这一年，我们加快渔港建设。新建码头19个。\n\n2025年是“十四五”收官之年。五年来，我们牢记嘱托。打造27条渔业产业链。\n\n——这五年渔业实力大幅提升。修建渔港58个。\n\n这是渔村面貌显著改善的五年。\n\n改造渔村住房74万套。\n',
    { '46家': '2025', '19个': '2025', '27条': '2021/2025', '58个': '2021/2025', '74万套': '2021/2025' },
  ],
  [
    'a review of one year and of five of a term that is no plan',
    '2023-03-05.md',
    '一、过去一年和五年工作回顾\n\n过去一年，渔业经济稳住大盘。新培育龙头渔企46家。\n\n过去五年极不平凡。打造27条渔业产业链。\n',
    { '46家': '2022', '27条': '2018/2022' },
  ],
  [
    'a year that a review of five years tells of between is of its own paragraph only',
    '2013-03-05.md',
    '一、过去五年工作回顾\n\n过去五年极不平凡。打造27条渔业产业链。\n\n2012年，渔业经济企稳回升，新增渔企46家。\n\n加强渔港建设。修建渔港58个。\n',
    { '27条': '2008/2012', '46家': '2012', '58个': '2008/2012' },
  ],
  [
    'a paragraph that turns to other years at its end only',
    '2026-02-08.md',
    '一、2025年和“十四五”时期工作回顾\n\n过去一年，渔业经济稳中有进。\n\n加强渔港、渔村、渔船和渔市的建设与管理，完善渔政、渔监和渔检的协作机制，推进渔业与旅游、餐饮、物流、文化和教育的融合发展，办好渔民的急事难事，兴修码头、堤坝、道路、冷库和市场，守护近海、滩涂、湿地、岛礁和河口，新培育龙头渔企46家，渔政力量进一步增强，渔民的获得感、幸福感和安全感不断提升。五年来，打造27条渔业产业链。\n\n修建渔港58个。\n',
    { '46家': '2025', '27条': '2021/2025', '58个': '2021/2025' },
  ],
  [
    'a section that reviews one plan and sets out the next',
    '2021-03-05.md',
    '## 二、“十三五”时期发展成就和“十四五”时期主要目标任务\n\n过去五年，渔业发展取得成就。打造27条渔业产业链。\n\n“十四五”时期是建设渔业强省的关键时期，修建渔港58个。\n',
    { '27条': '2016/2020', '58个': '2021/2025' },
  ],
  [
    'since when and for how long something has run, in a review of the year in which it ended',
    '2026-02-08.md',
    '一、2025年工作回顾\n\n渔业产值近3年提升21个百分点，新建码头19个，连续七个季度保持增长。改造渔船362艘。开工了总投资58亿元的渔港。\n',
    { '21个百分点': '2023/2025', 七个季度: '../2025', '362艘': '2025', '58亿元': '2025' },
  ],
  [
    'parts of a review keep its time, whatever their headings are',
    '2026-02-08.md',
    '# 政府工作\n\n## 一、“十四五”时期和2025年工作回顾\n\n### （一）渔港\n\n打造27条渔业产业链。\n\n刚刚过去的2025年，全省上下奋力拼搏。新培育龙头渔企46家。\n\n### （二）渔村\n\n新改建渔村道路318公里。\n',
    { '27条': '2021/2025', '46家': '2025', '318公里': '2025' },
  ],
  [
    'in a review of years that are over, what has been added up or done already is theirs, and 目前 is now',
    '2026-02-08.md',
    '一、“十四五”时期工作回顾\n\n渔业经济稳中有进，累计完成渔港投资38亿元，渔业增加值年均增长7.1%。渔货销量2023年以来连续16个月增长。改造渔村住房74万套，新增渔企1362家。目前在建渔港9个。\n',
    {
      '38亿元': '2021/2025',
      '7.1%': '2021/2025',
      '74万套': '2021/2025',
      '1362家': '2021/2025',
      '9个': '../2026-02-08',
    },
  ],
  [
    'a review of one year',
    '2026-02-08.md',
    '一、2025年工作回顾\n\n持续推进渔港建设。建成渔港14个，目前还有6个在建。\n',
    { '14个': '2025', '6个': '../2026-02-08' },
  ],
  [
    'months behind 以来 are not of the year in which that began',
    '2026-02-08.txt',
    '党的十八大以来，渔村面貌一新。全年渔业产值增长4%。',
    { '4%': '2025' },
  ],
  [
    'where a change over a plan starts',
    '2025-09-17.txt',
    '“十四五”期间，渔业资产从不到47万亿元增长至超过63万亿元。',
    { '47万亿元': '../2020' },
  ],
  [
    'days to come of the next month',
    '2025-04-28.txt',
    '预计，1日至3日，北方海域将有7～8级大风。',
    { '7～8级': '2025-05-01/2025-05-03' },
  ],
  [
    'what is reached at the end of several years, and what was done in them',
    '2025-10-22.txt',
    '“十四五”期间，我国渔港建设提速，冷库库容达到47亿立方米，累计投入820亿元，渔港灌区面积提升至3.6万亩，建成码头610座。',
    { '47亿立方米': '../2025-10-22', '820亿元': '2021/2025', '3.6万亩': '../2025-10-22', '610座': '2021/2025' },
  ],
  [
    'and at the end of years that only begin',
    '2026-03-05.txt',
    '“十五五”期间，渔港冷库普及率达到71%。',
    { '71%': '../2030' },
  ],
  [
    'places that are reached since some time are counted as of now',
    '2025-06-15.txt',
    '自2019年开行以来，渔货专列累计发送46万吨，已通达全国27个城市。',
    { '46万吨': '2019/2025-06-15', '27个': '../2025-06-15' },
  ],
  [
    '“十四五”以来 runs to the article, and 五年来 behind it are the years of the plan',
    '2025-09-17.txt',
    '“十四五”以来，渔企投资从不到41亿元增长至超过63万亿元，年均增长7.2%。\n\n五年来，渔企上缴税费90亿元。\n',
    { '41亿元': '../2020', '63万亿元': '../2025-09-17', '7.2%': '2021/2025-09-17', '90亿元': '2021/2025' },
  ],
  [
    'without a plan 五年来 are the years up to the article',
    '2025-09-17.txt',
    '五年来，渔企上缴税费90亿元。',
    { '90亿元': '2020/2025-09-17' },
  ],
  [
    'a day right behind the article is the next one, a planned month is to come',
    '2023-05-31.txt',
    '从明天（6月1日）起，12项渔港服务措施实施。2022年，全省渔港开工38个。东湾渔港计划9月底投用，新增泊位16个。',
    { '12项': '2023-06-01', '16个': '../2023-09' },
  ],
  [
    'this holiday is the one around the article',
    '2025-10-08.txt',
    '这个假期，云川渔港共接待游客46.4万人次，日均接待5.8万人次。',
    { '46.4万人次': '2025-10-01/2025-10-08', '5.8万人次': '2025-10-01/2025-10-08' },
  ],
  [
    'visits are no stock of visitors',
    '2025-07-16.txt',
    '上半年，云川口岸出入境人员达3.4亿人次。其中本地居民1.7亿人次，外来旅客3906万人次。',
    { '3.4亿人次': '2025-S1', '1.7亿人次': '2025-S1', '3906万人次': '2025-S1' },
  ],
  [
    'a paragraph goes on with the moment that it began with, but not where it says 目前',
    '2025-10-22.txt',
    '截至9月底，88个渔港已完成清淤。其中61个已通航，7个渔村实现脱困。目前还有5个渔港在建。',
    { '88个': '../2025-09', '61个': '../2025-09', '7个': '../2025-09', '5个': '../2025-10-22' },
  ],
  [
    'so many years that a review counts end with its last one',
    '2026-02-10.txt',
    '一、“十四五”时期工作回顾\n\n渔业产值达到47亿元，五年累计增长31%，十年增加约19亿元、年均提高7.4%。\n',
    { '31%': '2021/2025', '19亿元': '2016/2025', '7.4%': '2016/2025' },
  ],
  [
    'a stretch whose first day tells what began',
    '2025-07-16.txt',
    '自7月1日渔港暑运启动至15日，渔港累计发送旅客2.6万人次。',
    { '2.6万人次': '2025-07-01/2025-07-15' },
  ],
  [
    'parts of what the paragraph before told',
    '2019-02-21.txt',
    '1月21日至2月19日，云川渔船充电37万次。\n\n其中，南岸渔港累计充电29万次，电量824万千瓦时。\n',
    { '29万次': '2019-01-21/2019-02-19', '824万千瓦时': '2019-01-21/2019-02-19' },
  ],
  [
    'what sets out from a place starts no change',
    '2020-02-24.txt',
    '2月16日，由青澜出发的40台压载水处理车抵达云川。',
    { '40台': '2020-02-16' },
  ],
  [
    'quarters that 分别 divides behind the half year',
    '2023-07-13.txt',
    '上半年，渔货进出口一季度、二季度分别达到4.76亿元和5.34亿元。',
    { '4.76亿元': '2023-Q1', '5.34亿元': '2023-Q2' },
  ],
  [
    'quarters that 分别 divides',
    '2023-07-13.txt',
    '渔货进出口一季度、二季度分别达到4.76亿元和5.34亿元。',
    { '4.76亿元': '2023-Q1', '5.34亿元': '2023-Q2' },
  ],
]

describe('times lent by reviews, plans and lists', () => {
  for (const [name, path, text, expected] of cases)
    it(name, () => {
      const observations = observationsOf(text, path)
      checkFigures(observations, expected, (found, period, figure) => assert.equal(found.period, period, figure))
    })
})
