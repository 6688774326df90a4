// Which article the annotations of a missing one belong to: it was renamed, and its words stand elsewhere.
import type { Annotation } from '../model/annotation.ts'
import { type AnchorText, withoutBlanks } from './anchorText.ts'
import { isGone, stateOf } from './annotationState.ts'

/** Of an article's annotations so many are looked for. */
const mostQuotes = 20
/** The share of the annotations that must stand in the other article, and by how much it must lead the next one. */
const most = 0.6
const margin = 0.3

/** The words of annotations with what stands around them, as they are looked up. */
export function quotesOf(annotations: readonly Annotation[]): readonly string[] {
  const states = annotations.map(stateOf).filter((state) => !isGone(state))
  const step = Math.max(1, Math.floor(states.length / mostQuotes))
  return states
    .filter((_, index) => index % step === 0)
    .slice(0, mostQuotes)
    .map(({ anchor: { quote } }) => withoutBlanks(quote.prefix + quote.exact + quote.suffix))
}

/** The share of the quotes that stand in a text word by word, 0 to 1. */
export function shareIn(quotes: readonly string[], { text }: AnchorText): number {
  if (quotes.length === 0) return 0
  return quotes.filter((quote) => text.includes(quote)).length / quotes.length
}

/** The one article with most of the quotes; null where none has most, or another one nearly as many. */
export function followedTo(shares: ReadonlyMap<string, number>): string | null {
  const [best, next] = [...shares].sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < most) return null
  return best[1] - (next?.[1] ?? 0) >= margin ? best[0] : null
}
