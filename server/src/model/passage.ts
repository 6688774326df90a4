// A run of text that reads as one: a heading, a paragraph, a list item, a table cell. Stages after `parse` read only these.
import { partitionPoint } from '../tools/partitionPoint.ts'
import type { Span } from './span.ts'

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption'

/** What a table cell is read against. Texts are blank-free; `unit` is the caption's (单位：亿元). */
export interface CellContext {
  readonly rowHead: string | null
  readonly columnHead: string | null
  /** The head of the column to the left, which says what a column of growths is of. */
  readonly headBefore: string | null
  readonly caption: string | null
  readonly unit: string | null
}

/**
 * A passage's text without the blanks that extraction put in (a blank stays only where it separates two numerals or two Latin words), its characters and marks
 * folded to the usual ones (full-width digits, radicals for characters, commas in ASCII), and for each of its code units the source offset it came from.
 */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  /** `offsets[i]` is the source offset of `text[i]`; strictly increasing; length `text.length`. */
  readonly offsets: Int32Array
  /** Number of the paragraph in its article, counted from 1 as a reader counts them (第3段); headings carry the next one's. */
  readonly paragraph: number
  /** Index into the document's articles. */
  readonly article: number
  /** 1 to 6 for headings, else 0. */
  readonly level: number
  readonly cell: CellContext | null
  /** Where its sentences start in `text`; the first is 0. Empty only where `text` is. */
  readonly sentenceStarts: readonly number[]
  /** Ordinal in the document of its first sentence. */
  readonly firstSentence: number
}

/** A text that stands alone, as one paragraph of one sentence: what is typed, or a value on its own. */
export function loosePassage(text: string): Passage {
  return {
    kind: 'paragraph',
    text,
    offsets: Int32Array.from({ length: text.length }, (_, index) => index),
    paragraph: 1,
    article: 0,
    level: 0,
    cell: null,
    sentenceStarts: [0],
    firstSentence: 0,
  }
}

/** The passage as one of another article. Written out, in the order in which `parse` writes it, so that all passages are of one class of objects to V8. */
export function inArticle(passage: Passage, article: number): Passage {
  const { kind, level, cell, text, offsets, sentenceStarts, paragraph, firstSentence } = passage
  return { kind, level, cell, text, offsets, sentenceStarts, article, paragraph, firstSentence }
}

/** Ordinal in the document of the sentence in which `offset` (in the passage's own text) stands. */
export function sentenceAt(passage: Passage, offset: number): number {
  return passage.firstSentence + Math.max(0, indexOfSentence(passage, offset))
}

/** Where the sentence starts in which `offset` stands; 0 where the passage is empty. */
export function sentenceStart(passage: Passage, offset: number): number {
  return passage.sentenceStarts[indexOfSentence(passage, offset)] ?? 0
}

/** The last that starts at or before `offset`, or -1: by halves, as a line of a whole book is one passage. */
function indexOfSentence({ sentenceStarts }: Passage, offset: number): number {
  return partitionPoint(sentenceStarts.length, (index) => (sentenceStarts[index] ?? 0) <= offset) - 1
}

/** Source span of `[start, end)` in the passage's own text. The end is behind the last character, so blanks after it stay out. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const first = passage.offsets[start] ?? 0
  if (end <= start) return { start: first, end: first }
  return { start: first, end: (passage.offsets[end - 1] ?? first) + 1 }
}

/** `[start, end)` in the passage's own text of a source span inside it. */
export function rangeInPassage(passage: Passage, span: Span): Span {
  return { start: indexOfOffset(passage, span.start), end: indexOfOffset(passage, span.end) }
}

/** The first index of the passage's own text whose source offset is at least `offset`. */
export function indexOfOffset({ offsets }: Passage, offset: number): number {
  return partitionPoint(offsets.length, (index) => (offsets[index] ?? 0) < offset)
}
