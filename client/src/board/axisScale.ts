// In what an axis of values counts: 万亿元 rather than 元, so that its numbers stay short.
import type { Measure, Mention } from './boardModel.ts'
import type { BoardWords } from './boardWords.ts'

export interface AxisScale {
  /** What a value in the base unit is divided by. */
  readonly factor: number
  /** 万亿元 */
  readonly label: string
}

const uncounted = new Set(['%', 'pp', '×', 'ratio', '1'])

export function axisScale({ mentions, unitText }: Measure, { magnitudes }: BoardWords): AxisScale {
  const unit = mentions[0]?.point.unit ?? ''
  const largest = Math.max(0, ...mentions.map(({ y }) => Math.abs(y ?? 0)))
  const [factor, name] = (uncounted.has(unit) ? [] : magnitudes).find(([size]) => largest >= size) ?? [1, '']
  return { factor, label: `${name}${unitText}`.trim() }
}

/** Lowest and highest value with their intervals and some air; null where nothing has a number. */
export function valueRange(mentions: readonly Mention[]): readonly [number, number] | null {
  const values = mentions.flatMap(({ y, point }) => [y, point.low, point.high].filter((one) => one !== null))
  if (values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.08
  return [low >= 0 && low < high / 2 ? 0 : low - air, high + air]
}

/** First and last moment with some air; null where nothing has a place in time. */
export function timeRange(mentions: readonly Mention[]): readonly [number, number] | null {
  const times = mentions.flatMap(({ x }) => (x === null ? [] : [x]))
  if (times.length === 0) return null
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const air = Math.max((last - first) * 0.06, 40 * 86_400)
  return [first - air, last + air]
}

/** 1.05, never 1.0500000000000003. */
export function axisNumber(value: number, { factor }: AxisScale): string {
  return String(Number((value / factor).toPrecision(6)))
}
