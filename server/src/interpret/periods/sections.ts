// What the headings above a passage say of its time: 一、2023年工作回顾 holds until the next heading of its rank.
import type { Article } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { HeadingTrail } from '../headingTrail.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { isReported } from './spokenPeriod.ts'

/** Where a passage stands. */
export interface Section {
  /** How many headings stand above it in the document. */
  readonly ordinal: number
  /** What the nearest heading that states a period says; null where none does. */
  readonly period: string | null
}

/** One per passage; `periods` are those of each passage. */
export function sectionsOf(
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
  articles: readonly Article[],
): Section[] {
  const trail = new HeadingTrail<string>()
  return passages.map((passage, index) => {
    trail.enter(passage)
    if (passage.kind === 'heading') trail.state(statedBy(periods[index] ?? [], articles[passage.article]?.date ?? null))
    return { ordinal: trail.passed, period: trail.stated }
  })
}

function statedBy(periods: readonly PlacedPeriod[], date: string | null): string | null {
  return periods.findLast((period) => isReported(period, date))?.value ?? null
}
