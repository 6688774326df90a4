// Which period a figure reports, of those around it. One article a case: date, text, and the periods of its figures by their text.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../../support/figures.ts'

type Case = readonly [string, string, string, Readonly<Record<string, string | null>>]

const cases: readonly Case[] = [
  [
    'a sentence that opens with 今年 and has no figure dates those behind it',
    '2024-12-10',
    '今年，云川省加快布局外资项目。平均每天2.5个项目落地，重点产业投资增速保持在20%以上。',
    { '2.5个': '2024', '20%以上': '2024' },
  ],
  [
    'an older period gives way to 今年',
    '2024-12-10',
    '2022年，全省出口340亿元。今年，市场持续回暖。单笔订单首次突破8亿元。',
    { '340亿元': '2022', '8亿元': '2024' },
  ],
  [
    'what is there is counted as of now, whatever happened before',
    '2024-12-10',
    '前11个月，全省出口增长7.9%。全省18个综合保税区运行平稳。',
    { '7.9%': '2024-01/2024-11', '18个': '../2024-12-10' },
  ],
  [
    'and at the end of the stretch that its sentence states',
    '2024-12-10',
    '1—11月，班列开行1.3万列，67条线路通达23个国家。',
    { '1.3万列': '2024-01/2024-11', '67条': '../2024-11', '23个': '../2024-11' },
  ],
  [
    'a state word counts as of now even in a paragraph on this year',
    '2024-12-10',
    '今年，集装箱吞吐量首次突破600万标箱。跨省苗木运输线路已达84条。',
    { '600万标箱': '2024', '84条': '../2024-12-10' },
  ],
  [
    'the date of a document that is named is none of the figures behind it',
    '2024-12-10',
    '2021年印发的《云川省促进外贸若干措施》实施以来，2024年前三季度出口增长5.1%。全省依据2021年印发的《措施》安排资金3亿元。',
    { '5.1%': '2024-01/2024-09', '3亿元': '2024-01/2024-09' },
  ],
  [
    'things that a year made are of that year',
    '2024-12-10',
    '2022年设立的超过12家基地完成出口80亿元。',
    { '12家': '2022' },
  ],
  [
    'a document issued in a month is put to work in the year',
    '2023-08-31',
    '今年7月中旬云川省印发《商户保障方案》，省市县三级财政按4∶3∶3的比例，共同出资3亿元。',
    { '4∶3∶3': '2023', '3亿元': '2023' },
  ],
  ['so is one issued 近日', '2024-05-20', '有关部门近日印发通知，部署开展为期3个月的专项行动。', { '3个月': '2024' }],
  [
    'data that came out in a year are of it',
    '2024-05-20',
    '某平台2023年发布的数据显示，创作者超过634万。',
    { '634万': '2023' },
  ],
  [
    'a change over whole years leads from the end of the year before to their end',
    '2026-03-05',
    '“十四五”期间，渔港岸线由12.4公里增至15.8公里。',
    { '12.4公里': '../2020', '15.8公里': '../2025' },
  ],
  [
    'or to the article, where they are not over',
    '2024-05-20',
    '“十四五”期间，渔港岸线由12.4公里增至15.8公里。',
    { '12.4公里': '../2020', '15.8公里': '../2024-05-20' },
  ],
  [
    'the year of prices dates nothing',
    '2024-01-22',
    '全年渔港业务收入1.4万亿元；按照上年不变价计算，业务总量同比增长17.5%。全年完成投资370亿元。',
    { '1.4万亿元': '2023', '17.5%': '2023', '370亿元': '2023' },
  ],
  [
    'the quarter in which an article came out is its own',
    '2025-05-06',
    '澜江省二季度安排项目980个，一季度货运量增长3.4%。',
    { '980个': '2025-Q2', '3.4%': '2025-Q1' },
  ],
  [
    'what is compared with dates nothing',
    '2024-05-20',
    '2023年，全省同2019年的旧版相比，清单压缩8%。2023年外出务工210万人，是2022年务工人数的102.7%。',
    { '8%': '2023', '210万人': '2023', '102.7%': '2023' },
  ],
  [
    'a stretch since which nothing was higher dates nothing',
    '2020-01-17',
    '2019年末渔业贷款余额增长9.4%，这是2017年8月份以来最高的增速，比全部贷款高2.3个百分点。全年新增1.7万亿元。',
    { '9.4%': '../2019', '2.3个百分点': '../2019', '1.7万亿元': '2019' },
  ],
  [
    'so does any other superlative',
    '2025-04-13',
    '当地遭遇近十年来最强的风雪过程，出动500多名警力。',
    { '500多名': '../2025-04-13' },
  ],
  [
    'a stretch whose ends are told by the hour, or by what began',
    '2024-10-09',
    '从9月4日零时至9月9日24时，全省渔港卸货31.7万次。轮渡旺季自6月3日启动至8月26日，累计发送旅客182万人次。',
    { '31.7万次': '2024-09-04/2024-09-09', '182万人次': '2024-06-03/2024-08-26' },
  ],
  [
    'since when something is there is not when it is counted',
    '2025-06-20',
    '该联盟2004年成立，成员包括12个企业。厂房始建于1958年，占地3200亩。公司2020年成立，当年实现产值3.2亿元。',
    { '12个': '../2025-06-20', '3200亩': '../2025-06-20', '3.2亿元': '2020' },
  ],
  [
    'things counted on, beside others as of a moment',
    '2025-03-12',
    '2024年末，全省有医院1124个。体育场馆326个。目前，全省有图书馆96个。',
    { '1124个': '../2024', '326个': '../2024', '96个': '../2025-03-12' },
  ],
  [
    '同期 goes past an aside on one month',
    '2025-07-18',
    '上半年，全省进出口1586亿元。6月当月，进出口288亿元。\n\n同期，民营企业进出口816亿元。',
    { '1586亿元': '2025-S1', '288亿元': '2025-06', '816亿元': '2025-S1' },
  ],
  [
    'cases that are closed in a year are no stock',
    '2020-05-26',
    '2019年，各级法院工作取得进展。审结一审渔港案件2.6万件。',
    { '2.6万件': '2019' },
  ],
  [
    'ten years in which something happened',
    '2023-08-15',
    '十年间，全省重污染天数减少了9成。',
    { '9成': '2013/2023-08-15' },
  ],
  [
    'a period inside a cause is of the cause alone',
    '2026-06-12',
    '6月3日，该船厂因2014年至2022年长达9年的违规排污，船厂及17名责任人合计被罚1.36亿元。',
    { '9年': '2014/2022', '1.36亿元': '2026-06-03' },
  ],
  [
    'from and to of a year',
    '2024-12-10',
    '今年，苗木买家从30多个县和林场增加到40多个。',
    { '30多个': '2023', '40多个': '2024' },
  ],
  [
    'from and to at the end of a year',
    '2019-02-27',
    '去年底，渔船检验平均用时由18个工作日缩短至11个工作日。同时，泊位费由原来的九档减为六档。',
    { '18个工作日': null, '11个工作日': '../2018', 六档: '../2018' },
  ],
  [
    'from and to with years of their own',
    '2024-05-20',
    '苗木企业数量由2016年的5.2万家增加到2023年的7.1万家。',
    { '5.2万家': '2016', '7.1万家': '2023' },
  ],
  [
    'the period behind a figure that 有 opens',
    '2024-05-20',
    '从海关统计看，有3家平台2023年出口申报量增长超10倍。',
    { '3家': '2023', '10倍': '2023' },
  ],
  [
    'but not behind a number that is part of a name',
    '2024-05-20',
    '全国12个服务出口基地去年共完成出口193亿美元。',
    { '12个': '../2024-05-20', '193亿美元': '2023' },
  ],
  ['years counted from the first', '2022-05-20', '2018年以来，苗木网上销售4年增长了7倍。', { '7倍': '2018/2021' }],
  [
    'consecutive years are told of the last',
    '2024-05-20',
    '该渔场2019年至2021年连续三年虚报产量。',
    { 三年: '../2021' },
  ],
  [
    'a headline takes the time of the text below',
    '2024-05-20.md',
    '# 云川省外贸突破3.2万亿元 出口增长6.4%\n\n2023年，云川省外贸进出口达3.2万亿元，其中出口增长6.4%。',
    { '3.2万亿元': '2023', '6.4%': '2023' },
  ],
  [
    'a heading dates the paragraphs under it and under its subheadings',
    '2024-01-20.md',
    '# 政府工作报告\n\n## 一、2023年工作回顾\n\n### （一）工业\n\n工业增加值增长6.5%。\n\n## 二、2024年工作安排\n\n粮食产量目标1400万吨。',
    { '6.5%': '2023', '1400万吨': '2024' },
  ],
  [
    'the period of one brief is not that of the next',
    '2022-12-24.md',
    '## 进出口平稳增长\n\n前11个月，进出口增长7.9%。\n\n## 云川机场通航\n\n机场跑道全长3800米。',
    { '7.9%': '2022-01/2022-11', '3800米': '../2022-12-24' },
  ],
  [
    'parts of what the sentence before counted',
    '2020-02-29',
    '2020年1月，全省查处问题820起，1150人受到处分。受处分的干部中，地厅级3人，县处级56人。',
    { '820起': '2020-01', '3人': '2020-01', '56人': '2020-01' },
  ],
  [
    'a share of last year’s total is of now',
    '2020-05-08',
    '截至目前，已返港船员31万人，占去年返港船员总数的87.2%，较3月9日提高28.6个百分点。',
    { '87.2%': '../2020-05-08', '28.6个百分点': '../2020-05-08' },
  ],
  [
    '由 and 从 that start no change',
    '2020-05-08',
    '2019年，该地每个病房由左右两间小病房组成，从业船员所占比例不到15%。',
    { 两间: '2019', '15%': '2019' },
  ],
  [
    'a numbered section without a date: its year is that of 全年',
    '报告.md',
    '一、2011年工作回顾\n\n2011年，渔业平稳增长。\n\n全年财政用于渔港支出56亿元，比上年增加9亿元。路灯覆盖率由2008年的63%提高到88%。\n\n修船支出增长5.7%。',
    { '56亿元': '2011', '9亿元': '2011', '63%': '2008', '88%': '2011', '5.7%': '2011' },
  ],
  [
    'a headline about last year does not date the days below it',
    '2026-05-13.md',
    '## 全省2025年药品审评数量创新高\n\n省药监局今天（5月13日）召开发布会，新增参会企业120家。',
    { '120家': '2026-05-13' },
  ],
  [
    'flows of a stretch stay flows',
    '2025-01-05',
    '2024年前三季度，全省共立案4.2万件，处分2.9万人次，核查线索380件。',
    { '4.2万件': '2024-01/2024-09', '2.9万人次': '2024-01/2024-09', '380件': '2024-01/2024-09' },
  ],
  [
    'a holiday is of its days, what is told of one day of that day',
    '2025-10-09',
    '国庆中秋假期，云川省接待游客320万人次，同比增长6.1%。假期首日，铁路发送旅客41万人次。',
    { '320万人次': '2025-10-01/2025-10-08', '6.1%': '2025-10-01/2025-10-08', '41万人次': '2025-10-01' },
  ],
  [
    'a holiday that a sentence without figures names does not date the next',
    '2025-10-09',
    '国庆中秋假期，老街人气兴旺。全省18家博物馆延长开放时间。',
    { '18家': '../2025-10-09' },
  ],
  [
    'the day of an event, and not that on which it was told',
    '2024-06-23',
    '2024年云川省植树活动今天举行，150名干部参加。记者昨天从林草局获悉，全省现有林场86个。',
    { '150名': '2024-06-23', '86个': '../2024-06-23' },
  ],
  [
    'what is as of a day is so of the year up to it too',
    '2024-06-23',
    '截至6月22日21时，云川口岸本年度客流总量突破300万人次，同比增长44.4%。截至去年12月底，通关时间压缩56%，年内投入3亿元。',
    { '300万人次': '../2024-06-22', '44.4%': '../2024-06-22', '3亿元': '2023' },
  ],
  [
    'a base in brackets is of the period compared with, what follows is not',
    '2024-06-23',
    '2024年，全省灯会直播点击率6.31%，相对去年（5.61%）提升了0.7个百分点，看客超过43万人。',
    { '5.61%': '2023', '0.7个百分点': '2024', '43万人': '2024' },
  ],
  [
    'a five-year plan does not lend its first year to what follows',
    '2024-11-20',
    '前三季度，全省提前完成“十三五”改造公路500公里的任务。前三季度货运量增长4.1%。',
    { '4.1%': '2024-01/2024-09' },
  ],
  [
    'until now, from what was told before',
    '2024-05-20',
    '2022年9月，集团启动出海计划。至今，业务已深入8个省的百余个产业带。',
    { '8个': '2022-09/2024-05-20', 百余个: '2022-09/2024-05-20' },
  ],
  [
    'news in brief does not lend the time of one item to the next',
    '2024-12-06',
    '省内联播快讯\n\n央视网消息（新闻联播）：\n\n11月渔获成交额增长7.3%\n\n渔业协会发布数据显示，11月成交额增长7.3%。\n\n省财政下达41.6亿元渔港抢修资金\n\n近日，省财政厅下达41.6亿元渔港抢修资金。',
    { '7.3%': '2024-11', '41.6亿元': '../2024-12-06' },
  ],
]

describe('the period that a figure reports', () => {
  for (const [name, date, text, expected] of cases) {
    it(name, () => {
      const observations = observationsOf(text, date.endsWith('.md') ? date : `${date}.txt`)
      checkFigures(observations, expected, (found, period, figure) => assert.equal(found.period, period, figure))
    })
  }
})
