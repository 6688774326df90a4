// Dates as they are printed: whether there is such a day.

/** The longest a month can be; February in a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const spoken = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日(?:[—–\-~～─至到]{1,2}(?:(\d{1,2})月)?(\d{1,2})日)?)?/
const numeric = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/

/** The first date in the expression that does not exist (13月, 2月30日, 4月28日至31日's end); null where all do. */
export function impossibleDate(text: string): string | null {
  const digits = numeric.exec(text)
  if (digits !== null) return exists(digits[1], Number(digits[3]), Number(digits[4])) ? null : text
  const match = spoken.exec(text)
  if (match === null) return null
  const [, year, month, day, lastMonth, lastDay] = match
  if (!exists(year, Number(month), Number(day ?? 1))) return day === undefined ? `${month}月` : `${month}月${day}日`
  if (lastDay === undefined || exists(year, Number(lastMonth ?? month), Number(lastDay))) return null
  return `${lastMonth ?? month}月${lastDay}日`
}

function exists(year: string | undefined, month: number, day: number): boolean {
  const last = longest[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  return !(month === 2 && day === 29 && year !== undefined && !isLeap(Number(year)))
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Whether the period (`2024-03-31`, `2024-Q1`) begins only after the date, as far as both are exact. */
export function beginsAfter(period: string, date: string): boolean {
  const start = period
    .replace(/-S1$/, '-01')
    .replace(/-S2$/, '-07')
    .replace(/-Q([1-4])$/, (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`)
  const length = Math.min(start.length, date.length)
  return start.slice(0, length) > date.slice(0, length)
}
