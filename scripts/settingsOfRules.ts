// The schema of the setting `jiaokan.rules`, from the registry: one property for each rule.
import type { Rule } from '../server/src/check/rule.ts'

export interface RuleSetting {
  readonly type: 'string'
  readonly enum: readonly string[]
  readonly default: string
  readonly description: string
}

const levels = ['off', 'error', 'warning', 'information', 'hint']

/** Descriptions are keys of package.nls.json: `settings.rules.<code>`. */
export function settingsOfRules(rules: readonly Pick<Rule, 'code' | 'severity'>[]): Record<string, RuleSetting> {
  return Object.fromEntries(
    rules.map(({ code, severity }) => [
      code,
      { type: 'string', enum: levels, default: severity, description: `%settings.rules.${code}%` },
    ]),
  )
}
