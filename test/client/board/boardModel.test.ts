import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { measuresOf, mentionText } from '../../../client/src/board/boardModel.ts'
import { boardWords } from '../../../client/src/board/boardWords.ts'
import { chinese } from '../translations.ts'
import { boardOf, pointOf, seriesOf } from './boards.ts'

const words = boardWords(chinese, true)
const growth = { basis: 'growth', base: 'yoy', baseText: '同比', unit: '%', unitText: '%', value: 5 } as const

describe('what the data board draws', () => {
  it('figures that cannot share an axis are measures of their own, the one with the most mentions first', () => {
    const points = [pointOf({ period: '2022' }), pointOf({ period: '2023' }), pointOf({ period: '2023', ...growth })]
    const measures = measuresOf(boardOf([seriesOf('江苏省', points)]), words)
    deepStrictEqual(
      measures.map(({ label, mentions }) => [label, mentions.length]),
      [
        ['数值 (元)', 2],
        ['同比 增速 (%)', 1],
      ],
    )
  })

  it('the measure of the chosen series goes first', () => {
    const many = seriesOf('江苏省', [pointOf({ period: '2022' }), pointOf({ period: '2023' })])
    const one = seriesOf('浙江省', [pointOf({ period: '2023', ...growth })])
    strictEqual(measuresOf(boardOf([many, one], one.series), words)[0]?.label, '同比 增速 (%)')
  })

  it('scopes, definitions and plans are lines of one measure', () => {
    const target = pointOf({ period: '2025', status: 'target' })
    const [measure] = measuresOf(
      boardOf([
        seriesOf('江苏省', [pointOf({ period: '2023' }), target]),
        seriesOf(null, [pointOf({ period: '2023' })], ['海关口径']),
      ]),
      words,
    )
    deepStrictEqual(
      measure?.lines.map(({ label, planned, count }) => [label, planned, count]),
      [
        ['江苏省', false, 1],
        ['江苏省 · 目标', true, 1],
        ['范围未明 · 海关口径', false, 1],
      ],
    )
  })

  it('every mention is a point, within its year and beside the others of it', () => {
    const points = ['2023', '2022', '2023'].map((period) => pointOf({ period }))
    const [measure] = measuresOf(boardOf([seriesOf('江苏省', points)]), words)
    const times = measure?.mentions.map(({ x }) => new Date((x ?? 0) * 1000).toISOString().slice(0, 7))
    deepStrictEqual(times, ['2022-07', '2023-05', '2023-09'])
  })

  it('mentions of one day stand apart where the axis is long', () => {
    const day = { from: '2023-06-30', to: '2023-06-30' }
    const points = [
      pointOf({ period: '2020' }),
      pointOf({ period: '2023', ...day }),
      pointOf({ period: '2023', ...day }),
    ]
    const [, first, second] = measuresOf(boardOf([seriesOf('江苏省', points)]), words)[0]?.mentions ?? []
    ok((second?.x ?? 0) - (first?.x ?? 0) > 5 * 86_400)
  })

  it('a period without dates has a row and no point', () => {
    const points = [pointOf({ period: '无', from: null, to: null }), pointOf({ period: '2023' })]
    const [measure] = measuresOf(boardOf([seriesOf('江苏省', points)]), words)
    deepStrictEqual(
      measure?.mentions.map(({ point, x }) => [point.period, x === null]),
      [
        ['2023', false],
        ['无', true],
      ],
    )
  })

  it('a range stands in its middle, an open end at what is known, no number nowhere', () => {
    const ends = [
      { value: null, low: 2, high: 4 },
      { value: null, low: 2, high: null },
      { value: null, low: null, high: null },
    ]
    const points = ends.map((end) => pointOf({ period: '2023', ...end }))
    const [measure] = measuresOf(boardOf([seriesOf('江苏省', points)]), words)
    deepStrictEqual(
      measure?.mentions.map(({ y }) => y),
      [3, 2, null],
    )
  })

  it('a mention is told in words, with its conflict', () => {
    const [measure] = measuresOf(boardOf([seriesOf('江苏省', [pointOf({ period: '2023', conflict: true })])]), words)
    const [mention] = measure?.mentions ?? []
    ok(mention)
    strictEqual(mentionText(mention, measure?.lines[0], words), '2023年，1.2万亿元，江苏省，⚠ 冲突，《公报》第3段')
  })
})
