// What the headings above a passage say of its time: 一、2023年工作回顾 holds until the next heading of its rank.
import type { Article } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import type { PlacedPeriod } from './placed.ts'
import { isReported } from './spokenPeriod.ts'

/** Where a passage stands. */
export interface Section {
  /** Ordinal of the nearest heading above, counted through the document; 0 before the first. */
  readonly ordinal: number
  /** What the nearest heading that states a period says; null where none does. */
  readonly period: string | null
}

interface Heading {
  readonly level: number
  readonly period: string | null
}

/** One per passage; `periods` are those of each passage. */
export function sectionsOf(
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
  articles: readonly Article[],
): Section[] {
  let open: readonly Heading[] = []
  let current: Section = { ordinal: 0, period: null }
  let article = 0
  return passages.map((passage, index) => {
    if (passage.article !== article) open = []
    if (passage.kind === 'heading' || passage.article !== article) {
      article = passage.article
      open = [
        ...open.filter(({ level }) => level < passage.level),
        { level: passage.level, period: statedBy(periods[index] ?? [], articles[article]?.date ?? null) },
      ]
      const period = open.filter((heading) => heading.period !== null).at(-1)?.period ?? null
      current = { ordinal: current.ordinal + 1, period }
    }
    return current
  })
}

function statedBy(periods: readonly PlacedPeriod[], date: string | null): string | null {
  return periods.filter((period) => isReported(period, date)).at(-1)?.value ?? null
}
