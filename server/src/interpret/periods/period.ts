// Resolves period expressions against the article's date and the year last stated; writes them as reporting periods.
import type { DetectedPeriod, YearPart } from '../../detect/periods/periods.ts'
import type { Article } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { sourceSpan } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import { numberingOf } from '../../parse/numbering.ts'
import { HeadingTrail } from '../headingTrail.ts'
import { month, quarter, two, writeDate, writePart } from './periodWriting.ts'

/** The article's date, as far as it is known. */
export interface ArticleDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** `2023`, `2023-08` or `2023-08-31`; anything else is an unknown date. */
export function parseDate(date: string | null): ArticleDate {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  if (match === null) return { year: null, month: null, day: null }
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  }
}

interface Carried {
  year: number | null
  part: YearPart | null
  passage: number
  /** What the last passage with a period opened with, which a 同期 that opens the next one takes up; and that passage. */
  opening: { readonly year: number | null; readonly part: YearPart } | null
  opened: number
}

/** One mention per expression, in order. `value` is null where nothing resolves it; never throws. */
export function resolvePeriods(
  detected: readonly DetectedPeriod[],
  passages: readonly Passage[],
  articles: readonly Article[],
): PeriodMention[] {
  const carried: Carried = { year: null, part: null, passage: -1, opening: null, opened: -1 }
  const trail = new HeadingTrail<number>()
  let article = -1
  let before: Resolved | null = null
  return detected.map((period) => {
    const passage = passages[period.passage]!
    if (passage.article !== article) {
      article = passage.article
      carried.year = carried.part = carried.opening = null
    }
    while (carried.passage < period.passage) {
      trail.state(yearOfSection(passages[carried.passage], carried.year))
      trail.enter(passages[++carried.passage]!)
      carried.year = passages[carried.passage]!.kind === 'heading' ? null : trail.stated
    }
    const date = parseDate(articles[article]?.date ?? null)
    if (period.text === '同期' && period.start === 0 && carried.opening !== null)
      Object.assign(carried, carried.opening)
    const isBegun = period.since || entered.test(passage.text.slice(Math.max(0, period.start - 2), period.start))
    const value = joined(period, resolve(period, date, carried, isBegun), before, passage.text)
    if (carried.part !== null && carried.opened !== period.passage) {
      carried.opening = { year: carried.year, part: carried.part }
      carried.opened = period.passage
    }
    before = { period, value }
    return {
      span: sourceSpan(passage, period.start, period.end),
      passage: period.passage,
      text: period.text,
      value,
      relative: isRelative(period),
    }
  })
}

/** 一、2023年工作回顾 gives its section the year; a headline about last year does not. */
function yearOfSection(heading: Passage | undefined, year: number | null): number | null {
  return heading?.kind === 'heading' && numberingOf(heading.text) !== null ? year : null
}

interface Resolved {
  readonly period: DetectedPeriod
  readonly value: string | null
}

/** How far before 至今 stands what it counts from: 2022年9月，集团启动扶持计划。至今，…. */
const reachOfUntilNow = 80

/** 去年11月8日至今年2月28日 is one stretch, and 2022年9月上线，至今 one up to the article's date. */
function joined(period: DetectedPeriod, value: string | null, before: Resolved | null, text: string): string | null {
  if (value === null || before?.value == null || before.period.passage !== period.passage) return value
  const first = before.period.since ? before.value.replace(/\/.*$/, '') : before.value
  if (!isPoint(first) || before.period.compared || before.period.attributeEnd !== null) return value
  const between = text.slice(before.period.end, period.start)
  if (/^[至迄]今$/.test(period.text) && between.length <= reachOfUntilNow && isBefore(first, value.slice(3)))
    return `${first}/${value.slice(3)}`
  return ranging.test(between) && isPoint(value) && isBefore(first, value) ? `${first}/${value}` : value
}

/** 10月1日零时至, 7月1日启动至: what may stand between the first day of a stretch and its last. */
const ranging =
  /^(?:\d{1,2}[时点]|零[时点]|凌晨|早上|上午|下午|晚上?|启动|开启|开始|开市|开幕|首日)?(?:[—–-]{1,2}|[至到])$/

function isPoint(value: string): boolean {
  return !value.includes('/')
}

function isBefore(first: string, last: string): boolean {
  const length = Math.min(first.length, last.length)
  return first.slice(0, length) < last.slice(0, length)
}

/** 同期 speaks of the part of the year last stated; a day is none. */
function samePart(part: YearPart | null): YearPart {
  return part === null || part.kind === 'day' ? { kind: 'year' } : part
}

function isRelative(period: DetectedPeriod): boolean {
  return period.year.kind !== 'absolute'
}

/** 进入四季度: not over yet, but begun. */
const entered = /[进步跨迈]入$/

function resolve(period: DetectedPeriod, date: ArticleDate, carried: Carried, isBegun: boolean): string | null {
  const part = period.part.kind === 'same' ? samePart(carried.part) : period.part
  if (part.kind === 'impossible') return null
  if (part.kind === 'dayOfMonth') return daysOfMonth(part.day, part.until, date, carried)
  const counted = fromDate(part, date)
  if (counted !== undefined) return counted !== null && period.state && isPoint(counted) ? `../${counted}` : counted
  const year = yearOf(period, part, date, carried, isBegun)
  if (year === null) return null
  if (!period.compared && period.attributeEnd === null && !isComparison(period)) {
    carried.year = year
    if (!/当月$/.test(period.text)) carried.part = part
  }
  if (part.kind === 'years') return period.state ? `../${part.until}` : `${year}/${part.until}`
  const written = writePart(year, part)
  if (period.since)
    return `${part.kind === 'year' && year === date.year ? `${year}-01` : written}/${writeDate(date) ?? '..'}`
  return period.state ? `../${written}` : written
}

/** 25日 is of the month stated before it in the paragraph, else the last one of that number up to the article's date. */
function daysOfMonth(day: number, until: number | null, date: ArticleDate, carried: Carried): string | null {
  const stated = monthOf(day, date, carried)
  if (stated === null) return null
  return until === null ? `${stated}-${two(day)}` : `${stated}-${two(day)}/${stated}-${two(until)}`
}

function monthOf(day: number, date: ArticleDate, { year, part }: Carried): string | null {
  if (year !== null && (part?.kind === 'month' || part?.kind === 'day' || part?.kind === 'days'))
    return month(year, part.month)
  if (date.year === null || date.month === null) return null
  return month(date.year, date.month - (date.day !== null && day > date.day ? 1 : 0))
}

/** 去年同期 names what something is compared with, so it is not what the next words speak of. */
function isComparison(period: DetectedPeriod): boolean {
  return period.part.kind === 'same' && !(period.year.kind === 'carried' && period.year.offset === 0)
}

/** Expressions that are counted back from the article's date; undefined for all others. */
function fromDate(part: YearPart, date: ArticleDate): string | null | undefined {
  switch (part.kind) {
    case 'now':
      return date.year === null ? null : `../${writeDate(date)}`
    case 'yearsAgo':
      return date.year === null ? null : String(date.year - part.count)
    case 'lastYears':
      return date.year === null ? null : `${date.year - part.count}/${writeDate(date)}`
    case 'nextYears':
      return date.year === null ? null : `../${date.year + part.count}`
    case 'thisMonth':
    case 'lastMonth':
      return date.year === null || date.month === null
        ? null
        : month(date.year, date.month - (part.kind === 'lastMonth' ? 1 : 0))
    case 'thisQuarter':
    case 'lastQuarter':
      return date.year === null || date.month === null
        ? null
        : quarter(date.year, Math.ceil(date.month / 3) - (part.kind === 'lastQuarter' ? 1 : 0))
    default:
      return undefined
  }
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
  if (carried.year !== null) return carried.year + year.offset
  if (date.year === null) return null
  return date.year + year.offset - (year.offset === 0 && isAfter(part, date, isBegun) ? 1 : 0)
}

/** Whether the part of the article's own year is not over at the article's date, or not begun, so that last year's is meant. */
function isAfter(part: YearPart, date: ArticleDate, isBegun: boolean): boolean {
  if (date.month === null) return false
  if (part.kind === 'day')
    return part.month > date.month || (part.month === date.month && date.day !== null && part.day > date.day + 3)
  return (isBegun ? firstMonth(part) : lastMonth(part)) > date.month
}

/** Until spring 全年 and 年末 speak of the year before. */
const monthOfAnnualReports = 4

function firstMonth(part: YearPart): number {
  if (part.kind === 'months') return part.from
  if (part.kind === 'quarter') return part.quarter * 3 - 2
  if (part.kind === 'half') return part.half * 6 - 5
  return part.kind === 'days' ? part.month : lastMonth(part)
}

/** The month in which the part is over: what is reported of it lies behind. */
function lastMonth(part: YearPart): number {
  if (part.kind === 'month') return part.month
  if (part.kind === 'months') return part.to
  if (part.kind === 'quarter') return part.quarter * 3
  if (part.kind === 'half') return part.half * 6
  if (part.kind === 'days') return part.toMonth
  return part.kind === 'year' ? monthOfAnnualReports : 1
}
