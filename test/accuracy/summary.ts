// The lines of the table: every measure over all articles, with what is required of it.
import { type Count, figuresF1, type Measure, measures, type Scores, shareOf } from './score/sheet.ts'

export type LineName = 'figures F1' | 'numerals understood' | Measure

export interface Line {
  readonly name: LineName
  /** 0 to 1; null where there was nothing to answer. */
  readonly score: number | null
  /** Null for F1, which is no count. */
  readonly count: Count | null
}

/** What a careful editor would reach, and what is asked of the engine. */
export const required: Readonly<Partial<Record<LineName, number>>> = {
  'figures F1': 0.985,
  value: 0.998,
  unit: 0.99,
  kind: 0.99,
  hedge: 0.98,
  basis: 0.96,
  direction: 0.98,
  period: 0.93,
  indicator: 0.92,
  'titles recall': 1,
  'entities recall': 0.92,
  'same quantity recall': 0.92,
  'same quantity precision': 0.98,
  dates: 1,
  'numerals understood': 0.98,
}

/** `coverage` is null where it was not measured. */
export function summaryOf(scores: Scores, coverage: Count | null): Line[] {
  return [
    { name: 'figures F1', score: figuresF1(scores), count: null },
    ...measures.map((name): Line => ({ name, score: shareOf(scores[name]), count: scores[name] })),
    ...(coverage === null ? [] : [{ name: 'numerals understood' as const, score: shareOf(coverage), count: coverage }]),
  ]
}
