// Which period a paragraph hands on to those behind it: a time that was reported on, not the day of an event or one long ago.

/** What paragraphs said of their time: what lasts for those behind them, and what the last one said for the parts (其中) that follow it. */
export interface Spoken {
  readonly period: string | null
  readonly last: string | null
}

export const unspoken: Spoken = { period: null, last: null }

/** After a paragraph with figures that spoke of `said`; `date` is the article's. */
export function spokenAfter(before: Spoken, said: string | null, date: string | null): Spoken {
  if (said === null || isLong(said)) return { period: before.period, last: before.period }
  const isAside = isOfEvent(said, date) || isWithin(said, before.period)
  return { period: isAside ? before.period : said, last: said }
}

/** What a paragraph may take up. */
export function takenUp(spoken: Spoken, text: string): string | null {
  return text.startsWith('其中') ? spoken.last : spoken.period
}

/** 20年来, 2014/2019: told of some figures and not of what the next paragraphs are about. */
function isLong(period: string): boolean {
  const slash = period.indexOf('/')
  return slash >= 0 && !period.startsWith('../') && period.slice(0, 4) !== period.slice(slash + 1, slash + 5)
}

/** 2月4日，试验列车开行; 1982年，他来到林场, told in 2019: what is told next is of another time. */
function isOfEvent(period: string, date: string | null): boolean {
  if (date === null) return false
  if (period.length === date.length && !period.includes('/')) return date.length === dayWritten
  const year = Number(period.slice(period.startsWith('../') ? 3 : 0).slice(0, 4))
  return year < Number(date.slice(0, 4)) - 1
}

/** 3月10日启动以来，…。5月21日至23日，…: some days of what goes on for longer. */
function isWithin(days: string, stretch: string | null): boolean {
  if (stretch === null || !ofDays.test(days) || !ofDays.test(stretch) || days === stretch) return false
  return (
    days.slice(0, dayWritten) >= stretch.slice(0, dayWritten) && days.slice(-dayWritten) <= stretch.slice(-dayWritten)
  )
}

const ofDays = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/** 2024-09-15 */
const dayWritten = 10
