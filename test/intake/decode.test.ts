// Decoding: every encoding an article arrives in, and everything that is none.
import assert from 'node:assert/strict'
import { decode } from '../../server/src/intake/decode.ts'

const article = '全市跨境电商进出口额为123.4亿元，同比增长5.6%。\n其中，出口额78.9亿元。\n'

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** GB18030 by its own table: TextDecoder only decodes, so every two-byte sequence is tried once. */
function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => gbBytes().get(character) ?? [character.charCodeAt(0)]))
}
let table: Map<string, number[]> | null = null
function gbBytes(): Map<string, number[]> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  return table
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  const readable: [string, Uint8Array, string, string][] = [
    ['UTF-8', utf8(article), article, 'utf-8'],
    ['plain ASCII', utf8('GDP grew 5.2%.\n'), 'GDP grew 5.2%.\n', 'utf-8'],
    ['UTF-8 with a byte-order mark', join(bytes(0xef, 0xbb, 0xbf), utf8(article)), article, 'utf-8-bom'],
    ['UTF-16LE with a mark', join(bytes(0xff, 0xfe), utf16(article, 'le')), article, 'utf-16le'],
    ['UTF-16BE with a mark', join(bytes(0xfe, 0xff), utf16(article, 'be')), article, 'utf-16be'],
    ['UTF-16LE without a mark', utf16(article, 'le'), article, 'utf-16le'],
    ['UTF-16BE without a mark', utf16(article, 'be'), article, 'utf-16be'],
    ['English UTF-16LE without a mark', utf16('Trade grew by 5.2%.\r\n', 'le'), 'Trade grew by 5.2%.\r\n', 'utf-16le'],
    ['GB18030', gb18030(article), article, 'gb18030'],
    ['GB18030, one short line', gb18030('增长5%'), '增长5%', 'gb18030'],
    ['GB18030 with a mark', join(bytes(0x84, 0x31, 0x95, 0x33), gb18030(article)), article, 'gb18030'],
    [
      'a four-byte character of GB18030',
      join(gb18030(article), bytes(0x95, 0x32, 0x82, 0x36)),
      article + '𠀀',
      'gb18030',
    ],
    ['an empty file', bytes(), '', 'utf-8'],
    ['a byte-order mark alone', bytes(0xef, 0xbb, 0xbf), '', 'utf-8-bom'],
    ['a page break from an extraction', utf8(article + '\f' + article), article + '\f' + article, 'utf-8'],
  ]
  for (const [name, input, text, encoding] of readable)
    it(`reads ${name}`, () => assert.deepEqual(decode(input), { text, encoding }))

  it('keeps lone surrogates of UTF-16 as they are', () => {
    const text = '增长\ud83d5%，\udc00下降3%。'
    assert.deepEqual(decode(join(bytes(0xff, 0xfe), utf16(text, 'le'))), { text, encoding: 'utf-16le' })
    assert.deepEqual(decode(utf16(text, 'be')), { text, encoding: 'utf-16be' })
  })

  it('keeps a long UTF-16 text whole across chunks', () => {
    const text = article.repeat(2000)
    assert.deepEqual(decode(join(bytes(0xfe, 0xff), utf16(text, 'be'))), { text, encoding: 'utf-16be' })
  })

  const damaged = utf8(article.repeat(20))
  const refused: [string, Uint8Array, 'binary' | 'undecodable'][] = [
    ['UTF-8 with a byte missing', join(damaged.slice(0, 100), damaged.slice(101)), 'undecodable'],
    ['UTF-8 with a stray byte', join(damaged.slice(0, 99), bytes(0xff), damaged.slice(99)), 'undecodable'],
    ['UTF-8 cut off inside a character', damaged.slice(0, -2), 'undecodable'],
    ['damaged UTF-8 behind a mark', join(bytes(0xef, 0xbb, 0xbf), damaged.slice(0, -2)), 'undecodable'],
    ['surrogates written as UTF-8', join(damaged, bytes(0xed, 0xa0, 0x80)), 'undecodable'],
    ['half a character of UTF-16', join(bytes(0xff, 0xfe), utf16(article, 'le').slice(1)), 'undecodable'],
    ['GB18030 cut off inside a character', gb18030('全市增长').slice(0, -1), 'undecodable'],
    [
      'Latin-1',
      Uint8Array.from(Buffer.from('Le déficit représente 3,2 % du PIB à prix courants. Élévation générale.', 'latin1')),
      'undecodable',
    ],
    [
      'Big5',
      bytes(
        0xa5,
        0xfe,
        0xa5,
        0xab,
        0xb6,
        0x69,
        0xa5,
        0x58,
        0xa4,
        0x66,
        0xa4,
        0xf4,
        0xad,
        0xab,
        0xa6,
        0x62,
        0xb9,
        0xef,
        0xa5,
        0x7e,
      ),
      'undecodable',
    ],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj\n'), 'binary'],
    ['an office document', join(bytes(0x50, 0x4b, 0x03, 0x04), utf8('[Content_Types].xml')), 'binary'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary'],
    ['NULs between letters', utf8('增长\u00005%'), 'binary'],
    ['NULs behind a mark', join(bytes(0xff, 0xfe), utf16('增\u0000长', 'le')), 'binary'],
    ['control characters', utf8('\u0001\u0002\u0003\u0004ab'), 'binary'],
    [
      'random bytes',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + ((index * index) >> 3)) & 0xff),
      'binary',
    ],
  ]
  for (const [name, input, failure] of refused)
    it(`refuses ${name} (${failure})`, () => assert.deepEqual(decode(input), { failure }))
})
