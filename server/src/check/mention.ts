// Looks a reference up in its digest: where the mention stands, and what stands around it.
import type { Digest } from '../model/digest.ts'
import type { Passage } from '../model/passage.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'

export interface PlacedMention {
  readonly span: Span
  readonly passage: number
}

/** The mention as the digest holds it now; undefined where there is none of that ordinal. */
export function mentionAt(digest: Digest, at: MentionReference): PlacedMention | undefined {
  return mentionsOf(digest, at.kind)[at.ordinal]
}

/** All mentions of a kind, in order of the text. */
export function mentionsOf(digest: Digest, kind: MentionReference['kind']): readonly PlacedMention[] {
  if (kind === 'figure') return digest.figures
  if (kind === 'title') return digest.titles
  return kind === 'entity' ? digest.entities : digest.titleFaults
}

/** `[start, end)` of the mention in the text of its passage. */
export function rangeInPassage(passage: Passage, span: Span): Span {
  return { start: firstAtOrAfter(passage, span.start), end: firstAtOrAfter(passage, span.end) }
}

/** The text of the mention, with up to `reach` characters of its passage on either side. */
export function textAround(digest: Digest, mention: PlacedMention, reach: number): string {
  const passage = digest.passages[mention.passage]
  if (passage === undefined) return ''
  const { start, end } = rangeInPassage(passage, mention.span)
  return passage.text.slice(Math.max(0, start - reach), end + reach)
}

function firstAtOrAfter(passage: Passage, offset: number): number {
  let [low, high] = [0, passage.offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
