// Days that are told by a number, a word or a holiday: 25日, 昨天, 当天, 假期首日.
import type { DetectedPeriod, HolidayPart, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { ArticleDate } from './articleDate.ts'
import { type CalendarPart, holidayAround, lastHoliday, shiftDay, writeCalendar } from './holidays.ts'
import { month, two, writeDate } from './periodWriting.ts'
import { noteDay, type StatedTime } from './statedTime.ts'
import { yearOf } from './yearMeant.ts'

/** The day or days that are meant; undefined for all other expressions. */
export function dayMeant(
  period: DetectedPeriod,
  part: YearPart,
  date: ArticleDate,
  stated: StatedTime,
): string | null | undefined {
  switch (part.kind) {
    case 'dayOfMonth':
      return upTo(period, noteDay(stated, daysOfMonth(period, part, date, stated)))
    case 'lastWeek':
      return asOf(period, lastWeek(date), date)
    case 'weekday':
      return asOf(period, noteDay(stated, weekday(part, period.toCome, date)), date)
    case 'dayFrom':
      return asOf(period, noteDay(stated, dayFrom(part.offset, date)), date)
    case 'statedDay':
      return asOf(period, dayStated(stated), date)
    case 'holiday':
    case 'lunarDay':
      return asOf(period, ofCalendar(period, part, date, stated), date)
    default:
      return undefined
  }
}

/** 截至昨天, 截至春运首日; 春运以来. */
function asOf({ state, since }: DetectedPeriod, value: string | null, date: ArticleDate): string | null {
  if (value === null) return null
  const [from] = value.split('/')
  if (since && from !== writeDate(date)) return `${from}/${writeDate(date) ?? '..'}`
  return upTo({ state }, value)
}

/** 截至7日 */
function upTo({ state }: Pick<DetectedPeriod, 'state'>, value: string | null): string | null {
  return value !== null && state ? `../${value.slice(value.indexOf('/') + 1)}` : value
}

/** 昨天 is seen from the article's date. */
function dayFrom(offset: number, date: ArticleDate): string | null {
  return date.day === null ? null : shiftDay(writeDate(date) ?? '', offset)
}

/** Seven days, from Monday to Sunday. */
function lastWeek({ year, month, day }: ArticleDate): string | null {
  const written = writeDate({ year, month, day })
  if (written === null || year === null || month === null || day === null) return null
  const monday = -7 - daysSinceMonday(year, month, day)
  return `${shiftDay(written, monday)}/${shiftDay(written, monday + 6)}`
}

/** 周二 is the last one up to the article, 下周二 and 周二 of what is to come the next one. */
function weekday(part: YearPart & { kind: 'weekday' }, toCome: boolean, date: ArticleDate): string | null {
  const { year, month, day } = date
  const written = writeDate(date)
  if (written === null || year === null || month === null || day === null) return null
  const ahead = part.day - daysSinceMonday(year, month, day)
  if (part.named) return shiftDay(written, ahead + 7 * part.weeks)
  return shiftDay(written, toCome ? ahead + (ahead < 0 ? 7 : 0) : ahead - (ahead > 0 ? 7 : 0))
}

/** The first of January 1970 was a Thursday. */
function daysSinceMonday(year: number, month: number, day: number): number {
  const sinceThursday = Date.UTC(year, month - 1, day) / millisecondsOfDay
  return (((sinceThursday + 3) % 7) + 7) % 7
}

const millisecondsOfDay = 86_400_000

/** In paragraphs. */
const daysReach = 3

/** 当天 is the day stated before, if that was not far from here. */
function dayStated({ day, passage }: StatedTime): string | null {
  return day === null || passage > day.passage + daysReach ? null : day.value
}

/** 中秋假期, 假期首日, 除夕: of the year that is stated, else of the one whose holiday is the last, or near ahead of the article. */
function ofCalendar(period: DetectedPeriod, part: CalendarPart, date: ArticleDate, stated: StatedTime): string | null {
  const meant = part.kind === 'holiday' && part.names.length === 0 ? heldBy(part, date, stated) : part
  if (meant === null) return null
  const year = yearOfHoliday(period, meant, date, stated)
  if (year === null) return null
  const value = writeCalendar(meant, year, period.since)
  if (period.compared || period.attributeEnd !== null) return value
  stated.year = year
  stated.part = part
  if (meant.kind === 'holiday') stated.holiday = meant
  return value.length === dayWritten ? noteDay(stated, value) : value
}

/** 2024-09-15 */
const dayWritten = 10

/** 假期首日 is of the holiday stated before, else of the one around the article's date. */
function heldBy(part: HolidayPart, date: ArticleDate, stated: StatedTime): HolidayPart | null {
  if (stated.holiday !== null) return { ...part, names: stated.holiday.names }
  const name = holidayAround(writeDate(date))
  return name === null ? null : { ...part, names: [name] }
}

/** One that began lately or is soon to begin goes before the year stated last. */
function yearOfHoliday(
  period: DetectedPeriod,
  part: CalendarPart,
  date: ArticleDate,
  stated: StatedTime,
): number | null {
  if (period.year.kind !== 'carried') return yearOf(period, part, date, stated, period.since)
  const near = date.month === null ? null : lastHoliday(part, writeDate({ ...date, day: date.day ?? 1 }) ?? '')
  return near !== null && (near.lately || stated.year === null)
    ? near.year
    : yearOf(period, part, date, stated, period.since)
}

/** 25日 is of the month stated before it in the paragraph, else the last one of that number up to the article's date. */
function daysOfMonth(
  period: DetectedPeriod,
  { day, until }: YearPart & { kind: 'dayOfMonth' },
  date: ArticleDate,
  stated: StatedTime,
): string | null {
  const first = monthOf(day, period.toCome, date, stated)
  if (first === null) return null
  return until === null ? `${first}-${two(day)}` : `${first}-${two(day)}/${first}-${two(until)}`
}

function monthOf(day: number, toCome: boolean, date: ArticleDate, { year, part }: StatedTime): string | null {
  if (year !== null && (part?.kind === 'month' || part?.kind === 'day' || part?.kind === 'days'))
    return month(year, part.month)
  if (date.year === null || date.month === null) return null
  if (toCome) return month(date.year, date.month + (date.day !== null && day < date.day ? 1 : 0))
  return month(date.year, date.month - (date.day !== null && day > date.day ? 1 : 0))
}
