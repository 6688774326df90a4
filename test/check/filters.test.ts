// What is shown of the findings: severities, suppressions, one per mention, order, and a cap that says so.
import assert from 'node:assert/strict'
import { dropDuplicates } from '../../server/src/check/filters/duplicate.ts'
import { limitFindings } from '../../server/src/check/filters/limit.ts'
import { inOrder } from '../../server/src/check/filters/order.ts'
import { applySeverity } from '../../server/src/check/filters/severity.ts'
import { applySuppressions } from '../../server/src/check/filters/suppressed.ts'
import { rules } from '../../server/src/check/registry.ts'
import type { CheckSettings } from '../../server/src/check/settings.ts'
import type { Finding, RuleCode, Severity } from '../../server/src/model/finding.ts'
import { buildDigest } from '../support/builders.ts'

const heads = new Map(rules.map((rule) => [rule.code, rule]))
const found = (code: RuleCode, ordinal: number, severity: Severity = 'warning'): Finding => ({
  code,
  family: '他校',
  severity,
  message: { zh: `${code}${ordinal}`, en: `${code}${ordinal}` },
  at: { path: '正文.md', kind: 'figure', ordinal },
  related: [],
})
const shown = (severity: CheckSettings['severity'], finding: Finding): readonly Severity[] =>
  applySeverity([finding], { severity, maxPerFile: 9 }, heads).map((item) => item.severity)
const digest = buildDigest({ figures: [{ text: '1亿元' }, { text: '2亿元' }, { text: '3亿元' }] })

describe('filters', () => {
  const severities: readonly [string, CheckSettings['severity'], Severity, Severity[]][] = [
    ['off drops it', { 'value-conflict': 'off' }, 'warning', []],
    ['a setting raises it', { 'value-conflict': 'error' }, 'warning', ['error']],
    ['a setting lowers it', { 'value-conflict': 'hint' }, 'warning', ['hint']],
    ['what the rule doubts stays weaker', { 'value-conflict': 'error' }, 'hint', ['hint']],
    ['a setting below the doubt counts', { 'value-conflict': 'hint' }, 'information', ['hint']],
    ['another rule is left alone', { 'sum-mismatch': 'off' }, 'warning', ['warning']],
  ]
  for (const [name, setting, severity, expected] of severities)
    it(`severity: ${name}`, () => assert.deepEqual(shown(setting, found('value-conflict', 0, severity)), expected))

  it('a suppression covers its codes, without codes every rule, and only what it covers', () => {
    const covers = digest.figures[1]!.span
    const suppress = (codes: string[]) => ({ ...digest, suppressions: [{ span: covers, covers, codes, reason: null }] })
    const all = [found('value-conflict', 0), found('value-conflict', 1), found('sum-mismatch', 1)]
    assert.deepEqual(applySuppressions(all, suppress(['sum-mismatch'])), [all[0], all[1]])
    assert.deepEqual(applySuppressions(all, suppress([])), [all[0]])
    const unused = applySuppressions(all, suppress(['growth-mismatch']))
    assert.deepEqual(unused.slice(0, 3), all)
    assert.deepEqual(
      unused.slice(3).map(({ code, at }) => `${code} ${at.kind}`),
      ['suppression-unused suppression'],
    )
  })

  it('one finding per rule and mention, the graver one', () => {
    const [weak, grave, other] = [
      found('sum-mismatch', 0, 'hint'),
      found('sum-mismatch', 0),
      found('value-conflict', 0),
    ]
    assert.deepEqual(dropDuplicates([weak, grave, other]), [grave, other])
  })

  it('in order of the text', () => {
    const findings = [found('sum-mismatch', 2), found('sum-mismatch', 0), found('value-conflict', 0)]
    assert.deepEqual(inOrder(findings, digest), [findings[2], findings[1], findings[0]])
  })

  it('the cap keeps the gravest and says how many are left out', () => {
    const findings = [found('sum-mismatch', 0, 'hint'), found('sum-mismatch', 1), found('sum-mismatch', 2)]
    const limited = limitFindings(findings, 2)
    assert.deepEqual(
      limited.map(({ at }) => at.ordinal),
      [1, 2],
    )
    assert.equal(limited[1]?.message.zh, 'sum-mismatch2（本文件另有1条未列出）')
    assert.equal(limitFindings(findings, 3), findings)
  })
})
