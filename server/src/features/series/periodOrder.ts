// Puts reporting periods in the order of time: by their last day, then by their first.

/** Negative where `a` comes before `b`. Forms that are not known come last, in order of their text. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [orderKey(a), orderKey(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The same period a year earlier (`2023-S1` → `2022-S1`), or null where that has no meaning (an interval of years). */
export function yearEarlier(period: string): string | null {
  const years = new Set(period.match(/\d{4}/g) ?? [])
  if (years.size !== 1 || !/^(?:\.\.\/)?\d{4}/.test(period)) return null
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'))
}

/** How alike two periods are: 0 the same part of a year (2022-S1, 2023-S1), 1 of the same length (2023-S2), 2 neither. */
export function likeness(a: string, b: string): 0 | 1 | 2 {
  const part = (period: string): string => period.replace(/\d{4}/g, 'y')
  if (part(a) === part(b)) return 0
  return part(a).replace(/\d/g, 'n') === part(b).replace(/\d/g, 'n') ? 1 : 2
}

function orderKey(period: string): string {
  const slash = period.indexOf('/')
  const from = slash < 0 ? period : period.slice(0, slash)
  const to = slash < 0 ? period : period.slice(slash + 1)
  const last = to === '..' ? lastDay(from) : lastDay(to)
  if (last === null) return `~${period}`
  return `${last} ${from === '..' ? last : (firstDay(from) ?? from)}`
}

function firstDay(point: string): string | null {
  const days = daysOf(point)
  return days === null ? null : days[0]
}

function lastDay(point: string): string | null {
  const days = daysOf(point)
  return days === null ? null : days[1]
}

/** First and last day; every month counts 31 days, which is all that an order needs. */
function daysOf(point: string): [string, string] | null {
  const match = /^(\d{4})(?:-(?:([SQ])(\d)|(\d{2})(?:-(\d{2}))?))?$/.exec(point)
  if (match === null) return null
  const [, year, part, number, month, day] = match
  if (part !== undefined) {
    const length = part === 'S' ? 6 : 3
    const last = Number(number) * length
    return [`${year}-${twoDigits(last - length + 1)}-01`, `${year}-${twoDigits(last)}-31`]
  }
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  return day === undefined ? [`${year}-${month}-01`, `${year}-${month}-31`] : [point, point]
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
