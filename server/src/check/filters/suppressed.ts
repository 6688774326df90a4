// Takes out what a comment in the text switches off.
import type { Digest } from '../../model/digest.ts'
import type { Finding } from '../../model/finding.ts'
import { overlaps } from '../../model/span.ts'
import { mentionAt } from '../../model/mention.ts'

/** A suppression without codes covers every rule. */
export function dropSuppressed(findings: readonly Finding[], digest: Digest): readonly Finding[] {
  if (digest.suppressions.length === 0) return findings
  return findings.filter((finding) => {
    const span = mentionAt(digest, finding.at)?.span
    if (span === undefined) return true
    return !digest.suppressions.some(
      ({ covers, codes }) => overlaps(covers, span) && (codes.length === 0 || codes.includes(finding.code)),
    )
  })
}
