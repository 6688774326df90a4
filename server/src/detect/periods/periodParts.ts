// What the groups of a matched period expression say: which year, and which part of it.
import { congresses } from '../../lexicon/congresses.ts'
import { festivals } from '../../lexicon/festivals.ts'
import { foundings } from '../../lexicon/foundings.ts'
import { daysFromArticle, holidayAliases, holidayNames, lunarDays } from '../../lexicon/holidays.ts'
import { parseDigits, parseSmall } from './periodNumbers.ts'
import type { Groups } from './periodPattern.ts'
import type { HolidayPart, YearPart, YearReference } from './detectedPeriod.ts'

export function yearOf(groups: Groups): YearReference {
  if (groups['fromYear'] !== undefined) return { kind: 'absolute', year: parseDigits(groups['fromYear']) }
  if (groups['iso'] !== undefined) return { kind: 'absolute', year: Number(groups['iso'].slice(0, 4)) }
  const year = groups['y4'] ?? groups['y4Alone']
  if (year !== undefined) return { kind: 'absolute', year: parseDigits(year) }
  if (groups['planNo'] !== undefined) return { kind: 'absolute', year: planStart(groups['planNo']) }
  const counted = countedYear(groups)
  if (counted !== null) return { kind: 'absolute', year: counted }
  if (groups['bare'] === '开年') return { kind: 'relative', offset: 0 }
  const word = groups['yw'] ?? groups['ywAlone']
  switch (word) {
    case '今年':
    case '本年':
    case '本年度':
      return { kind: 'relative', offset: 0 }
    case '去年':
    case '上年':
    case '上一年':
    case '上年度':
      return word === '去年' ? { kind: 'relative', offset: -1 } : { kind: 'carried', offset: -1 }
    case '前年':
      return { kind: 'relative', offset: -2 }
    case '明年':
      return { kind: 'relative', offset: 1 }
    case '后年':
      return { kind: 'relative', offset: 2 }
    case '次年':
      return { kind: 'carried', offset: 1 }
    default:
      return { kind: 'carried', offset: 0 }
  }
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

export function partOf(groups: Groups): YearPart | null {
  if (groups['iso'] !== undefined) return isoDay(groups['iso'])
  if (groups['planNo'] !== undefined) return { kind: 'years', until: planStart(groups['planNo']) + 4 }
  if (groups['toYear'] !== undefined) return { kind: 'years', until: parseDigits(groups['toYear']) }
  if (groups['months'] !== undefined) return monthRange(parseSmall(groups['m1']!), parseSmall(groups['m2']!))
  if (groups['month'] !== undefined)
    return monthOrDay(parseSmall(groups['m']!), groups) ?? (isDated(groups) ? { kind: 'impossible' } : null)
  if (groups['half'] !== undefined) return { kind: 'half', half: groups['half'].startsWith('上') ? 1 : 2 }
  if (groups['firstQuarters'] !== undefined)
    return { kind: 'months', from: 1, to: /[三3]/.test(groups['firstQuarters']) ? 9 : 6 }
  if (groups['quarter'] !== undefined) return { kind: 'quarter', quarter: parseSmall(groups['q']!) as 1 | 2 | 3 | 4 }
  if (groups['firstMonths'] !== undefined) return monthRange(1, parseSmall(groups['fm']!))
  if (groups['dayOnly'] !== undefined) return dayOfMonth(parseSmall(groups['dd']!), groups['dd3'])
  if (groups['festival'] !== undefined) return festivalPart(groups['festival'], groups)
  if (groups['lunar'] !== undefined) return lunarPart(groups['lunar'], groups['lunarDay'])
  if (groups['vacation'] !== undefined) return { kind: 'holiday', names: [], days: daysOf(groups['vacation'], groups) }
  if (groups['dayWord'] !== undefined) return dayFrom(groups['dayWord'])
  if (groups['congress'] !== undefined) return { kind: 'month', month: Number(heldIn(groups['congress']).slice(5)) }
  if (groups['anniversary'] !== undefined)
    return { kind: 'years', until: (countedYear(groups) ?? 0) + parseSmall(groups['anniversaryN']!) }
  if (groups['dec'] !== undefined) return { kind: 'years', until: decadeOf(groups['dec']) + 9 }
  if (groups['ahead'] !== undefined) return { kind: 'nextYears', count: parseSmall(groups['aheadN']!) }
  if (groups['sinceN'] !== undefined) return { kind: 'lastYears', count: parseSmall(groups['backN']!) }
  if (groups['relMonth'] !== undefined) return relativePart(groups['relMonth'])
  if (groups['same'] !== undefined || groups['yearTail'] === '同期') return { kind: 'same' }
  if (groups['ago'] !== undefined) return { kind: 'yearsAgo', count: parseSmall(groups['agoN']!) }
  if (groups['recent'] !== undefined) return { kind: 'lastYears', count: parseSmall(groups['recentN']!) }
  if (groups['now'] !== undefined) return { kind: 'now' }
  if (groups['then'] !== undefined) return { kind: 'then' }
  return { kind: 'year' }
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
