// The identity of a text in a few characters.

/** 16 hexadecimal digits: two runs of FNV-1a with different starts; identity, not security. Stored files hold it. */
export function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let first = 0x811c9dc5
  let second = 0x9dc5811c
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  return inHexadecimal(first, second)
}

const hexadecimal = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** One flat string: there is one for every figure. */
export function inHexadecimal(a: number, b: number): string {
  return String.fromCharCode(
    hexadecimal[a >>> 28]!, hexadecimal[(a >>> 24) & 15]!, hexadecimal[(a >>> 20) & 15]!, hexadecimal[(a >>> 16) & 15]!,
    hexadecimal[(a >>> 12) & 15]!, hexadecimal[(a >>> 8) & 15]!, hexadecimal[(a >>> 4) & 15]!, hexadecimal[a & 15]!,
    hexadecimal[b >>> 28]!, hexadecimal[(b >>> 24) & 15]!, hexadecimal[(b >>> 20) & 15]!, hexadecimal[(b >>> 16) & 15]!,
    hexadecimal[(b >>> 12) & 15]!, hexadecimal[(b >>> 8) & 15]!, hexadecimal[(b >>> 4) & 15]!, hexadecimal[b & 15]!,
  ) // prettier-ignore
}
