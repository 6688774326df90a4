// Whether a part of the year is over at an article's date, not begun, or still to come.
import type { DetectedPeriod, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'

/** Whether the words speak of it as still to come; 12月1日起, said in January, is the one that is over. */
export function isToCome({ toCome, since }: DetectedPeriod, part: YearPart, date: ArticleDate): boolean {
  const isFar = since && isDay(part) && date.month !== null && part.month - date.month > 6
  return toCome && !isFar
}

function isDay(part: YearPart): part is YearPart & { kind: 'day' | 'days' } {
  return part.kind === 'day' || part.kind === 'days'
}

/** 将于1月5日举行, said in December. */
export function isLongOver(part: YearPart, date: ArticleDate): boolean {
  return (isDay(part) || part.kind === 'month') && date.month !== null && date.month - part.month > 8
}

/** Whether the part of the article's own year is not over at the article's date, or not begun (a quarter: 二季度 said in May), so that last year's is meant. */
export function isAfter(part: YearPart, date: ArticleDate, isBegun: boolean): boolean {
  if (date.month === null) return false
  if (part.kind === 'day') {
    const days = (part.month - date.month) * longestMonth + part.day - (date.day ?? part.day)
    return date.day === null ? part.month > date.month : days > soon
  }
  return (isBegun || part.kind === 'quarter' ? firstMonth(part) : lastMonth(part)) > date.month
}

/** 上半年, told in May, and 2—6月: most of what it speaks of has begun, and nothing else is called so at that time. */
export function isUnderWay(part: YearPart, date: ArticleDate): boolean {
  if (date.month === null) return false
  if (part.kind === 'half') return date.month >= firstMonth(part) + settledIn && date.month <= part.half * 6
  if (part.kind !== 'months' || part.from === 1 || part.from >= date.month) return false
  return date.month <= part.to && part.to - date.month <= aboutOver
}

/** So much of a run of months may still lie ahead where the run is told of. In months. */
const aboutOver = 1

/** Until spring the half of the year before is still spoken of. In months. */
const settledIn = 3

/** 6月1日, told on the last of May, is the next day and not a year ago. In days. */
const [soon, longestMonth] = [3, 31]

/** Until spring 全年 and 年末 speak of the year before. */
const monthOfAnnualReports = 4

export function firstMonth(part: YearPart): number {
  if (part.kind === 'months') return part.from
  if (part.kind === 'quarter') return part.quarter * 3 - 2
  if (part.kind === 'half') return part.half * 6 - 5
  return part.kind === 'days' ? part.month : lastMonth(part)
}

/** The month in which the part is over: what is reported of it lies behind. */
export function lastMonth(part: YearPart): number {
  if (part.kind === 'month' || part.kind === 'day') return part.month
  if (part.kind === 'months') return part.to
  if (part.kind === 'quarter') return part.quarter * 3
  if (part.kind === 'half') return part.half * 6
  if (part.kind === 'days') return part.toMonth
  return part.kind === 'year' ? monthOfAnnualReports : 1
}
