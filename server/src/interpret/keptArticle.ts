// What is remembered of an article for as long as its text is the same, wherever it stands in its file.
import type { Digest } from '../model/digest.ts'
import type { Article, SourceDocument } from '../model/document.ts'
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
  private read: { readonly article: Article; readonly reading: ArticleReading; readonly own: Digest } | null = null
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

  /** What it says, where `passages` stand now; the same object as long as that is the same. `before`: how many stand before it. */
  readingAt(
    passages: readonly Passage[],
    before: { readonly passage: number; readonly figure: number },
  ): ArticleReading {
    const by: Shift = {
      passage: before.passage,
      figure: before.figure,
      offset: offsetOf(passages) - offsetOf(this.passages),
      sentence: this.sentencesBefore(passages),
    }
    if (this.placed === null || !areEqualShifts(this.placed.by, by))
      this.placed = { by, reading: placedReading(this.read!.reading, by) }
    return this.placed.reading
  }

  /** The article as a document of its own. The first thing to be asked for; it depends on title and date. */
  asDocument(article: Article, document: SourceDocument): Digest {
    const { read } = this
    if (read !== null && areEqualHeads(read.article, article)) return read.own
    this.readings?.turn()
    const { passages } = this
    const reading = readArticle(article, passages, this.readings)
    const own = digestOf(reading, {
      document: { ...document, text: '' },
      articles: [article],
      passages,
      suppressions: [],
    })
    this.read = { article, reading, own }
    this.placed = null
    return own
  }

  /** By how many sentences these passages stand further behind. */
  sentencesBefore(passages: readonly Passage[]): number {
    return (passages[0]?.firstSentence ?? 0) - (this.passages[0]?.firstSentence ?? 0)
  }
}

/** Written out: a spread among other fields is copied one slow look-up at a time. */
export function digestOf(
  { figures, periods, titles, titleFaults, entities, relations, coverage }: ArticleReading,
  { document, articles, passages, suppressions }: Omit<Digest, keyof ArticleReading>,
): Digest {
  return {
    document,
    articles,
    passages,
    figures,
    periods,
    titles,
    titleFaults,
    entities,
    relations,
    suppressions,
    coverage,
  }
}

function areEqualHeads(a: Article, b: Article): boolean {
  return a.title === b.title && a.date === b.date && a.dateFrom === b.dateFrom
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
  return (
    a.rowHead === b.rowHead &&
    a.columnHead === b.columnHead &&
    a.headBefore === b.headBefore &&
    a.caption === b.caption &&
    a.unit === b.unit
  )
}
