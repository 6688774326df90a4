// Changes of text that a feature proposes, as plain values.
import type { Snapshot } from '../index/snapshot.ts'
import { mentionAt } from '../model/mention.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'

export interface Edit {
  readonly path: string
  readonly span: Span
  readonly text: string
  /** The mention that is changed, to name its place. */
  readonly at: MentionReference
}

/** What came of it: the edits, in order of path and text, or why there are none. */
export type Edits<Problem extends string> = { readonly edits: readonly Edit[] } | { readonly problem: Problem }

/** Where the mention stands and what is printed there now, in the source's own spelling; null where it is gone. */
export function printedAt(
  snapshot: Snapshot,
  at: MentionReference,
): { readonly span: Span; readonly text: string } | null {
  const digest = snapshot.digests.get(at.path)
  const mention = digest && mentionAt(digest, at)
  return mention ? { span: mention.span, text: digest.document.text.slice(mention.span.start, mention.span.end) } : null
}
