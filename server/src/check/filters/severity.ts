// Applies the user's severities.
import type { Finding, Severity } from '../../model/finding.ts'
import type { RuleHead } from '../rule.ts'
import type { CheckSettings } from '../settings.ts'

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 }

/** Negative where `a` is the graver one. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ranks[a] - ranks[b]
}

/** Drops rules that are off. A setting raises or lowers a rule; what the rule itself doubts stays weaker than the setting. */
export function applySeverity(
  findings: readonly Finding[],
  settings: CheckSettings,
  rules: ReadonlyMap<string, RuleHead>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const wanted = settings.severity[finding.code]
    if (wanted === 'off') return []
    if (wanted === undefined) return [finding]
    const doubted = compareSeverity(finding.severity, rules.get(finding.code)?.severity ?? finding.severity) > 0
    const severity = doubted && compareSeverity(finding.severity, wanted) > 0 ? finding.severity : wanted
    return [{ ...finding, severity }]
  })
}
