// Looks a reference up in its digest, whatever kind of mention it is.
import type { Digest } from './digest.ts'
import type { MentionReference } from './reference.ts'
import type { Span } from './span.ts'

export interface PlacedMention {
  readonly span: Span
  /** Index into the digest's passages; −1 for what stands in none. */
  readonly passage: number
}

/** The mention as the digest holds it now; undefined where there is none of that ordinal. */
export function mentionAt(digest: Digest, at: MentionReference): PlacedMention | undefined {
  return mentionsOf(digest, at.kind)[at.ordinal]
}

/** All mentions of a kind, in order of the text. */
export function mentionsOf(digest: Digest, kind: MentionReference['kind']): readonly PlacedMention[] {
  if (kind === 'figure') return digest.figures
  if (kind === 'period') return digest.periods
  if (kind === 'title') return digest.titles
  if (kind === 'entity') return digest.entities
  return kind === 'titleFault' ? digest.titleFaults : suppressionsOf(digest)
}

/** Comments stand in no passage. */
function suppressionsOf({ suppressions }: Digest): readonly PlacedMention[] {
  return suppressions.map(({ span }) => ({ span, passage: -1 }))
}
