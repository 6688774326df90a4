// Resolves period expressions against the article's date and the year last stated; writes them as reporting periods.
import type { DetectedPeriod, YearPart } from '../../detect/periods/detectedPeriod.ts'
import type { Article } from '../../model/document.ts'
import { type Passage, sourceSpan } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import { numberingOf } from '../../parse/numbering.ts'
import { HeadingTrail } from '../headingTrail.ts'
import { type ArticleDate, parseDate } from './articleDate.ts'
import { countedBack } from './countedBack.ts'
import { isPoint, joined, type Resolved } from './joinedPeriods.ts'
import { isAfter } from './partOver.ts'
import { writeDate, writePart } from './periodWriting.ts'
import { isOfPlan, writeYears, yearsOfPlan } from './planYears.ts'
import { dayMeant } from './statedDay.ts'
import { monthStated, noteDay, noteOpening, nothingStated, type StatedTime } from './statedTime.ts'
import { yearOf } from './yearMeant.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { mapped } from '../../tools/gathered.ts'

/** 7月1日铁路暑运启动至15日: it stands inside what is one stretch. */
const rush = endTest(/^[春暑]运$/)

/** One mention per expression, in order. `value` is null where nothing resolves it; never throws. */
export function resolvePeriods(
  detected: readonly DetectedPeriod[],
  passages: readonly Passage[],
  articles: readonly Article[],
): PeriodMention[] {
  const stated: StatedTime = { ...nothingStated }
  const trail = new HeadingTrail<number>()
  let article = -1
  let date = parseDate(null)
  let before: Resolved | null = null
  return mapped(detected, (period) => {
    const passage = passages[period.passage]!
    if (passage.article !== article) {
      article = passage.article
      date = parseDate(articles[article]?.date ?? null)
      stated.year = stated.part = stated.day = stated.holiday = stated.opening = stated.planEnd = null
    }
    while (stated.passage < period.passage) {
      trail.state(yearOfSection(passages[stated.passage], stated.year))
      trail.enter(passages[++stated.passage]!)
      stated.year = passages[stated.passage]!.kind === 'heading' ? null : trail.stated
    }
    if (period.text === '同期' && period.start === 0) Object.assign(stated, stated.opening)
    const front = passage.text.slice(Math.max(0, period.start - 2), period.start)
    const own = period.part.kind === 'then' ? aheadOf(before, period, date) : resolve(period, date, stated, front)
    const value = joined(period, own, before, passage.text)
    noteOpening(stated, period.passage)
    if (!rush(period.text)) before = { period, value }
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

/** 同期 speaks of the part of the year last stated; a day is none, and neither are years. */
function samePart(part: YearPart | null): YearPart {
  return part === null || part.kind === 'day' || part.kind === 'years' ? { kind: 'year' } : part
}

function isRelative(period: DetectedPeriod): boolean {
  return period.year.kind !== 'absolute'
}

/** 进入四季度: not over yet, but begun. */
const entered = endTest(/[进步跨迈]入$/)

/** `front` are the two characters before the period. */
function resolve(period: DetectedPeriod, date: ArticleDate, stated: StatedTime, front: string): string | null {
  if (period.part.kind === 'same' && stated.part?.kind === 'years' && !isComparison(period)) return stated.years
  const part = period.part.kind === 'same' ? samePart(stated.part) : period.part
  if (part.kind === 'impossible') return null
  const day = dayMeant(period, part, date, stated)
  if (day !== undefined) return day
  const counted = yearsOfPlan(part, date, stated.planEnd) ?? countedBack(period, part, date, monthStated(stated))
  if (counted !== undefined) return counted !== null && period.state && isPoint(counted) ? `../${counted}` : counted
  const year = isUpToNow(period, part, date, stated, front)
    ? date.year
    : yearOf(period, part, date, stated, period.since || entered(front))
  if (year === null) return null
  note(stated, period, { part, year }, date, front)
  if (part.kind !== 'years') return writtenPart(period, part, year, date)
  stated.years = writeYears(period, year, part.until, date)
  return stated.years
}

/** 2008年…减产。截至4月中旬，…, told in May 2020: not of that year long ago. */
function isUpToNow(
  { year: { kind } }: DetectedPeriod,
  part: YearPart,
  date: ArticleDate,
  { year }: StatedTime,
  front: string,
): boolean {
  if (kind !== 'carried' || (part.kind !== 'month' && part.kind !== 'day')) return false
  return year !== null && date.year !== null && year < date.year - 2 && upTo.test(front) && !isAfter(part, date, false)
}

const upTo = /截[至止]$/

/** Notes what the words behind it may be meant by; 27日 behind 2023年10月7日以来 is not of that October. */
function note(
  stated: StatedTime,
  period: DetectedPeriod,
  { part, year }: { readonly part: YearPart; readonly year: number },
  date: ArticleDate,
  front: string,
): void {
  if (part.kind === 'years' && isOfPlan(period)) stated.planEnd = part.until
  if (period.compared) return
  if (part.kind !== 'years') stated.named = { year, passage: period.passage }
  if (period.attributeEnd === null && !isComparison(period)) {
    if (part.kind !== 'years' && !(period.since && isLongAgo(year, part, date))) stated.year = year
    if (part.kind !== 'day') stated.day = null
    stated.since = period.since || front.endsWith('自') || front.endsWith('从')
    const isBygone = period.since && year !== date.year
    if (!period.text.endsWith('当月') && !isBygone) stated.part = part
  }
  if (part.kind === 'day') noteDay(stated, writePart(year, part))
}

/** The part of that year, as a state, or from then on where the words say so. */
function writtenPart(period: DetectedPeriod, part: YearPart, year: number, date: ArticleDate): string {
  const written = writePart(year, part)
  if (!period.since) return period.state ? `../${written.slice(written.indexOf('/') + 1)}` : written
  if (isToBegin(period, written, part, year, date) || isLater(written, date)) return written
  return `${part.kind === 'year' && year === date.year ? `${year}-01` : written}/${writeDate(date) ?? '..'}`
}

/** 6月开始, told in March. */
function isLater(written: string, date: ArticleDate): boolean {
  const day = writeDate(date)
  return day !== null && /^\d{4}-\d\d/.test(written) && written > day
}

/** 6月1日起, told the day before; 自2025年1月起, told in 2024. */
function isToBegin(
  { toCome, year: { kind } }: DetectedPeriod,
  written: string,
  part: YearPart,
  year: number,
  date: ArticleDate,
): boolean {
  if (year !== date.year) return date.year !== null && year > date.year
  return part.kind !== 'year' && (toCome || kind !== 'carried') && isBehind(written, part, date)
}

function isBehind(written: string, part: YearPart, date: ArticleDate): boolean {
  return isAfter(part, date, false) || (part.kind === 'day' && date.day !== null && written > writeDate(date)!)
}

/** 党的十八大以来, 2018年以来, 去年至今: the months that follow are not of the year in which it began. */
function isLongAgo(year: number, part: YearPart, date: ArticleDate): boolean {
  return date.year !== null && year < date.year - (part.kind === 'year' ? 0 : 1)
}

/** 去年同期 names what something is compared with, so it is not what the next words speak of. */
function isComparison(period: DetectedPeriod): boolean {
  return period.part.kind === 'same' && !(period.year.kind === 'carried' && period.year.offset === 0)
}
