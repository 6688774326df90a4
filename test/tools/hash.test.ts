// The identity of a text: stored files hold it, so that it must stay what it is.
import assert from 'node:assert/strict'
import { hash, hashOfStretches } from '../../server/src/tools/hash.ts'

describe('the identity of a text', () => {
  const cases: readonly [string, readonly string[], string][] = [
    ['of nothing', [], '811c9dc59dc5811c'],
    ['of two parts', ['今年前三季度，我国货物贸易进出口', '增长'], '98614822fa151850'],
    ['with a zero in front', ['第15条'], '096a020020a8e74f'],
    ['with a zero in the middle', ['第43条'], '5d4717010eda6b06'],
  ]
  for (const [name, parts, expected] of cases) it(name, () => assert.equal(hash(parts), expected))
  it('tells where one part ends and the next begins', () =>
    assert.notEqual(hash(['出口', '增长']), hash(['出口增长', ''])))

  it('of two stretches of a text is that of the two cut out of it', () => {
    const text = '今年前三季度，我省进出口1234亿元，同比增长5.6%。'
    for (const [from, to, again, end] of [
      [0, 11, 17, text.length],
      [7, 9, 9, 9],
      [3, 3, 17, 22],
      [0, 0, 0, 0],
    ] as const)
      assert.equal(hashOfStretches(text, from, to, again, end), hash([text.slice(from, to), text.slice(again, end)]))
  })
})
