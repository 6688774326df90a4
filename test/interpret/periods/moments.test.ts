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
    'a rush is of its year, though its days be counted behind its name, and what follows on its parts as well',
    '2024-03-10',
    '春运40天，云川客流量超4700万人次。其中，轮渡客流量约1600万人次。春运以来，渔港加开渡轮37班。春运首日，渡轮运客26万人次。',
    { '4700万人次': '2024', '1600万人次': '2024', '37班': '2024-01-26/2024-03-10', '26万人次': '2024-01-26' },
  ],
  [
    'this year as of a day is from January to that day, also in the headline above, and a year in a name is none',
    '2024-09-10',
    '渔业今年发债470亿元\n\n截至8月20日，今年各港已发债470亿元。截至8月20日，2024年渔船以旧换新惠及3100人次。今天（9月10日），云川举办2024年渔业招聘会，吸引渔企170家。',
    { '470亿元': '2024-01/2024-08-20', '3100人次': '../2024-08-20', '170家': '2024-09-10' },
  ],
  [
    'today and tomorrow of years are two, which 分别 parts',
    '2024-09-10',
    '今明两年渔业增速将稳定在3.6%。今明两年的渔价涨幅将分别为2.4%和2.6%。',
    { '3.6%': '2024/2025', '2.4%': '2024', '2.6%': '2025' },
  ],
  [
    'two periods joined are both of them, unless 分别 parts them',
    '2024-09-10',
    '8月2日和3日，渔港两天卸鱼4700吨。6月、7月渔价均上涨1.2%。6月、7月渔价分别上涨1.3%、1.6%。',
    { '4700吨': '2024-08-02/2024-08-03', '1.2%': '2024-06/2024-07', '1.3%': '2024-06', '1.6%': '2024-07' },
  ],
  [
    'what was as much as all of last year is of this one, and the years of a task are of nothing behind it',
    '2024-09-10',
    '前8个月，全省捕鱼51万吨，已接近去年全年水平；养鱼超过18万吨。上半年，渔港提前完成“十四五”新建泊位100个的任务；卸鱼量增长6.3%。',
    { '18万吨': '2024-01/2024-08', '6.3%': '2024-S1' },
  ],
  [
    'what begins later, what will have been and who held something',
    '2024-03-10',
    '今年6月开始，渡轮增至每天2班。渔港预计年底开通。届时，航行将由5小时缩短至2小时。今年2月，由4家渔校联合承办的培训开班。对从东湾进口的鱼征收35%关税。',
    { '2班': '2024-06', '5小时': '../2024-03-10', '4家': '2024-02' },
  ],
  [
    'how many firms there are is as of the end of the months, and parts are of the time of the whole',
    '2024-09-10',
    '1—8月，规模以上渔业企业1.7万家，实现收入470亿元。\n\n全省沿海城市中，云川等6个城市水质较好。20家渔企中，养殖类共计12家。',
    { '1.7万家': '../2024-08', '6个': '2024-01/2024-08', '12家': '2024-01/2024-08' },
  ],
  [
    '同日 is the day told before',
    '2024-09-10',
    '9月2日，云川渔港开通。同日，盘溪有两家渔企获批。',
    { 两家: '2024-09-02' },
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
  [
    'the days on which a fair was held are those of what happened during it',
    '2024-05-20',
    '4月28日至5月10日举办的第二届“渔货网购节”期间，参与渔企达115家，销售额达18.3亿元。活动带动同期全省网络零售额增长2.7%。',
    { '115家': '2024-04-28/2024-05-10', '18.3亿元': '2024-04-28/2024-05-10', '2.7%': '2024-04-28/2024-05-10' },
  ],
  [
    'what has been added up in several years is a state',
    '2024-05-20',
    '20年来，渔协累计捐赠1.7亿元，年均增长3%。',
    { '1.7亿元': '../2024-05-20', '3%': '2004/2024-05-20' },
  ],
  ['the year that is over is told of in January', '2024-01-08', '一年来，渔政出动47次。', { '47次': '2023' }],
  [
    'what runs to the article ends on the day that is named',
    '2024-05-10',
    '截至5月7日，今年以来经云川口岸出入境旅客突破470万人次，增长32%。',
    { '470万人次': '2024-01/2024-05-07', '32%': '2024-01/2024-05-07' },
  ],
  [
    'of the months up to September the state is that of September',
    '2018-12-01',
    '截至2018年前三个季度，渔贷余额2.3亿元。',
    { '2.3亿元': '../2018-09' },
  ],
  [
    'a fixed length and the investment of a project are of no time told before',
    '2024-06-10',
    '1—5月，全省渔业产值增长7.3%。\n\n渔港距市区仅47公里，总投资逾32亿元的三期工程进展顺利。',
    { '47公里': '../2024-06-10', '32亿元': '../2024-06-10' },
  ],
  [
    'how old somebody is this year is so now',
    '2024-06-10',
    '今年52岁的渔民老周包了15亩塘。',
    { '52岁': '../2024-06-10' },
  ],
  [
    'so is what there is, behind what the year was about, and what came lately',
    '2024-06-10',
    '今年，云川大力推动渔业创新，全省拥有渔企3700多家。今年渔港水利用率达到95%；近日渔协所属32个渔港全部复工。',
    { '3700多家': '../2024-06-10', '95%': '2024', '32个': '../2024-06-10' },
  ],
  [
    'a deadline at the end of a clause is that clause’s own',
    '2024-01-04',
    '2023年，多项渔业优惠延续到2027年底；渔船更新补贴比例提高到47%。',
    { '47%': '2023' },
  ],
  [
    'what a change started from is of its first figure alone',
    '2024-06-10',
    '2023年，渔区参保渔民由上年的31万人增至37万人，渔企总数达到41万家。',
    { '31万人': '2022', '37万人': '2023', '41万家': '2023' },
  ],
  [
    'what is said to cause something dates nothing',
    '2024-02-18',
    '1月，因寒假和春运期间出行增多，轮渡票价上涨2.3%。在1月渔价3.1%的涨幅中，去年价格变动的翘尾影响约为1.2个百分点。',
    { '2.3%': '2024-01', '1.2个百分点': '2024-01' },
  ],
  [
    'a report on a year is of that year',
    '2024-02-18',
    '渔业局长在会上通报2023年渔政工作情况。渔民补助标准增长7.2%。',
    { '7.2%': '2023' },
  ],
  [
    'what grew from a few is there now',
    '2024-06-10',
    '今年是他做渔技员的第五年，带领团队从最初的3人发展到52人。',
    { '52人': '../2024-06-10' },
  ],
  [
    'days of a holiday go on in the next sentence',
    '2024-02-20',
    '春节期间，渔市消费增长7.2%。干货受欢迎，金额增长超过九成。',
    { 九成: '2024-02-10/2024-02-17' },
  ],
  [
    'what is left is as of the end of a stretch, also when its growth is told',
    '2024-12-04',
    '前10个月全省渔贷余额同比增长13.7%，新发放渔贷47亿元。',
    { '13.7%': '../2024-10', '47亿元': '2024-01/2024-10' },
  ],
  [
    'a moment that a sentence without figures opens with is that of what there is in the next',
    '2024-02-20',
    '2022年年底，湾长制全面建立。全省共有湾长3740名。',
    { '3740名': '../2022' },
  ],
  [
    'who was punished is told of the time before',
    '2024-10-28',
    '1—9月，渔政立案470件。处分渔船船长31人，处罚渔企52家。',
    { '31人': '2024-01/2024-09', '52家': '2024-01/2024-09' },
  ],
]

describe('moments and spans told by other words', () => {
  checkPeriods(cases)
})
