// The identity of a text in a few characters.

/** 16 hexadecimal digits: two runs of FNV-1a with different starts; identity, not security. */
export function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  return hashOfUnits(text, 0, text.length, 0, 0)
}

/** The hash of two parts that are stretches of one text, `[from, to)` and `[again, end)`: they need not be cut out of it. */
export function hashOfStretches(text: string, from: number, to: number, again: number, end: number): string {
  return hashOfUnits(text, from, to - from, again, 1 + end - again)
}

/** Of `length` units from `from`; then, of the `rest`, a zero and the units from `again`. */
function hashOfUnits(text: string, from: number, length: number, again: number, rest: number): string {
  let first = 0x811c9dc5
  let second = 0x9dc5811c
  for (let index = 0; index < length + rest; index++) {
    const at = index < length ? from + index : again + index - length - 1
    const unit = index === length ? 0 : text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  return inHexadecimal(first, second)
}

const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** One flat string: there is one for every figure. */
function inHexadecimal(a: number, b: number): string {
  return String.fromCharCode(
    digits[a >>> 28]!, digits[(a >>> 24) & 15]!, digits[(a >>> 20) & 15]!, digits[(a >>> 16) & 15]!,
    digits[(a >>> 12) & 15]!, digits[(a >>> 8) & 15]!, digits[(a >>> 4) & 15]!, digits[a & 15]!,
    digits[b >>> 28]!, digits[(b >>> 24) & 15]!, digits[(b >>> 20) & 15]!, digits[(b >>> 16) & 15]!,
    digits[(b >>> 12) & 15]!, digits[(b >>> 8) & 15]!, digits[(b >>> 4) & 15]!, digits[b & 15]!,
  ) // prettier-ignore
}
