// Period expressions as printed: which words name a time, and what they say before it is known when the article was written.
import type { Detected } from '../../model/detected.ts'
import { daysFromArticle } from '../../lexicon/holidays.ts'
import type { Passage } from '../../model/passage.ts'
import { inPassage, type PassageMemory } from '../memory.ts'
import { partOf, yearOf } from './periodParts.ts'
import { type Groups, type PrintedPeriod, PrintedPeriods } from './periodPattern.ts'
import { isAimedAt, isCompared, isToCome, roleOf } from './periodRole.ts'
import { characterSet, holds } from '../../model/characters.ts'

/** The year of an expression: a number, a distance from the article's year, or the year that was last stated. */
export type YearReference =
  | { readonly kind: 'absolute'; readonly year: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'carried'; readonly offset: number }

/** The part of the year. Months are 1 to 12; `months` runs from the first to the last, both included. */
export type YearPart =
  | { readonly kind: 'year' }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** 2月1日至15日, both included. */
  | {
      readonly kind: 'days'
      readonly month: number
      readonly day: number
      readonly toMonth: number
      readonly toDay: number
    }
  | { readonly kind: 'years'; readonly until: number }
  /** 同期: the part that was last stated. */
  | { readonly kind: 'same' }
  /** 本月, 上月, 上一季度: counted back from the article's date. */
  | { readonly kind: 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter' }
  /** 25日, 1日至5日: days of the month that was last stated, else of the article's month. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly until: number | null }
  /** 暑期, “双11”前后: not known to the day. */
  | { readonly kind: 'season' }
  | HolidayPart
  /** 除夕, 正月初三: so many days from the first of the lunar year. */
  | { readonly kind: 'lunarDay'; readonly offset: number }
  /** 昨天: so many days from the article's date. */
  | { readonly kind: 'dayFrom'; readonly offset: number }
  /** 当天: the day last stated. */
  | { readonly kind: 'statedDay' }
  /** 13月, 6月32日: no month or no day of that number. */
  | { readonly kind: 'impossible' }
  /** 目前, 如今: the article's own date. */
  | { readonly kind: 'now' }
  /** 5年前, 近5年 and 未来5年: counted from the article's year. */
  | { readonly kind: 'yearsAgo' | 'lastYears' | 'nextYears'; readonly count: number }

/** 国庆中秋假期前三天: days of a public holiday, or of 春运. */
export interface HolidayPart {
  readonly kind: 'holiday'
  /** 国庆 and 中秋, 春运; none for 假期首日, which is of the holiday last stated. */
  readonly names: readonly string[]
  /** All of it, its first or last days as counted, or the festival's own day. */
  readonly days: 'all' | 'last' | 'festival' | { readonly nth: number } | { readonly first: number }
}

export interface DetectedPeriod extends Detected {
  readonly text: string
  readonly year: YearReference
  readonly part: YearPart
  /** A state as of a moment: 截至, 底, 末, 目前. */
  readonly state: boolean
  /** 以来, 起: from there to the article's date. */
  readonly since: boolean
  /** It only says what something is measured against: 比2019年, 与去年同期相比, 2018年以来最高. */
  readonly compared: boolean
  /** A day of which the words speak as still to come (将于10月31日举办), or a year that they aim at (力争全年). */
  readonly toCome: boolean
  /** Behind the attribute that it dates (2021年印发的《意见》); figures further on are of another time. Null where it dates none. */
  readonly attributeEnd: number | null
  /** When a document was issued (7月中旬印发《方案》), which is not when its figures are of. */
  readonly issue: boolean
  /** 春节假期, of which only the year is known, or the day on which data came out: nothing is compared by it. */
  readonly vague: boolean
}

/** Every period expression, in order of the text. Linear; never throws. */
export function detectPeriods(
  passages: readonly Passage[],
  memory?: PassageMemory<readonly DetectedPeriod[]>,
): DetectedPeriod[] {
  const found: DetectedPeriod[] = []
  passages.forEach(({ text }, index) => {
    const read = (): readonly DetectedPeriod[] => periodsIn(text, index)
    for (const period of inPassage(memory?.recall(text, '', read) ?? read(), index)) found.push(period)
  })
  return found
}

function periodsIn(text: string, index: number): readonly DetectedPeriod[] {
  if (!holds(text, tellsTime) && !/\d{4}|以来|时间/.test(text)) return none
  const found: DetectedPeriod[] = []
  let previous: DetectedPeriod | null = null
  const printed = new PrintedPeriods(text)
  for (let match = printed.next(); match !== null; match = printed.next()) {
    const period = read(match, text, index, previous)
    if (period === null || (previous !== null && period.start < previous.end)) continue
    found.push(period)
    previous = period
  }
  return found
}

const none: readonly DetectedPeriod[] = []
const tellsTime = characterSet('年月季期前今昨明当日夕节初运”截如眼')
const sinceWord = /^(?:以来|起|至今(?![年天日])|开始)/

function read(
  match: PrintedPeriod,
  text: string,
  passage: number,
  previous: DetectedPeriod | null,
): DetectedPeriod | null {
  const { start, groups } = match
  const part = isNotHeld(match, text, groups) ? yearAlone(groups) : partOf(groups)
  if (part === null || isNoPeriod(match, text, groups)) return null
  let end = start + match.text.length
  const since = '以起至开'.includes(text[end] ?? ' ') ? sinceWord.exec(text.slice(end, end + 3))?.[0] : undefined
  if (since !== undefined && groups['plan'] === undefined) end += since.length
  const { attributeEnd, issue, vague } = roleOf(text, start, end, part)
  return {
    passage,
    start,
    end,
    text: text.slice(start, end),
    year: yearOf(groups),
    part,
    state: isState(text, start, groups),
    since: since !== undefined || match.text.endsWith('以来') || countsFromAct(text, start, end, groups),
    compared: isCompared(text, start, end, previous),
    toCome: dayParts.has(part.kind)
      ? isToCome(text, start, end, previous)
      : groups['bare'] !== undefined && isAimedAt(text, start),
    attributeEnd,
    issue,
    vague,
  }
}

const dayParts: ReadonlySet<YearPart['kind']> = new Set<YearPart['kind']>(['day', 'days', 'dayOfMonth'])

/** 截至8月, 年底, 二季度末, 目前: as of a moment. */
function isState(text: string, start: number, groups: Groups): boolean {
  const tail = groups['yearTail'] ?? groups['bare'] ?? ''
  return (
    ('至止到'.includes(text[start - 1] ?? ' ') && /截[至止]到?$/.test(text.slice(Math.max(0, start - 3), start))) ||
    tail.endsWith('底') ||
    tail.endsWith('末') ||
    groups['mEnd'] !== undefined ||
    groups['qEnd'] !== undefined ||
    groups['now'] !== undefined ||
    groups['relMonth']?.endsWith('末') === true ||
    groups['plan']?.endsWith('末') === true
  )
}

const isAnyDigit = characterSet('0123456789０１２３４５６７８９')

/** Words that look like a period and are none: 前三季度 is one, 1年 is not, 2000年产 is a capacity. */
function isNoPeriod(match: PrintedPeriod, text: string, groups: Groups): boolean {
  const before = text[match.start - 1] ?? ''
  const next = text[match.start + match.text.length] ?? ''
  if (isAnyDigit(text, match.start) && /[0-9０-９.．,]/.test(before)) return true
  if (
    groups['month'] !== undefined &&
    groups['y4'] === undefined &&
    groups['yw'] === undefined &&
    /[个第]/.test(before)
  )
    return true
  if (groups['ago'] !== undefined && /[0-9零十第]/.test(before)) return true
  if (groups['quarter'] !== undefined && /[个]/.test(before)) return true
  if (groups['dayWord'] !== undefined) return isNoDay(match, text)
  if (groups['recent'] !== undefined && isDuration(match, text)) return true
  if (groups['bare'] === '全年' && isYearsTask(match, text)) return true
  return groups['iso'] !== undefined && /[0-9A-Za-z\-/]/.test(before + next)
}

/** 春节假期后, 端午假期将至, 春运客流: not the days themselves. */
function isNotHeld(match: PrintedPeriod, text: string, groups: Groups): boolean {
  if ((groups['festival'] ?? groups['lunar'] ?? groups['vacation']) === undefined) return false
  const end = match.start + match.text.length
  if (match.text === '春运') return !/^[，。（以至启]/.test(text.slice(end, end + 1))
  return notHeld.test(text.slice(end, end + 6)) && !/[天日晚间后]$/.test(match.text)
}

/** 2024年春节前 still tells the year. */
function yearAlone(groups: Groups): YearPart | null {
  return (groups['y4'] ?? groups['yw']) === undefined ? null : { kind: 'year' }
}

const notHeld =
  /^(?:之?[后前](?!后|天)|以[后前]|过后|刚|结束|临近|将至|到来|来临|尚未|还没|还有|联欢|晚会|文化|习俗|民俗|庙会)/

/** 记者今天获悉 says when it was told, 今天的中国 and 历史的今天 name no day, and a quoted 今天 is that of who speaks. */
function isNoDay(match: PrintedPeriod, text: string): boolean {
  const { start } = match
  const right = text.slice(start + match.text.length, start + match.text.length + 32)
  if (told.test(right) || '的如每'.includes(text[start - 1] ?? ' ')) return true
  return daysFromArticle[match.text] !== undefined && text.lastIndexOf('“', start) > text.lastIndexOf('”', start)
}

const told =
  /^[^，。；：！？]{0,28}?(?:发布|公布|获悉|了解到|通报|介绍|表示|宣布|印发|[发举召]行[^，。；]{0,8}发布会|[^，。；]{0,4}记者会|召开|报道|播出|[^名昵]称(?![为作重])|说(?:，|：))/

/** 完成全年目标的98%: the task is of the whole year, and what is done of it of the time told before. */
function isYearsTask(match: PrintedPeriod, text: string): boolean {
  const end = match.start + match.text.length
  return (
    /^[^，。；\d]{0,8}(?:目标|任务|计划|预算)[^，。；\d]{0,3}的/.test(text.slice(end, end + 16)) &&
    /(?:完成|占|达到?|实现|为)了?(?:[省市县区]|全[国省市县区])?$/.test(
      text.slice(Math.max(0, match.start - 6), match.start),
    )
  )
}

/** 已退市近两年, 历时近三年: how long something took. */
function isDuration(match: PrintedPeriod, text: string): boolean {
  const before = text.slice(Math.max(0, match.start - 10), match.start)
  return /^近.+年$/.test(match.text) && /(?:已|历时|经过|持续|耗时|用时|长达|了|过)[^，。；、]{0,6}$/.test(before)
}

/** 1989年参加工作以来, 自2013年开通运营以来: from the act that it dates to the article's date. */
function countsFromAct(text: string, start: number, end: number, groups: Groups): boolean {
  const point = groups['y4'] ?? groups['y4Alone'] ?? groups['month']
  if (point === undefined) return false
  const behind = text.slice(end, end + 48)
  if (!behind.includes('以来')) return false
  return ('自从'.includes(text[start - 1] ?? ' ') ? sinceFramed : sinceAct).test(behind)
}

const sinceAct = /^[^，。；：\d年月]{1,24}以来(?![最首新])/
/** 自去年4月，六部门部署开展治理以来 */
const sinceFramed = /^，?[^，。；：\d年月]{1,40}以来(?![最首新]|，截[至止])/
