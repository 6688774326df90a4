// Which article the annotations of a missing one belong to: it was renamed, and its words stand elsewhere.
import type { Annotation } from '../model/annotation.ts'
import { type AnchorText, anchorText, withoutBlanks } from './anchorText.ts'
import { isGone, stateOf } from './annotationState.ts'

/** Of an article's annotations, and of each of its last texts, so many pieces are looked for. */
const mostQuotes = 20
const mostSentences = 40
const mostTexts = 3
/** A text with fewer sentences says too little by itself. */
const fewestSentences = 3
/** The share that must stand in the other article, and by how much it must lead the next one. */
const most = 0.6
const margin = 0.3

/** What an article that is not there any more is known by. */
export interface MissingArticle {
  /** The words of its annotations with what stands around them, without blanks. */
  readonly quotes: readonly string[]
  /** The sentences of each of its last texts, without blanks. */
  readonly texts: readonly (readonly string[])[]
}

/** The shares of quotes and of sentences that stand in another text word by word, 0 to 1. */
export interface Likeness {
  readonly quotes: number
  readonly text: number
}

/** `oldTexts` are those that are still known (git, the cache), the likeliest first; there may be none. */
export function missingArticle(annotations: readonly Annotation[], oldTexts: readonly string[]): MissingArticle {
  const states = annotations.map(stateOf).filter((state) => !isGone(state))
  const quotes = states.map(({ anchor: { quote } }) => withoutBlanks(quote.prefix + quote.exact + quote.suffix))
  const texts = oldTexts.slice(0, mostTexts).map((text) => sentencesOf(anchorText(text)))
  return {
    quotes: sample(quotes, mostQuotes),
    texts: texts.filter(({ length }) => length >= fewestSentences).map((sentences) => sample(sentences, mostSentences)),
  }
}

/** Of several old texts the one counts that is most alike. */
export function likenessTo({ quotes, texts }: MissingArticle, text: AnchorText): Likeness {
  return { quotes: shareIn(quotes, text), text: Math.max(0, ...texts.map((sentences) => shareIn(sentences, text))) }
}

/**
 * The one article with most of the old text, else with most of the quotes. Null where none has most, or another one nearly as
 * much (a reprint), or the two lead to different articles.
 */
export function followedTo(others: ReadonlyMap<string, Likeness>): string | null {
  const [byText, byQuotes] = [leading(others, 'text'), leading(others, 'quotes')]
  return byText !== null && byQuotes !== null && byText !== byQuotes ? null : (byText ?? byQuotes)
}

function leading(others: ReadonlyMap<string, Likeness>, by: keyof Likeness): string | null {
  const [best, next] = [...others]
    .map(([path, likeness]) => [path, likeness[by]] as const)
    .sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < most) return null
  return best[1] - (next?.[1] ?? 0) >= margin ? best[0] : null
}

function shareIn(pieces: readonly string[], { text }: AnchorText): number {
  if (pieces.length === 0) return 0
  return pieces.filter((piece) => text.includes(piece)).length / pieces.length
}

function sentencesOf({ text }: AnchorText): readonly string[] {
  return [...new Set(text.match(/[^。！？；]{8,}/g) ?? [])]
}

/** At most so many, spread over all of them. */
function sample<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}
