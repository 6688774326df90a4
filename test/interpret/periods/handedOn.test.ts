// Which periods paragraphs hand on to those behind them.
import { checkPeriods, type PeriodCase } from '../../support/periodCases.ts'

const cases: readonly PeriodCase[] = [
  [
    'the day of an event is not that of what the next paragraphs tell',
    '2024-06-10',
    '2024年4月2日，试验渔轮试航，满载吃水4700吨。\n\n船厂改进工艺，产能提高37%。',
    { '4700吨': '2024-04-02', '37%': '../2024-06-10' },
  ],
  [
    'but the parts of what a day told are of it',
    '2024-06-10',
    '6月8日，全省渔港进港渔船4700艘。\n\n其中，东湾渔港增长37%。',
    { '37%': '2024-06-08' },
  ],
  [
    'a year long over is not that of the next paragraphs, last year is',
    '2024-06-10',
    '2017年，渔场投放鱼苗47万尾。\n\n渔获收入增长37%。\n\n2023年，全省渔业产值470亿元。\n\n水产加工业收入增长23%。',
    { '47万尾': '2017', '37%': '../2024-06-10', '23%': '2023' },
  ],
  [
    'how old somebody is and how long something took is of no month that was told before',
    '2024-06-10',
    '1—5月，全省渔业产值增长7.3%。\n\n47岁的渔民老周捕鱼23年，渔获卖得快，水产加工业收入增长6.1%。',
    { '47岁': '../2024-06-10', '23年': '../2024-06-10', '6.1%': '2024-01/2024-05' },
  ],
  [
    'a measured time is',
    '2024-06-10',
    '5月，全省渔港吞吐量增长7.3%。\n\n渔船日均作业达到9.7小时。',
    { '9.7小时': '2024-05' },
  ],
]

describe('periods handed on from paragraph to paragraph', () => {
  checkPeriods(cases)
})
