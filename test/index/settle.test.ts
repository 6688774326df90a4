// What the user settles acts on the keys: other names meet, definitions part, and a change re-keys only what it concerns.
import assert from 'node:assert/strict'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { present } from '../../server/src/check/present.ts'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import { settlementOf } from '../../server/src/config/settlement.ts'
import { apply } from '../../server/src/index/build.ts'
import { settler } from '../../server/src/index/settle.ts'
import { snapshotOf } from '../support/checkFindings.ts'
import { readMarked } from '../support/marked.ts'

const settle = (yaml: string, base = '') => settler(settlementOf(readConfiguration(yaml).settings, base))

/** The findings of the text under the settings: `甲.md 3.46万亿元 value-conflict 他校`. */
function found(source: string, yaml: string): string[] {
  const { files } = readMarked(source)
  const before = snapshotOf(files)
  const fresh = [...before.digests].map(([path, digest]) => ({ path, digest: settle(yaml)(digest) }))
  const snapshot = apply(before, fresh)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return [...new Checker().check(snapshot, defaultCheckSettings).values()].flat().map((finding) => {
    const { path, span, code, family, message } = present(finding, snapshot, 'zh')
    const text = texts.get(path)!.slice(span.start, span.end)
    return [path, text, code, family, ...(family === '对校' ? [message] : [])].join(' ')
  })
}

const conflict = `
@@ 公报/甲.md
# 平川省2023年统计公报

2023年，平川省软件业务收入3.46万亿元。
@@ 乙.md
2023年平川省软件业务收入达3.64万亿元，同比增长8.1%。
`
const both = ['乙.md 3.64万亿元 value-conflict 他校', '公报/甲.md 3.46万亿元 value-conflict 他校']

describe('what the user settles', () => {
  it('says nothing where nothing is settled', () => assert.deepEqual(found(conflict, ''), both))

  it('brings an indicator under its other name to what it is compared with', () => {
    const source = conflict.replace('软件业务收入3.46', '软件产业收入3.46')
    assert.deepEqual(found(source, ''), [])
    assert.deepEqual(found(source, 'aliases: {indicators: {软件业务收入: [软件产业收入]}}'), both)
  })

  it('brings a place under its other name to what it is compared with', () => {
    const source = conflict.replace('2023年，平川省', '2023年，江岭省').replace('# 平川省', '# 江岭省')
    assert.deepEqual(found(source, ''), [])
    assert.deepEqual(found(source, 'aliases: {entities: {平川省: 江岭省}}'), both)
  })

  for (const yaml of [
    'definitions: [{name: 快报口径, indicator: 软件业务收入, path: 乙.md}]',
    'definitions: [{name: 快报口径, indicator: 软件业务收入, path: 公报}]',
    'definitions: [{name: 快报口径, indicator: 软件业务收入, period: "2023", path: 公报/*.md}]',
  ])
    it(`tells definitions apart: ${yaml}`, () => assert.deepEqual(found(conflict, yaml), []))

  for (const yaml of [
    'definitions: [{name: 快报口径, indicator: 软件业务收入}]',
    'definitions: [{name: 快报口径, indicator: 软件出口额, path: 乙.md}]',
    'definitions: [{name: 快报口径, indicator: 软件业务收入, path: 乙.md, period: "2022"}]',
    'definitions: [{name: 快报口径, indicator: 软件业务收入, path: 乙.md, source: 海关总署}]',
  ])
    it(`… and nothing else: ${yaml}`, () => assert.deepEqual(found(conflict, yaml), both))

  for (const yaml of [
    'authorities: [公报/**]',
    'authorities: [{title: "*统计公报"}]',
    'authorities: [{path: 公报, title: 平川省*}]',
  ])
    it(`points at the other side of an authority: ${yaml}`, () =>
      assert.deepEqual(found(conflict, yaml), [
        '乙.md 3.64万亿元 value-conflict 对校 与权威出处不符：《平川省2023年统计公报》第1段为软件业务收入3.46万亿元，此处为软件业务收入3.64万亿元',
      ]))

  it('an authority against itself is a conflict like any other', () =>
    assert.deepEqual(found(conflict, 'authorities: ["*.md"]'), both))

  it('turns a title round, whichever is the rarer one', () => {
    const source = `
@@ 公报/甲.md
按照《关于促进农村电商展的实施意见》执行。
@@ 乙.md
《关于促进农村电商发展的实施意见》已印发。按照《关于促进农村电商发展的实施意见》执行。
`
    assert.deepEqual(
      found(source, '').map((line) => line.split(' ')[0]),
      ['公报/甲.md'],
    )
    const settled = found(source, 'authorities: [公报]')
    assert.deepEqual(
      settled.map((line) => line.split(' ').slice(0, 1) + ' ' + line.split(' ')[3]),
      ['乙.md 对校', '乙.md 对校'],
    )
  })

  it('a declared name is no slip', () => {
    const source = `
@@ 甲.md
目前，跨境电商电子商务综合试验区内企业增多。
@@ 乙.md
跨境电子商务综合试验区扩大，跨境电子商务综合试验区已有百家企业。
`
    assert.equal(found(source, '').length, 1)
    const yaml = 'aliases: {entities: {跨境电子商务综合试验区: 跨境电商电子商务综合试验区}}'
    assert.deepEqual(found(source, yaml), [])
  })

  it('counts paths from the folder of jiaokan.yaml, wherever the corpus lies', () => {
    const [digest] = [
      ...snapshotOf([{ path: '甲.md', text: '2023年，平川省软件业务收入3.46万亿元。' }]).digests.values(),
    ]
    const yaml = 'authorities: [稿件/甲.md]'
    assert.equal(settle(yaml)(digest!), digest)
    assert.equal(settle(yaml, '稿件/')(digest!).figures[0]!.observation.authoritative, true)
  })

  it('leaves digests that it does not concern as they are, and re-keys only series that it does', () => {
    const before = snapshotOf(readMarked(conflict).files)
    const yaml = 'definitions: [{name: 快报口径, indicator: 软件业务收入, path: 乙.md}]'
    const changed = [...before.digests].filter(([, digest]) => settle(yaml)(digest) !== digest)
    assert.deepEqual(
      changed.map(([path]) => path),
      ['乙.md'],
    )
    const growth = (snapshot: typeof before) => [...snapshot.allSeries()].filter(({ entries }) => entries.length === 1)
    const after = apply(before, [{ path: '乙.md', digest: settle(yaml)(before.digests.get('乙.md')!) }])
    assert.deepEqual([growth(before).length, growth(after).length], [0, 1])
    const back = apply(after, [{ path: '乙.md', digest: before.digests.get('乙.md')! }])
    assert.deepEqual([...back.allSeries()], [...before.allSeries()])
  })
})
