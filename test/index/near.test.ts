// Near-miss neighbours: all that are within the tolerance, none else, without comparing pairs.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { nameKey } from '../../server/src/index/keys.ts'
import { nearKeys, repost, type Tolerance } from '../../server/src/index/near.ts'
import { ShardedMap } from '../../server/src/index/shardedMap.ts'

const tolerance: Tolerance = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2)
const word = fc.string({ unit: fc.constantFrom('甲', '乙', '未', '末'), maxLength: 10 })

const among = (has: (key: string) => boolean) => ({ has, hasShorter: has })

/** Said once more, by trying every place: what `nearKeys` must find by looking up. */
function isNear(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const dropped = longer.length - shorter.length
  if (a === b || tolerance(shorter.length) === 0) return false
  const ends = dropped === 1 ? 0 : 1
  for (let at = ends; dropped > 0 && at + dropped <= longer.length - ends; at++) {
    if (longer.slice(0, at) + longer.slice(at + dropped) !== shorter) continue
    const run = longer.slice(at, at + dropped)
    if (dropped <= tolerance(shorter.length) || (dropped <= 6 && longer.slice(at + dropped).startsWith(run)))
      return true
  }
  const places = [...a].map((_, index) => index).filter((index) => dropped === 0 && a[index] !== b[index])
  if (places.length === 1) return ['未末', '末未'].includes(a[places[0]!]! + b[places[0]!]!)
  const [first, second] = places
  return places.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!]
}

describe('near-miss names', () => {
  it('finds exactly those that are near', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 25 }), fc.nat({ max: 5 }), (words, gone) => {
        const kept = words.slice(gone)
        const all = repost(ShardedMap.empty(), words, [], tolerance)
        const postings = repost(all, [], words.slice(0, gone), tolerance)
        for (const one of kept) {
          const near = nearKeys(
            postings,
            among((key) => kept.includes(key)),
            one,
            tolerance,
          )
          assert.deepEqual(near, kept.filter((other) => isNear(one, other)).sort())
        }
      }),
      { numRuns: 300 },
    )
  })

  const pairs: readonly [string, string, boolean][] = [
    ['关于加快外贸发展的意见', '关于加快外贸发的意见', true],
    ['跨境电商电子商务综合试验区', '跨境电子商务综合试验区', true],
    ['跨境电子商务电子商务综合试验区', '跨境电子商务综合试验区', true],
    ['国家统计局', '国家计统局', true],
    ['海关总署', '海关总暑', true],
    ['海关总署', '总署', false],
    ['关于推动外贸保稳提质的意见', '关于推动外贸稳规模优结构的意见', false],
    ['山东省政府', '山西省政府', false],
  ]
  for (const [a, b, near] of pairs)
    it(`${a} and ${b} are ${near ? '' : 'not '}near`, () => {
      const postings = repost(ShardedMap.empty(), [a, b], [], tolerance)
      const found = nearKeys(
        postings,
        among((key) => key === a || key === b),
        a,
        tolerance,
      )
      assert.deepEqual(found, near ? [b] : [])
    })

  it('typography makes no other name', () => {
    assert.equal(nameKey('中国（苏州） 综合试验区'), nameKey('中国(苏州)综合试验区'))
    assert.equal(nameKey('三年行动计划（２０２４—2026年）'), nameKey('三年行动计划(2024-2026年)'))
    assert.equal(nameKey('关于印发〈方案〉的通知'), nameKey('关于印发《方案》的通知'))
    assert.notEqual(nameKey('山东省'), nameKey('山西省'))
  })
})
