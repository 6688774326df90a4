// What the groups of a matched period expression say: which year, and which part of it.
import { censuses } from '../../lexicon/censuses.ts'
import { congresses } from '../../lexicon/congresses.ts'
import { festivals } from '../../lexicon/festivals.ts'
import { foundings } from '../../lexicon/foundings.ts'
import { daysFromArticle, holidayAliases, holidayNames, lunarDays } from '../../lexicon/holidays.ts'
import { parseDigits, parseSmall } from './periodNumbers.ts'
import type { Groups } from './periodPattern.ts'
import type { HolidayPart, YearPart, YearReference } from './detectedPeriod.ts'

/** （同期下降2.4%） is of a year before. */
export const yearBefore: YearReference = { kind: 'carried', offset: -1 }

/** The year that it names, or how far it is from another one. */
export function yearOf(groups: Groups): YearReference {
  const first = firstYear(groups)
  if (first !== null) return { kind: 'absolute', year: first }
  if (groups['bare'] === '开年') return yearWords['今年']!
  return yearWords[groups['yw'] ?? groups['ywAlone'] ?? ''] ?? lastStated
}

/** The first of its years, where they are told by number, by a plan or by an event. */
function firstYear(groups: Groups): number | null {
  const year = groups['fromYear'] ?? groups['iso']?.slice(0, 4) ?? groups['y4'] ?? groups['y4Alone']
  if (year !== undefined) return parseDigits(year)
  if (groups['census'] !== undefined) return yearOfCensus(groups['census'])
  return groups['planNo'] === undefined ? countedYear(groups) : planStart(groups['planNo'])
}

const censusNames = censuses.map(({ name, short, year }) => ({ short, year, spelled: new RegExp(`^${name}$`) }))

function yearOfCensus(word: string): number | null {
  return censusNames.find(({ short, spelled }) => short === word || spelled.test(word))?.year ?? null
}

const lastStated: YearReference = { kind: 'carried', offset: 0 }
const relativeYear = (offset: number): YearReference => ({ kind: 'relative', offset })

/** 上年 is the one before the year that was stated, 去年 the one before the article's. */
const yearWords: Readonly<Record<string, YearReference>> = {
  今年: relativeYear(0),
  本年: relativeYear(0),
  本年度: relativeYear(0),
  去年: relativeYear(-1),
  前年: relativeYear(-2),
  明年: relativeYear(1),
  后年: relativeYear(2),
  上年: { kind: 'carried', offset: -1 },
  上一年: { kind: 'carried', offset: -1 },
  上年度: { kind: 'carried', offset: -1 },
  次年: { kind: 'carried', offset: 1 },
}

/** The first year of 改革开放40年, 十八大以来, 上世纪90年代. */
function countedYear(groups: Groups): number | null {
  const { anniversary, congress, dec } = groups
  if (anniversary !== undefined) return foundings.find(({ name }) => anniversary.startsWith(name))?.year ?? null
  if (congress !== undefined) return Number(heldIn(congress).slice(0, 4))
  return dec === undefined ? null : decadeOf(dec)
}

function heldIn(congress: string): string {
  return congresses.find(({ name }) => name === congress)?.held ?? ''
}

function decadeOf(word: string): number {
  return 1900 + parseSmall(word)
}

function festivalPart(word: string, groups: Groups): YearPart {
  const names = dated.filter((name) => word.includes(name)).map((name) => holidayAliases[name] ?? name)
  if (names.length > 0 && !word.endsWith('前后')) return { kind: 'holiday', names, days: daysOf(word, groups) }
  const month = festivals.find(({ name }) => word.includes(name))?.month ?? null
  return month === null ? { kind: 'season' } : { kind: 'month', month }
}

const dated: readonly string[] = [...holidayNames, ...Object.keys(holidayAliases), '春运']

function daysOf(word: string, groups: Groups): HolidayPart['days'] {
  const nth = groups['festivalNth'] ?? groups['vacationNth']
  if (nth !== undefined) return { nth: parseSmall(nth) }
  const first = groups['festivalUntil'] ?? groups['vacationUntil']
  if (first !== undefined) return { first: parseSmall(first) }
  if (word.endsWith('首日')) return { nth: 1 }
  if (/最后[一1][天日]$/.test(word)) return 'last'
  const isDay = /当[天日晚]$|^(?:清明|端午|中秋)节$/.test(word) || dated.includes(word)
  return isDay && word !== '春运' ? 'festival' : 'all'
}

/** 除夕, 元宵节, 大年初二. */
function lunarPart(word: string, day: string | undefined): YearPart {
  if (day !== undefined) return { kind: 'lunarDay', offset: parseSmall(day) - 1 }
  const [, offset = 0] = Object.entries(lunarDays).find(([name]) => word.startsWith(name)) ?? []
  return { kind: 'lunarDay', offset }
}

function dayFrom(word: string): YearPart {
  const offset = daysFromArticle[word]
  return offset === undefined ? { kind: 'statedDay' } : { kind: 'dayFrom', offset }
}

/** The part of the year that it tells; null where it tells none that there is (13月). */
export function partOf(groups: Groups): YearPart | null {
  for (const [name, read] of readers) {
    const word = groups[name]
    if (word !== undefined) return read(word, groups)
  }
  return { kind: 'year' }
}

/** What the groups of an expression tell of a part of the year, by their names in the pattern; one expression has only one of them. */
const readers: readonly (readonly [string, (word: string, groups: Groups) => YearPart | null])[] = [
  ['iso', isoDay],
  ['planNo', (number) => ({ kind: 'years', until: planStart(number) + 4 })],
  ['toYear', (year) => ({ kind: 'years', until: parseDigits(year) })],
  ['months', (_, { m1, m2 }) => monthRange(parseSmall(m1!), parseSmall(m2!))],
  ['month', (_, groups) => monthOrDay(parseSmall(groups['m']!), groups) ?? (isDated(groups) ? impossible : null)],
  ['half', (half) => ({ kind: 'half', half: half.startsWith('上') ? 1 : 2 })],
  ['firstQuarters', (quarters) => ({ kind: 'months', from: 1, to: /[三3]/.test(quarters) ? 9 : 6 })],
  ['q', (number) => ({ kind: 'quarter', quarter: parseSmall(number) as 1 | 2 | 3 | 4 })],
  ['fm', (number) => monthRange(1, parseSmall(number))],
  ['dd', (day, { dd3 }) => dayOfMonth(parseSmall(day), dd3)],
  ['festival', festivalPart],
  ['lunar', (day, { lunarDay }) => lunarPart(day, lunarDay)],
  ['vacation', (days, groups) => ({ kind: 'holiday', names: [], days: daysOf(days, groups) })],
  ['dayWord', dayFrom],
  ['congress', (name) => ({ kind: 'month', month: Number(heldIn(name).slice(5)) })],
  ['anniversaryN', (count, groups) => ({ kind: 'years', until: (countedYear(groups) ?? 0) + parseSmall(count) })],
  ['dec', (decade) => ({ kind: 'years', until: decadeOf(decade) + 9 })],
  ['thisAndNext', () => ({ kind: 'thisAndNext' })],
  ['aheadN', (count) => ({ kind: 'nextYears', count: parseSmall(count) })],
  ['backN', (count) => ({ kind: 'lastYears', count: parseSmall(count) })],
  ['weekday', weekday],
  ['lastWeek', () => ({ kind: 'lastWeek' })],
  ['relMonth', relativePart],
  ['same', () => ({ kind: 'same' })],
  ['yearTail', (tail) => ({ kind: tail === '同期' ? 'same' : 'year' })],
  ['agoN', (count) => ({ kind: 'yearsAgo', count: parseSmall(count) })],
  ['recentN', (count) => ({ kind: 'lastYears', count: parseSmall(count) })],
  ['now', () => ({ kind: 'now' })],
  ['then', () => ({ kind: 'then' })],
]

const impossible: YearPart = { kind: 'impossible' }

const daysOfWeek = '一二三四五六日'

function weekday(word: string): YearPart {
  const day = word.endsWith('天') ? daysOfWeek.length - 1 : daysOfWeek.indexOf(word.at(-1)!)
  const weeks = word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0
  return { kind: 'weekday', weeks, day, named: /^[上下本这]/.test(word) }
}

function isoDay(iso: string): YearPart {
  const compact = /^\d{8}$/.exec(iso)
  const [month, day] = compact ? [iso.slice(4, 6), iso.slice(6, 8)] : iso.split(/[-/.]/).slice(1)
  return { kind: 'day', month: Number(month), day: Number(day) }
}

function monthRange(from: number, to: number): YearPart | null {
  return from >= 1 && to <= 12 && from < to
    ? { kind: 'months', from, to }
    : from === 1 && to === 1
      ? { kind: 'month', month: 1 }
      : null
}

function monthOrDay(month: number, groups: Groups): YearPart | null {
  if (month < 1 || month > 12) return null
  if (groups['d'] === undefined) return { kind: 'month', month }
  const day = parseSmall(groups['d'])
  if (day < 1 || day > 31) return null
  const [toMonth, toDay] = [groups['m3'] === undefined ? month : Number(groups['m3']), Number(groups['d3'] ?? 0)]
  const runs = toDay > 0 && toDay <= 31 && toMonth <= 12 && toMonth * 100 + toDay > month * 100 + day
  return runs ? { kind: 'days', month, day, toMonth, toDay } : { kind: 'day', month, day }
}

/** Whether it can only be meant as a date: 24月 may be a length of time, 2023年24月 and 24月5日 are not. */
function isDated(groups: Groups): boolean {
  return groups['y4'] !== undefined || groups['yw'] !== undefined || groups['d'] !== undefined
}

function dayOfMonth(day: number, last: string | undefined): YearPart | null {
  if (day < 1 || day > 31) return null
  const until = Number(last ?? 0)
  return { kind: 'dayOfMonth', day, until: until > day && until <= 31 ? until : null }
}

function relativePart(word: string): YearPart {
  if (word.includes('季')) return { kind: word.startsWith('本') ? 'thisQuarter' : 'lastQuarter' }
  return word === '当月' ? { kind: 'same' } : { kind: word === '本月' ? 'thisMonth' : 'lastMonth' }
}

/** The first year of a five-year plan by its number: of 十四 2021. */
export function planStart(word: string): number {
  return 1953 + (parseSmall(word) - 1) * 5 + planShift(parseSmall(word))
}

/** The third plan began in 1966 after three years without one; from then on they follow each other. */
function planShift(ordinal: number): number {
  return ordinal >= 3 ? 3 : 0
}
