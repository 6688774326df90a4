// Puts the findings of one document in the order of its text.
import type { Digest } from '../../model/digest.ts'
import { ruleCodes, type Finding } from '../../model/finding.ts'
import { mentionAt } from '../../model/mention.ts'

/** By start, then by end, then in the order of the rules: the same whatever order they were found in. */
export function inOrder(findings: readonly Finding[], digest: Digest): readonly Finding[] {
  const placed = findings.map((finding) => ({
    finding,
    span: mentionAt(digest, finding.at)?.span ?? { start: 0, end: 0 },
  }))
  placed.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      ruleCodes.indexOf(a.finding.code) - ruleCodes.indexOf(b.finding.code) ||
      a.finding.at.ordinal - b.finding.at.ordinal,
  )
  return placed.map(({ finding }) => finding)
}
