// What is printed between a numeral and its unit or behind both, and belongs to them: 一千瓦, 3个多月, 一年半, 两成五, 5分钱, 9金5银, 375公斤/亩.
import { product } from '../../model/decimal.ts'
import { numeralWith, power } from '../numerals/numeral.ts'
import { type Numeral, readNumeral } from '../numerals/numerals.ts'
import { wordsBehindPlus } from '../../lexicon/classifiers.ts'
import { unitAt, type UnitMatch } from './units.ts'
import { unitInContext, unitOfSign } from './unitsInContext.ts'

export interface Counted {
  readonly match: UnitMatch | null
  readonly end: number
  readonly numeral: Numeral
}

/** 一千瓦 is one 千瓦, 7.2百分点 are 7.2 of them: a last 千 or 百 may belong to the unit. */
export function withLastMagnitude(text: string, numeral: Numeral): Counted | null {
  const at = numeral.end - 1
  if (!numeral.scaled || numeral.bare || (text[at] !== '千' && !text.startsWith('百分点', at))) return null
  const match = unitAt(text, at)
  const shorter = match === null || match.length < 2 ? null : readNumeral(text.slice(0, at), numeral.start)
  return match === null || shorter === null ? null : { match, end: at + match.length, numeral: shorter }
}

/** 3个多月, 一个半小时, 2个多百分点: 多 or 半 stands inside of the unit. */
export function withFusedMore(text: string, numeral: Numeral, match: UnitMatch | null): Counted | null {
  if (match === null || text[numeral.end] !== '个') return null
  const word = /^个(多|半)(月|小时|星期|百分点)/.exec(text.slice(numeral.end, numeral.end + 5))
  const unit = word === null ? null : unitAt(`个${word[2]!}`, 0)
  if (word === null || unit === null) return null
  const half = word[1] === '半'
  const value = half ? numeral.value.plus('0.5') : numeral.value
  return { match: unit, end: numeral.end + word[0].length, numeral: numeralWith(numeral, value, numeral.step, !half) }
}

/** 3000+人, 500+家: the sign stands between the number and what counts it; 60+人群 are not counted. */
export function withPlus(text: string, numeral: Numeral): Counted | null {
  const { start, end } = numeral
  if (text[end] !== '+') return null
  const match = unitAt(text, end + 1)
  if (match === null || text[start - 1] === '+' || wordsBehindPlus.has(text.slice(end + 1, end + 3))) return null
  return { match, end: end + 1 + match.length, numeral: numeralWith(numeral, numeral.value, numeral.step, true) }
}

/** 1.2个亿, 2个多亿元: a colloquial magnitude, of money unless persons stand behind; 5个亿元村 and 12个亿吨级煤矿 are counted. */
export function withHundredMillions(text: string, numeral: Numeral): Counted | null {
  if (text[numeral.end] !== '个') return null
  const more = text[numeral.end + 1] === '多'
  const end = numeral.end + (more ? 3 : 2)
  if (text[end - 1] !== '亿' || numeral.value.e > 3) return null
  const behind = more ? unitAt(text, end) : null
  if (behind === null && !endsSum(text, end)) return null
  const { unit, kind, factor } = behind?.unit ?? yuan
  const length = behind?.length ?? 0
  const match = { unit: { unit, kind, factor: hundredMillions(factor) }, length, classifier: false }
  return {
    match,
    end: end + length,
    numeral: numeralWith(numeral, numeral.value, numeral.step, more || numeral.more),
  }
}

const hundredMillions = (factor: string) => (factor === '1' ? '100000000' : `${Number(factor) * 1e8}`)
const yuan = { unit: 'CNY', kind: 'amount', factor: '1' } as const
const endsSum = (text: string, at: number) =>
  at >= text.length || '，。；、！？）”的左以上资投贷融已用建'.includes(text[at]!)

/** 打六折, 八五折优惠, 低至3折: so many tenths, or with two digits hundredths, of the price; 一波三折 and 折 of a play are none. */
export function inTenthsOfPrice(text: string, numeral: Numeral): Counted | null {
  const { start, end, value } = numeral
  if (text[end] !== '折' || value.e > 1 || '波曲戏剧'.includes(text[start - 1] ?? ' ')) return null
  if (!priceInFront.test(text.slice(Math.max(0, start - 4), start)) && !priceBehind.test(text.slice(end + 1, end + 4)))
    return null
  const factor = value.e < 1 ? '10' : '1'
  return {
    match: { unit: { unit: '%', kind: 'percent', factor }, length: 1, classifier: false },
    end: end + 1,
    numeral,
  }
}

const priceInFront = /(?:打了?|[打享]受?|[低降跌]至|[低降跌]到|优惠|最低)(?:约|近|最低|全场)?$/
const priceBehind = /^(?:起(?![义源火来])|优惠|促销|出售|销售|[票售]价|以[上下]|左右|的?(?:价格|折扣|优惠))/

/** 5分钱 */
export function inCents(text: string, numeral: Numeral): Counted | null {
  if (text[numeral.end] !== '分' || text[numeral.end + 1] !== '钱') return null
  const match: UnitMatch = { unit: { unit: 'CNY', kind: 'amount', factor: '0.01' }, length: 1, classifier: false }
  return { match, end: numeral.end + 1, numeral }
}

/** 9金5银6铜, 2死5伤, 礼炮21响 */
export function bySign(text: string, numeral: Numeral): Counted | null {
  const unit = unitOfSign(text, numeral.start, numeral.end)
  if (unit === null) return null
  const match: UnitMatch = { unit: { unit, kind: 'count', factor: '1' }, length: 1, classifier: true }
  return { match, end: numeral.end + 1, numeral }
}

/** 研发人员全时当量418万人年; not 418万人年底返乡 */
export function inPersonYears(text: string, numeral: Numeral): Counted | null {
  if (text[numeral.end] !== '人' || !personYears(text, numeral.end)) return null
  const match: UnitMatch = { unit: { unit: '人年', kind: 'count', factor: '1' }, length: 2, classifier: true }
  return { match, end: numeral.end + 2, numeral }
}

/** 375公斤/亩, 326人/平方公里, 6.5张/千人: so much for each of what stands behind the stroke; what is paid stays an amount of money (12元/斤, 5分/度). */
export function forEach(text: string, numeral: Numeral, match: UnitMatch | null): Counted | null {
  if (match === null || match.unit.kind === 'amount' || match.unit.unit === '分') return null
  const at = numeral.end + match.length
  const each = text[at] === '/' ? eachAt(text, at + 1, match) : null
  if (each === null || text[at + 1 + each.length] === '/') return null
  const length = match.length + 1 + each.length
  const { unit: counted, factor } = unitInContext(text, numeral.start, numeral.end + match.length, match.unit)
  const unit = { unit: `${counted}/${each.unit}`, kind: 'measure', factor } as const
  return { match: { unit, length, classifier: false }, end: numeral.end + length, numeral }
}

/** What stands behind the stroke: a unit; behind a classifier no other one (台/套 is a word), unless there are a round number of them. */
function eachAt(text: string, at: number, { classifier }: UnitMatch): { unit: string; length: number } | null {
  const round = roundNumber.exec(text.slice(at, at + 4))?.[0]
  if (round !== undefined) return { unit: round, length: round.length }
  const each = unitAt(text, at) ?? dayAt(text, at)
  if (each === null || each.unit.factor !== '1' || (classifier && each.classifier)) return null
  return { unit: each.unit.unit, length: each.length }
}

const roundNumber = /^[百千万](?:人|名?学生|户)/

/** 人次/日: of no number, 日 is a length of time only there. */
function dayAt(text: string, at: number): UnitMatch | null {
  return text[at] !== '日' || /[本元]/.test(text.charAt(at + 1))
    ? null
    : { unit: { unit: 'd', kind: 'duration', factor: '1' }, length: 1, classifier: false }
}

const personYears = (text: string, at: number) => /^人年(?:[，。；、）/”]|以[上下]|左右|$)/.test(text.slice(at, at + 4))

/** 一年半 is a year and a half, 两成五 25%. */
export function readHalf(text: string, numeral: Numeral, match: UnitMatch): Counted | null {
  const behind = numeral.end + match.length
  if (
    (match.unit.unit === 'a' || text[numeral.end] === '天') &&
    /^半(?![载岛导径数价托夜途路月程边个])/.test(text.slice(behind, behind + 2))
  )
    return { match, end: behind + 1, numeral: inTenths(numeral, '0.5') }
  if (text.startsWith('成半', numeral.end) && endsTenths(text, behind + 1))
    return { match, end: behind + 1, numeral: inTenths(numeral, '0.5') }
  const digit = text[numeral.end] === '成' ? '一二三四五六七八九'.indexOf(text[behind] ?? ' ') + 1 : 0
  if (digit === 0 || /[一二三四五六七八九十百千万家个成年月项条位名户]/.test(text[behind + 1] ?? '')) return null
  return {
    match,
    end: behind + 1,
    numeral: inTenths(numeral, `0.${digit}`),
  }
}

/** 一成半│的, not 三成半数 */
const endsTenths = (text: string, at: number) => at >= text.length || '，。；、！？）的左以'.includes(text[at]!)

function inTenths(numeral: Numeral, tenths: string): Numeral {
  return numeralWith(numeral, numeral.value.plus(tenths), product(numeral.step, power(-1)), numeral.more)
}
