// Near-miss neighbours: all that are within the tolerance, none else, without comparing pairs.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { boundedDistance } from '../../server/src/index/distance.ts'
import { nameKey } from '../../server/src/index/keys.ts'
import { nearKeys, repost, type Tolerance } from '../../server/src/index/near.ts'
import { ShardedMap } from '../../server/src/index/shardedMap.ts'

const tolerance: Tolerance = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** The textbook algorithm. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 10 })

describe('near-miss names', () => {
  it('the bounded distance is the distance, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) =>
        assert.equal(boundedDistance(a, b, limit), Math.min(distance(a, b), limit + 1)),
      ),
    )
  })

  it('finds exactly those within the tolerance of the shorter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.nat({ max: 5 }), (words, gone) => {
        const kept = words.slice(gone)
        const all = repost(ShardedMap.empty(), words, [], tolerance)
        const postings = repost(all, [], words.slice(0, gone), tolerance)
        for (const one of kept) {
          const near = (other: string): boolean =>
            other !== one && distance(one, other) <= tolerance(Math.min(one.length, other.length))
          assert.deepEqual(nearKeys(postings, one, tolerance), kept.filter(near).sort())
        }
      }),
      { numRuns: 200 },
    )
  })

  it('typography makes no other name', () => {
    assert.equal(nameKey('中国（苏州） 综合试验区'), nameKey('中国(苏州)综合试验区'))
    assert.equal(nameKey('三年行动计划（２０２４—2026年）'), nameKey('三年行动计划(2024-2026年)'))
    assert.equal(nameKey('关于印发〈方案〉的通知'), nameKey('关于印发《方案》的通知'))
    assert.notEqual(nameKey('山东省'), nameKey('山西省'))
  })
})
