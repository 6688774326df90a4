// The identity of a text: stored files hold it, so that it must stay what it is.
import assert from 'node:assert/strict'
import { hash } from '../../server/src/tools/hash.ts'

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
})
