// The first and the last day of a reporting period, for an axis of time.

export interface PeriodBounds {
  /** ISO dates (`2023-01-01`), both included. An interval that is open at one end has the same day twice. */
  readonly from: string
  readonly to: string
}

/** Null for forms that are not known. */
export function periodBounds(period: string): PeriodBounds | null {
  const slash = period.indexOf('/')
  if (slash < 0) return daysOf(period)
  const [first, last] = [daysOf(period.slice(0, slash)), daysOf(period.slice(slash + 1))]
  if (first === null && last === null) return null
  return { from: first?.from ?? last?.to ?? '', to: last?.to ?? first?.from ?? '' }
}

function daysOf(point: string): PeriodBounds | null {
  const match = /^(\d{4})(?:-(?:([SQ])(\d)|(\d{2})(?:-(\d{2}))?))?$/.exec(point)
  if (match === null) return null
  const [, year = '', part, number, month, day] = match
  if (day !== undefined) return { from: point, to: point }
  if (month !== undefined) return monthsOf(year, Number(month), Number(month))
  if (part === undefined) return monthsOf(year, 1, 12)
  const length = part === 'S' ? 6 : 3
  return monthsOf(year, (Number(number) - 1) * length + 1, Number(number) * length)
}

function monthsOf(year: string, first: number, last: number): PeriodBounds {
  return { from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${daysIn(Number(year), last)}` }
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
