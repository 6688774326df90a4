// What the user decides about findings.
import type { RuleCode, Severity } from '../model/finding.ts'
import type { IgnoreEntry } from '../model/settlement.ts'

export interface CheckSettings {
  /** A rule that is not named keeps its default. */
  readonly severity: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>
  /** At most so many findings per file; what is left out is counted in the last one. */
  readonly maxPerFile: number
  readonly ignore?: readonly IgnoreEntry[]
  /** What was there before, and is shown as a hint only. */
  readonly baseline?: readonly BaselineEntry[]
  /** The way down from the folder of jiaokan.yaml to the folder of the articles: `稿件/2023/`, or ''. */
  readonly base?: string
}

/** A finding that was accepted as it stands. `path` is from the folder of jiaokan.yaml. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly path: string
  readonly code: string
}

export const defaultCheckSettings: CheckSettings = { severity: {}, maxPerFile: 100 }
