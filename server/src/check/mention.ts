// Where a mention stands in its passage, and what stands around it.
import type { Digest } from '../model/digest.ts'
import type { PlacedMention } from '../model/mention.ts'
import { rangeInPassage } from '../model/passage.ts'

export { rangeInPassage }

/** The text of the mention, with up to `reach` characters of its passage on either side. */
export function textAround(digest: Digest, mention: PlacedMention, reach: number): string {
  const passage = digest.passages[mention.passage]
  if (passage === undefined) return digest.document.text.slice(mention.span.start, mention.span.end)
  const { start, end } = rangeInPassage(passage, mention.span)
  return passage.text.slice(Math.max(0, start - reach), end + reach)
}
