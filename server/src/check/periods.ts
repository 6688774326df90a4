// Reporting periods one base period earlier: what a rate of growth is measured against.

/**
 * The period that growth over `base` starts from: a year earlier for `yoy`, the period before for `mom`, else `base` itself
 * where it is a period of the same kind. Null where that is not known. `2023-S1` on `yoy` is `2022-S1`.
 */
export function basePeriod(period: string, base: string): string | null {
  if (base === 'yoy') return yearEarlier(period)
  if (base === 'mom') return periodBefore(period)
  if (base === period) return null
  return shapeOf(base) !== null && shapeOf(base) === shapeOf(period) ? base : null
}

/** Every year in the period one less; null where it spans years, as a year earlier is then no base. */
function yearEarlier(period: string): string | null {
  if (shapeOf(period) === null) return null
  const years = [...period.matchAll(/(?:^|\/)(\d{4})/g)].map((match) => match[1])
  if (new Set(years).size !== 1) return null
  return period.replace(/(^|\/)(\d{4})/g, (_, before: string, year: string) => `${before}${Number(year) - 1}`)
}

function periodBefore(period: string): string | null {
  const match = /^(\.\.\/)?(\d{4})(?:-(?:([SQ])(\d)|(\d{2})))?$/.exec(period)
  if (match === null) return null
  const [, prefix = '', year = '', letter, ordinal, month] = match
  if (letter === undefined && month === undefined) return `${prefix}${Number(year) - 1}`
  const last = letter === undefined ? 12 : letter === 'S' ? 2 : 4
  const before = Number(ordinal ?? month) - 1
  const text = String(before === 0 ? last : before)
  return `${prefix}${before === 0 ? Number(year) - 1 : year}-${letter ?? ''}${letter === undefined ? text.padStart(2, '0') : text}`
}

/** What kind of period it is: a year, a half, a quarter, a month, a day, a stretch of these. Null for no period. */
export function shapeOf(period: string): string | null {
  const points = period.split('/')
  if (
    points.length > 2 ||
    !points.every((point) => point === '..' || /^\d{4}(?:-(?:[SQ]\d|\d\d(?:-\d\d)?))?$/.test(point))
  )
    return null
  return period.replace(/\d/g, '0')
}

/** How many years lie between two periods, states or not; infinite where one is none. */
export function yearsApart(a: string, b: string): number {
  const [first, second] = [yearOf(a), yearOf(b)]
  return first === null || second === null ? Infinity : Math.abs(first - second)
}

/** The first year of a period; null for no period. */
export function yearOf(period: string): number | null {
  const year = /\d{4}/.exec(period)?.[0]
  return year === undefined ? null : Number(year)
}

/** Whether `part` is a half, a quarter or a month of the year or half `whole`. */
export function isPartOf(part: string, whole: string): boolean {
  if (/^\d{4}$/.test(whole))
    return part !== whole && part.startsWith(`${whole}-`) && shapeOf(part)?.includes('/') === false
  return false
}
