// Writes points and stretches of time as reporting periods: `2023-S1`, `2023-07-31`, `2023-01/2023-09`.
import type { YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'

/** The part of `year`; a whole year where it is none of those with a form of their own. */
export function writePart(year: number, part: YearPart): string {
  switch (part.kind) {
    case 'half':
      return `${year}-S${part.half}`
    case 'quarter':
      return `${year}-Q${part.quarter}`
    case 'month':
      return month(year, part.month)
    case 'day':
      return `${month(year, part.month)}-${two(part.day)}`
    case 'days':
      return `${month(year, part.month)}-${two(part.day)}/${month(year, part.toMonth)}-${two(part.toDay)}`
    case 'months':
      return months(year, part.from, part.to)
    default:
      return String(year)
  }
}

/** 1—6月 is the first half and 1—12月 the year; other runs of months are written as such. */
function months(year: number, from: number, to: number): string {
  if (from === 1 && to === 12) return String(year)
  if (from === 1 && to === 6) return `${year}-S1`
  if (from === 7 && to === 12) return `${year}-S2`
  if (to - from === 2 && from % 3 === 1) return `${year}-Q${(from + 2) / 3}`
  return `${month(year, from)}/${month(year, to)}`
}

/** The month of `year`, counted from 1; below that, of the year before. */
export function month(year: number, value: number): string {
  return value < 1 ? `${year - 1}-${two(value + 12)}` : `${year}-${two(value)}`
}

/** The quarter of `year`, counted from 1; 0 is the last one of the year before. */
export function quarter(year: number, value: number): string {
  return value < 1 ? `${year - 1}-Q${value + 4}` : `${year}-Q${value}`
}

/** The date as exact as it is known, or null. */
export function writeDate(date: ArticleDate): string | null {
  if (date.year === null) return null
  if (date.month === null) return String(date.year)
  return date.day === null ? month(date.year, date.month) : `${month(date.year, date.month)}-${two(date.day)}`
}

/** In two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
