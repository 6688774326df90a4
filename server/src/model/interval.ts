// What a printed number stands for: every value that rounds to it. Exact decimals throughout (big.js), never floats.
import Big from 'big.js'

/** A closed range of exact decimals as strings; `null` is an open end. An end listed in `open` is itself excluded. */
export interface Interval {
  readonly low: string | null
  readonly high: string | null
  /** True where the low end itself is excluded (超过1.1万亿元 is above 1.1万亿元). */
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
}

/** Whether two intervals have a value in common. Open ends meet everything on their side. */
export function meets(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

/** Whether every value of `a` is less than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = new Big(a.high).cmp(b.low)
  return order < 0 || (order === 0 && (a.highOpen === true || b.lowOpen === true))
}
