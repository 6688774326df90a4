// The identity of a text in a few characters.

/** 16 hexadecimal digits: two runs of FNV-1a with different starts; identity, not security. */
export function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let first = 0x811c9dc5
  let second = 0x9dc5811c
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  return inHexadecimal(first) + inHexadecimal(second)
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function inHexadecimal(half: number): string {
  return bytes[half >>> 24]! + bytes[(half >>> 16) & 255]! + bytes[(half >>> 8) & 255]! + bytes[half & 255]!
}
