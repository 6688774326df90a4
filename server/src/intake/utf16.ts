// UTF-16 with and without a byte-order mark. TextDecoder would replace or refuse lone surrogates; here they survive.

export type Utf16 = 'utf-16le' | 'utf-16be'

/** Code units a Chinese or English text cannot do without, and that bytes of another encoding do not form by chance. */
const telling = new Set(Array.from('\n\r \u3000，。、；：（）《》“”0123456789', (character) => character.charCodeAt(0)))
const minTellingShare = 0.01
const minPrintedShare = 0.9
const unitsPerChunk = 8192

/** Null where the bytes are an odd number: half a character is missing. */
export function decodeUtf16(bytes: Uint8Array, order: Utf16): string | null {
  if (bytes.length % 2 !== 0) return null
  const parts: string[] = []
  const chunk = new Uint16Array(unitsPerChunk)
  for (let start = 0; start < bytes.length; start += 2 * unitsPerChunk) {
    const count = Math.min(unitsPerChunk, (bytes.length - start) / 2)
    for (let unit = 0; unit < count; unit++) chunk[unit] = unitAt(bytes, start + 2 * unit, order)
    parts.push(String.fromCharCode(...chunk.subarray(0, count)))
  }
  return parts.join('')
}

/** The byte order in which the bytes read as Chinese or English text, or null. */
export function guessUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null
  return (['utf-16le', 'utf-16be'] as const).find((order) => readsAsText(bytes, order)) ?? null
}

function readsAsText(bytes: Uint8Array, order: Utf16): boolean {
  const units = bytes.length / 2
  let printed = 0
  let tells = 0
  for (let index = 0; index < bytes.length; index += 2) {
    const unit = unitAt(bytes, index, order)
    if (isPrinted(unit)) printed++
    if (telling.has(unit)) tells++
  }
  return printed >= units * minPrintedShare && tells >= units * minTellingShare
}

function unitAt(bytes: Uint8Array, index: number, order: Utf16): number {
  const first = bytes[index] ?? 0
  const second = bytes[index + 1] ?? 0
  return order === 'utf-16le' ? first | (second << 8) : (first << 8) | second
}

function isPrinted(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff)) return true
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef)
}
