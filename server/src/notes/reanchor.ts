// The ladder by which an annotation finds its place again: position, words, the difference to an old text, likeness; else none.
import type { Anchor, Anchoring, Rung } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { type AnchorText, innerSpan, outerSpan } from './anchorText.ts'
import { approximatePlace } from './approximate.ts'
import { carryOver } from './carryOver.ts'
import { contextScore, hasRival, innerQuote, type InnerQuote, type Occurrence, occurrencesOf } from './occurrences.ts'

/** How sure a place must be. Scores are 0 to 1. */
export const thresholds = {
  /** Context around the exact words at the known position: little is enough. */
  samePosition: 0.65,
  /** Context around the exact words elsewhere, whatever else is known: a paragraph that was moved. */
  sameContext: 0.8,
  /** What is left of that where the words between the same neighbours elsewhere may be the ones: an old text must tell. */
  doubted: 0.79,
  /** The same where no old text is known. */
  sameWords: 0.6,
  /** Words as long as this tell a place by themselves. */
  longWords: 24,
  /** By how much the best place must lead the next one. */
  margin: 0.15,
  /** How much of the words must survive a known difference. */
  survived: 0.5,
  /** Likeness of changed words with their context. */
  alike: 0.72,
} as const

/**
 * Where `anchor` is in `text`. `oldTexts` are earlier states of the article, the likeliest first; one counts only where the
 * anchor stands in it at its position. Pure; takes time in proportion to the texts.
 */
export function reanchor(anchor: Anchor, text: AnchorText, oldTexts: readonly AnchorText[] = []): Anchoring {
  const quote = innerQuote(anchor.quote)
  if (quote.exact === '') return lost(text, null)
  const here = atPosition(anchor, quote, text)
  if (here !== null && here.score >= thresholds.samePosition) return placed(text, here, 'position')
  const places = occurrencesOf(quote, text.text) ?? []
  const sure = bestOf(quote, places, thresholds.sameContext)
  const doubted = sure !== null && hasRival(quote, text.text, sure.span)
  if (sure !== null && !doubted) return placed(text, sure, 'quote')
  const carried = byDifference(anchor, quote, text, oldTexts)
  if (carried === 'lost') return lost(text, likeliest(places))
  if (carried !== null) return placed(text, carried, 'diff')
  const likely = sure === null ? bestOf(quote, places, thresholds.sameWords) : asDoubted(sure)
  if (likely !== null) return placed(text, likely, 'quote')
  const someLikely = places.some(({ score }) => score >= thresholds.sameWords)
  return someLikely ? lost(text, likeliest(places)) : byLikeness(quote, text, places)
}

/** A place whose words alone tell it is none where other words may be the ones. */
function asDoubted(place: Occurrence): Occurrence | null {
  return place.score >= thresholds.sameContext ? { ...place, score: thresholds.doubted } : null
}

/** Where the changed words are, by what they and their surroundings still share with the quote; the guess is there too, else at one of `places`. */
function byLikeness(quote: InnerQuote, text: AnchorText, places: readonly Occurrence[]): Anchoring {
  const alike = approximatePlace(quote, text.text)
  if (alike === null) return lost(text, likeliest(places))
  const { best, next } = alike
  const sure = best.score >= thresholds.alike && best.score - next >= thresholds.margin
  return sure ? placed(text, best, 'approximate') : lost(text, best)
}

function placed(text: AnchorText, { span, score }: Occurrence, by: Rung): Anchoring {
  return { state: 'placed', span: outerSpan(text, span), by, score }
}

function lost(text: AnchorText, guess: Occurrence | null): Anchoring {
  return { state: 'orphaned', guess: guess === null ? null : outerSpan(text, guess.span) }
}

/** The exact words at the position where they were. */
function atPosition(anchor: Anchor, quote: InnerQuote, text: AnchorText): Occurrence | null {
  const { start } = innerSpan(text, anchor.position)
  if (!text.text.startsWith(quote.exact, start)) return null
  const span = { start, end: start + quote.exact.length }
  return { span, score: contextScore(quote, text.text, span) }
}

function likeliest(places: readonly Occurrence[]): Occurrence | null {
  return places.reduce<Occurrence | null>(
    (best, place) => (best === null || place.score > best.score ? place : best),
    null,
  )
}

/** The place of the exact words whose surroundings tell it from every other one. */
function bestOf(quote: InnerQuote, places: readonly Occurrence[], threshold: number): Occurrence | null {
  const best = likeliest(places)
  if (best === null) return null
  const next = likeliest(places.filter((place) => place !== best))
  const telling = best.score >= threshold || quote.exact.length >= thresholds.longWords
  return telling && (next === null || best.score - next.score >= thresholds.margin) ? best : null
}

/** The place that the first known old text leads to; `lost` where the words are gone from there. */
function byDifference(
  anchor: Anchor,
  quote: InnerQuote,
  text: AnchorText,
  oldTexts: readonly AnchorText[],
): Occurrence | 'lost' | null {
  for (const old of oldTexts) {
    const known = placeInOld(anchor, quote, old)
    if (known === null) continue
    const carried = carryOver(old.text, text.text, known)
    return carried !== null && survives(quote, carried) ? { span: carried.span, score: carried.kept } : 'lost'
  }
  return null
}

/** Enough of the words is there, and not scattered over a stretch of others. */
function survives({ exact }: InnerQuote, { span, kept }: { span: Span; kept: number }): boolean {
  return kept >= thresholds.survived && span.end - span.start <= 2 * exact.length + 8
}

function placeInOld(anchor: Anchor, quote: InnerQuote, old: AnchorText): Span | null {
  const here = atPosition(anchor, quote, old)
  if (here !== null && here.score === 1) return here.span
  const places = (occurrencesOf(quote, old.text) ?? []).filter(({ score }) => score === 1)
  return places.length === 1 ? places[0]!.span : null
}
