// Which year an expression is of that names none, or names it by its distance: 9月底, 上半年, 当年, 去年.
import { endTest } from '../../tools/patternsAtEnds.ts'
import type { DetectedPeriod, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'
import { firstMonth, isAfter, isLongOver, isToCome, isUnderWay, lastMonth } from './partOver.ts'
import type { StatedTime } from './statedTime.ts'

/** `isBegun`: the part of the year counts as soon as it began. */
export function yearOf(
  period: DetectedPeriod,
  part: YearPart,
  date: ArticleDate,
  stated: StatedTime,
  isBegun: boolean,
): number | null {
  const { year } = period
  if (year.kind === 'absolute') return orYearBefore(period, year.year, date)
  if (year.kind === 'relative') return date.year === null ? null : orYearBefore(period, date.year + year.offset, date)
  if (period.toCome && part.kind === 'year') return date.year
  if (/^[当同次]年/.test(period.text) && stated.named?.passage === period.passage)
    return stated.named.year + year.offset
  if (isStillToCome(period, part, date, stated)) return date.year! + (isLongOver(part, date) ? 1 : 0)
  if (stated.year !== null) return stated.year + year.offset + (isLater(period, part, date, stated) ? 1 : 0)
  if (date.year === null) return null
  if (year.offset !== 0) return date.year + year.offset
  if (isToCome(period, part, date)) return date.year + (isLongOver(part, date) ? 1 : 0)
  return date.year - (isAfter(part, date, isBegun) && !isUnderWay(part, date) ? 1 : 0)
}

/** 2013年之前, 今年以前, and not 2030年之前, told before that: up to the year before. */
function orYearBefore({ text }: DetectedPeriod, year: number, date: ArticleDate): number {
  return date.year !== null && year <= date.year && isBefore(text) ? year - 1 : year
}

const isBefore = endTest(/[之以]前$/)

/** 计划9月底开通, behind what was told of a year that is over. */
function isStillToCome(period: DetectedPeriod, part: YearPart, date: ArticleDate, stated: StatedTime): boolean {
  if (date.year === null || stated.year === null || stated.year >= date.year) return false
  return (
    (part.kind === 'month' || part.kind === 'day') && period.year.kind === 'carried' && isToCome(period, part, date)
  )
}

/** 自2024年12月17日以来，截至3月17日: the year behind the one in which it began. */
function isLater(period: DetectedPeriod, part: YearPart, date: ArticleDate, stated: StatedTime): boolean {
  if (!stated.since || !period.state || stated.part === null || stated.year === null) return false
  if (stated.year + 1 !== date.year || isAfter(part, date, false)) return false
  return lastMonth(part) < firstMonth(stated.part) && part.kind !== 'year' && stated.part.kind !== 'year'
}
