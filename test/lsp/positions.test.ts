import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LineIndex } from '../../server/src/lsp/positions.ts'

describe('positions', () => {
  const places: readonly [text: string, offset: number, line: number, character: number][] = [
    ['', 0, 0, 0],
    ['全国增长5.2%', 4, 0, 4],
    ['第一行\n第二行', 4, 1, 0],
    ['第一行\r\n第二行', 5, 1, 0],
    ['第一行\r第二行', 4, 1, 0],
    ['末行为空\n', 5, 1, 0],
    ['𠮷野家营收', 2, 0, 2],
    ['𠮷\n😀5.2%', 5, 1, 2],
  ]
  for (const [text, offset, line, character] of places) {
    it(`offset ${offset} of ${JSON.stringify(text)} is ${line}:${character}, and back`, () => {
      const index = new LineIndex(text)
      assert.deepEqual(index.positionAt(offset), { line, character })
      assert.equal(index.offsetAt({ line, character }), offset)
    })
  }

  it('takes positions outside the text to the nearest end', () => {
    const index = new LineIndex('甲乙\r\n丙')
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2)
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5)
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 })
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 })
  })

  it('agrees with the reference implementation on any text', () => {
    const piece = fc.constantFrom('\r', '\n', '\r\n', '万亿元', '𠮷', '\ud800', '5.2%', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(80), fc.nat(8), (pieces, offset, line) => {
        const text = pieces.join('')
        const reference = TextDocument.create('untitled:a', 'plaintext', 1, text)
        const index = new LineIndex(text)
        // The reference moves a position between CR and LF in front of the pair; that is no place a client can name.
        if (text[offset - 1] !== '\r' || text[offset] !== '\n') {
          assert.deepEqual(index.positionAt(offset), reference.positionAt(offset))
        }
        const position = { line, character: offset }
        assert.equal(index.offsetAt(position), reference.offsetAt(position))
      }),
    )
  })
})
