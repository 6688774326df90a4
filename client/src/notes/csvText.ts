// The text of a CSV file as spreadsheets write it: UTF-8 or UTF-16 with a mark, UTF-8, or GB18030. Apart from VS Code.

/** Null where it is in none of these; nothing is ever replaced by U+FFFD. */
export function csvText(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const encodings = isUtf16 ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding)
    if (text !== null && !text.includes('\0')) return text
  }
  return null
}

/** A byte-order mark is left out. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
