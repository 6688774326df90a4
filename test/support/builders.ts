// Hand-made digests for tests of the index and the rules: say what matters, the rest is plain.
import type { Digest } from '../../server/src/model/digest.ts'
import type { EntityReading } from '../../server/src/model/entity.ts'
import type { Observation } from '../../server/src/model/figure.ts'
import { loosePassage } from '../../server/src/model/passage.ts'
import type { Relation } from '../../server/src/model/relation.ts'
import type { TitleFault, TitleReading } from '../../server/src/model/title.ts'

export interface DigestParts {
  readonly path?: string
  /** The text of its only passage; figures, titles and names are placed where their text stands in it, in order. */
  readonly text?: string
  readonly figures?: readonly Partial<Observation>[]
  readonly titles?: readonly (Partial<TitleReading> & { title: string })[]
  readonly entities?: readonly (Partial<EntityReading> & { name: string })[]
  readonly faults?: readonly TitleFault[]
  readonly relations?: readonly Relation[]
}

/** An observation of a plain level of 1亿元 with nothing known of it, but for what `parts` say. */
export function observation(parts: Partial<Observation> = {}): Observation {
  return {
    text: '1亿元',
    kind: 'amount',
    unit: 'CNY',
    value: '100000000',
    low: null,
    high: null,
    hedge: 'exact',
    interval: { low: '50000000', high: '150000000' },
    basis: 'level',
    direction: null,
    status: 'actual',
    indicator: null,
    scope: null,
    period: null,
    relativePeriod: null,
    base: null,
    source: null,
    qualifiers: [],
    threshold: false,
    fresh: false,
    series: null,
    quantity: null,
    rank: null,
    ...parts,
  }
}

export function buildDigest(parts: DigestParts): Digest {
  const texts = [
    ...(parts.figures ?? []).map((figure) => figure.text ?? '1亿元'),
    ...(parts.titles ?? []).map((title) => `《${title.title}》`),
    ...(parts.entities ?? []).map((entity) => entity.name),
  ]
  const text = parts.text ?? `${texts.join('，')}。`
  const find = placer(text)
  const place = (printed: string) => ({ span: find(printed), passage: 0, sentence: 0 })
  return {
    document: { path: parts.path ?? '正文.md', text, format: 'markdown', encoding: 'utf-8' },
    articles: [{ span: { start: 0, end: text.length }, title: null, date: null, dateFrom: null }],
    passages: [loosePassage(text)],
    figures: (parts.figures ?? []).map((figure) => ({
      ...place(figure.text ?? '1亿元'),
      observation: observation(figure),
      wording: null,
    })),
    periods: [],
    titles: (parts.titles ?? []).map((title) => ({
      ...place(`《${title.title}》`),
      text: `《${title.title}》`,
      reading: { issuer: null, issued: null, number: null, short: false, abbreviation: null, ...title },
    })),
    titleFaults: parts.faults ?? [],
    entities: (parts.entities ?? []).map((entity) => ({
      ...place(entity.name),
      reading: { type: 'org', canonical: entity.name, defines: false, slipOf: null, ...entity },
    })),
    relations: parts.relations ?? [],
    suppressions: [],
    coverage: { numerals: 0, understood: 0 },
  }
}

function placer(text: string): (printed: string) => { start: number; end: number } {
  let from = 0
  return (printed) => {
    const start = text.indexOf(printed, from) < 0 ? text.indexOf(printed) : text.indexOf(printed, from)
    if (start < 0) throw new Error(`${printed} does not stand in the text`)
    from = start + printed.length
    return { start, end: from }
  }
}
