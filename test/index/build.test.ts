// A snapshot that grew change by change equals the one from scratch, and shares with its predecessor whatever stayed the same.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { apply, emptySnapshot, type Change } from '../../server/src/index/build.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import { buildDigest as plainDigest, type DigestParts } from '../support/builders.ts'

/** With a sentence around every figure: one for each series. */
function buildDigest(content: DigestParts): Digest {
  const digest = plainDigest(content)
  const wordingOf = (series: string | null) => (series === null ? null : { key: series, digits: 8 })
  return {
    ...digest,
    figures: digest.figures.map((figure) => ({ ...figure, wording: wordingOf(figure.observation.series) })),
  }
}

const byKey = (items: Iterable<{ key: string }>): unknown => [...items].sort((a, b) => (a.key < b.key ? -1 : 1))

/** All that a snapshot says, in a form to compare. */
function contents(snapshot: Snapshot): unknown {
  return {
    digests: [...snapshot.digests],
    series: byKey(snapshot.allSeries()),
    quantities: ['甲|2020', '甲|2021', '乙|2020'].map((key) => snapshot.quantity(key)),
    titles: byKey(snapshot.allTitles()),
    entities: byKey(snapshot.allEntities()),
    reprints: byKey(snapshot.slices.reprints.flatMap((slice) => [...slice.values()])),
  }
}

const titles = [
  '关于加快发展外贸新业态新模式的意见',
  '关于加快发展外贸新业态的意见',
  '关于加快发展外贸业态的意见',
  '意见',
  '数字经济发展规划',
  '数字经济展规划',
]
const names = ['海关总署', '海关总暑', '跨境电子商务综合试验区', '跨境电商电子商务综合试验区', '商务部']
const figures = fc.array(
  fc.record({
    text: fc.constantFrom('1亿元', '2亿元', '5%'),
    series: fc.constantFrom(null, '甲', '乙'),
    quantity: fc.constantFrom(null, '甲|2020', '甲|2021', '乙|2020'),
  }),
  { maxLength: 5 },
)
const parts: fc.Arbitrary<DigestParts> = fc.record({
  figures,
  titles: fc.array(fc.record({ title: fc.constantFrom(...titles) }), { maxLength: 3 }),
  entities: fc.array(fc.record({ name: fc.constantFrom(...names) }), { maxLength: 3 }),
})
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc
    .tuple(fc.constantFrom('甲.md', '乙.md', '丙/丁.txt', 'a.txt'), fc.option(parts, { freq: 4 }))
    .map(([path, content]) => ({ path, digest: content && buildDigest({ ...content, path }) })),
  { minLength: 1, maxLength: 12 },
)

describe('snapshot', () => {
  it('incremental equals from scratch, whatever the edits and however they are bundled', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 }), (edits, sizes) => {
        let grown = emptySnapshot()
        for (let start = 0, step = 0; start < edits.length; step++) {
          const size = 1 + (sizes[step % sizes.length] ?? 0)
          grown = apply(grown, edits.slice(start, start + size))
          start += size
        }
        const last = new Map(edits.map((edit) => [edit.path, edit]))
        assert.deepEqual(contents(grown), contents(apply(emptySnapshot(), [...last.values()])))
      }),
    )
  })

  it('the order of articles does not matter', () => {
    fc.assert(
      fc.property(changes, (edits) => {
        const last = [...new Map(edits.map((edit) => [edit.path, edit])).values()]
        assert.deepEqual(contents(apply(emptySnapshot(), last)), contents(apply(emptySnapshot(), [...last].reverse())))
      }),
    )
  })

  it('taking out what was put in leaves nothing', () => {
    fc.assert(
      fc.property(changes, (edits) => {
        const full = apply(emptySnapshot(), edits)
        const gone = [...full.digests.keys()].map((path) => ({ path, digest: null }))
        assert.deepEqual(contents(apply(full, gone)), contents(emptySnapshot()))
      }),
    )
  })

  it('keys that nothing happened to keep their objects', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const before = apply(emptySnapshot(), first)
        const after = apply(before, second)
        for (const [all, of] of [
          [before.allSeries(), (key: string) => after.series(key)],
          [before.allTitles(), (key: string) => after.title(key)],
          [before.allEntities(), (key: string) => after.entity(key)],
        ] as const)
          for (const item of all) {
            const now = of(item.key)
            if (now !== undefined && JSON.stringify(now) === JSON.stringify(item)) assert.equal(now, item)
          }
      }),
    )
  })

  it('a digest that says the same only takes the place of the old one', () => {
    const content: DigestParts = { figures: [{ series: '甲', quantity: '甲|2020' }], titles: [{ title: titles[0]! }] }
    const before = apply(emptySnapshot(), [{ path: '正文.md', digest: buildDigest(content) }])
    const moved = buildDigest({ ...content, text: '多了一句。1亿元，《关于加快发展外贸新业态新模式的意见》。' })
    const after = apply(before, [{ path: '正文.md', digest: moved }])
    assert.equal(after.digests.get('正文.md'), moved)
    assert.equal(after.revision, before.revision + 1)
    for (const kind of ['series', 'reprints', 'titles', 'entities'] as const)
      after.slices[kind].forEach((slice, index) => assert.equal(slice, before.slices[kind][index]))
  })

  it('nothing new gives the same snapshot', () => {
    const digest = buildDigest({})
    const snapshot = apply(emptySnapshot(), [{ path: '正文.md', digest }])
    assert.equal(apply(snapshot, [{ path: '正文.md', digest }]), snapshot)
    assert.equal(apply(snapshot, [{ path: '别处.md', digest: null }]), snapshot)
  })

  it('digests come in order of path', () => {
    const paths = ['乙.md', 'b/a.md', 'a.md', '甲.md']
    const snapshot = apply(
      emptySnapshot(),
      paths.map((path) => ({ path, digest: buildDigest({ path }) })),
    )
    assert.deepEqual([...snapshot.digests.keys()], [...paths].sort())
  })
})
