// Expressions that are counted from the article's date: 目前, 5年前, 近5年, 今明两年, 上月.
import type { DetectedPeriod, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'
import { month, quarter, writeDate } from './periodWriting.ts'

/** Undefined for all others; `stated` is the month that the paragraph spoke of last, of which 上月 is the one before. */
export function countedBack(
  { text }: DetectedPeriod,
  part: YearPart,
  date: ArticleDate,
  stated: string | null,
): string | null | undefined {
  switch (part.kind) {
    case 'now':
      return date.year === null ? null : `../${writeDate(date)}`
    case 'yearsAgo':
      return date.year === null ? null : String(date.year - part.count)
    case 'lastYears':
      if (date.year === null) return null
      return isYearOver(text, part.count, date) ? String(date.year - 1) : `${date.year - part.count}/${writeDate(date)}`
    case 'thisAndNext':
      return date.year === null ? null : `${date.year}/${date.year + 1}`
    case 'nextYears':
      return date.year === null ? null : `../${date.year + part.count}`
    case 'lastMonth':
      if (stated !== null) return month(Number(stated.slice(0, 4)), Number(stated.slice(5)) - 1)
      return date.year === null || date.month === null ? null : month(date.year, date.month - 1)
    case 'thisMonth':
      return date.year === null || date.month === null ? null : month(date.year, date.month)
    case 'thisQuarter':
    case 'lastQuarter':
      return date.year === null || date.month === null
        ? null
        : quarter(date.year, Math.ceil(date.month / 3) - (part.kind === 'lastQuarter' ? 1 : 0))
    default:
      return undefined
  }
}

/** 一年来, told in January, or 过去一年 until March: the year that is over. */
function isYearOver(text: string, count: number, { month }: ArticleDate): boolean {
  return count === 1 && month !== null && month <= (text.startsWith('过去') ? 3 : 1)
}
