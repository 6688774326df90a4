// Which years a review of work speaks of: 五年来，…, 刚刚过去的2025年，…, 一、2025年和“十四五”时期工作回顾.
import { planStart } from '../../detect/periods/periodParts.ts'
import { turnsToYears, yearsInHeading } from '../../lexicon/reportCues.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { fiveYearsTo, planLength } from './planYears.ts'

/** `2021/2025` or `2025`. */
export interface ReviewedYears {
  readonly period: string
  /** They are over. */
  readonly isReview: boolean
}

/** Where a passage of a review turns to other years. */
export interface Turn {
  /** What the passage opens with; null where it goes on as before and turns only further on. */
  readonly opening: ReviewedYears | null
  /** What the passages behind it go on with; null where they go on as before. */
  readonly closing: ReviewedYears | null
}

/** What the sentences of a passage below `heading` turn to, in an article of `date`; null where none says anything of it. */
export function turnOf(text: string, heading: string, date: string): Turn | null {
  if (!text.includes('年') && !text.includes('五”')) return null
  const turns = allMatches(turnsToYears, text).flatMap(({ index, groups = {} }) => {
    const years = yearsOf(groups, date)
    const { year, past } = groups
    return years === null
      ? []
      : [{ index, years, lasts: year === undefined || past !== undefined || heading.includes(year) }]
  })
  if (turns.length === 0) return null
  const opening = turns.findLast(({ index }) => index <= reachOfOpening)
  return { opening: opening?.years ?? null, closing: turns.findLast(({ lasts }) => lasts)?.years ?? null }
}

/** 2025年是“十四五”收官之年。五年来，…: what is said in so few characters is how the passage opens. */
const reachOfOpening = 120

/** What the heading of a review names first, as its first passages are of that; null where it names nothing. */
export function yearsHeaded(heading: string, date: string | null): ReviewedYears | null {
  const groups = yearsInHeading.exec(heading)?.groups
  return groups === undefined || date === null ? null : yearsOf(groups, date)
}

/** Null for a year that is not the last one. */
function yearsOf(
  { year, plan, one, ahead }: Readonly<Record<string, string | undefined>>,
  date: string,
): ReviewedYears | null {
  const last = Number(date.slice(0, 4)) - 1
  if (one !== undefined || Number(year) === last) return { period: String(last), isReview: true }
  if (year !== undefined) return null
  const end = plan !== undefined ? planStart(plan) + planLength - 1 : ahead !== undefined ? last + planLength : last
  return { period: fiveYearsTo(end), isReview: end <= last }
}
