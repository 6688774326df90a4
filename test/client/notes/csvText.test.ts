// CSV files as spreadsheets write them.
import { strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { csvText } from '../../../client/src/notes/csvText.ts'

const text = '指标,数值\r\n出口额,1286.4亿元\r\n'

describe('the text of a CSV file', () => {
  const utf8 = new TextEncoder().encode(text)
  const files: readonly (readonly [string, Uint8Array, string | null])[] = [
    ['UTF-8', utf8, text],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), text],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]), text],
    ['GB18030', Uint8Array.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5]), '指标,数值'],
    ['nothing', new Uint8Array(), ''],
    ['no text', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xff]), null],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), null],
  ]
  for (const [name, bytes, wanted] of files) it(`in ${name}`, () => strictEqual(csvText(bytes), wanted))
})
