// Where a mention stands in its passage, and what stands around it.
import type { Digest } from '../model/digest.ts'
import type { PlacedMention } from '../model/mention.ts'
import type { Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

/** `[start, end)` of the mention in the text of its passage. */
export function rangeInPassage(passage: Passage, span: Span): Span {
  return { start: firstAtOrAfter(passage, span.start), end: firstAtOrAfter(passage, span.end) }
}

/** The text of the mention, with up to `reach` characters of its passage on either side. */
export function textAround(digest: Digest, mention: PlacedMention, reach: number): string {
  const passage = digest.passages[mention.passage]
  if (passage === undefined) return digest.document.text.slice(mention.span.start, mention.span.end)
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
