// Stretches of whole years, and what a five-year plan makes of them: “十四五”以来, 五年来.
import type { DetectedPeriod, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'
import { writeDate } from './periodWriting.ts'

/** In years; terms of office are as long. */
export const planLength = 5

/** The years of a plan or a term of office by the last of them: of 2025 `2021/2025`. */
export function fiveYearsTo(last: number): string {
  return `${last - planLength + 1}/${last}`
}

/** “十四五”时期 and not 2016—2018年. */
export function isOfPlan({ text, state }: DetectedPeriod): boolean {
  return !state && text.includes('五”')
}

/** “十四五”期间 is all its years; “十四五”以来 runs to the article, unless they ended the year before; so does 改革开放40多年来. */
export function writeYears(period: DetectedPeriod, year: number, until: number, date: ArticleDate): string {
  if (period.state) return `../${until}`
  const isGoingOn = isOfPlan(period) ? period.since && date.year !== until + 1 : moreThan.test(period.text)
  return `${year}/${isGoingOn && date.year !== null && year <= date.year ? writeDate(date) : until}`
}

const moreThan = /[多余]年来?$/

/** 五年来, in an article on a plan that is over or about to be (`planEnd` is its last year), are the years of the plan. */
export function yearsOfPlan(part: YearPart, { year }: ArticleDate, planEnd: number | null): string | undefined {
  if (part.kind !== 'lastYears' || part.count !== planLength || planEnd === null || year === null) return undefined
  return year === planEnd || year === planEnd + 1 ? fiveYearsTo(planEnd) : undefined
}
