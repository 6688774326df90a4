// The checker's memory changes nothing but the time: same findings as a new one, and only what changed is checked again.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Check, Rule, SubjectKind } from '../../server/src/check/rule.ts'
import { report } from '../../server/src/check/rule.ts'
import { rules } from '../../server/src/check/registry.ts'
import { growthMismatch } from '../../server/src/check/rules/growth-mismatch.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { apply, emptySnapshot, type Change } from '../../server/src/index/build.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Observation } from '../../server/src/model/figure.ts'
import { ruleCodes } from '../../server/src/model/finding.ts'
import { buildDigest, type DigestParts } from '../support/builders.ts'

const interval = fc.constantFrom({ low: '95', high: '105' }, { low: '115', high: '125' }, { low: '100', high: null })
const figure: fc.Arbitrary<Partial<Observation>> = fc.record({
  text: fc.constantFrom('1亿元', '2亿元', '5%'),
  unit: fc.constantFrom('CNY', '%', '×'),
  kind: fc.constantFrom('amount' as const, 'percent' as const, 'multiple' as const, 'percentage-point' as const),
  basis: fc.constantFrom('level' as const, 'growth' as const),
  hedge: fc.constantFrom('exact' as const, 'over' as const),
  direction: fc.constantFrom(null, 'up' as const, 'down' as const),
  period: fc.constantFrom(null, '2020', '2021'),
  base: fc.constantFrom(null, 'yoy', 'mom', '2019'),
  interval,
  indicator: fc.constant('销售额'),
  series: fc.constantFrom(null, '甲', '乙'),
  quantity: fc.constantFrom(null, '甲|2020', '甲|2021'),
})
const index = fc.nat({ max: 6 })
const relation = fc.oneof(
  fc.record({ kind: fc.constant('sum' as const), whole: index, parts: fc.array(index), complete: fc.boolean() }),
  fc.record({
    kind: fc.constant('growth' as const),
    now: index,
    before: index,
    rate: index,
    years: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('share' as const), part: index, whole: index, share: index }),
  fc.record({
    kind: fc.constant('multiple' as const),
    now: index,
    before: index,
    multiple: index,
    grown: fc.boolean(),
  }),
)
const parts: fc.Arbitrary<DigestParts> = fc.record({
  figures: fc.array(figure, { maxLength: 5 }),
  relations: fc.array(relation, { maxLength: 3 }),
  titles: fc.array(fc.record({ title: fc.constantFrom('关于促进农村电商发展的意见', '关于促进农村电商展的意见') }), {
    maxLength: 2,
  }),
  entities: fc.array(fc.record({ name: fc.constantFrom('跨境电子商务综合试验区', '跨境电商电子商务综合试验区') }), {
    maxLength: 2,
  }),
})
const edits: fc.Arbitrary<Change[]> = fc.array(
  fc
    .tuple(fc.constantFrom('甲.md', '乙.md', '丙.md'), fc.option(parts, { freq: 5 }))
    .map(([path, content]) => ({ path, digest: content && buildDigest({ ...content, path }) })),
  { minLength: 1, maxLength: 8 },
)

/** A rule that only counts what it is asked. */
function counting<Kind extends SubjectKind>(reads: Kind): { readonly rule: Rule; asked: number } {
  const counter = {
    asked: 0,
    rule: { code: ruleCodes[0], family: '他校' as const, severity: 'warning' as const, checks: [] as Check<Kind>[] },
  }
  counter.rule.checks.push({
    reads,
    check() {
      counter.asked++
      return []
    },
  })
  return counter as unknown as { readonly rule: Rule; asked: number }
}

describe('checker', () => {
  it('remembers without forgetting: the findings are those of a new checker, after any edits', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const checker = new Checker()
        let snapshot = emptySnapshot()
        for (const change of changes) {
          snapshot = apply(snapshot, [change])
          const fresh = new Checker().check(snapshot, defaultCheckSettings)
          assert.deepEqual([...checker.check(snapshot, defaultCheckSettings)], [...fresh])
        }
      }),
    )
  })

  it('the order in which articles came does not matter', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const last = [...new Map(changes.map((change) => [change.path, change])).values()]
        const one = new Checker().check(apply(emptySnapshot(), last), defaultCheckSettings)
        const other = last.reduceRight((snapshot, change) => apply(snapshot, [change]), emptySnapshot())
        assert.deepEqual([...one], [...new Checker().check(other, defaultCheckSettings)])
      }),
    )
  })

  it('every finding names mentions that are there', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const snapshot = apply(emptySnapshot(), changes)
        for (const findings of new Checker().check(snapshot, defaultCheckSettings).values())
          for (const { at } of findings.flatMap((finding) => [finding, ...finding.related])) {
            const digest = snapshot.digests.get(at.path)
            const lists = {
              figure: digest?.figures,
              period: digest?.periods,
              title: digest?.titles,
              entity: digest?.entities,
              titleFault: digest?.titleFaults,
              suppression: digest?.suppressions,
            }
            assert.ok(lists[at.kind]?.[at.ordinal])
          }
      }),
    )
  })

  it('typing that changes no figure checks the article only, and no series', () => {
    const [articles, series] = [counting('article'), counting('quantity')]
    const checker = new Checker([articles.rule, series.rule])
    const content = { figures: [{ series: '甲', quantity: '甲|2020' }] }
    const digests = ['甲.md', '乙.md'].map((path) => ({ path, digest: buildDigest({ ...content, path }) }))
    const before = apply(emptySnapshot(), digests)
    checker.check(before, defaultCheckSettings)
    assert.deepEqual([articles.asked, series.asked], [2, 1])
    const typed = buildDigest({ ...content, path: '甲.md', text: '多打了几个字，1亿元。' })
    checker.check(apply(before, [{ path: '甲.md', digest: typed }]), defaultCheckSettings)
    assert.deepEqual([articles.asked, series.asked], [3, 1])
  })

  it('a list of findings that did not change is the same list', () => {
    const conflict = (path: string, low: string): Change => ({
      path,
      digest: buildDigest({ path, figures: [{ series: '甲', quantity: '甲|2020', interval: { low, high: low } }] }),
    })
    const checker = new Checker(rules)
    const before = apply(emptySnapshot(), [conflict('甲.md', '1'), conflict('乙.md', '2')])
    const first = checker.check(before, defaultCheckSettings)
    assert.equal(first.get('甲.md')?.length, 1)
    const other = { path: '丙.md', digest: buildDigest({ path: '丙.md' }) }
    const second = checker.check(apply(before, [other]), defaultCheckSettings)
    assert.equal(second.get('甲.md'), first.get('甲.md'))
    assert.deepEqual(second.get('丙.md'), [])
  })

  it('a rule that looks aside is asked again when what it saw changes', () => {
    const rule: Rule = {
      code: 'value-conflict',
      family: '他校',
      severity: 'warning',
      checks: [
        {
          reads: 'quantity',
          *check(series, context) {
            if (context.article({ path: '乙.md', kind: 'title', ordinal: 0 }) === undefined) return
            const message = { zh: '见乙', en: 'see 乙' }
            yield report(rule, { at: series.entries[0]!.at, message, related: [] })
          },
        },
      ],
    }
    const checker = new Checker([rule])
    const alone = apply(emptySnapshot(), [
      { path: '甲.md', digest: buildDigest({ path: '甲.md', figures: [{ series: '甲' }] }) },
    ])
    assert.deepEqual(checker.check(alone, defaultCheckSettings).get('甲.md'), [])
    const both = apply(alone, [{ path: '乙.md', digest: buildDigest({ path: '乙.md' }) }])
    assert.equal(checker.check(both, defaultCheckSettings).get('甲.md')?.length, 1)
    assert.deepEqual(
      checker.check(apply(both, [{ path: '乙.md', digest: null }]), defaultCheckSettings).get('甲.md'),
      [],
    )
  })

  it('an edit in another paragraph leaves a series that looked at its own as it is; one in its own is seen', () => {
    const article = (path: string, text: string): Change => ({
      path,
      digest: digest({ path, text, format: 'plaintext', encoding: 'utf-8' }),
    })
    const earlier = article('2022-03-01-旧.txt', '2021年，澜江省进出口总额2.13万亿元。')
    const own = '2022年，澜江省进出口总额2.46万亿元，同比增长18.5%'
    const now = (second: string, first = own): Change => article('2022-12-31-新.txt', `${first}。\n\n${second}`)
    const counter = counting('quantity')
    const checker = new Checker([growthMismatch, counter.rule])
    const codes = (changes: readonly Change[]): readonly string[] => {
      snapshot = apply(snapshot, changes)
      return [...checker.check(snapshot, defaultCheckSettings).values()].flat().map(({ code }) => code)
    }
    let snapshot = emptySnapshot()
    assert.deepEqual(codes([earlier, now('天气晴好。')]), ['growth-mismatch'])
    const { asked } = counter
    assert.deepEqual(codes([now('天气转阴，游客不减。')]), ['growth-mismatch'])
    assert.equal(counter.asked, asked)
    const comparable = own.replace('同比', '按可比价格计算同比')
    assert.deepEqual(codes([now('天气转阴，游客不减。', comparable)]), [])
  })
})
