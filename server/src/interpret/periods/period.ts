// Resolves period expressions against the article's date and the year last stated; writes them as reporting periods.
import type { DetectedPeriod, HolidayPart, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { Article } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { sourceSpan } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import { numberingOf } from '../../parse/numbering.ts'
import { HeadingTrail } from '../headingTrail.ts'
import { type ArticleDate, parseDate } from './articleDate.ts'
import { type CalendarPart, holidayAround, lastHoliday, shiftDay, writeCalendar } from './holidays.ts'
import { isPoint, joined, type Resolved } from './joinedPeriods.ts'
import { countedBack } from './countedBack.ts'
import { firstMonth, isAfter, isLongOver, isToCome, lastMonth } from './partOver.ts'
import { isOfPlan, writeYears, yearsOfPlan } from './planYears.ts'
import { month, two, writeDate, writePart } from './periodWriting.ts'

interface Carried {
  year: number | null
  part: YearPart | null
  /** The day stated last, in the paragraph or the one before. */
  day: { readonly value: string; readonly passage: number } | null
  /** The holiday that the article stated last. */
  holiday: HolidayPart | null
  passage: number
  /** What the last passage with a period opened with, which a 同期 that opens the next one takes up; and that passage. */
  opening: { readonly year: number | null; readonly part: YearPart } | null
  opened: number
  /** The year that a passage named last, even of what goes on since then. */
  named: { readonly year: number; readonly passage: number } | null
  /** Whether the year was that of 自2024年12月17日以来. */
  since: boolean
  /** The five-year plan that the article stated last, by its last year. */
  planEnd: number | null
}

const nothingCarried: Carried = {
  year: null,
  part: null,
  day: null,
  holiday: null,
  passage: -1,
  opening: null,
  opened: -1,
  named: null,
  since: false,
  planEnd: null,
}

/** 7月1日铁路暑运启动至15日: it stands inside what is one stretch. */
const rush = /^[春暑]运$/

/** One mention per expression, in order. `value` is null where nothing resolves it; never throws. */
export function resolvePeriods(
  detected: readonly DetectedPeriod[],
  passages: readonly Passage[],
  articles: readonly Article[],
): PeriodMention[] {
  const carried: Carried = { ...nothingCarried }
  const trail = new HeadingTrail<number>()
  let article = -1
  let date = parseDate(null)
  let before: Resolved | null = null
  return detected.map((period) => {
    const passage = passages[period.passage]!
    if (passage.article !== article) {
      article = passage.article
      date = parseDate(articles[article]?.date ?? null)
      carried.year = carried.part = carried.day = carried.holiday = carried.opening = carried.planEnd = null
    }
    while (carried.passage < period.passage) {
      trail.state(yearOfSection(passages[carried.passage], carried.year))
      trail.enter(passages[++carried.passage]!)
      carried.year = passages[carried.passage]!.kind === 'heading' ? null : trail.stated
    }
    if (period.text === '同期' && period.start === 0) Object.assign(carried, carried.opening)
    const front = passage.text.slice(Math.max(0, period.start - 2), period.start)
    const own = period.part.kind === 'then' ? aheadOf(before, period, date) : resolve(period, date, carried, front)
    const value = joined(period, own, before, passage.text)
    noteOpening(carried, period.passage)
    if (!rush.test(period.text)) before = { period, value }
    return {
      span: sourceSpan(passage, period.start, period.end),
      passage: period.passage,
      text: period.text,
      value,
      relative: isRelative(period),
    }
  })
}

/** 预计2026年投运。届时…: the time stated before it, where that is still to come. */
function aheadOf(before: Resolved | null, { passage }: DetectedPeriod, date: ArticleDate): string | null {
  const [from = '', until = from] = before?.period.passage === passage ? (before.value ?? '').split('/') : []
  const written = writeDate(date)
  return written !== null && until >= written.slice(0, until.length) && until !== '' ? (before?.value ?? null) : null
}

/** 一、2023年工作回顾 gives its section the year; a headline about last year does not. */
function yearOfSection(heading: Passage | undefined, year: number | null): number | null {
  return heading?.kind === 'heading' && numberingOf(heading.text) !== null ? year : null
}

/** 同期 speaks of the part of the year last stated; a day is none. */
function samePart(part: YearPart | null): YearPart {
  return part === null || part.kind === 'day' ? { kind: 'year' } : part
}

function isRelative(period: DetectedPeriod): boolean {
  return period.year.kind !== 'absolute'
}

function noteOpening(carried: Carried, passage: number): void {
  const { year, part, opened } = carried
  if (part === null || opened === passage) return
  carried.opening = { year, part }
  carried.opened = passage
}

/** 进入四季度: not over yet, but begun. */
const entered = /[进步跨迈]入$/

/** `front` are the two characters before the period. */
function resolve(period: DetectedPeriod, date: ArticleDate, carried: Carried, front: string): string | null {
  const part = period.part.kind === 'same' ? samePart(carried.part) : period.part
  if (part.kind === 'impossible') return null
  if (part.kind === 'dayOfMonth') return stating(carried, daysOfMonth(period, part, date, carried))
  if (part.kind === 'dayFrom') return asOf(period, stating(carried, dayFrom(part.offset, date)), date)
  if (part.kind === 'statedDay') return asOf(period, dayStated(carried), date)
  if (part.kind === 'holiday' || part.kind === 'lunarDay')
    return asOf(period, ofCalendar(period, part, date, carried), date)
  const counted = yearsOfPlan(part, date, carried.planEnd) ?? countedBack(part, date, monthStated(carried))
  if (counted !== undefined) return counted !== null && period.state && isPoint(counted) ? `../${counted}` : counted
  const year = yearOf(period, part, date, carried, period.since || entered.test(front))
  if (year === null) return null
  if (!period.compared && part.kind !== 'years') carried.named = { year, passage: period.passage }
  if (!period.compared && period.attributeEnd === null && !isComparison(period)) {
    if (part.kind !== 'years' && !(period.since && isLongAgo(year, part, date))) carried.year = year
    if (part.kind !== 'day') carried.day = null
    carried.since = period.since || front.endsWith('自') || front.endsWith('从')
    if (!period.text.endsWith('当月')) carried.part = part
  }
  if (part.kind === 'years') {
    if (isOfPlan(period)) carried.planEnd = part.until
    return writeYears(period, year, part.until, date)
  }
  const written = writePart(year, part)
  if (part.kind === 'day' && !period.compared) stating(carried, written)
  if (period.since && period.toCome && year === date.year && isBehind(written, part, date)) return written
  if (period.since)
    return `${part.kind === 'year' && year === date.year ? `${year}-01` : written}/${writeDate(date) ?? '..'}`
  return period.state ? `../${written}` : written
}

/** 6月1日起, told the day before. */
function isBehind(written: string, part: YearPart, date: ArticleDate): boolean {
  return isAfter(part, date, false) || (part.kind === 'day' && date.day !== null && written > writeDate(date)!)
}

/** 党的十八大以来, 2018年以来, 去年至今: the months that follow are not of the year in which it began. */
function isLongAgo(year: number, part: YearPart, date: ArticleDate): boolean {
  return date.year !== null && year < date.year - (part.kind === 'year' ? 0 : 1)
}

/** 截至昨天, 截至春运首日; 春运以来. */
function asOf({ state, since }: DetectedPeriod, value: string | null, date: ArticleDate): string | null {
  if (value === null) return null
  const [from] = value.split('/')
  if (since && from !== writeDate(date)) return `${from}/${writeDate(date) ?? '..'}`
  return state ? `../${value.slice(value.indexOf('/') + 1)}` : value
}

/** Notes the day; an interval of days is none. */
function stating(carried: Carried, value: string | null): string | null {
  if (value !== null && isPoint(value)) carried.day = { value, passage: carried.passage }
  return value
}

/** 昨天 is seen from the article's date. */
function dayFrom(offset: number, date: ArticleDate): string | null {
  return date.day === null ? null : shiftDay(writeDate(date) ?? '', offset)
}

/** 当天 is the day stated before, if that was not far from here. */
function dayStated({ day, passage }: Carried): string | null {
  return day === null || passage > day.passage + 1 ? null : day.value
}

/** 中秋假期, 假期首日, 除夕: of the year that is stated, else of the one whose holiday is the last, or near ahead of the article. */
function ofCalendar(period: DetectedPeriod, part: CalendarPart, date: ArticleDate, carried: Carried): string | null {
  const meant = part.kind === 'holiday' && part.names.length === 0 ? heldBy(part, date, carried) : part
  if (meant === null) return null
  const year = yearOfHoliday(period, meant, date, carried)
  if (year === null) return null
  const value = writeCalendar(meant, year)
  if (period.compared || period.attributeEnd !== null) return value
  carried.year = year
  carried.part = part
  if (meant.kind === 'holiday') carried.holiday = meant
  return value.length === dayWritten ? stating(carried, value) : value
}

/** 2024-09-15 */
const dayWritten = 10

/** 假期首日 is of the holiday stated before, else of the one around the article's date. */
function heldBy(part: HolidayPart, date: ArticleDate, carried: Carried): HolidayPart | null {
  if (carried.holiday !== null) return { ...part, names: carried.holiday.names }
  const name = holidayAround(writeDate(date))
  return name === null ? null : { ...part, names: [name] }
}

/** One that began lately or is soon to begin goes before the year stated last. */
function yearOfHoliday(period: DetectedPeriod, part: CalendarPart, date: ArticleDate, carried: Carried): number | null {
  if (period.year.kind !== 'carried') return yearOf(period, part, date, carried, period.since)
  const near = date.month === null ? null : lastHoliday(part, writeDate({ ...date, day: date.day ?? 1 }) ?? '')
  return near !== null && (near.lately || carried.year === null)
    ? near.year
    : yearOf(period, part, date, carried, period.since)
}

/** 25日 is of the month stated before it in the paragraph, else the last one of that number up to the article's date. */
function daysOfMonth(
  period: DetectedPeriod,
  { day, until }: YearPart & { kind: 'dayOfMonth' },
  date: ArticleDate,
  carried: Carried,
): string | null {
  const stated = monthOf(day, period.toCome, date, carried)
  if (stated === null) return null
  return until === null ? `${stated}-${two(day)}` : `${stated}-${two(day)}/${stated}-${two(until)}`
}

function monthOf(day: number, toCome: boolean, date: ArticleDate, { year, part }: Carried): string | null {
  if (year !== null && (part?.kind === 'month' || part?.kind === 'day' || part?.kind === 'days'))
    return month(year, part.month)
  if (date.year === null || date.month === null) return null
  if (toCome) return month(date.year, date.month + (date.day !== null && day < date.day ? 1 : 0))
  return month(date.year, date.month - (date.day !== null && day > date.day ? 1 : 0))
}

/** 去年同期 names what something is compared with, so it is not what the next words speak of. */
function isComparison(period: DetectedPeriod): boolean {
  return period.part.kind === 'same' && !(period.year.kind === 'carried' && period.year.offset === 0)
}

/** 4月，…由上月下降转为上涨: the month that the paragraph stated last. */
function monthStated({ year, part }: Carried): string | null {
  return year !== null && part?.kind === 'month' ? month(year, part.month) : null
}

function yearOf(
  period: DetectedPeriod,
  part: YearPart,
  date: ArticleDate,
  carried: Carried,
  isBegun: boolean,
): number | null {
  const { year } = period
  if (year.kind === 'absolute') return year.year
  if (year.kind === 'relative') return date.year === null ? null : date.year + year.offset
  if (period.toCome && part.kind === 'year') return date.year
  if (/^[当同次]年/.test(period.text) && carried.named?.passage === period.passage)
    return carried.named.year + year.offset
  if (isStillToCome(period, part, date, carried)) return date.year! + (isLongOver(part, date) ? 1 : 0)
  if (carried.year !== null) return carried.year + year.offset + (isLater(period, part, date, carried) ? 1 : 0)
  if (date.year === null) return null
  if (year.offset !== 0) return date.year + year.offset
  if (isToCome(period, part, date)) return date.year + (isLongOver(part, date) ? 1 : 0)
  return date.year - (isAfter(part, date, isBegun) ? 1 : 0)
}

/** 计划9月底开通, behind what was told of a year that is over. */
function isStillToCome(period: DetectedPeriod, part: YearPart, date: ArticleDate, carried: Carried): boolean {
  if (date.year === null || carried.year === null || carried.year >= date.year) return false
  return part.kind === 'month' && period.year.kind === 'carried' && isToCome(period, part, date)
}

/** 自2024年12月17日以来，截至3月17日: the year behind the one in which it began. */
function isLater(period: DetectedPeriod, part: YearPart, date: ArticleDate, carried: Carried): boolean {
  if (!carried.since || !period.state || carried.part === null || carried.year === null) return false
  if (carried.year + 1 !== date.year || isAfter(part, date, false)) return false
  return lastMonth(part) < firstMonth(carried.part) && part.kind !== 'year' && carried.part.kind !== 'year'
}
