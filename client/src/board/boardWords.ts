// What the data board says, in the reader's language; the page is given it together with the data.
import type { SeriesPoint } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

export interface BoardWords {
  readonly basis: Readonly<Record<SeriesPoint['basis'], string>>
  readonly status: Readonly<Record<SeriesPoint['status'], string>>
  readonly scopeUnknown: string
  /** Powers of ten that an axis may count in, the largest first, with their names. */
  readonly magnitudes: readonly (readonly [factor: number, name: string])[]
  readonly measure: string
  readonly lines: string
  /** `{0}`: the indicator. */
  readonly plotHelp: string
  readonly table: string
  readonly period: string
  readonly value: string
  readonly scope: string
  readonly conflict: string
  readonly source: string
  readonly exportCsv: string
  readonly none: string
  /** `{0}` mentions, `{1}` of them in conflict. */
  readonly counts: string
  /** For a single mention. */
  readonly countsOfOne: string
  readonly separator: string
}

/** `chinese` tells which powers of ten have a name. */
export function boardWords(translate: Translate, chinese: boolean): BoardWords {
  return {
    basis: {
      level: translate('Value'),
      growth: translate('Growth'),
      change: translate('Increase or decrease'),
      share: translate('Share'),
      rate: translate('Rate'),
      ratio: translate('Ratio'),
    },
    status: {
      actual: translate('actual'),
      target: translate('target'),
      forecast: translate('forecast'),
      plan: translate('plan'),
    },
    magnitudes: chinese ? chineseMagnitudes : englishMagnitudes,
    ...partsOfPage(translate),
  }
}

const chineseMagnitudes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const
const englishMagnitudes = [
  [1e12, 'trillion '],
  [1e9, 'billion '],
  [1e6, 'million '],
] as const

function partsOfPage(translate: Translate): Omit<BoardWords, 'basis' | 'status' | 'magnitudes'> {
  return {
    scopeUnknown: translate('scope unknown'),
    measure: translate('Measure'),
    lines: translate('Lines'),
    plotHelp: translate('{0} over time. Arrow keys go from point to point, Enter opens the sentence.', '{0}'),
    table: translate('Mentions in order of time'),
    period: translate('Period'),
    value: translate('Value'),
    scope: translate('Scope and definition'),
    conflict: translate('Conflict'),
    source: translate('Place'),
    exportCsv: translate('Export CSV…'),
    none: translate('No figure of this indicator stands in the folder any more.'),
    counts: translate('{0} mentions, {1} in conflict', '{0}', '{1}'),
    countsOfOne: translate('1 mention, {1} in conflict', '', '{1}'),
    separator: translate(', '),
  }
}
