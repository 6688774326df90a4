// What is as of the article though a time was told before: what has just been done, habits, things, grants, 此次; and what goes on with that time all the same.
import { checkPeriods, type PeriodCase } from '../../support/periodCases.ts'

const cases: readonly PeriodCase[] = [
  [
    'what was done lately is news, unless it is data on the time told before',
    '2024-06-09',
    '一季度，云川渔业增加值增长5.3%。近期，渔协还紧急拨付渔船补助4.8亿元。',
    { '4.8亿元': '../2024-06-09' },
  ],
  [
    'data told lately',
    '2024-06-09',
    '一季度，云川渔业增加值增长5.3%。近日发布的统计显示，渔货出口额48亿元。',
    { '48亿元': '2024-Q1' },
  ],
  [
    'what is done is of its own time where only the paragraphs before told one',
    '2024-06-09',
    '一季度，云川渔业增加值增长5.3%。\n\n各地加快扶持。青澜市出台15条举措。东湾省拿出500亿元帮扶渔企。一个渔港项目投入3000万元。',
    { '15条': '../2024-06-09', '500亿元': '../2024-06-09', '3000万元': '../2024-06-09' },
  ],
  [
    'what was reported goes on',
    '2024-06-09',
    '一季度，云川渔业增加值增长5.3%。\n\n渔货进出口95亿元。渔企营业收入共230亿元，用电量37亿千瓦时。',
    { '95亿元': '2024-Q1', '230亿元': '2024-Q1', '37亿千瓦时': '2024-Q1' },
  ],
  [
    'what things are like, take and always do',
    '2024-06-09',
    '去年，云川渔船产量增长5.3%。\n\n新船续航距离约200公里。办一张证只用了半天。这家船厂每年投入三成利润做研发。',
    { '200公里': '../2024-06-09', 半天: '../2024-06-09', 三成: '../2024-06-09' },
  ],
  [
    'what a rule grants',
    '2024-06-09',
    '去年，云川渔船产量增长5.3%。渔民可以获得50%的保费补助，提供最高100万元的贷款。高新区设立1亿元专项资金。',
    { '50%': '../2024-06-09', '100万元': '../2024-06-09', '1亿元': '../2024-06-09' },
  ],
  [
    'this time is now, also in the year of the article',
    '2024-06-09',
    '今年，青澜市多次发行债券。今年第一季度发行30亿元。加上此次发行的19个品种，市场更加丰富。',
    { '19个': '../2024-06-09' },
  ],
  [
    'what was added up over years stands by now',
    '2024-06-09',
    '2013年以来，班列开行8万列。运送货物价值累计超过340亿美元。',
    { '340亿美元': '../2024-06-09' },
  ],
]

describe('periods: apart from the time told before', () => checkPeriods(cases))
