// Reporting periods in words: `2023-S1` → 2023年上半年, first half of 2023.
import type { Language } from './finding.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const quarters = ['一', '二', '三', '四']

interface Point {
  readonly year: string
  readonly half: number | null
  readonly quarter: number | null
  readonly month: number | null
  readonly day: number | null
}

/** In words of the language; a period in a form that is not known comes back as it is. */
export function periodText(period: string, language: Language): string {
  const [from, to] = splitPeriod(period)
  if (to === null) return pointText(from, language)
  if (from === '..') return language === 'zh' ? `截至${pointText(to, 'zh')}` : `as of ${pointText(to, 'en')}`
  if (to === '..') return language === 'zh' ? `${pointText(from, 'zh')}以来` : `since ${pointText(from, 'en')}`
  return language === 'zh' ? chineseInterval(from, to) : englishInterval(from, to)
}

function splitPeriod(period: string): [string, string | null] {
  const slash = period.indexOf('/')
  return slash < 0 ? [period, null] : [period.slice(0, slash), period.slice(slash + 1)]
}

function readPoint(text: string): Point | null {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/.exec(text)
  if (match === null) return null
  const [, year, half, quarter, month, day] = match
  return {
    year: year ?? '',
    half: half === undefined ? null : Number(half),
    quarter: quarter === undefined ? null : Number(quarter),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

function pointText(text: string, language: Language): string {
  const point = readPoint(text)
  if (point === null) return text
  return language === 'zh' ? `${point.year}年${chineseInYear(point)}` : englishPoint(point)
}

function chineseInYear(point: Point): string {
  if (point.half !== null) return point.half === 1 ? '上半年' : '下半年'
  if (point.quarter !== null) return `${quarters[point.quarter - 1]}季度`
  if (point.month === null) return ''
  return point.day === null ? `${point.month}月` : `${point.month}月${point.day}日`
}

function englishPoint(point: Point): string {
  if (point.half !== null) return `${point.half === 1 ? 'first' : 'second'} half of ${point.year}`
  if (point.quarter !== null) return `Q${point.quarter} ${point.year}`
  if (point.month === null) return point.year
  const month = `${months[point.month - 1]} ${point.year}`
  return point.day === null ? month : `${point.day} ${month}`
}

function chineseInterval(from: string, to: string): string {
  const [first, last] = [readPoint(from), readPoint(to)]
  if (first === null || last === null) return `${from}至${to}`
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}—${to}年`
  if (first.year !== last.year) return `${pointText(from, 'zh')}至${pointText(to, 'zh')}`
  if (isMonth(first) && isMonth(last)) return `${first.year}年${first.month}—${last.month}月`
  return `${pointText(from, 'zh')}至${chineseInYear(last) || `${last.year}年`}`
}

function englishInterval(from: string, to: string): string {
  const [first, last] = [readPoint(from), readPoint(to)]
  if (first !== null && last !== null && first.year === last.year && isMonth(first) && isMonth(last))
    return `${months[(first.month ?? 1) - 1]}–${englishPoint(last)}`
  const plain = /^\d{4}$/.test(from) && /^\d{4}$/.test(to)
  return plain ? `${from}–${to}` : `${pointText(from, 'en')} to ${pointText(to, 'en')}`
}

function isMonth(point: Point): boolean {
  return point.month !== null && point.day === null
}
