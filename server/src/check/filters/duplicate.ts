// One finding per rule and mention: the graver one, else the one that comes first.
import type { Finding } from '../../model/finding.ts'
import { compareSeverity } from './severity.ts'

export function dropDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.at.kind} ${finding.at.ordinal}`
    const other = best.get(key)
    if (other === undefined || compareSeverity(finding.severity, other.severity) < 0) best.set(key, finding)
  }
  return [...best.values()]
}
