// Numbers that differ as by one slip of the pen: a digit exchanged, left out or miswritten, a point moved, 万 for 亿.

/** Whether `b` is a slip for `a`; both are decimals. Equal values are none. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || !isDecimal(a) || !isDecimal(b)) return false
  const first = digitsOf(a)
  const second = digitsOf(b)
  if (first === '' || second === '') return false
  if (first === second) return true
  return first.length === second.length ? isOneOff(first, second) : isOneDropped(first, second)
}

/** How many digits a number has, without the zeros at either end. */
export function significantDigits(value: string | null): number {
  return digitsOf(value ?? '').length
}

/** Neither a ratio (5:3:2) nor a fraction (1/3). */
function isDecimal(value: string): boolean {
  let digits = 0
  let isBroken = false
  for (let at = value.startsWith('-') ? 1 : 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code !== 0x2e || isBroken || digits === 0) return false
    else [isBroken, digits] = [true, 0]
  }
  return digits > 0
}

function digitsOf(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && tellsNothing(value.charCodeAt(start))) start++
  while (end > start && tellsNothing(value.charCodeAt(end - 1))) end--
  const point = value.indexOf('.', start)
  return point < 0 || point >= end ? value.slice(start, end) : value.slice(start, point) + value.slice(point + 1, end)
}

/** `0`, `-` and `.` at either end of a number. */
function tellsNothing(code: number): boolean {
  return code === 0x30 || code === 0x2d || code === 0x2e
}

/** One digit is another, or two neighbours have changed places. */
function isOneOff(a: string, b: string): boolean {
  let first = 0
  while (a.charCodeAt(first) === b.charCodeAt(first)) first++
  if (a.slice(first + 1) === b.slice(first + 1)) return true
  const areExchanged = a[first] === b[first + 1] && a[first + 1] === b[first]
  return areExchanged && a.slice(first + 2) === b.slice(first + 2)
}

function isOneDropped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || short.length === 0) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
