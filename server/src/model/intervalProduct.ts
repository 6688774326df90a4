// Products, quotients and powers of intervals: the hull of all results. Quotients are rounded outward, so they always enclose.
import { gathered } from '../tools/gathered.ts'
import Big from 'big.js'
import { add, exactly, interval, scale, type Interval } from './interval.ts'

/** Divides with truncation to 30 decimals; the outward step of one unit in the last place is added here, where it is not exact. */
const Exact = Big()
Exact.DP = 30
Exact.RM = 0
const lastPlace = new Exact('1e-30')

/** An end of a product: a number, or `null` for infinity with the sign beside it. `open`: not itself reached. */
interface End {
  readonly value: string | null
  readonly sign: -1 | 0 | 1
  readonly open: boolean
}

/** Every product of a value of `a` and a value of `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  const products = gathered(endsOf(a), (x) => endsOf(b).map((y) => product(x, y)))
  return hull(products)
}

/** Every quotient; without bounds where `b` holds 0. */
export function divide(a: Interval, b: Interval): Interval {
  const side = sideOfZero(b)
  if (side === null) return { low: null, high: null }
  return hull(gathered(endsOf(a), (x) => gathered(endsOf(b), (y) => quotients(x, y, side))))
}

/** now ÷ before − 1, in percent. */
export function growthPercent(now: Interval, before: Interval): Interval {
  return scale(add(divide(now, before), exactly('-1')), '100')
}

/** `a` multiplied by itself, `times` from 1 up: 1.05 to the 5th is compound growth of five years. */
export function power(a: Interval, times: number): Interval {
  let result = a
  for (let count = 1; count < times; count++) result = multiply(result, a)
  return result
}

/** Every positive number that is a value of `a` where it is multiplied by itself so many `times`; `a` is positive, with bounds. */
export function root(a: Interval, times: number): Interval {
  const of = (value: string | null, step: string): string | null =>
    value === null ? null : new Big(Math.max(0, Number(value)) ** (1 / times)).round(12).plus(step).toFixed()
  return { low: of(a.low, '-1e-11'), high: of(a.high, '1e-11') }
}

function endsOf(a: Interval): [End, End] {
  return [
    { value: a.low, sign: a.low === null ? -1 : signOf(a.low), open: a.low === null || a.lowOpen === true },
    { value: a.high, sign: a.high === null ? 1 : signOf(a.high), open: a.high === null || a.highOpen === true },
  ]
}

function signOf(value: string): -1 | 0 | 1 {
  const order = new Big(value).cmp(0)
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

function product(x: End, y: End): End {
  const sign = (x.sign * y.sign) as End['sign']
  // A zero that is itself reached makes the product 0 whatever the other end is; an end at infinity never is.
  if (sign === 0) return { value: '0', sign, open: !(reached(x) || reached(y)) }
  if (x.value === null || y.value === null) return { value: null, sign, open: true }
  return { value: new Big(x.value).times(y.value).toFixed(), sign, open: x.open || y.open }
}

function reached(end: End): boolean {
  return end.sign === 0 && !end.open
}

function hull(ends: readonly End[]): Interval {
  let low = ends[0]!
  let high = ends[0]!
  for (const end of ends) {
    const below = compareEnds(end, low)
    if (below < 0 || (below === 0 && !end.open)) low = end
    const above = compareEnds(end, high)
    if (above > 0 || (above === 0 && !end.open)) high = end
  }
  return interval(low.value, high.value, low.open, high.open)
}

function compareEnds(x: End, y: End): number {
  if (x.value !== null && y.value !== null) return new Big(x.value).cmp(y.value)
  const order = (end: End): number => (end.value === null ? end.sign * 2 : end.sign)
  if (x.value === null && y.value === null) return x.sign - y.sign
  return order(x) - order(y)
}

/** On which side of 0 all of `b` lies; null where it holds 0. */
function sideOfZero(b: Interval): -1 | 1 | null {
  if (b.low !== null && (signOf(b.low) > 0 || (signOf(b.low) === 0 && b.lowOpen === true))) return 1
  if (b.high !== null && (signOf(b.high) < 0 || (signOf(b.high) === 0 && b.highOpen === true))) return -1
  return null
}

/** x ÷ y where `y` is an end of an interval on one `side` of 0; two neighbours where the decimal does not end. */
function quotients(x: End, y: End, side: -1 | 1): End[] {
  const zero: End = { value: '0', sign: 0, open: !reached(x) }
  const infinite: End = { value: null, sign: (x.sign * side) as End['sign'], open: true }
  if (x.sign === 0) return [zero]
  if (y.value === null) return x.value === null ? [zero, infinite] : [zero]
  if (y.sign === 0 || x.value === null) return [infinite]
  const quotient = new Exact(x.value).div(y.value)
  const value = quotient.toFixed()
  if (quotient.times(y.value).eq(x.value)) return [{ value, sign: infinite.sign, open: x.open || y.open }]
  const outward = quotient.plus(lastPlace.times(infinite.sign)).toFixed()
  return [value, outward].map((end) => ({ value: end, sign: signOf(end), open: true }))
}
