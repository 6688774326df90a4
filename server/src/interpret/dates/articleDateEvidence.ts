// What a text says about the year that it was written in, though it prints no date: collected here, weighed in articleDateInference.
import { gathered } from '../../tools/gathered.ts'
import { foundings } from '../../lexicon/foundings.ts'
import type { Passage } from '../../model/passage.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { headlineYear } from './articleDateHeadline.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/**
 * How a text speaks of a year. `data`: figures of the whole year; `end`: a state at its end; `part`: data of a quarter, half
 * or run of months; `month`, `day`: something that happened then; `season`: 春运, 两会; `since`: 2015年以来; `base`: 比2019年;
 * `whole`: anything else of the past. `forecast`: 预计2023年; `ahead`: a target. In titles, `plan`: a plan's first year;
 * `programme`: the year that a work plan is for; `account`: the year that a report is about. `anniversary`: the year that
 * 今年 must be for 70周年 to be right.
 */
export type YearKind =
  | 'data'
  | 'end'
  | 'part'
  | 'month'
  | 'day'
  | 'season'
  | 'since'
  | 'base'
  | 'whole'
  | 'forecast'
  | 'ahead'
  | 'plan'
  | 'programme'
  | 'account'
  | 'anniversary'

export interface YearMention {
  readonly year: number
  readonly kind: YearKind
}

/** A part of a year that is over; `month` is 0 where only its year is known. */
export interface YearPart {
  readonly year: number
  readonly month: number
}

export interface Evidence {
  readonly years: readonly YearMention[]
  /** Whether 今年, 去年 and the like ask for a year at all. */
  readonly relative: boolean
  /** The last month of this year that is over or under way, by data (今年上半年 → 7) or by name (今年4月 → 4); 0 if none. */
  readonly month: number
  /** The latest day told without a year (8月29日); null where none is. */
  readonly day: { readonly month: number; readonly day: number } | null
  /** The latest part of a year that is told with its year, by its last month (2019年前10个月 → 10 of 2019; what is held against 2018年同期 is of 2019). */
  readonly reported: YearPart | null
  /** What the document's own headline says. */
  readonly headline: number | null
  /** A paper with an abstract: it may come out long after its data. */
  readonly paper: boolean
}

const mention = /(?<![\d.])((?:19|20)\d{2})(?:年?[—–\-－~～至到]+((?:19|20)\d{2})年?|年)/gu
const aheadBefore = endTest(/(?:到|至|力争|展望|截止|面向|争取|瞄准)$/u)
const aheadAfter = /^(?:\d{1,2}月\d{1,2}日起|前|底前|末前|之前|将|力争|基本实现|全面建成|远景|目标|左右)/u
const forecastBefore = /(?:预计|预测|预期|预估)[^，。；]{0,10}$/u
const partAfter = /^的?(?:第?[一二三]季度|上半年|前[\d一二三四五六七八九十]+个?(?:月|季度)|1[—–\-至]\d{1,2}月)/u
const dataAfter =
  /^(?:全年|度)?，?[^。；，]{0,24}?(?:达到?|为|增长|下降|突破|超过?|完成|实现)[^。；，]{0,10}?\d[\d.]*(?:%|万|亿|个|家|人)/u
const seasonAfter = /^(?:春运|春节|全国两会|两会|高考|国庆|五一|“五一”|“双11”|清明|元旦|新年)/u
const programme =
  /^[^》]{0,24}(?:工作要点|工作安排|工作任务|重点任务|重点工作|行动计划|实施方案|工作方案|政府工作报告|任务清单)/u
const account = /^度?[^》]{0,24}(?:报告|公报|白皮书|年鉴|统计|蓝皮书)/u

const relativeYear = /[今去上前明本]年/u

/** What one article's passages say of the year, before the articles of its file are looked at together. */
export type ArticleEvidence = Pick<Evidence, 'years' | 'relative' | 'month' | 'day' | 'reported'>

export function articleEvidence(passages: readonly Passage[]): ArticleEvidence {
  const years: YearMention[] = []
  let relative = false
  let month = 0
  let day: Evidence['day'] = null
  let reported: Evidence['reported'] = null
  for (const { text } of passages) {
    relative ||= relativeYear.test(text)
    if (!/[年月]/u.test(text)) continue
    for (const match of allMatches(mention, text)) years.push(readMention(text, match))
    years.push(...anniversaries(text))
    month = Math.max(month, latestMonth(text))
    day = later(day, latestDay(text))
    reported = latestPart(reported, text)
  }
  return { years, relative, month, day, reported }
}

/** From all passages of a file and what each of its articles says: those of a page share their evidence. */
export function collectEvidence(passages: readonly Passage[], articles: readonly ArticleEvidence[]): Evidence {
  return {
    years: gathered(articles, ({ years }) => years),
    relative: articles.some(({ relative }) => relative),
    month: articles.reduce((latest, { month }) => Math.max(latest, month), 0),
    day: articles.reduce<Evidence['day']>((latest, { day }) => later(latest, day), null),
    reported: articles.reduce<Evidence['reported']>((latest, { reported }) => laterPart(latest, reported), null),
    headline: headlineYear(passages),
    paper: isPaper(passages),
  }
}

function readMention(text: string, match: RegExpExecArray): YearMention {
  const start = match.index
  const year = Number(match[1])
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(start + match[0].length, start + match[0].length + 48)
  const titled = nearBefore(text, start).lastIndexOf('《') > nearBefore(text, start).lastIndexOf('》')
  if (match[2] !== undefined) return { year, kind: titled && /^[）)]/u.test(after) ? 'plan' : 'since' }
  return { year, kind: titled || start < 2 ? (titleKind(after) ?? kindOf(before, after)) : kindOf(before, after) }
}

/** As much as a title takes. */
function nearBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start)
}

function titleKind(after: string): YearKind | null {
  return programme.test(after) ? 'programme' : account.test(after) ? 'account' : null
}

function kindOf(before: string, after: string): YearKind {
  if (forecastBefore.test(before)) return 'forecast'
  if (/截至$/u.test(before)) return /^(?:底|末|年底|年末)/u.test(after) ? 'end' : 'part'
  if (aheadBefore(before) || aheadAfter.test(after)) return 'ahead'
  if (/(?:比|较|对比)$/u.test(before)) return 'base'
  if (/^(?:以来|起|开始|至今)/u.test(after)) return 'since'
  if (partAfter.test(after)) return 'part'
  const month = /^\d{1,2}月(?:份|(\d{1,2}日))?/u.exec(after)
  if (month) return month[1] === undefined ? 'month' : 'day'
  if (seasonAfter.test(after)) return 'season'
  return dataAfter.test(after) ? 'data' : 'whole'
}

const anniversary = /([^，。；！？]{0,24})(\d{2,3}|[一二三四五六七八九]十|百|一百)周年/gu

/** 新中国成立70周年, 今年是…工业70周年 with 1953年 in the same passage: the year of founding and the count give this year. */
function anniversaries(text: string): YearMention[] {
  const found: YearMention[] = []
  for (const [start, end] of clausesWith('周年', text))
    for (const match of allMatches(anniversary, text.slice(start, end))) {
      const count = countOf(match[2]!)
      const named = foundings.find(({ name }) => match[1]!.includes(name))?.year
      const founded = named ?? firstYearIn(text, start + match.index)
      if (founded !== null && /今年/u.test(match[1]!)) found.push({ year: founded + count, kind: 'anniversary' })
    }
  return found
}

const clauseEnds: ReadonlySet<string> = new Set('，。；！？')

/** Where the clauses that hold `word` start and end. */
function clausesWith(word: string, text: string): readonly (readonly [number, number])[] {
  const clauses: [number, number][] = []
  let end = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, end)) {
    let start = at
    while (start > end && !clauseEnds.has(text[start - 1]!)) start--
    end = at + word.length
    while (end < text.length && !clauseEnds.has(text[end]!)) end++
    clauses.push([start, end])
  }
  return clauses
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

const monthsOfThisYear = /今年(前|1[—–\-至])?(\d{1,2})(个?月)/gu

function latestMonth(text: string): number {
  if (!text.includes('今年')) return 0
  let month = 0
  for (const [pattern, value] of monthWords) if (pattern.test(text)) month = Math.max(month, value)
  for (const match of allMatches(monthsOfThisYear, text)) {
    const value = Number(match[2]) + (match[1] === undefined ? 0 : 1)
    if (value <= 12) month = Math.max(month, value)
  }
  return month
}

const dayOfMonth = /(?<![年\d])(\d{1,2})月(\d{1,2})日(?![—–\-至前起])/gu

function latestDay(text: string): Evidence['day'] {
  let latest: Evidence['day'] = null
  for (const match of text.includes('日') ? allMatches(dayOfMonth, text) : []) {
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

const yearPart =
  /(?<!\d)((?:19|20)\d{2})年(?:的)?(?:(?:前|1月?[—–\-~至])(\d{1,2})个?月(?!\d)|(\d{1,2})月份|第?([一二三])季度|(上半年)|前三季度|同期)(?!以来|起)/gu

function latestPart(latest: YearPart | null, text: string): YearPart | null {
  for (const match of text.includes('年') ? allMatches(yearPart, text) : []) {
    const [whole, year, upTo, single, quarter, half] = match
    const month = upTo ?? single
    if (whole.endsWith('同期')) {
      if (/[比较]$/u.test(text.slice(0, match.index))) latest = laterPart(latest, { year: Number(year) + 1, month: 0 })
    } else {
      const last = month ? Number(month) : half ? 6 : quarter ? 3 * ('一二三'.indexOf(quarter) + 1) : 9
      if (last <= 12) latest = laterPart(latest, { year: Number(year), month: last })
    }
  }
  return latest
}

function laterPart(a: YearPart | null, b: YearPart | null): YearPart | null {
  if (!a || !b) return a ?? b
  return a.year * 12 + a.month >= b.year * 12 + b.month ? a : b
}

/** Its marks of footnotes are no part of the text, its sections and its list of sources are. */
function isPaper(passages: readonly Passage[]): boolean {
  const start = passages.slice(0, 12).map(({ text }) => text.slice(0, 12))
  return (
    start.some((text) => /^(?:摘要|\[?摘要\]?|【摘要】|Abstract)/iu.test(text)) &&
    passages.some(({ text }) => /^(?:\[\d{1,2}\]|(?:\d[.、]?|[一二]、)?(?:引言|绪论|参考文献|关键[词字]))/u.test(text))
  )
}
