// Takes out what a comment in the text switches off, and reports the comments that switch off nothing.
import type { Digest } from '../../model/digest.ts'
import type { Finding } from '../../model/finding.ts'
import { overlaps } from '../../model/span.ts'
import { mentionAt } from '../../model/mention.ts'
import { suppressionUnused, unusedSuppression } from '../rules/suppression-unused.ts'

/** A suppression without codes covers every rule. What is reported of the comments comes last. */
export function applySuppressions(findings: readonly Finding[], digest: Digest): readonly Finding[] {
  if (digest.suppressions.length === 0) return findings
  const comments = new Comments(digest)
  const kept = findings.filter((finding) => !comments.cover(finding))
  const unused = comments.unused((code) => code !== suppressionUnused.code)
  const reported = unused.filter((finding) => !comments.cover(finding))
  return [...kept, ...reported, ...comments.unused((code) => code === suppressionUnused.code)]
}

class Comments {
  readonly #digest: Digest
  /** For each comment, the codes that it met. */
  readonly #met: readonly Set<string>[]

  constructor(digest: Digest) {
    this.#digest = digest
    this.#met = digest.suppressions.map(() => new Set<string>())
  }

  /** Whether a comment covers the finding; each that does has been of use. */
  cover({ at, code }: Finding): boolean {
    const span = mentionAt(this.#digest, at)?.span
    if (span === undefined) return false
    let isCovered = false
    for (const [index, { covers, codes }] of this.#digest.suppressions.entries()) {
      if (!overlaps(covers, span) || !(codes.length === 0 || codes.includes(code))) continue
      this.#met[index]!.add(code)
      isCovered = true
    }
    return isCovered
  }

  /** A finding for each comment with codes of this kind that met nothing. */
  unused(isOfKind: (code: string) => boolean): readonly Finding[] {
    const { document, suppressions } = this.#digest
    return suppressions.flatMap(({ codes }, ordinal) => {
      const met = this.#met[ordinal]!
      const idle = codes.filter((code) => isOfKind(code) && !met.has(code))
      const isIdle = codes.length === 0 ? isOfKind('') && met.size === 0 : idle.length > 0
      return isIdle ? [unusedSuppression(document.path, ordinal, idle)] : []
    })
  }
}
