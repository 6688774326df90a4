// What must hold for every text, whatever it says.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Checker } from '../server/src/check/run.ts'
import { defaultCheckSettings } from '../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../server/src/index/build.ts'
import { digest } from '../server/src/interpret/digest.ts'
import type { Digest } from '../server/src/model/digest.ts'
import type { Format } from '../server/src/model/document.ts'
import { checkFindings } from './support/checkFindings.ts'

const read = (text: string, format: Format = 'markdown', path = '正文.md'): Digest =>
  digest({ path, text, format, encoding: 'utf-8' })

/** Pieces that parsers stumble over, put together at random. */
const pieces = [
  '2023年', '今年上半年', '截至', '1.1', '万亿元', '亿', '%', '个百分点', '倍', '分之', '一', '十', '百', '万', '《', '》', '〈', '〉', '（以下简称“', '”）',
  '，', '。', '、', '\n', '\n\n', '\r\n', ' ', '　　', '\t', '| ', ' |\n| --- |\n', '# ', '- ', '1. ', '> ', '```\n', '`', '**', '<!-- jiaokan-disable', ' -->', '---\n', 'date: ',
  '\ud800', '\udc00', '\u0000', '\ufeff', '进出口总额', '云川省', '同比增长', '其中', '分别', '从', '增至', '占', '商务部', '单位：亿元', '[', '](', ')', '&nbsp;', '&#x4e00;', '\\',
] // prettier-ignore
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const format = fc.constantFrom<Format>('markdown', 'plaintext')

describe('4. any string gives a digest', () => {
  it('whose spans lie in the text, in order, and whose intervals are not turned around', () => {
    fc.assert(
      fc.property(text, format, (source, format) => {
        const { figures, titles, entities, periods, passages, articles } = read(source, format)
        for (const list of [figures, titles, entities, periods]) {
          let last = 0
          for (const { span } of list) {
            assert.ok(last <= span.start && span.start < span.end && span.end <= source.length)
            last = span.start
          }
        }
        for (const { offsets, text: own } of passages) {
          assert.equal(offsets.length, own.length)
          for (let at = 1; at < offsets.length; at++) assert.ok(offsets[at]! > offsets[at - 1]!)
        }
        for (const { observation } of figures) {
          const { low, high } = observation.interval
          if (low !== null && high !== null) assert.ok(Number(low) <= Number(high))
        }
        assert.ok(articles.length > 0 || source.trim() === '' || passages.length === 0)
      }),
      { numRuns: 400 },
    )
  })
})

describe('what is printed between the characters changes nothing', () => {
  const sentences = [
    '2023年上半年，山西省货物贸易进出口总额1.1万亿元，同比增长16%，其中出口8210亿元，进口2760亿元。',
    '截至2024年底，全国登记在册的经营主体达到1.89亿户，比上年末增加500多万户，提高0.5个百分点。',
    '近七成企业表示订单增加，约三分之一的企业扩大投资，研发投入是五年前的2倍至3倍。',
  ]
  const han = /[\u4e00-\u9fff]/
  for (const sentence of sentences) {
    it(sentence, () => {
      const said = read(sentence, 'plaintext').figures.map(({ observation }) => observation)
      assert.ok(said.length > 0)
      fc.assert(
        fc.property(fc.array(fc.boolean(), { minLength: sentence.length, maxLength: sentence.length }), (blanks) => {
          const spaced = [...sentence].map((c, at) => (blanks[at] && han.test(c) ? `${c} ` : c)).join('')
          const again = read(spaced, 'plaintext').figures.map(({ observation }) => observation)
          assert.deepEqual(again, said)
        }),
        { numRuns: 60 },
      )
    })
  }
})

describe('9. what is not known equals nothing', () => {
  it('no scope', () => checkFindings('@@ 甲.md\n2023年出口额100亿元。\n@@ 乙.md\n2023年出口额200亿元。'))
  it('no period', () =>
    checkFindings('@@ 甲.md\n山西省地区生产总值25000亿元。\n@@ 乙.md\n山西省地区生产总值26000亿元。'))
  it('no indicator', () => checkFindings('@@ 甲.md\n2023年山西省达100亿元。\n@@ 乙.md\n2023年山西省达200亿元。'))
})

describe('10. findings depend on the corpus alone', () => {
  const files = [
    ['甲.md', '2023年山西省地区生产总值25698.2亿元，比上年增长5.0%。'],
    ['乙.md', '2023年，山西省地区生产总值达25968.2亿元。按照《关于加快发展的实施意见》。'],
    ['丙.txt', '2023年，山西省货物贸易进出口总额1690亿元，其中出口1000亿元，进口590亿元。'],
    ['丁.txt', '《关于加快发展的实施意见要求，总风险规模下降10个百分点。'],
  ] as const
  const findings = (order: readonly (typeof files)[number][]) => {
    let snapshot = emptySnapshot()
    for (const [path, content] of order) {
      const kind = path.endsWith('.md') ? 'markdown' : 'plaintext'
      snapshot = apply(snapshot, [{ path, digest: read(content, kind, path) }])
    }
    const byPath = new Checker().check(snapshot, defaultCheckSettings)
    return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  it('not on the order of the articles', () => {
    const expected = findings(files)
    assert.ok(expected.some(([, list]) => list.length > 0))
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (order) =>
        assert.deepEqual(findings(order), expected),
      ),
      { numRuns: 24 },
    )
  })
  it('not on what was checked before', () => {
    const checker = new Checker()
    const first = apply(
      emptySnapshot(),
      files.map(([path, content]) => ({ path, digest: read(content, 'markdown', path) })),
    )
    const second = apply(first, [{ path: '乙.md', digest: null }])
    const before = checker.check(first, defaultCheckSettings)
    checker.check(second, defaultCheckSettings)
    assert.deepEqual(checker.check(first, defaultCheckSettings), before)
    assert.deepEqual(new Checker().check(second, defaultCheckSettings), checker.check(second, defaultCheckSettings))
  })
})
