// The words in front of a figure that its name is looked for in, with periods turned to blanks.
import { actsFrom } from './phrase/doings.ts'
import { startTest, withoutEnd } from '../../tools/patternsAtEnds.ts'
import { characterSet, holdsDigit } from '../../tools/characters.ts'
import type { Setting } from '../clause.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'

/** The words that a figure's name may stand in, with periods turned to blanks. */
export interface SubjectWords {
  /** From the figure before it, or the start of the clause. */
  readonly left: string
  /** The clause before, `''` where that holds figures. */
  readonly before: string
  /** Of whom or where the clause speaks, as printed; `''` where it does not say. */
  readonly place: string
}

/** The figure's words and the clause before, with periods turned to blanks, so that they do not end up in names. */
export function wordsInFront(
  text: string,
  periods: readonly PlacedPeriod[],
  setting: Setting,
  place: string,
): SubjectWords {
  const { figure, leftStart, clauseStart } = setting
  const follows = leftStart > clauseStart
  const after = follows && endsTime(text, leftStart - 1)
  const own = aroundCircumstance(
    withoutCounted(behindBracket(blanked(text, periods, leftStart, figure.start)), follows && !after),
    () => (follows ? blanked(text, periods, clauseStart, leftStart) : ''),
    setting.right,
  )
  const told = own.trim() === '' && leftStart === setting.sentenceStart ? toldBehind(text, periods, figure.end) : ''
  if (told !== '') return { left: told, before: '', place }
  const around = follows ? aroundBracket(text, periods, setting) : ''
  if (around !== '') return { left: around, before: '', place }
  const left = setting.lead + (after ? own.replace(/^(?:以?来|期间|之?[间内里中后])(?=..)/, '') : own)
  const before = leftStart > clauseStart ? '' : clauseBefore(text, periods, setting)
  if (holdsDigit(withoutRank(before))) return { left, before: '', place }
  return before !== '' && isApposition(left) ? { left: before, before: '', place } : { left, before, place }
}

/** 渔业产值居全国第13位，│增长5%: a digit of no figure. */
const withoutRank = withoutEnd(/第\d{1,3}位?$/)

/**
 * 渔货出口在海运价格上涨│两成│的情况下│增长12%: what stands in front of 在 is what grew, what stands behind it is what the circumstance is of.
 */
function aroundCircumstance(own: string, front: () => string, right: string): string {
  if (opensCircumstance(right)) return own.slice(own.lastIndexOf('在') + 1)
  const behind = opensCircumstance(own) ? circumstance.exec(own) : null
  if (behind === null) return own
  const words = front()
  const at = words.lastIndexOf('在')
  return at < 2 ? own : words.slice(0, at) + own.slice(behind[0].length)
}

const circumstance = /^的(?:情况|背景|形势|条件|高基数|基础)之?[下上](?!游|升)/
const opensCircumstance = startTest(circumstance)

/** 渔业贷款（包括单户授信1000万元以下的贷款）余额│: what stands around a bracket that holds a figure; `''` where there is none. */
function aroundBracket(text: string, periods: readonly PlacedPeriod[], setting: Setting): string {
  const { leftStart, sentenceStart, figure, left } = setting
  const at = left.indexOf('）')
  const open = at < 0 || left.lastIndexOf('（', at) >= 0 ? -1 : text.slice(sentenceStart, leftStart).lastIndexOf('（')
  if (open < 1) return ''
  let from = sentenceStart + open
  while (from > sentenceStart && !opensClause(text, from - 1)) from--
  const front = blanked(text, periods, from, sentenceStart + open)
  return holdsDigit(front) ? '' : front + blanked(text, periods, leftStart + at + 1, figure.start)
}

/** 工业52.3亿千瓦时（增长3.1%│）、居民: the next of a list whose members have brackets behind them. */
function behindBracket(own: string): string {
  return own[0] === '）' && '、和与及以'.includes(own[1] ?? ' ') ? own.slice(1) : own
}

/** 114.4万亿元，│这是中国2021年的国内生产总值: what a number that opens the sentence is. */
function toldBehind(text: string, periods: readonly PlacedPeriod[], end: number): string {
  const pause = endsOpening(text, end) ? 1 : 0
  if (pause === 0 || !text.startsWith('这是', end + pause)) return ''
  const from = end + pause + 2
  let to = from
  while (to < text.length && to < from + longestTold && !opensClause(text, to)) to++
  return blanked(text, periods, from, to).replace(/中?所占的?(?=比重|份额|比例)/, '中')
}

const endsOpening = characterSet('，！。！—')
const longestTold = 36

/** 渔业总额，即全省渔获的价值总和为…: the clause only explains what the one before it names. */
function isApposition(words: string): boolean {
  return words[0] === '即' && apposition.test(words)
}

const apposition = /^即(?![将使便可时期日刻墨兴])[^，。；]{4,}(?:为|是|达|达到|超过|突破)$/

/** 引进5个项目、│资金3亿元: what the figure before counts stands in front of the mark, and is no part of the next name. */
function withoutCounted(words: string, follows: boolean): string {
  const division = follows ? (divisions.exec(words)?.[0].length ?? 0) : 0
  if (division > 0 && actsFrom.at(words, division) !== undefined) return words.slice(division)
  return follows && words.includes('、') ? words.replace(countedBefore, '') : words
}

/** 为14个│县保供电煤 */
const divisions =
  /^(?:省[^，。；\d]{0,8}和新疆(?:生产)?建设兵团|国家和地区|国家|城市|省份|省区市|[省市县区州]|乡镇|行政村|村)(?:累计|合计|共计|[共已均])*/
const countedBefore = /^[^的，。；、\s]{2,8}、(?=[^的，。；、和与及]{2,8}$)/
const endsTime = characterSet('年月天日时周')

/** `[from, to)` with a blank for each character of its periods. */
export function blanked(text: string, periods: readonly PlacedPeriod[], from: number, to: number): string {
  let words = ''
  let at = from
  for (const { start, end } of between(periods, from, to)) {
    words += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return words + text.slice(at, to)
}

/** The clause that ends where the setting's begins; of a long one the end. No period holds the marks that end it. */
function clauseBefore(text: string, periods: readonly PlacedPeriod[], setting: Setting): string {
  const floor = Math.max(setting.sentenceStart, setting.clauseStart - longestBefore)
  let end = setting.clauseStart
  if (end > floor && endsClause(text, end - 1)) end--
  let start = end
  while (start > floor && !opensClause(text, start - 1)) start--
  return blanked(text, periods, start, end)
}

const longestBefore = 60
const endsClause = characterSet('，；,;')
const opensClause = characterSet('，；。')
