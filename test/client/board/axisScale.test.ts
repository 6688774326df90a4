import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { axisNumber, axisScale, timeRange, valueRange } from '../../../client/src/board/axisScale.ts'
import { measuresOf, type Measure } from '../../../client/src/board/boardModel.ts'
import { boardWords } from '../../../client/src/board/boardWords.ts'
import type { SeriesPoint } from '../../../server/src/lsp/protocol.ts'
import { chinese, english } from '../translations.ts'
import { boardOf, pointOf, seriesOf } from './boards.ts'

const words = boardWords(chinese, true)

function measure(...points: readonly Partial<SeriesPoint>[]): Measure {
  const [first] = measuresOf(
    boardOf([
      seriesOf(
        '江苏省',
        points.map((one) => pointOf({ period: '2023', ...one })),
      ),
    ]),
    words,
  )
  if (!first) throw new Error('Nothing to draw.')
  return first
}

describe('axes of the data board', () => {
  const scales = [
    [1.2e12, 'CNY', '元', '万亿元', 'trillion yuan'],
    [4.2e11, 'CNY', '元', '亿元', 'billion yuan'],
    [5e4, '家', '家', '万家', '家'],
    [46, '个', '个', '个', '个'],
    [12_345, '%', '%', '%', '%'],
  ] as const
  for (const [value, unit, unitText, zh, en] of scales) {
    it(`${value} ${unitText} is counted in ${zh}`, () => {
      strictEqual(axisScale(measure({ value, unit, unitText }), words).label, zh)
      const inEnglish = measure({ value, unit, unitText: unit === 'CNY' ? 'yuan' : unitText })
      strictEqual(axisScale(inEnglish, boardWords(english, false)).label, en)
    })
  }

  it('numbers of an axis are short', () =>
    strictEqual(axisNumber((0.1 + 0.2) * 1e12, { factor: 1e12, label: '' }), '0.3'))

  it('the axis of values holds the intervals, and begins at zero unless that flattens what is drawn', () => {
    const [low, high] =
      valueRange(measure({ value: 50, low: 45, high: 60 }, { value: 10, low: 9, high: 11 }).mentions) ?? []
    strictEqual(low, 0)
    strictEqual((high ?? 0) > 60, true)
    strictEqual((valueRange(measure({ value: 100, low: 99, high: 101 }).mentions)?.[0] ?? 0) > 98, true)
    strictEqual((valueRange(measure({ value: -3, low: -4, high: -2 }).mentions)?.[0] ?? 0) < -4, true)
  })

  it('there is no range without a number and no time without a date', () => {
    const empty = measure({ value: null, low: null, high: null, from: null, to: null }).mentions
    deepStrictEqual([valueRange(empty), timeRange(empty)], [null, null])
  })
})
