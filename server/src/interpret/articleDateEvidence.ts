// What a text says about the year that it was written in, though it prints no date: collected here, weighed in articleDateInference.
import { foundings } from '../lexicon/foundings.ts'
import type { Passage } from '../model/passage.ts'

/** A year that the text names, and how it speaks of it. */
export interface YearMention {
  readonly year: number
  /**
   * `whole`: data or events of the year as a whole; `part`: of a quarter, half or month of it; `ahead`: a target or
   * forecast; `plan`: a plan's first year; `programme`: the year a work plan is for; `account`: the year a report is about.
   */
  readonly kind: 'whole' | 'part' | 'ahead' | 'forecast' | 'plan' | 'programme' | 'account' | 'anniversary'
}

export interface Evidence {
  readonly years: readonly YearMention[]
  /** Whether 今年, 去年 and the like ask for a year at all. */
  readonly relative: boolean
  /** The last month of this year that is over or under way, by data (今年上半年 → 7) or by name (今年4月 → 4); 0 if none. */
  readonly month: number
  /** The latest day told without a year (8月29日); null where none is. */
  readonly day: { readonly month: number; readonly day: number } | null
  /** A paper with an abstract: it may come out long after its data. */
  readonly paper: boolean
}

const mention = new RegExp(
  '(?<![\\d.])((?:19|20)\\d{2})' +
    '(?:年?[—–\\-－~～至到]+((?:19|20)\\d{2})年?|年(度)?(?:(\\d{1,2})月|(?:的)?(第?[一二三]季度|上半年|前[\\d一二三四五六七八九十]+个?(?:月|季度)|1[—–\\-至]\\d{1,2}月|[一二三四五六七八九十]{1,2}月))?)',
  'gu',
)
const aheadBefore = /(?:到|至|力争|展望|截至|截止|面向|争取)$/u
const aheadAfter = /^(?:前|底前|末前|之前|将|力争|基本实现|全面建成|远景)/u
const forecastBefore = /(?:预计|预测|预期|展望|预估)[^，。；]{0,10}$/u
const programme =
  /^(?:年)?[^》]{0,24}(?:工作要点|工作安排|工作任务|重点任务|重点工作|行动计划|实施方案|工作方案|政府工作报告|任务清单)/u
const account = /^(?:年)?度?[^》]{0,24}(?:报告|公报|白皮书|年鉴|统计|蓝皮书)/u

/** From all passages of a file: the articles of a page share their evidence. */
export function collectEvidence(passages: readonly Passage[]): Evidence {
  const years: YearMention[] = []
  let relative = false
  let month = 0
  let day: Evidence['day'] = null
  for (const { text } of passages) {
    for (const match of text.matchAll(mention)) years.push(readMention(text, match))
    years.push(...anniversaries(text))
    relative ||= /今年|去年|上年|前年|明年|本年/u.test(text)
    month = Math.max(month, latestMonth(text))
    day = later(day, latestDay(text))
  }
  return { years, relative, month, day, paper: isPaper(passages) }
}

function readMention(text: string, match: RegExpExecArray): YearMention {
  const start = match.index
  const year = Number(match[1])
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(start + match[0].length, start + match[0].length + 32)
  const titled = before.lastIndexOf('《') > before.lastIndexOf('》') || text.slice(0, start).length < 4
  if (match[2] !== undefined) return { year, kind: titled || /^[）)]/u.test(after) ? 'plan' : 'whole' }
  if (programme.test(after) && titled) return { year, kind: 'programme' }
  if (titled && account.test(after)) return { year, kind: 'account' }
  if (forecastBefore.test(before)) return { year, kind: 'forecast' }
  if (aheadBefore.test(before) || aheadAfter.test(after)) return { year, kind: 'ahead' }
  return { year, kind: match[4] !== undefined || match[5] !== undefined ? 'part' : 'whole' }
}

/** 新中国成立70周年, 今年是…工业70周年 with 1953年 in the same passage: the year of founding and the count give this year. */
function anniversaries(text: string): YearMention[] {
  const found: YearMention[] = []
  for (const match of text.matchAll(/([^，。；！？]{0,24})(\d{2,3}|[一二三四五六七八九]十|百|一百)周年/gu)) {
    const count = countOf(match[2]!)
    const founded = foundings.find(({ name }) => match[1]!.includes(name))?.year ?? firstYearIn(text, match.index)
    if (founded !== null && /今年|迎来|恰逢|正值|庆祝/u.test(match[1]!))
      found.push({ year: founded + count, kind: 'anniversary' })
  }
  return found
}

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return text.includes('百') ? 100 : 10 * ('一二三四五六七八九'.indexOf(text[0]!) + 1)
}

function firstYearIn(text: string, from: number): number | null {
  const match = /(?<!\d)(1[89]\d{2}|20\d{2})年/u.exec(text.slice(from, from + 120))
  return match ? Number(match[1]) : null
}

const monthWords: readonly (readonly [RegExp, number])[] = [
  [/今年(?:以来)?[^，。；]{0,4}(?:第?一季度|前三个?月|1[—–\-至]3月)/u, 4],
  [/今年(?:以来)?[^，。；]{0,4}(?:上半年|前六个月|二季度|1[—–\-至]6月)/u, 7],
  [/今年(?:以来)?[^，。；]{0,4}(?:前三季度|三季度|前九个月|1[—–\-至]9月)/u, 10],
]

function latestMonth(text: string): number {
  let month = 0
  for (const [pattern, value] of monthWords) if (pattern.test(text)) month = Math.max(month, value)
  for (const match of text.matchAll(/今年(前|1[—–\-至])?(\d{1,2})(个?月)/gu)) {
    const value = Number(match[2]) + (match[1] === undefined ? 0 : 1)
    if (value <= 12) month = Math.max(month, value)
  }
  return month
}

function latestDay(text: string): Evidence['day'] {
  let latest: Evidence['day'] = null
  for (const match of text.matchAll(/(?<![年\d])(\d{1,2})月(\d{1,2})日(?![—–\-至前])/gu)) {
    const month = Number(match[1])
    if (month <= 12 && !/每年|将于|将在|截至$/u.test(text.slice(Math.max(0, match.index - 4), match.index))) {
      latest = later(latest, { month, day: Number(match[2]) })
    }
  }
  return latest
}

function later(a: Evidence['day'], b: Evidence['day']): Evidence['day'] {
  if (!a || !b) return a ?? b
  return a.month * 100 + a.day >= b.month * 100 + b.day ? a : b
}

function isPaper(passages: readonly Passage[]): boolean {
  const start = passages.slice(0, 12).map(({ text }) => text.slice(0, 12))
  return (
    start.some((text) => /^(?:摘要|\[?摘要\]?|【摘要】|Abstract)/iu.test(text)) &&
    passages.some(({ text }) => /\[\d{1,2}\]/u.test(text))
  )
}
