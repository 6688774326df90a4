// Whatever fix is offered: applying it takes its finding away and adds none. Over the sample corpus, over all texts of the
// rules' own tests, and over texts made up. Every rule of the registry must be met with the kinds of fixes that it offers.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fixKinds, type FixKind } from '../../../server/src/check/fixes/fix.ts'
import { rules } from '../../../server/src/check/registry.ts'
import type { RuleCode } from '../../../server/src/model/finding.ts'
import { applyFix, checkFiles, difference, offeredFixes } from '../../support/fixes.ts'
import { readMarked, type MarkedFile } from '../../support/marked.ts'
import { textsOfRuleTest } from '../../support/ruleCases.ts'

const examples = new URL('../../../examples/', import.meta.url)

/** What each rule offers beside ignoring, which all do: each of these must be met, and no other. */
const offers: Readonly<Record<RuleCode, readonly FixKind[]>> = {
  'value-conflict': ['copy', 'reword', 'adopt', 'definition'],
  'authority-mismatch': ['copy'],
  'growth-mismatch': ['compute'],
  'sum-mismatch': ['compute'],
  'share-mismatch': ['compute'],
  'multiple-mismatch': ['compute'],
  'bound-violation': [],
  'definition-differs': ['definition'],
  'magnitude-suspect': ['compute'],
  'unit-misuse': ['reword'],
  'hedge-redundant': ['reword'],
  'period-unresolved': ['date'],
  'period-invalid': [],
  'title-mismatch': ['copy', 'adopt'],
  'title-attribution': [],
  'title-unbalanced': ['bracket'],
  'name-variant': ['copy', 'reword', 'adopt', 'alias'],
  'suppression-unused': [],
  'abbreviation-undefined': ['define'],
}
const ignoring: readonly FixKind[] = ['ignore-here', 'ignore-file', 'ignore-project']

const ledger = `jiaokan: 1
ledger:
  - { indicator: 软件业务收入, scope: 平川省, period: 2023, value: 3.46万亿元, source: 平川公报 }
`

/** Applies every fix that is offered; answers the rules and kinds that were met. */
function holds(files: readonly MarkedFile[], entries = ''): readonly (readonly [RuleCode, FixKind])[] {
  const before = checkFiles(files, '', entries)
  return offeredFixes(before).map(({ finding, fix }) => {
    const after = applyFix(files, fix)
    const { added, removed } = difference(before, checkFiles(after.files, after.yaml, entries), finding)
    const what = `${finding.code}: ${fix.title.zh}\n${files.map(({ text }) => text).join('\n')}\n${after.yaml}`
    assert.deepEqual(added, [], `adds a finding — ${what}`)
    assert.ok(removed > 0, `does not take its finding away — ${what}`)
    return [finding.code, fix.kind]
  })
}

/** The same texts as plain text, where fixes are other ones. */
const asPlainText = (files: readonly MarkedFile[]) =>
  files.map(({ path, text }) => ({ path: path.replace(/\.md$/, '.txt'), text }))

describe('any fix', function () {
  this.timeout(120_000)
  const met = new Map<RuleCode, Set<FixKind>>(rules.map(({ code }) => [code, new Set()]))
  const note = (pairs: ReturnType<typeof holds>) => pairs.forEach(([code, kind]) => met.get(code)?.add(kind))

  it('holds over the sample corpus', () => {
    const names = readdirSync(examples).filter((name) => /\.(?:md|txt)$/.test(name))
    note(holds(names.map((path) => ({ path, text: readFileSync(new URL(encodeURI(path), examples), 'utf8') }))))
  })

  for (const { code } of rules)
    it(`holds over the texts of ${code}`, () => {
      const texts = textsOfRuleTest(code)
      assert.ok(texts.length > 0, 'no texts')
      for (const text of texts) {
        const { files } = readMarked(text)
        note(holds(files))
        note(holds(asPlainText(files)))
      }
    })

  it('holds over a figure that the ledger contradicts', () => {
    const files = [{ path: '甲.md', text: '2023年，平川省软件业务收入3.64万亿元。' }]
    note(holds(files, ledger))
    note(holds(asPlainText(files), ledger))
  })

  it('holds over title marks', () => {
    note(holds([{ path: '甲.md', text: '按照《关于贯彻《促进农村电商发展的意见》的通知》办理。' }]))
    const open = { path: '甲.txt', text: '根据《平川省数字贸易促进条例办理。' }
    note(holds([open, { path: '乙.md', text: '《平川省数字贸易促进条例》施行。' }]))
  })

  for (const { code } of rules)
    it(`has been tried for ${code}, with every kind that the rule offers`, () =>
      assert.deepEqual([...met.get(code)!].sort(), [...ignoring, ...offers[code]].sort()))

  it('has been of every kind', () =>
    assert.deepEqual([...new Set([...met.values()].flatMap((kinds) => [...kinds]))].sort(), [...fixKinds].sort()))

  it('holds over texts made up', () => {
    const level = fc.integer({ min: 1000, max: 1100 }).map((value) => `${value / 10}亿元`)
    const rate = fc.integer({ min: 10, max: 200 }).map((value) => `${value / 10}%`)
    const sentence = fc.oneof(
      fc.tuple(level, rate).map(([now, by]) => `2023年，平川省软件业务收入${now}，同比增长${by}。`),
      level.map((before) => `2022年，平川省软件业务收入${before}。`),
      fc
        .tuple(level, level, level)
        .map(([all, out, into]) => `2023年，平川省货物贸易进出口总额${all}，其中出口${out}，进口${into}。`),
      fc
        .tuple(level, level, rate)
        .map(([part, all, share]) => `2023年，平川省民营企业进出口${part}，占全省进出口总额${all}的${share}。`),
      fc
        .tuple(level, level, rate)
        .map(([first, last, by]) =>
          `平川省快递业务量从2018年的${first}增加到2023年的${last}，年均增长${by}。`.replaceAll('亿元', '亿件'),
        ),
      level.map((cost) => `2023年，平川省物流成本${cost}，下降6个百分点。`),
    )
    const article = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n\n'))
    const corpus = fc.tuple(article, article, fc.boolean()).map(([first, second, plain]): MarkedFile[] => [
      { path: plain ? '甲.txt' : '甲.md', text: first },
      { path: '乙.md', text: second },
    ])
    fc.assert(
      fc.property(corpus, (files) => void holds(files)),
      { numRuns: 30, seed: 20231104 },
    )
  })
})
