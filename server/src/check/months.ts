// Reporting periods as months of one year: 2023-S1 is January to June.

export interface MonthSpan {
  readonly year: number
  /** 1 to 12, both included. */
  readonly first: number
  readonly last: number
}

/** Null for a state (`../2023`), a day, a stretch over several years, and what is no period. */
export function monthSpan(period: string): MonthSpan | null {
  const [from, until = from, more] = period.split('/').map(pointOf)
  if (from == null || until == null || more !== undefined || from.year !== until.year) return null
  return from.first <= until.last ? { year: from.year, first: from.first, last: until.last } : null
}

function pointOf(text: string): MonthSpan | null {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text)
  if (match === null) return null
  const [, year, half, quarter, month] = match
  const [length, ordinal] = half ? [6, half] : quarter ? [3, quarter] : month ? [1, month] : [12, '1']
  const last = length * Number(ordinal)
  return { year: Number(year), first: last - length + 1, last }
}
