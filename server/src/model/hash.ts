// The identity of a text in a few characters.

/** 16 hexadecimal digits: two runs of FNV-1a with different starts; identity, not security. */
export function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let [first, second] = [0x811c9dc5, 0x9dc5811c]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  return inHexadecimal(first) + inHexadecimal(second)
}

function inHexadecimal(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
