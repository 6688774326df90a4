// Period expressions as printed: which words name a time, and what they say before it is known when the article was written.
import type { Detected } from '../model/detected.ts'
import type { Passage } from '../model/passage.ts'
import { allMatches } from '../parse/matches.ts'

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
  | { readonly kind: 'years'; readonly until: number }
  /** 同期: the part that was last stated. */
  | { readonly kind: 'same' }
  /** 本月, 上月, 上一季度: counted back from the article's date. */
  | { readonly kind: 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter' }
  /** 25日: a day of the month that was last stated, else of the article's month. */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** 目前, 如今: the article's own date. */
  | { readonly kind: 'now' }
  /** 5年前 and 近5年: counted back from the article's year. */
  | { readonly kind: 'yearsAgo' | 'lastYears'; readonly count: number }

export interface DetectedPeriod extends Detected {
  readonly text: string
  readonly year: YearReference
  readonly part: YearPart
  /** A state as of a moment: 截至, 底, 末, 目前. */
  readonly state: boolean
  /** 以来, 起: from there to the article's date. */
  readonly since: boolean
  /** It only says what something is measured against: 比2019年, 与去年同期相比. */
  readonly compared: boolean
}

const digits = '0-9０-９'
const year4 = `(?:[12１２][${digits}]{3}|[一二][零〇九一二三四五六七八]{3})`
const yearWord = `今年|去年|前年|明年|后年|上年|本年|当年|同年|次年|上一年|本年度|上年度`
const yearPart = `(?:(?<y4>${year4})年度?|(?<yw>${yearWord}))`
const number2 = `(?:[${digits}]{1,2}|十[一二]?|[一二三四五六七八九])`
const dash = '(?:[—–\\-－~～─]{1,2}|至|到)'

/** What may follow a year, or stand alone with the year understood. */
const parts = [
  `(?<months>(?<m1>${number2})月?份?${dash}(?:同年|当年)?(?<m2>${number2})月份?)`,
  `(?<month>(?<m>${number2})月(?:(?<d>${number2}|[二三]?十[一二三四五六七八九]?)日(?:${dash}(?:[0-9]{1,2}月)?[0-9]{1,2}日)?|份|当月|(?<mEnd>底|末)|初|[上中下]旬)?)(?![亮球光饼票嫂子老薪租供度])`,
  `(?<half>[上下]半年)`,
  `(?<firstQuarters>(?:前|头|[一1]${dash})(?:三|3|两|二|2)个?季度)`,
  `(?<quarter>第?(?<q>[一二三四1-4])季度)`,
  `(?<firstMonths>[前头](?<fm>${number2})个?月)`,
].join('|')

const pattern = new RegExp(
  [
    `(?<iso>(?<![\\d.])(?:19|20)\\d{2}(?:[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d.亿万]))`,
    `(?<plan>“?(?<planNo>七|八|九|十一|十二|十三|十四|十五|十)五”(?:期间|时期|规划期间?|规划|末|以来)?)`,
    `(?<fromYear>${year4})年?${dash}(?<toYear>${year4})年`,
    `(?<relMonth>本月|上月末?|上个月末?|当月|本季度|上一?季度末?|上个季度末?)(?!球)`,
    `(?<ago>(?<agoN>${number2}|[二三四五六七八九]十)年前)`,
    `(?<recent>(?:近|过去|最近)(?<recentN>${number2})年(?:来|间|里)?)`,
    `(?<now>截至目前|截止目前|目前|现在(?!的?年轻)|如今|现如今|眼下|迄今|(?<!截)至今)`,
    `(?:${yearPart}的?)?(?:${parts})`,
    `(?:(?<y4Alone>${year4})年度?|(?<ywAlone>${yearWord}))(?<yearTail>同期|全年|年底|底|年末|末|年初|初|内)?`,
    `(?<dayOnly>(?<![${digits}月第.·—\\-续期时])(?<dd>[${digits}]{1,2})日(?:${dash}(?:[0-9]{1,2})日)?(?![内间游元均常夜报程货以]))`,
    `(?<same>同期)`,
    `(?<bare>年底|年末|年初|全年)(?![货龄])`,
  ].join('|'),
  'g',
)

/** Every period expression, in order of the text. Linear; never throws. */
export function detectPeriods(passages: readonly Passage[]): DetectedPeriod[] {
  const found: DetectedPeriod[] = []
  passages.forEach((passage, index) => {
    const { text } = passage
    if (!/[年月季期前今日”]|\d{4}|截|[如眼]/.test(text)) return
    let previous: DetectedPeriod | null = null
    for (const match of allMatches(pattern, text)) {
      const period = read(match, text, index, previous)
      if (period === null || (previous !== null && period.start < previous.end)) continue
      found.push(period)
      previous = period
    }
  })
  return found
}

type Groups = Readonly<Record<string, string | undefined>>

function read(
  match: RegExpExecArray,
  text: string,
  passage: number,
  previous: DetectedPeriod | null,
): DetectedPeriod | null {
  if (match[0].length === 0) return null
  const groups: Groups = match.groups ?? {}
  const part = partOf(groups)
  if (part === null || isNoPeriod(match, text, groups)) return null
  const start = match.index
  let end = start + match[0].length
  const before = text.slice(Math.max(0, start - 3), start)
  const asOf = /截[至止]到?$/.test(before)
  const tail = groups['yearTail'] ?? groups['bare'] ?? ''
  const state =
    asOf ||
    /[底末]$/.test(tail) ||
    groups['mEnd'] !== undefined ||
    groups['now'] !== undefined ||
    /末$/.test(groups['plan'] ?? '')
  const since = /^(?:以来|起|至今|开始)/.exec(text.slice(end, end + 2))?.[0]
  if (since !== undefined && groups['plan'] === undefined) end += since.length
  return {
    passage,
    start,
    end,
    text: text.slice(start, end),
    year: yearOf(groups),
    part,
    state,
    since: since !== undefined || /以来$/.test(match[0]),
    compared: isCompared(text, start, end, previous),
  }
}

/** 比2019年, 较上年末, 与去年同期相比; and what is joined to one of them by 和. */
function isCompared(text: string, start: number, end: number, previous: DetectedPeriod | null): boolean {
  if (/[比较](?:之|于)?$|[超高低]于?过?$|相当于$/.test(text.slice(Math.max(0, start - 3), start))) return true
  if (/^[版款]/.test(text.slice(end, end + 1))) return true
  if (/^(?:水平|基数|同期)?(?:相比|的水平|持平)/.test(text.slice(end, end + 5))) return true
  return previous?.compared === true && /^[和与、及]$/.test(text.slice(previous.end, start))
}

/** Words that look like a period and are none: 前三季度 is one, 1年 is not, 2000年产 is a capacity. */
function isNoPeriod(match: RegExpExecArray, text: string, groups: Groups): boolean {
  const before = text[match.index - 1] ?? ''
  const next = text[match.index + match[0].length] ?? ''
  const startsWithDigit = /^[0-9０-９]/.test(match[0])
  if (startsWithDigit && /[0-9０-９.．,]/.test(before)) return true
  if (
    groups['month'] !== undefined &&
    groups['y4'] === undefined &&
    groups['yw'] === undefined &&
    /[个第]/.test(before)
  )
    return true
  if (groups['ago'] !== undefined && /[0-9零十第]/.test(before)) return true
  if (groups['quarter'] !== undefined && /[个]/.test(before)) return true
  return groups['iso'] !== undefined && /[0-9A-Za-z\-/]/.test(before + next)
}

function yearOf(groups: Groups): YearReference {
  if (groups['fromYear'] !== undefined) return { kind: 'absolute', year: parseDigits(groups['fromYear']) }
  if (groups['iso'] !== undefined) return { kind: 'absolute', year: Number(groups['iso'].slice(0, 4)) }
  const year = groups['y4'] ?? groups['y4Alone']
  if (year !== undefined) return { kind: 'absolute', year: parseDigits(year) }
  if (groups['planNo'] !== undefined) return { kind: 'absolute', year: planStart(groups['planNo']) }
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

function partOf(groups: Groups): YearPart | null {
  if (groups['iso'] !== undefined) return isoDay(groups['iso'])
  if (groups['planNo'] !== undefined) return { kind: 'years', until: planStart(groups['planNo']) + 4 }
  if (groups['toYear'] !== undefined) return { kind: 'years', until: parseDigits(groups['toYear']) }
  if (groups['months'] !== undefined) return monthRange(parseSmall(groups['m1']!), parseSmall(groups['m2']!))
  if (groups['month'] !== undefined) return monthOrDay(parseSmall(groups['m']!), groups['d'])
  if (groups['half'] !== undefined) return { kind: 'half', half: groups['half'].startsWith('上') ? 1 : 2 }
  if (groups['firstQuarters'] !== undefined)
    return { kind: 'months', from: 1, to: /[三3]/.test(groups['firstQuarters']) ? 9 : 6 }
  if (groups['quarter'] !== undefined) return { kind: 'quarter', quarter: parseSmall(groups['q']!) as 1 | 2 | 3 | 4 }
  if (groups['firstMonths'] !== undefined) return monthRange(1, parseSmall(groups['fm']!))
  if (groups['dayOnly'] !== undefined) return dayOfMonth(parseSmall(groups['dd']!))
  if (groups['relMonth'] !== undefined) return relativePart(groups['relMonth'])
  if (groups['same'] !== undefined || groups['yearTail'] === '同期') return { kind: 'same' }
  if (groups['ago'] !== undefined) return { kind: 'yearsAgo', count: parseSmall(groups['agoN']!) }
  if (groups['recent'] !== undefined) return { kind: 'lastYears', count: parseSmall(groups['recentN']!) }
  if (groups['now'] !== undefined) return { kind: 'now' }
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

function monthOrDay(month: number, day: string | undefined): YearPart | null {
  if (month < 1 || month > 12) return null
  if (day === undefined) return { kind: 'month', month }
  const value = parseSmall(day)
  return value >= 1 && value <= 31 ? { kind: 'day', month, day: value } : null
}

function dayOfMonth(day: number): YearPart | null {
  return day >= 1 && day <= 31 ? { kind: 'dayOfMonth', day } : null
}

function relativePart(word: string): YearPart {
  if (word.includes('季')) return { kind: word.startsWith('本') ? 'thisQuarter' : 'lastQuarter' }
  return word === '当月' ? { kind: 'same' } : { kind: word === '本月' ? 'thisMonth' : 'lastMonth' }
}

/** First year of a five-year plan: the 14th runs from 2021. */
function planStart(word: string): number {
  return 1953 + (parseSmall(word) - 1) * 5 + planShift(parseSmall(word))
}

/** The third plan began in 1966 after three years without one; from then on they follow each other. */
function planShift(ordinal: number): number {
  return ordinal >= 3 ? 3 : 0
}

const spoken = '零一二三四五六七八九'

/** 1 to 99 in ASCII, full-width or Chinese digits. */
function parseSmall(word: string): number {
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word)
  if (tens !== null)
    return (
      (tens[1] === undefined ? 1 : spoken.indexOf(tens[1])) * 10 + (tens[2] === undefined ? 0 : spoken.indexOf(tens[2]))
    )
  return parseDigits(word)
}

function parseDigits(word: string): number {
  let value = 0
  for (const character of word) {
    const code = character.charCodeAt(0)
    const digit =
      code >= 0xff10
        ? code - 0xff10
        : code >= 48 && code <= 57
          ? code - 48
          : character === '〇'
            ? 0
            : spoken.indexOf(character)
    value = value * 10 + Math.max(0, digit)
  }
  return value
}
