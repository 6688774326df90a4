// What a printed number stands for: every value that rounds to it. Exact decimals throughout (big.js), never floats.
import Big from 'big.js'
import { compareDecimals } from './decimal.ts'

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
  const order = compareDecimals(a.high, b.low)
  return order < 0 || (order === 0 && (a.highOpen === true || b.lowOpen === true))
}

/** The interval that holds nothing but `value`. */
export function exactly(value: string): Interval {
  return { low: value, high: value }
}

/** Every difference of a value of one from a value of the other, and so on: all results enclose, none is rounded inward. */
export function negate(a: Interval): Interval {
  return interval(minus(a.high), minus(a.low), a.highOpen === true, a.lowOpen === true)
}

export function add(a: Interval, b: Interval): Interval {
  const low = a.low === null || b.low === null ? null : new Big(a.low).plus(b.low).toFixed()
  const high = a.high === null || b.high === null ? null : new Big(a.high).plus(b.high).toFixed()
  return interval(low, high, a.lowOpen === true || b.lowOpen === true, a.highOpen === true || b.highOpen === true)
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b))
}

/** The sum of them all; of none, 0. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, exactly('0'))
}

/** `factor` is an exact decimal other than 0. */
export function scale(a: Interval, factor: string): Interval {
  const by = new Big(factor)
  const times = (end: string | null): string | null => (end === null ? null : by.times(end).toFixed())
  const scaled = interval(times(a.low), times(a.high), a.lowOpen === true, a.highOpen === true)
  return by.lt(0) ? interval(scaled.high, scaled.low, scaled.highOpen === true, scaled.lowOpen === true) : scaled
}

/** Builds an interval; an excluded end is only noted where there is an end. */
export function interval(low: string | null, high: string | null, lowOpen: boolean, highOpen: boolean): Interval {
  const range: { -readonly [Key in keyof Interval]: Interval[Key] } = { low, high }
  if (lowOpen && low !== null) range.lowOpen = true
  if (highOpen && high !== null) range.highOpen = true
  return range
}

function minus(end: string | null): string | null {
  return end === null ? null : new Big(end).neg().toFixed()
}
