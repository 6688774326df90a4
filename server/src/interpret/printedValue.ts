// Reads a value that stands alone, as a ledger or a form gives it: 1.1万亿元, 超过3万家, 下降5.2%.
import { detectFigures } from '../detect/figures/figures.ts'
import { isPoints } from '../model/points.ts'
import type { Basis, Direction, FigureKind } from '../model/figure.ts'
import type { Interval } from '../model/interval.ts'
import { loosePassage } from '../model/passage.ts'
import { intervalOf, readHedge } from './quantity.ts'

/** `unit`, `value` and `interval` as in an observation. */
export interface PrintedValue {
  readonly kind: FigureKind
  readonly unit: string
  readonly value: string | null
  readonly interval: Interval
  readonly direction: Direction | null
}

const longest = 60
const falls = /(?:下降|减少|降低|下滑|下跌|回落|萎缩)/
const rises = /(?:增长|增加|上升|提高|上涨|扩大)/

/** Null where the text is not just one figure with words of direction or hedge in front. */
export function readPrintedValue(text: string): PrintedValue | null {
  const plain = text.replace(/\s+/g, '')
  if (plain.length > longest) return null
  const { figures } = detectFigures([loosePassage(plain)], [[]])
  const [figure] = figures
  if (figure === undefined || figures.length !== 1 || figure.end !== plain.length) return null
  const left = plain.slice(0, figure.start)
  if (/[0-9０-９]/.test(left)) return null
  const interval = intervalOf(figure, readHedge(figure, left))
  if (interval.low === null && interval.high === null) return null
  const direction = falls.test(left) ? 'down' : rises.test(left) ? 'up' : null
  return { kind: figure.kind, unit: figure.unit, value: figure.value?.toFixed() ?? null, interval, direction }
}

/** What a value of this kind is taken for where nobody says. */
export function usualBasis({ kind, unit, direction }: PrintedValue): Basis {
  if (isPoints({ kind, unit })) return 'change'
  if (kind === 'percent' || kind === 'multiple') return direction === null ? 'share' : 'growth'
  return 'level'
}
