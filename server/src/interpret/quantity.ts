// What a printed number stands for: its hedge, and the interval of every value that rounds to it or fits the hedge.
import Big from 'big.js'
import { isBand } from '../detect/figures/figureBands.ts'
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { aboutAlone, forbidding, hedgeWords, lessThan, moreThan, noHedges, turning } from '../lexicon/hedges.ts'
import type { Hedge } from '../model/figure.ts'
import { decimalText, halfStepAround, isNegative, isOne, isZero, opposite, product } from '../model/decimal.ts'
import { type Interval, negate } from '../model/interval.ts'
import { alternation } from '../tools/alternation.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'
import { codeAt } from '../tools/characters.ts'

const none = new Big(0)
const one = new Big(1)
const oneHalf = new Big('0.5')
const oneTenth = new Big('0.1')

/** The hedge from the words right in front (超过10万家) and what is fused into the figure (400多家, 90%以上); `right` stands behind it. */
export function readHedge(figure: DetectedFigure, left: string, right = ''): Hedge {
  if (isBand(figure)) return 'exact'
  if (figure.bound === 'under') return 'under'
  if (figure.bound === 'over') return 'over'
  if (isOnTheWhole(left) || figure.bound === 'about') return 'about'
  if (figure.kind === 'duration' && justPast(left)) return 'exact'
  const spoken = spokenHedge(left, bareHedges(figure, left)) ?? ofWhole(figure, left)
  if (right.startsWith('的') && isForbidden(left) && ofThing(right)) return spoken === 'under' ? 'over' : 'under'
  if (spoken !== null && spoken !== 'exact') return spoken
  if (figure.vague) return 'about'
  return figure.more ? 'over' : 'exact'
}

/** 严禁超过│10吨的渔车上桥: the things are so large, and not to be there. */
const isForbidden = endTest(new RegExp(`(?:${alternation(forbidding)})(?:${alternation([...moreThan, ...lessThan])})$`))
const ofThing = startTest(/^的(?!规定|要求|标准|限制|限额|红线|上限|下限|[，。；]|$)/)

/** 近│一个月的客房率, opening its clause: a time, and no hedge. */
const justPast = startTest(/^近$/)

/** 约占总人数的23%, 约占供热面积8%, 约是1992年的10倍: the hedge stands in front of what it is held against. */
function isOnTheWhole(left: string): boolean {
  if (left.includes('约占') && partlyAbout.test(left)) return true
  return left.endsWith('的') && asMuch.test(left)
}

const partlyAbout = new RegExp(`${aboutAlone}占[^，。；、\\d]{1,24}的?$`)
const asMuch = new RegExp(
  `(?:${aboutAlone}|大致|大概|差不多)(?:是|为|相当于)(?:(?:19|20)\\d\\d年)?[^，。；、\\d]{0,24}的$`,
)

/** 上 and 过 may stand in front of a magnitude (上百位, 过万), 过 in front of tenths too (收获已过七成). */
function bareHedges({ text, kind }: DetectedFigure, left: string): string {
  if (kind === 'amount' && left.endsWith('过') && beyond.test(left)) return '过'
  if ('十百千万亿'.includes(text[0] ?? ' ')) return '上过'
  return text.endsWith('成') ? '过' : ''
}

/** 收入过两万元 */
const beyond =
  /(?:收入|支出|利润|产值|投资|税收|票房|工资|经济|规模|销售|资产|收益|存款|总量|体量|GDP|[额值]|(?:第[一二三四五]|首)个)(?:已|均|都)?过$/

/** 不足全国的1%, 超过全省四分之一: the whole stands between the hedge and its part. */
function ofWhole({ kind }: DetectedFigure, left: string): Hedge | null {
  if (kind === 'multiple' || kind === 'percent' || kind === 'fraction') {
    const bound = left.endsWith('的') ? boundOfWhole.exec(left)?.[1] : undefined
    if (bound !== undefined) return lessThan.includes(bound) ? 'over' : 'under'
  }
  if (kind !== 'percent' && kind !== 'fraction') return null
  const whole = endsInWhole(left) ? wholeAtEnd.exec(left) : null
  return whole === null ? null : hedgeAtEnd(left.slice(-12 - whole[0].length, whole.index).replace(equal, ''), '')
}

/** 退费额不得超过已缴学费的│45%, 负债不高于净资产的│3倍 */
const boundOfWhole = new RegExp(
  `(?:${alternation(turning)})(${alternation([...moreThan, ...lessThan])})[^，。；、：\\d]{2,16}的$`,
)
/** 大约相当于全省总量的 */
const equal = /(?:相当于|等于)$/
const wholeAtEnd =
  /(?:[^，。；\d占过近足到约逾超及于]{0,8}(?:平均值|平均水平|承载量)|(?:全[国省市区县球]|[^，。；\d占过近足到约逾超及于]{1,6})?总(?:量|数|额|人口|面积|产量|销量)|全[国省市区县球年]|世界|同期|总(?:量|数|额|人口|面积)|(?:往年|历史|以往)?最?高峰(?:时期?|期)?|峰值|往年|往常|平时|平日|常年)的?$/

const endsInWhole = endTest(wholeAtEnd)

/** `bare`: those of 上 and 过 that may stand in front of it. */
function spokenHedge(left: string, bare: string): Hedge | null {
  const words = left.slice(-10)
  const hedge = hedgeAtEnd(words, bare)
  const joint = hedge === null ? joints.at(words) : undefined
  return joint === undefined ? hedge : hedgeAtEnd(words.slice(0, -joint.length), bare)
}

/** 超过每小时│900辆 */
const each =
  '每小时 每分钟 每秒 每天 每日 每周 每月 每年 每人 每户 每亩 每吨 每公顷 每平方米 每立方米 每平方公里 每公里 每公斤 每人每月 每人每年'.split(
    ' ',
  )
/** What may stand between a hedge and its figure. */
const joints = suffixes(['了', '有', '要', '需', '需要', '占', '为', '达到', '达', '到', '是', '“', '人民币', ...each])

interface HedgeWord {
  readonly word: string
  readonly hedge: Hedge
}

/** By their last code unit, longer words first. */
const hedges = new Map<number, HedgeWord[]>()
for (const [hedge, list] of hedgeWords)
  for (const word of list) {
    const last = word.charCodeAt(word.length - 1)
    hedges.set(
      last,
      [...(hedges.get(last) ?? []), { word, hedge }].sort((a, b) => b.word.length - a.word.length),
    )
  }

function hedgeAtEnd(words: string, bare: string): Hedge | null {
  for (const { word, hedge } of hedges.get(codeAt(words, words.length - 1)) ?? [])
    if (words.endsWith(word) && !isWordOfOthers(words, word) && (!'上过'.includes(word) || bare.includes(word)))
      return hedge
  return null
}

/** <b> and </b> that a page left standing are no comparison, nor is the sign of a quotation. */
const tag = /<\/?[A-Za-z]+>$/

/** 通过, 以上, 附近 end in a hedge's characters and are words of their own. */
function isWordOfOthers(words: string, hedge: string): boolean {
  if (hedge === '>') return words === hedge || tag.test(words)
  if (hedge.length > 1) return false
  return noHedges.some((word) => word.length > 1 && word.length > hedge.length && words.endsWith(word))
}

/**
 * The interval of values that the figure stands for, in the base unit. An exact figure stands for what rounds to it; over
 * is open above, under open below, nearly runs a tenth down, about a tenth either way; below zero 多 and 近 turn with the sign (零下20多度).
 */
export function intervalOf(figure: DetectedFigure, hedge: Hedge): Interval {
  const { low, high } = valueEnds(figure)
  if (low === null || high === null) return { low: null, high: null }
  if (isNegative(high) && (hedge === 'nearly' || (hedge === 'over' && figure.bound === null)))
    return negate(intervalOf({ ...figure, value: null, low: opposite(high), high: opposite(low) }, hedge))
  switch (hedge) {
    case 'over':
      return {
        low: decimalText(low),
        high: figure.more && figure.bound !== 'over' ? decimalText(high.plus(reachOfMore(high))) : null,
      }
    case 'under':
      return { low: null, high: decimalText(high) }
    case 'nearly':
      return { low: decimalText(high.minus(tenth(high))), high: decimalText(high) }
    case 'about':
      return aTenthAround(low, high, isCountedOneByOne(figure) ? none : product(figure.step, oneHalf))
    default:
      return isCountedOneByOne(figure) ? exactly(low, high) : halfStepAround(low, high, figure.step)
  }
}

function exactly(low: Big, high: Big): Interval {
  const text = decimalText(low)
  return { low: text, high: high === low ? text : decimalText(high) }
}

/** A tenth either way, or `half` a step where that is more. */
function aTenthAround(low: Big, high: Big, half: Big): Interval {
  return {
    low: decimalText(low.minus(larger(tenth(low), half))),
    high: decimalText(high.plus(larger(tenth(high), half))),
  }
}

/** 20家 are twenty and not some nineteen and a half: what is counted without 万 and 亿 is exact. */
function isCountedOneByOne({ kind, step }: DetectedFigure): boolean {
  return kind === 'count' && isOne(step)
}

function valueEnds(figure: DetectedFigure): { low: Big | null; high: Big | null } {
  if (figure.kind === 'ratio') return { low: null, high: null }
  if (figure.written !== null) {
    const [part, whole] = figure.written.split('/')
    if (part === undefined || whole === undefined || Number(whole) === 0) return { low: null, high: null }
    const value = new Big(part).div(whole).round(20)
    return { low: value, high: value }
  }
  return { low: figure.low ?? figure.value, high: figure.high ?? figure.value }
}

/** 400多 is less than 500 and 3万多 less than 4万: the worth of its first digit that is not zero, from the right. */
function reachOfMore(value: Big): Big {
  const zeros = value.e - (value.c.length - 1)
  return isZero(value) || zeros <= 0 ? one : new Big(`1e${zeros}`)
}

function tenth(value: Big): Big {
  return product(value.abs(), oneTenth)
}

function larger(a: Big, b: Big): Big {
  return a.gt(b) ? a : b
}
