// What an annotation hangs on: a stretch of an article, known by what it says, what stands around it, and where it was last seen.
import type { Span } from './span.ts'

/** W3C TextQuoteSelector: the words themselves with up to 32 characters before and after, blanks folded to one U+0020. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** `position` is a W3C TextPositionSelector in UTF-16 offsets of the text in which the annotation was made or last placed. */
export interface Anchor {
  readonly quote: TextQuote
  readonly position: Span
}

/** Which rung of the ladder found the place. */
export type Rung = 'position' | 'quote' | 'diff' | 'approximate'

/** Where an anchor is in a text; `orphaned` where no place is sure enough, with the likeliest one, if any. Spans are source offsets. */
export type Anchoring =
  | { readonly state: 'placed'; readonly span: Span; readonly by: Rung; readonly score: number }
  | { readonly state: 'orphaned'; readonly guess: Span | null }
