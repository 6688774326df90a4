// Where reporting periods begin and end, and how they lie to an article's date.
import { isDigit } from '../../tools/characters.ts'
import { two } from './periodWriting.ts'

/** The last month of a period as `2023-06`, or null for a state or a period without an end. */
function endOf(period: string): string | null {
  if (period.startsWith('../')) return null
  const from = period.indexOf('/') + 1
  const year = period.slice(from, from + 4)
  return isYear(year) ? `${year}-${lastMonths[period.slice(from + 5, from + 7)] ?? '12'}` : null
}

/** By what stands behind the year: a half, a quarter or a month. */
const lastMonths: Readonly<Record<string, string>> = {
  S1: '06',
  S2: '12',
  Q1: '03',
  Q2: '06',
  Q3: '09',
  Q4: '12',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, month) => [two(month + 1), two(month + 1)])),
}

function isYear(text: string): boolean {
  return text.length === 4 && isDigit(text, 0) && isDigit(text, 1) && isDigit(text, 2) && isDigit(text, 3)
}

/** Whether the period was not over when the article was written, so that no final figure of it can be known. */
export function isUnfinished(period: string | null, date: string | null): boolean {
  if (period === null || date === null) return false
  const end = endOf(period)
  if (end === null) return false
  return date.length < 7 ? end.slice(0, 4) > date.slice(0, 4) : end > date.slice(0, 7)
}

/** Whether the period begins behind the article's date, as far as both are known: 2024-07 is not behind 2024. */
export function isAhead(period: string | null, date: string | null): boolean {
  if (period === null || date === null) return false
  const start = startOf(period)
  return start.slice(0, date.length) > date.slice(0, start.length)
}

/** Begins behind the article's date, or is the state at a moment that was not there yet. */
export function isNotPast(period: string | null, date: string | null): boolean {
  if (period === null || date === null || !period.startsWith('../')) return isAhead(period, date)
  const until = period.slice(3)
  return until.length > date.length ? until.slice(0, date.length) > date : until >= date.slice(0, until.length)
}

/** Year, or year and month, of where it starts; of a state the moment. */
function startOf(period: string): string {
  const from = period.startsWith('../') ? 3 : 0
  const start = period.slice(from, from + 7)
  return start[5] === 'S' || start[5] === 'Q' ? start.slice(0, 4) : start
}
