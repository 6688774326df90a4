// Leaves out the findings that the settings ignore, and lowers those of the baseline; says which entries were of use.
import { glob } from '../../index/settle.ts'
import type { Finding } from '../../model/finding.ts'
import { settledPath, type IgnoreEntry } from '../../model/settlement.ts'
import type { BaselineEntry, CheckSettings } from '../settings.ts'

/** The findings that stay, and the entries (as objects) that met one. Findings must have their fingerprint. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly used: readonly (IgnoreEntry | BaselineEntry)[]
}

/** `path` is the document's own, all findings are of it. */
export function applyEntries(findings: readonly Finding[], path: string, settings: CheckSettings): Settled {
  const { ignore = [], baseline = [] } = settings
  if (findings.length === 0 || ignore.length + baseline.length === 0) return { findings, used: [] }
  const settled = settledPath(settings.base ?? '', path)
  const used = new Set<IgnoreEntry | BaselineEntry>()
  const ignoring = ignore.filter((entry) => concerns(entry, settled))
  const accepted = new Map(baseline.filter((entry) => entry.path === settled).map((one) => [one.fingerprint, one]))
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const entries = ignoring.filter((entry) => covers(entry, finding))
    for (const entry of entries) used.add(entry)
    if (entries.length > 0) return []
    const known = accepted.get(finding.fingerprint ?? '')
    if (known === undefined) return [finding]
    used.add(known)
    return [{ ...finding, severity: 'hint', baselined: true }]
  })
  return { findings: kept, used: [...used] }
}

/** Whether the entry can speak of the document at all. */
export function concerns({ path, fingerprint }: IgnoreEntry, settled: string): boolean {
  if (path === null || path === settled) return true
  return fingerprint === null && glob(path)(settled)
}

function covers({ fingerprint, rules }: IgnoreEntry, finding: Finding): boolean {
  if (fingerprint !== null && fingerprint !== finding.fingerprint) return false
  return rules.length === 0 || rules.includes(finding.code)
}
