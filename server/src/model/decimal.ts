// Exact decimals (big.js) from printed digits and back, and what rounds to one: without the general reading and writing of
// big.js, which cost more than all else that is done with most numbers. What does not fit into a double goes the general way.
import Big from 'big.js'

/** A double holds whole numbers of so many digits exactly. */
const mostDigits = 15
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent)
const zero = new Big(0)
const oneHalf = new Big('0.5')

/** The digits of the number being read: a copy of them is as long as they are, an array that they were pushed to would have room for 17. */
const digitsRead: number[] = [0]

/** The number written as `digits` (ASCII digits, at most one point) times ten to the `exponent`. */
export function decimalOf(digits: string, exponent: number): Big {
  const point = digits.indexOf('.')
  let count = 0
  let leading = 0
  let significant = 0
  for (let at = 0; at < digits.length; at++) {
    if (at === point) continue
    const digit = digits.charCodeAt(at) - 0x30
    if (digit === 0 && significant === 0) leading++
    else digitsRead[count++] = digit
    if (digit !== 0) significant = count
  }
  const value = new Big(zero)
  if (significant === 0) return value
  value.c = digitsRead.slice(0, significant)
  value.e = (point < 0 ? digits.length : point) - leading - 1 + exponent
  return value
}

/** `a` times `b`. The digits of a product by big.js are an array of another kind than those of all other numbers, for which V8 would compile all that reads digits again. */
export function product(a: Big, b: Big): Big {
  if (isZero(a) || isZero(b)) return zero
  const value = new Big(a)
  if (b.c.length === 1 && b.c[0] === 1) {
    value.e = a.e + b.e
    value.s = a.s * b.s
    return value
  }
  const { c, e, s } = a.times(b)
  const digits: number[] = []
  for (const digit of c) digits.push(digit)
  value.c = digits
  value.e = e
  value.s = s
  return value
}

/** The number below zero that is as far from it, and the other way round; null for null. */
export function opposite<T extends Big | null>(value: T): T {
  if (value === null) return value
  const other = new Big(value)
  other.s = -value.s
  return other as T
}

/** As `Big.cmp` of two numbers in plain digits. */
export function compareDecimals(a: string, b: string): number {
  if (a.length > mostDigits || b.length > mostDigits) return new Big(a).cmp(b)
  return Math.sign(Number(a) - Number(b))
}

/** Whether it is 0; `eq(0)` reads the 0 anew each time. */
export function isZero(value: Big): boolean {
  return value.c[0] === 0
}

/** Whether it is known and less than 0. */
export function isNegative(value: Big | null): boolean {
  return value !== null && value.s < 0 && !isZero(value)
}

/** Whether it is 1. */
export function isOne({ c, e, s }: Big): boolean {
  return c.length === 1 && c[0] === 1 && e === 0 && s > 0
}

/** In plain digits, without exponent. */
export function decimalText(value: Big): string {
  const places = Math.max(0, value.c.length - 1 - value.e)
  const whole = wholeOf(value, places)
  return whole === null ? value.toFixed() : textOf(whole, places)
}

/** Half a step below `low` and half a step above `high`, in plain digits. */
export function halfStepAround(low: Big, high: Big, step: Big): { low: string; high: string } {
  const places = Math.max(placesOf(low), placesOf(high), placesOf(step) + 1)
  const from = wholeOf(low, places)
  const to = high === low ? from : wholeOf(high, places)
  const whole = wholeOf(step, places)
  if (from !== null && to !== null && whole !== null)
    return { low: textOf(from - whole / 2, places), high: textOf(to + whole / 2, places) }
  const half = step.times(oneHalf)
  return { low: low.minus(half).toFixed(), high: high.plus(half).toFixed() }
}

/** How many decimals it has. */
function placesOf({ c, e }: Big): number {
  return Math.max(0, c.length - 1 - e)
}

/** `value` times ten to the `places`, which makes it whole; null where a double might not hold it. */
function wholeOf({ c, e, s }: Big, places: number): number | null {
  if (places > mostDigits || places + e + 1 >= mostDigits || c.length > mostDigits) return null
  let whole = 0
  for (const digit of c) whole = whole * 10 + digit
  return s * whole * powersOfTen[places + e + 1 - c.length]!
}

function textOf(whole: number, places: number): string {
  let decimals = places
  let rest = Math.abs(whole)
  for (; decimals > 0 && rest % 10 === 0; decimals--) rest /= 10
  const sign = whole < 0 ? '-' : ''
  if (decimals === 0) return sign + String(rest)
  // Two small numbers: V8 keeps the digits of small ones, and writes large ones anew each time.
  const unit = powersOfTen[decimals]!
  const front = Math.floor(rest / unit)
  return `${sign}${front}.${String(unit + (rest - front * unit)).slice(1)}`
}
