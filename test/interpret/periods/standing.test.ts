// What is so whatever time was told before: what is seen on the spot, capacities, rewards; and what several things did in that time.
import { checkPeriods, type PeriodCase } from '../../support/periodCases.ts'

const cases: readonly PeriodCase[] = [
  [
    'a place that the report looks at is told of as it is',
    '2024-09-10',
    '上半年，全省冷库投资47亿元。在青澜市的这家冷藏船厂，平均不到7分钟就有一台冷柜下线。这个47万立方米库容的冷库正在装货。',
    { '7分钟': '../2024-09-10', '47万立方米': '../2024-09-10' },
  ],
  [
    'what a plant can do in a day or a year is of no time told before',
    '2024-09-10',
    '2023年，全省渔业产值增长7.3%。\n\n在云川，新投入运行的47兆瓦海浪发电机组，每天能发电30多万度，每年可减少碳排放3.7万吨。',
    { '47兆瓦': '../2024-09-10', '30多万度': '../2024-09-10', '3.7万吨': '../2024-09-10' },
  ],
  [
    'nor is what is granted for each',
    '2024-09-10',
    '今年以来，云川支持渔企壮大。对新船型给予每款47万元的奖励，养一亩虾补300元，信用贷款额度提升至最高700万元。',
    { '47万元': '../2024-09-10', '300元': '../2024-09-10', '700万元': '../2024-09-10' },
  ],
  [
    'but what has been granted is',
    '2024-09-10',
    '2023年，全省渔业产值增长7.3%，向渔民发放每亩300元的补贴，共4700万元。',
    { '300元': '2023', '4700万元': '2023' },
  ],
  [
    'how many grew is of the time of the growth',
    '2024-09-10',
    '1—8月，全省渔业产值增长7.3%。分地区看，全省有17个县产值正增长，其中东湾增长9.1%。12个渔业小类产量全部实现增长。',
    { '17个': '2024-01/2024-08', '9.1%': '2024-01/2024-08', '12个': '2024-01/2024-08' },
  ],
  [
    'what a growth led to is of its time',
    '2024-09-10',
    '2023年渔企融资总额47亿元。融资轮数也增长13%，达到704轮。',
    { '13%': '2023', '704轮': '2023' },
  ],
  [
    'what was brought in or signed is of the time before',
    '2024-09-10',
    '前7个月，外省渔企在云川投资占比达47.3%。引进加工项目540个，安置渔民470名。',
    { '540个': '2024-01/2024-07', '470名': '2024-01/2024-07' },
  ],
  [
    '至此 is the end of the time told before',
    '2024-09-10',
    '2023年，全省又有47个渔村通路。至此，全省370个渔村全部通路，渔村通达率由74.5%提高到100%。',
    { '370个': '../2023', '100%': '2023' },
  ],
  [
    'what is so by now, behind what a year did',
    '2024-09-10',
    '去年底还剩47个渔村未通路，今年又发现19个，现已解决37个，还剩29个。',
    { '47个': '../2023', '19个': '2024', '37个': '../2024-09-10', '29个': '../2024-09-10' },
  ],
  [
    'loans grow as what is left at the end of a stretch',
    '2024-09-10',
    '8月末，渔贷余额470亿元；前8个月渔贷增加37亿元。\n\n其中，小微渔企贷款、中长期贷款分别同比增长11.8%、8.5%。',
    { '37亿元': '2024-01/2024-08', '11.8%': '../2024-08', '8.5%': '../2024-08' },
  ],
  [
    'a stretch of years in a title is not that of what is so now',
    '2024-09-10',
    '“十四五”期间我省渔企数量增长两倍\n\n我省渔企从470家增至1410家。\n\n从行业看，近八成渔企从事加工，九成渔企有自己的码头。',
    { 八成: '../2024-09-10', 九成: '../2024-09-10' },
  ],
  [
    'a time to come at the end of a clause is that clause’s own',
    '2024-05-10',
    '渔船项目计划今年9月投产；加快打造渔业基地，总投资47亿元的加工城实现开工。',
    { '47亿元': '../2024-05-10' },
  ],
]

describe('what is so whatever time was told before', () => {
  checkPeriods(cases)
})
