// Keeps a file from flooding the list: the gravest stay, and the last one says how many were left out.
import type { Finding } from '../../model/finding.ts'
import { compareSeverity } from './severity.ts'

/** `findings` in order of the text; so is the result. A `max` below 1 counts as 1. */
export function limitFindings(findings: readonly Finding[], max: number): readonly Finding[] {
  const room = Math.max(1, max)
  if (findings.length <= room) return findings
  const gravest = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => compareSeverity(a.finding.severity, b.finding.severity) || a.index - b.index)
    .slice(0, room)
    .sort((a, b) => a.index - b.index)
    .map(({ finding }) => finding)
  return [...gravest.slice(0, -1), withRest(gravest.at(-1)!, findings.length - room)]
}

function withRest(finding: Finding, rest: number): Finding {
  const { zh, en } = finding.message
  return {
    ...finding,
    message: { zh: `${zh}（本文件另有${rest}条未列出）`, en: `${en} (and ${rest} more in this file)` },
  }
}
