// What a rule on figures may ask of the paragraph that one stands in, as values that can be compared: an edit elsewhere in the
// article changes none of them.
import type { Digest } from '../model/digest.ts'
import type { Observation } from '../model/figure.ts'
import { sameReading } from '../index/sameReading.ts'
import { type Before, ownArticleAt } from '../interpret/ownArticles.ts'
import { rangeInPassage } from './mention.ts'

/** A figure in its paragraph: `[start, end)` in the paragraph's text; `sentence` is the ordinal in the document. */
export interface ParagraphFigure {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly observation: Observation
}

export interface Paragraph {
  /** Ordinal of the passage in the document. */
  readonly passage: number
  readonly text: string
  /** Date of the article, as exact as it is known. */
  readonly date: string | null
  /** Ordinal of its first figure in the document; the others follow. */
  readonly first: number
  readonly figures: readonly ParagraphFigure[]
}

/** The `ordinal`-th figure of the document; undefined where it stands in another paragraph. */
export function figureIn(paragraph: Paragraph | undefined, ordinal: number): ParagraphFigure | undefined {
  return paragraph?.figures[ordinal - paragraph.first]
}

/** The paragraphs of digests, made when they are asked for, and remembered as long as the article is. */
export class Paragraphs {
  private readonly byArticle = new WeakMap<Digest, Map<number, Paragraph>>()
  private readonly placed = new WeakMap<Paragraph, Paragraph>()
  private readonly compared = new WeakMap<Paragraph, WeakMap<Paragraph, boolean>>()

  /** The paragraph of the `ordinal`-th figure. */
  of(digest: Digest | undefined, ordinal: number): Paragraph | undefined {
    if (digest?.figures[ordinal] === undefined) return undefined
    const { own, at } = ownArticleAt(digest, { path: digest.document.path, kind: 'figure', ordinal })
    const known = this.byArticle.get(own.digest) ?? new Map<number, Paragraph>()
    this.byArticle.set(own.digest, known)
    const { passage } = own.digest.figures[at.ordinal]!
    const paragraph = known.get(passage) ?? read(own.digest, at.ordinal)
    known.set(passage, paragraph)
    return this.placedAt(paragraph, own.before)
  }

  /** As it counts in the file; the last one made is kept. */
  private placedAt(paragraph: Paragraph, before: Before): Paragraph {
    if (before.figure === 0 && before.passage === 0 && before.sentence === 0) return paragraph
    const [passage, first] = [paragraph.passage + before.passage, paragraph.first + before.figure]
    const sentence = paragraph.figures[0]!.sentence + before.sentence
    const known = this.placed.get(paragraph)
    if (known?.passage === passage && known.first === first && known.figures[0]!.sentence === sentence) return known
    const figures = paragraph.figures.map((figure) => ({ ...figure, sentence: figure.sentence + before.sentence }))
    const fresh = { ...paragraph, passage, first, figures }
    this.placed.set(paragraph, fresh)
    return fresh
  }

  /** Whether both say the same, at the same place among the figures of their documents. */
  areSame(a: Paragraph | undefined, b: Paragraph | undefined): boolean {
    if (a === b || a === undefined || b === undefined) return a === b
    const known = this.compared.get(a) ?? new WeakMap<Paragraph, boolean>()
    this.compared.set(a, known)
    const same = known.get(b) ?? sameReading(a, b)
    known.set(b, same)
    return same
  }
}

function read({ figures, passages, articles }: Digest, ordinal: number): Paragraph {
  const at = figures[ordinal]!.passage
  const passage = passages[at]!
  let first = ordinal
  while (figures[first - 1]?.passage === at) first--
  let end = ordinal + 1
  while (figures[end]?.passage === at) end++
  return {
    passage: at,
    text: passage.text,
    date: articles[passage.article]?.date ?? null,
    first,
    figures: figures
      .slice(first, end)
      .map(({ span, sentence, observation }) => ({ ...rangeInPassage(passage, span), sentence, observation })),
  }
}
