// What can be folded away: articles of a file that holds several, and the sections of plain text.
import type { Digest } from '../model/digest.ts'
import type { Span } from '../model/span.ts'
import { sectionsOf } from './structure.ts'

/**
 * From a heading to the end of what stands beneath it. Sections of Markdown are left to the editor's own folding, which
 * knows them.
 */
export function foldingRanges(digest: Digest): readonly Span[] {
  const isPage = digest.articles.length > 1
  const isPlain = digest.document.format === 'plaintext'
  return sectionsOf(digest)
    .filter(({ kind }) => (kind === 'article' ? isPage || isPlain : isPlain))
    .map(({ span }) => span)
}
