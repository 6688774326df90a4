// Numbers that differ as by one slip of the pen: a digit exchanged, left out or miswritten, a point moved, 万 for 亿.

/** Whether `b` is a slip for `a`; both are decimals. Equal values are none. */
export function isSlipOf(a: string, b: string): boolean {
  if (!isDecimal(a) || !isDecimal(b)) return false
  const [first, second] = [digitsOf(a), digitsOf(b)]
  if (first === '' || second === '') return false
  if (first === second) return a !== b
  return first.length === second.length ? isOneOff(first, second) : isOneDropped(first, second)
}

/** How many digits a number has, without the zeros at either end. */
export function significantDigits(value: string | null): number {
  return digitsOf(value ?? '').length
}

function isDecimal(value: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value)
}

function digitsOf(value: string): string {
  let [start, end] = [0, value.length]
  while (start < end && tellsNothing(value.charCodeAt(start))) start++
  while (end > start && tellsNothing(value.charCodeAt(end - 1))) end--
  return value.slice(start, end).replace('.', '')
}

/** `0`, `-` and `.` at either end of a number. */
function tellsNothing(code: number): boolean {
  return code === 0x30 || code === 0x2d || code === 0x2e
}

/** One digit is another, or two neighbours have changed places. */
function isOneOff(a: string, b: string): boolean {
  const unlike = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first, second] = unlike
  if (unlike.length === 1) return true
  if (unlike.length !== 2 || second !== first! + 1) return false
  return a[first!] === b[second] && a[second] === b[first!]
}

function isOneDropped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || short.length === 0) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
