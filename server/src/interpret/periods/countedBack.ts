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
  if (part.kind === 'lastMonth' && stated !== null)
    return month(Number(stated.slice(0, 4)), Number(stated.slice(5)) - 1)
  const { year } = date
  switch (part.kind) {
    case 'now':
      return year === null ? null : `../${writeDate(date)}`
    case 'yearsAgo':
      return year === null ? null : String(year - part.count)
    case 'lastYears':
      if (year === null) return null
      return isYearOver(text, part.count, date) ? String(year - 1) : `${year - part.count}/${writeDate(date)}`
    case 'thisAndNext':
      return year === null ? null : `${year}/${year + 1}`
    case 'nextYears':
      return nextYears(part.count, date)
    default:
      return monthCounted(part, date)
  }
}

/** 未来五年, told in January: with this year the first of them; in December with the next. */
function nextYears(count: number, { year, month }: ArticleDate): string | null {
  if (year === null) return null
  const first = month === lastMonthOfYear ? year + 1 : year
  return count === 1 ? String(first) : `${first}/${first + count - 1}`
}

const lastMonthOfYear = 12

/** 本月, 上月, 本季度, 上季度 by the article's month. */
function monthCounted({ kind }: YearPart, { year, month: now }: ArticleDate): string | null | undefined {
  const isKnown = year !== null && now !== null
  switch (kind) {
    case 'thisMonth':
      return isKnown ? month(year, now) : null
    case 'lastMonth':
      return isKnown ? month(year, now - 1) : null
    case 'thisQuarter':
      return isKnown ? quarter(year, Math.ceil(now / 3)) : null
    case 'lastQuarter':
      return isKnown ? quarter(year, Math.ceil(now / 3) - 1) : null
    default:
      return undefined
  }
}

/** 一年来, told in January, or 过去一年 until March: the year that is over. */
function isYearOver(text: string, count: number, { month }: ArticleDate): boolean {
  return count === 1 && month !== null && month <= (text.startsWith('过去') ? 3 : 1)
}
