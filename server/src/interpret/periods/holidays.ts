// Days of holidays and festivals by year: 2024年中秋假期 is 2024-09-15/2024-09-17, 2024年除夕 is 2024-02-09.
import { gathered } from '../../tools/gathered.ts'
import type { HolidayPart, YearPart } from '../../detect/periods/detectedPeriod.ts'
import { festivals } from '../../lexicon/festivals.ts'
import {
  festivalDays,
  fixedFestivals,
  holidayDays,
  holidayNames,
  movingFestivals,
  springRush,
} from '../../lexicon/holidays.ts'
import { month, two } from './periodWriting.ts'

export type CalendarPart = Extract<YearPart, { kind: 'holiday' | 'lunarDay' }>

/** First and last day as `2024-09-15`. */
interface Days {
  readonly from: string
  readonly until: string
}

/** The days in `year` as a reporting period, else the month or year that they are in; 春运 as a whole is of its year, as texts tell it, unless it only begins something (`since`). */
export function writeCalendar(part: CalendarPart, year: number, since: boolean): string {
  if (isRush(part) && !since) return String(year)
  const days = daysIn(part, year)
  if (days !== null) return days.from === days.until ? days.from : `${days.from}/${days.until}`
  const [name, another] = part.kind === 'holiday' ? part.names : []
  const inMonth = another === undefined ? festivals.find((one) => one.name === name)?.month : null
  return inMonth == null ? String(year) : month(year, inMonth)
}

/** 今年春运, 春运40天 */
function isRush(part: CalendarPart): boolean {
  return part.kind === 'holiday' && part.days === 'all' && part.names[0] === '春运'
}

/** The year of the last one that had begun on the day, or begins soon behind it; null where none is known. */
export function lastHoliday(part: CalendarPart, day: string): { year: number; lately: boolean } | null {
  const [soon, lately] = [shiftDay(day, announcedAhead), shiftDay(day, -remembered)]
  const own = Number(day.slice(0, 4))
  for (const year of [own + 1, own, own - 1]) {
    const first = daysIn(part, year)?.from
    if (first !== undefined && first <= soon) return { year, lately: first >= lately }
  }
  return null
}

/** In days. */
const [announcedAhead, remembered] = [21, 60]

/** The holiday that the day is in, or the last one that ended at most a week before; null where there is none. */
export function holidayAround(day: string | null): string | null {
  if (day === null || day.length < dayWritten) return null
  const before = shiftDay(day, -week)
  const year = Number(day.slice(0, 4))
  const near = gathered([year, year + 1], (one) =>
    gathered(holidayNames, (name) => {
      const days = wholeOf(name, one)
      return days !== null && days.from <= day && days.until >= before ? [{ name, from: days.from }] : []
    }),
  )
  return near.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.name ?? null
}

/** 2024-09-15 */
const dayWritten = 10
const daysWritten = 2 * dayWritten + 1
const week = 7

/** Whether it is a stretch of days: 2025-05-01/2025-05-05. */
export function isDays(period: string | null): boolean {
  return period?.length === daysWritten && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period)
}

/** The day so many days behind `2024-02-28`; what is no day comes back as it is. */
export function shiftDay(date: string, days: number): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (match === null) return date
  let [year, inYear, day] = [Number(match[1]), Number(match[2]), Number(match[3]) + days]
  while (day < 1) {
    if (--inYear < 1) [year, inYear] = [year - 1, 12]
    day += lengthOf(inYear, year)
  }
  while (day > lengthOf(inYear, year)) {
    day -= lengthOf(inYear, year)
    if (++inYear > 12) [year, inYear] = [year + 1, 1]
  }
  return `${month(year, inYear)}-${two(day)}`
}

/** The days of a month. */
function lengthOf(inYear: number, year: number): number {
  if (inYear === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(inYear) ? 30 : 31
}

function wholeOf(name: string, year: number): Days | null {
  if (name === '春运') {
    const first = lunarDay(year, -springRush.before)
    return first === null ? null : { from: first, until: shiftDay(first, springRush.days - 1) }
  }
  const [from, until] = holidayDays[year]?.split(' ')[holidayNames.findIndex((one) => one === name)]?.split('-') ?? []
  if (from === undefined || until === undefined) return null
  return { from: written(from > until ? year - 1 : year, from), until: written(year, until) }
}

function festivalOf(name: string, year: number): Days | null {
  const day = fixedFestivals[name] ?? festivalDays[year]?.split(' ')[movingFestivals.findIndex((one) => one === name)]
  return day === undefined ? null : { from: written(year, day), until: written(year, day) }
}

function written(year: number, day: string): string {
  return `${year}-${day.slice(0, 2)}-${day.slice(2)}`
}

function daysIn(part: CalendarPart, year: number): Days | null {
  if (part.kind === 'holiday') return daysOfHoliday(part, year)
  const day = lunarDay(year, part.offset)
  return day === null ? null : { from: day, until: day }
}

/** The days of a holiday, or of a part of it, in `year`; null where they are not known. */
function daysOfHoliday({ names, days }: HolidayPart, year: number): Days | null {
  const [first, ...others] = names.map((name) => wholeOf(name, year))
  if (first == null || others.some((other) => other?.from !== first.from)) return null
  if (days === 'all') return first
  if (days === 'last') return { from: first.until, until: first.until }
  if (days === 'festival') return festivalOf(names[0]!, year)
  const last = shiftDay(first.from, ('nth' in days ? days.nth : days.first) - 1)
  if (last < first.from || last > first.until) return null
  return 'nth' in days ? { from: last, until: last } : { from: first.from, until: last }
}

/** So many days from the first of the lunar year; null where that is not known. */
function lunarDay(year: number, offset: number): string | null {
  const first = festivalOf('春节', year)
  return first === null ? null : shiftDay(first.from, offset)
}

/** Days of which the last is behind the article's date: what a holiday brought until then. */
export function isRunning(value: string | null, date: string | null): boolean {
  return value !== null && date !== null && isDays(value) && value.slice(-date.length) > date
}
