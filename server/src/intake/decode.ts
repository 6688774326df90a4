// Bytes to text: a byte-order mark decides, else UTF-8, else UTF-16 without a mark, else GB18030; in doubt none of them.
import type { Encoding } from '../model/document.ts'
import { hasBinarySignature, readsAsBinary } from './binary.ts'
import { isPlausibleGb18030 } from './gb18030.ts'
import { decodeUtf16, guessUtf16 } from './utf16.ts'

export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly failure: 'binary' | 'undecodable' }

/**
 * Decodes a whole file; nothing is ever replaced by U+FFFD. The byte-order mark is not part of the text. Lone surrogates in
 * UTF-16 survive as they are. `undecodable` is a text in no encoding that fits (a damaged UTF-8 file among them).
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes)
  if (marked) return marked
  if (hasBinarySignature(bytes)) return { failure: 'binary' }
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null && !readsAsBinary(utf8)) return { text: utf8, encoding: 'utf-8' }
  const utf16 = guessUtf16(bytes)
  if (utf16) return unlessBinary(decodeUtf16(bytes, utf16), utf16)
  if (utf8 !== null || bytes.includes(0)) return { failure: 'binary' }
  const chinese = isPlausibleGb18030(bytes) ? decodeStrictly(bytes, 'gb18030') : null
  return chinese === null ? { failure: 'undecodable' } : unlessBinary(chinese, 'gb18030')
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8-bom' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  if (!mark) return null
  const body = bytes.subarray(mark.bytes.length)
  return unlessBinary(decodeBody(body, mark.encoding), mark.encoding)
}

function decodeBody(body: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(body, encoding)
  return decodeStrictly(body, encoding === 'gb18030' ? 'gb18030' : 'utf-8')
}

function decodeStrictly(bytes: Uint8Array, label: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function unlessBinary(text: string | null, encoding: Encoding): Decoded {
  if (text === null) return { failure: 'undecodable' }
  return readsAsBinary(text) ? { failure: 'binary' } : { text, encoding }
}
