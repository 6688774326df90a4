// Times told by a word for another one (当年, 届时, 上月), of rushes and spans, and of parts of what was told before.
import { checkPeriods, type PeriodCase } from '../../support/periodCases.ts'

const cases: readonly PeriodCase[] = [
  [
    '当年 is the year named before it in the sentence, even if only as a beginning',
    '2024-06-01',
    '渔协2012年开始推广网箱，当年投放47箱，2018年已有3100箱。',
    { '47箱': '2012', '3100箱': '2018' },
  ],
  [
    'months are not of the year since which something has gone on',
    '2024-06-01',
    '从去年至今，渔业补贴持续发放。1—4月，渔企获得补贴2.7亿元。',
    { '2.7亿元': '2024-01/2024-04' },
  ],
  [
    '届时 is the time to come told before it',
    '2024-06-01',
    '渔港预计2026年投运。届时，每年可卸鱼近47万吨。',
    { '47万吨': '2026' },
  ],
  [
    '上月 is the month before the one reported',
    '2024-06-01',
    '4月，渔价环比由上月下降0.4%转为上涨0.1%。',
    { '0.4%': '2024-03', '0.1%': '2024-04' },
  ],
  [
    'the days of a rush may be counted behind its name, and what follows on its parts is of them',
    '2024-03-10',
    '春运40天，云川客流量超4700万人次。其中，轮渡客流量约1600万人次。',
    { '4700万人次': '2024-01-26/2024-03-05', '1600万人次': '2024-01-26/2024-03-05' },
  ],
  [
    'from one day of the lunar year to another',
    '2024-03-10',
    '春节假期，除夕至初五，渔市交易47万笔。',
    { '47万笔': '2024-02-09/2024-02-14' },
  ],
  [
    'a length of time that opens a sentence tells when; what has been added up is there at its end',
    '2024-06-01',
    '两年时间，云川新认定渔企3250家。两年间，新增渔业总部59家，累计达到432家。',
    { '3250家': '2022/2024-06-01', '59家': '2022/2024-06-01', '432家': '../2024-06-01' },
  ],
  [
    'so is what is done of a work',
    '2024-06-01',
    '今年以来，渔港改造已完成工程总量的83%以上。',
    { '83%以上': '../2024-06-01' },
  ],
  [
    'parts are of the time of the whole',
    '2024-06-01',
    '2023年，全省新增渔企300家。其中，民营渔企210家。',
    { '210家': '2023' },
  ],
  [
    'and planned where it is planned',
    '2024-04-20',
    '渔航计划4月27日至5月4日加开渡轮1300班。其中，增开夜间渡轮102班。',
    { '102班': '2024-04-27/2024-05-04' },
  ],
  [
    'a survey made lately is not of a year told before',
    '2024-06-01',
    '2018年，渔港卸鱼量47万吨。渔协日前进行的调查显示，84%的渔民感到满意。',
    { '84%': '../2024-06-01' },
  ],
  [
    'a growth of another year is that year’s',
    '2024-06-01',
    '4月，渔获增幅达30%，超过2019年25.3%的平均增幅。',
    { '30%': '2024-04', '25.3%': '2019' },
  ],
  [
    'a half that something will happen in is to come',
    '2024-06-01',
    '二期冷库下半年将投产，加工能力扩大一倍。',
    { 一倍: '2024-S2' },
  ],
  [
    'what a plan laid down dates nothing behind it',
    '2020-01-07',
    '2019年，提前完成“十三五”规划确定的渔业任务；注册渔业商标640件，增长3%。',
    { '640件': '2019', '3%': '2019' },
  ],
  [
    'what is there already is not of the time to come',
    '2025-11-23',
    '预计到“十四五”末，供水覆盖97%的渔村。目前覆盖率已达65%。',
    { '65%': '../2025-11-23' },
  ],
]

describe('moments and spans told by other words', () => {
  checkPeriods(cases)
})
