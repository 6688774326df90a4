// Hand-made articles of several paragraphs, with a title and a date, for tests of the features.
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import type { Format } from '../../server/src/model/document.ts'
import type { EntityReading } from '../../server/src/model/entity.ts'
import type { Observation } from '../../server/src/model/figure.ts'
import type { Passage } from '../../server/src/model/passage.ts'
import type { Relation } from '../../server/src/model/relation.ts'
import type { TitleReading } from '../../server/src/model/title.ts'
import { observation } from './builders.ts'

export interface Paragraph {
  readonly text: string
  /** 1 to 6 makes it a heading. */
  readonly level?: number
  readonly article?: number
  readonly figures?: readonly (Partial<Observation> & { text: string })[]
  readonly titles?: readonly (Partial<TitleReading> & { title: string; text?: string })[]
  readonly entities?: readonly (Partial<EntityReading> & { name: string })[]
  readonly periods?: readonly { text: string; value: string }[]
}

export interface ArticleParts {
  readonly path: string
  readonly format?: Format
  readonly titles?: readonly (string | null)[]
  readonly date?: string
  readonly paragraphs: readonly Paragraph[]
  readonly relations?: readonly Relation[]
}

/** Paragraphs stand on lines of their own; one sentence each. What they hold is placed where its text stands in them. */
export function buildArticle(parts: ArticleParts): Digest {
  const starts: number[] = []
  let text = ''
  for (const paragraph of parts.paragraphs) {
    starts.push(text.length)
    text += `${paragraph.text}\n`
  }
  const all = <Kind extends 'figures' | 'titles' | 'entities' | 'periods', Result>(
    kind: Kind,
    make: (item: NonNullable<Paragraph[Kind]>[number], place: ReturnType<typeof placeIn>) => Result,
  ): Result[] =>
    parts.paragraphs.flatMap((paragraph, passage) =>
      (paragraph[kind] ?? []).map((item) =>
        make(item, placeIn(paragraph.text, printedText(item), starts[passage] ?? 0, passage)),
      ),
    )
  const articles = parts.titles ?? [null]
  return {
    document: { path: parts.path, text, format: parts.format ?? 'plaintext', encoding: 'utf-8' },
    articles: articles.map((title, article) => ({
      span: articleSpan(parts.paragraphs, starts, article),
      title,
      date: parts.date ?? null,
      dateFrom: parts.date === undefined ? null : 'metadata',
    })),
    passages: parts.paragraphs.map((paragraph, index) => passageOf(paragraph, starts[index] ?? 0, index)),
    figures: all('figures', (figure, place) => ({ ...place, observation: observation(figure), wording: null })),
    periods: all('periods', (period, place) => ({ ...place, relative: false, ...period })),
    titles: all('titles', ({ text: printed, ...title }, place) => ({
      ...place,
      text: printed ?? `《${title.title}》`,
      reading: { issuer: null, issued: null, number: null, short: false, abbreviation: null, ...title },
    })),
    titleFaults: [],
    entities: all('entities', (entity, place) => ({
      ...place,
      reading: { type: 'org', canonical: entity.name, defines: false, slipOf: null, ...entity },
    })),
    relations: parts.relations ?? [],
    suppressions: [],
    coverage: { numerals: 0, understood: 0 },
  }
}

export function buildCorpus(...articles: readonly ArticleParts[]): Snapshot {
  return apply(
    emptySnapshot(),
    articles.map((parts) => ({ path: parts.path, digest: buildArticle(parts) })),
  )
}

function printedText(item: { text?: string; title?: string; name?: string }): string {
  return item.text ?? item.name ?? `《${item.title}》`
}

function placeIn(text: string, printed: string, from: number, passage: number) {
  const start = text.indexOf(printed)
  if (start < 0) throw new Error(`${printed} does not stand in ${text}`)
  return { span: { start: from + start, end: from + start + printed.length }, passage, sentence: passage }
}

function articleSpan(paragraphs: readonly Paragraph[], starts: readonly number[], article: number) {
  const own = paragraphs.map((_, index) => index).filter((index) => (paragraphs[index]?.article ?? 0) === article)
  const last = own.at(-1) ?? 0
  return { start: starts[own[0] ?? 0] ?? 0, end: (starts[last] ?? 0) + (paragraphs[last]?.text.length ?? 0) }
}

function passageOf(paragraph: Paragraph, start: number, index: number): Passage {
  return {
    kind: paragraph.level === undefined ? 'paragraph' : 'heading',
    text: paragraph.text,
    offsets: Int32Array.from({ length: paragraph.text.length }, (_, at) => start + at),
    paragraph: index + 1,
    article: paragraph.article ?? 0,
    level: paragraph.level ?? 0,
    cell: null,
    sentenceStarts: [0],
    firstSentence: index,
  }
}
