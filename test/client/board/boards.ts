// Boards for the tests, as the server answers them.
import type { BoardResult, SeriesPoint, SeriesResult } from '../../../server/src/lsp/protocol.ts'

export function pointOf(given: Partial<SeriesPoint> & { period: string }): SeriesPoint {
  const year = given.period
  return {
    periodText: `${year}年`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    basis: 'level',
    base: null,
    baseText: '',
    status: 'actual',
    unit: 'CNY',
    unitText: '元',
    value: 1.2e12,
    low: 1.15e12,
    high: 1.25e12,
    text: '1.2万亿元',
    conflict: false,
    location: { uri: 'file:///公报.md', range: { start: { line: 4, character: 2 }, end: { line: 4, character: 8 } } },
    label: '《公报》第3段',
    ...given,
  }
}

export function seriesOf(
  scope: string | null,
  points: readonly SeriesPoint[],
  qualifiers: string[] = [],
): SeriesResult {
  return { series: `${scope} ${qualifiers.join(' ')}`, indicator: '进出口总额', scope, qualifiers, points }
}

export function boardOf(series: readonly SeriesResult[], chosen: string | null = null): BoardResult {
  return { folder: 'file:///文稿', indicator: '进出口总额', chosen, series }
}
