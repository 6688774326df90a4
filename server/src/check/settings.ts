// What the user decides about findings.
import type { RuleCode, Severity } from '../model/finding.ts'

export interface CheckSettings {
  /** A rule that is not named keeps its default. */
  readonly severity: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>
  /** At most so many findings per file; what is left out is counted in the last one. */
  readonly maxPerFile: number
}

export const defaultCheckSettings: CheckSettings = { severity: {}, maxPerFile: 100 }
