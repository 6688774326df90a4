// What is remembered of an article for as long as its text is the same, wherever it stands in its file.
import type { Article } from '../model/document.ts'
import type { CellContext, Passage } from '../model/passage.ts'
import { type ArticleReading, readArticle } from './article.ts'
import { type ArticleDating, datingOf } from './dates/articles.ts'
import type { PassageReadings } from './passageReadings.ts'
import { areEqualShifts, placedReading, type Shift } from './placedReading.ts'

export class KeptArticle {
  readonly readings: PassageReadings | undefined
  /** As they stood when they were read. */
  private readonly passages: readonly Passage[]
  private dated: ArticleDating | null = null
  private read: { readonly article: Article; readonly reading: ArticleReading } | null = null
  private placed: { readonly by: Shift; readonly reading: ArticleReading } | null = null

  /** `readings` are those of the article before it was edited; without them nothing is remembered of its passages. */
  constructor(passages: readonly Passage[], readings?: PassageReadings) {
    this.passages = passages
    this.readings = readings
  }

  /** Whether these passages read as its own do and stand as far from each other. */
  isOf(passages: readonly Passage[]): boolean {
    const own = this.passages
    if (own.length !== passages.length) return false
    const by = offsetOf(passages) - offsetOf(own)
    return own.every((passage, index) => isMoved(passage, passages[index]!, by))
  }

  /** What its text says of its date. */
  dating(): ArticleDating {
    return (this.dated ??= datingOf(this.passages))
  }

  /** What it says, where `passages` stand now; the same object as long as that is the same. `passage`, `figure`: how many stand before it in the file. */
  readingAt(
    article: Article,
    passages: readonly Passage[],
    before: { readonly passage: number; readonly figure: number },
  ): ArticleReading {
    const reading = this.readingOf(article)
    const by: Shift = {
      ...before,
      offset: offsetOf(passages) - offsetOf(this.passages),
      sentence: (passages[0]?.firstSentence ?? 0) - (this.passages[0]?.firstSentence ?? 0),
    }
    if (this.placed === null || !areEqualShifts(this.placed.by, by))
      this.placed = { by, reading: placedReading(reading, by) }
    return this.placed.reading
  }

  /** Of its title and date, what its reading depends on. */
  private readingOf(article: Article): ArticleReading {
    const { read } = this
    if (read !== null && read.article.title === article.title && read.article.date === article.date) return read.reading
    this.readings?.turn()
    const reading = readArticle(article, this.passages, this.readings)
    this.read = { article, reading }
    this.placed = null
    return reading
  }
}

function offsetOf(passages: readonly Passage[]): number {
  return passages[0]?.offsets[0] ?? 0
}

function isMoved(a: Passage, b: Passage, by: number): boolean {
  if (a.text !== b.text || a.kind !== b.kind || a.level !== b.level || !areEqualCells(a.cell, b.cell)) return false
  const [from, to] = [a.offsets, b.offsets]
  if (from === to) return by === 0
  for (let at = 0; at < from.length; at++) if (from[at]! + by !== to[at]) return false
  return true
}

function areEqualCells(a: CellContext | null, b: CellContext | null): boolean {
  if (a === null || b === null) return a === b
  return a.rowHead === b.rowHead && a.columnHead === b.columnHead && a.caption === b.caption && a.unit === b.unit
}
