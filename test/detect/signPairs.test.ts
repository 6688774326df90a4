// Kinds of print told by two neighbouring signs.
import assert from 'node:assert/strict'
import { SignPairs } from '../../server/src/detect/signPairs.ts'

describe('signs that stand side by side', () => {
  /** Forty kinds of their own: 甲0 stands for the first, 甲 and the sign with the number 39 for the last. */
  const kinds = Array.from({ length: 40 }, (_, kind) => ({ left: '甲', right: String.fromCharCode(0x30 + kind) }))
  const pairs = new SignPairs([...kinds, { left: '乙丙', right: '甲' }])
  const cases: readonly [text: string, kinds: readonly number[]][] = [
    ['', []],
    ['甲', []],
    ['0甲', []],
    ['甲丁0', []],
    ['甲0', [0]],
    ['丁甲0丁甲P', [0, 32]],
    ['甲W乙甲', [39, 40]],
    ['丙甲7', [7, 40]],
  ]
  for (const [text, expected] of cases)
    it(text === '' ? 'no text' : text, () => {
      assert.equal(pairs.look(text), expected.length > 0)
      assert.deepEqual(
        Array.from({ length: 41 }, (_, kind) => kind).filter((kind) => pairs.has(kind)),
        expected,
      )
    })

  it('as many kinds as there are bits, and none beyond', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, kind) => ({ left: '甲', right: String(kind % 10) }))
    assert.ok(new SignPairs(many(64)).look('甲3'))
    assert.throws(() => new SignPairs(many(65)), RangeError)
  })
})
