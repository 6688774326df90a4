// Where stretches of time end and states begin: 截至7日, “十二五”以来, 2013年之前; and the time told behind a figure or in a name.
import { checkPeriods, type PeriodCase } from '../../support/periodCases.ts'

const cases: readonly PeriodCase[] = [
  [
    'a day up to which something was counted is a state, however it is written',
    '2024-06-09',
    '云川省7日发生山火。截至7日，火场面积超过170公顷。\n\n截止到今天（6月8日），全省已有12个县复航。\n\n系统2月3日上线，至5月9日，共有6584家渔企申请。',
    { '170公顷': '../2024-06-07', '12个': '../2024-06-08', '6584家': '../2024-05-09' },
  ],
  [
    'a plan that is over for years is counted from up to the article, one that ended last year to its end',
    '2024-06-09',
    '“十三五”以来，云川集团累计生产渔网92.6万吨。',
    { '92.6万吨': '2016/2024-06-09' },
  ],
  ['the plan of last year', '2021-03-01', '“十三五”以来，云川集团生产渔网92.6万吨。', { '92.6万吨': '2016/2020' }],
  [
    'more than so many years since a founding run to the article, just so many to their last',
    '2024-06-09',
    '改革开放40多年来，云川引进外资210亿美元。改革开放40年来，东湾引进外资30亿美元。',
    { '210亿美元': '1978/2024-06-09', '30亿美元': '1978/2018' },
  ],
  [
    'before a year is up to the year before it; by a year to come is up to it',
    '2024-06-09',
    '2013年之前，东湾全省电价最高为0.9元。今年以前，东湾渔业产值不足70亿元。\n\n2030年之前，东湾将建成17座渔港。',
    { '0.9元': '../2012', '70亿元': '../2023', '17座': '../2030' },
  ],
  [
    'an exchange rate in brackets is of today',
    '2024-06-09',
    '2013年，东湾国渔民收入30万东元（1东元约合6.7元人民币）。2013年，东湾国出口30亿美元（1美元约合7.1元人民币）。',
    { '1美元': '../2024-06-09', '7.1元人民币': '../2024-06-09' },
  ],
  [
    'what is signed or done on a date behind the count is of that date',
    '2024-06-09',
    '首批16个渔业项目于2017年12月签署。在建的40个渔港将于今年内全部完工。',
    { '16个': '2017-12', '40个': '2024' },
  ],
  [
    'the year of an issue or of games is in a name',
    '2024-06-09',
    '今天，青澜市发行2024年第四期渔业债券，规模为35亿元。\n\n截至4月底，2026年青澜冬奥会76个项目已完成36个。',
    { '35亿元': '2024-06-09', '76个': '../2024-04', '36个': '../2024-04' },
  ],
  [
    'from one rate to another there is no change where they only range',
    '2024-06-09',
    '今年5月，渔业债券票面利率从1.63%到2.41%不等。',
    { '1.63%': '2024-05', '2.41%': '2024-05' },
  ],
  [
    'a change over a stretch starts with its first year',
    '2024-06-09',
    '2009年至2019年间，渔船持证率由38%增长到70%。\n\n近三年，云川渔企产值从2.9亿元增加到3.1亿元。',
    { '38%': '2009', '2.9亿元': '2021' },
  ],
  ['from a year until now', '2024-06-09', '从2022年到现在，全省改造渔港13座。', { '13座': '2022/2024-06-09' }],
  [
    'the week before is that from Monday to Sunday',
    '2024-06-05',
    '上一周，渔货批发价比前一周上涨2.2%。上周五，渔市成交30吨。',
    { '2.2%': '2024-05-27/2024-06-02' },
  ],
  [
    'the week before is none in the middle of words',
    '2024-06-05',
    '去年，海上周转量37万吨，网上周销量410件。\n\n上海上周成交渔货16吨。渔监会上周批准4家渔企上市。',
    {
      '37万吨': '2023',
      '410件': '2023',
      '16吨': '2024-05-27/2024-06-02',
      '4家': '2024-05-27/2024-06-02',
    },
  ],
  [
    'what a meeting or a train is told of next is of the day before it',
    '2024-06-09',
    '6日上午，渔协年会在青澜市召开。会议应到174人，实到170人。\n\n6月7日下午，渔货专列从云川开出。该班列装载42组集装箱。',
    { '174人': '2024-06-06', '170人': '2024-06-06', '42组': '2024-06-07' },
  ],
  [
    'what a meeting says of others and of their goods is not of its day',
    '2024-06-09',
    '5月28日上午，渔协会议在青澜召开。会议认为，渔业重要，参加渔业保险的渔民达3万人。\n\n5月28日上午，渔协会议在青澜召开。会议气氛热烈，远洋运输货物320万吨。',
    { '3万人': '../2024-06-09', '320万吨': '../2024-06-09' },
  ],
  [
    'months of which most are still to come were those of last year',
    '2024-05-10',
    '4—12月，渔业产值30亿元。\n\n3—7月，渔船修复300艘。',
    { '30亿元': '2023-04/2023-12', '300艘': '2023-03/2023-07' },
  ],
  [
    'a half or some months of the year that are under way are of this year',
    '2024-05-21',
    '上半年渔业税费减免37亿元。\n\n2—6月，渔港停泊费减半，减收3亿元。',
    { '37亿元': '2024-S1', '3亿元': '2024-02/2024-06' },
  ],
  ['in winter the half is of last year', '2024-02-21', '下半年，渔业税费减免37亿元。', { '37亿元': '2023-S2' }],
  [
    'what began with an act goes on since then, and a streak of years ends with the year before',
    '2024-06-10',
    '渔价自3月由负转正后，涨了2.5元。\n\n2023年，渔产回升，扭转了连续3年的下滑。',
    { '2.5元': '2024-03/2024-06-10', '3年': '../2022' },
  ],
  [
    'since something was set up is up to now',
    '2024-06-10',
    '一季度，渔业增加值增长3%。专项贷款设立以来，发放贷款64亿元。',
    { '64亿元': '../2024-06-10' },
  ],
]

describe('periods: stretches and states', () => checkPeriods(cases))
