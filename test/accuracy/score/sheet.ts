// The sheet on which one article's answers are counted, measure by measure, and its errors noted.

/** In the order of the tables. The two counts of figures make F1. */
export const measures = [
  'figures recall',
  'figures precision',
  'span',
  'value',
  'unit',
  'kind',
  'hedge',
  'basis',
  'direction',
  'status',
  'threshold',
  'period',
  'indicator',
  'scope',
  'titles recall',
  'titles precision',
  'entities recall',
  'same quantity recall',
  'same quantity precision',
  'dates',
  'relations',
] as const
export type Measure = (typeof measures)[number]

export interface Count {
  readonly right: number
  readonly of: number
}

export type Scores = Readonly<Record<Measure, Count>>

export interface Mistake {
  readonly document: string
  readonly measure: Measure
  readonly wanted: string
  readonly got: string
  readonly context: string
}

export class Sheet {
  readonly mistakes: Mistake[] = []
  private readonly document: string
  private readonly counts = new Map<Measure, { right: number; of: number }>()

  constructor(document: string) {
    this.document = document
  }

  /** Counts one answer; a wrong one is noted with what was wanted, what was got, and where. */
  mark(measure: Measure, isRight: boolean, error: Omit<Mistake, 'document' | 'measure'>): void {
    const count = this.counts.get(measure) ?? { right: 0, of: 0 }
    this.counts.set(measure, { right: count.right + (isRight ? 1 : 0), of: count.of + 1 })
    if (!isRight) this.mistakes.push({ document: this.document, measure, ...error })
  }

  scores(): Scores {
    const scoreOf = (measure: Measure): [Measure, Count] => [measure, this.counts.get(measure) ?? { right: 0, of: 0 }]
    return Object.fromEntries(measures.map(scoreOf)) as Record<Measure, Count>
  }
}

/** All of them together. */
export function sumScores(all: readonly Scores[]): Scores {
  const sumOf = (measure: Measure): [Measure, Count] => [
    measure,
    all.reduce((sum, scores) => ({ right: sum.right + scores[measure].right, of: sum.of + scores[measure].of }), {
      right: 0,
      of: 0,
    }),
  ]
  return Object.fromEntries(measures.map(sumOf)) as Record<Measure, Count>
}

/** Null where there was nothing to answer. */
export function shareOf({ right, of }: Count): number | null {
  return of === 0 ? null : right / of
}

/** F1 of the figures. */
export function figuresF1(scores: Scores): number {
  const [recall, precision] = [shareOf(scores['figures recall']) ?? 0, shareOf(scores['figures precision']) ?? 0]
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}
