// Times that a review, a plan or a list of times gives to figures that state none of their own. One article a case.
import assert from 'node:assert/strict'
import { observationsOf } from '../../support/figures.ts'

type Case = readonly [string, string, string, Readonly<Record<string, string | null>>]

const cases: readonly Case[] = [
  [
    'a review of five years: what was done in them, what there was at their end, and their last year apart',
    '2026-02-08.md',
    '一、“十四五”时期工作回顾\n\n渔业经济稳中有进。打造27条渔业产业链，渔港信息化率达到84%，渔企突破3700家。\n\n刚刚过去的2025年，全省上下奋力拼搏。渔业产值增长7.4%，新培育龙头渔企46家。\n\n五年来，政府建设取得成效。出台规章38部。\n',
    { '27条': '2021/2025', '84%': '../2025', '3700家': '../2025', '7.4%': '2025', '46家': '2025', '38部': '2021/2025' },
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
      for (const [figure, period] of Object.entries(expected)) {
        const found = observations.find((observation) => observation.text === figure)
        assert.ok(found, `${figure} not found in ${observations.map((one) => one.text).join(' ')}`)
        assert.equal(found.period, period, figure)
      }
    })
})
