// Offsets to lines and columns, whatever the lines end with.
import assert from 'node:assert/strict'
import { Lines } from '../../server/src/cli/lines.ts'

describe('Lines', () => {
  const cases: [string, number, string][] = [
    ['', 0, '1:1'],
    ['增长5%', 2, '1:3'],
    ['一\n二\n', 2, '2:1'],
    ['一\n二\n', 4, '3:1'],
    ['一\r\n二', 3, '2:1'],
    ['一\r\n二', 2, '1:3'],
    ['一\r二\r\r三', 5, '4:1'],
    ['𠀀5%\n', 2, '1:3'],
  ]
  for (const [text, offset, place] of cases)
    it(`${JSON.stringify(text)} at ${offset} is ${place}`, () => {
      const { line, column } = new Lines(text).at(offset)
      assert.equal(`${line}:${column}`, place)
    })
})
