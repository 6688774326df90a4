// A numeral with its unit: which unit counts it, whether that makes a figure, and what is fused behind.
import Big from 'big.js'
import { isOne, isZero, product } from '../../model/decimal.ts'
import { spokenClassifiers } from '../../lexicon/classifiers.ts'
import type { FigureKind } from '../../model/figure.ts'
import { inCurrency } from './currencySigns.ts'
import type { DetectedFigure } from './figure.ts'
import {
  bySign,
  type Counted,
  forEach,
  inCents,
  inPersonYears,
  inTenthsOfPrice,
  readHalf,
  withFusedMore,
  withHundredMillions,
  withPlus,
  withLastMagnitude,
} from './fusedUnits.ts'
import { power } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { unitAt, type UnitMatch } from './units.ts'
import { computingAt, daysAt, pointsAt, unitInContext, wordsOfInside } from './unitsInContext.ts'
import { characterSet } from '../../tools/characters.ts'

/** What may stand before a magnitude alone (近百倍, 上万) for it to be a number. */
const hedgesBare = characterSet('近上超过逾达破约足到不成越占数第')

export type { Counted } from './fusedUnits.ts'

/** A numeral with a unit. */
export interface CountedIn extends Counted {
  readonly match: UnitMatch
}

export function hasUnit(counted: Counted): counted is CountedIn {
  return counted.match !== null
}

const ten = power(1)

/** The unit behind a numeral, with what belongs to both; more than ten tenths are none (300│成分股). */
export function readUnit(text: string, numeral: Numeral): Counted {
  const unit = unitAt(text, numeral.end)
  const match = unit?.unit.factor === '10' && numeral.value.gt(ten) ? null : unit
  return (
    withLastMagnitude(text, numeral) ??
    withFusedMore(text, numeral, match) ??
    (match === null ? null : readHalf(text, numeral, match)) ??
    withHundredMillions(text, numeral) ??
    inTenthsOfPrice(text, numeral) ??
    withPlus(text, numeral) ??
    inCents(text, numeral) ??
    bySign(text, numeral) ??
    inPersonYears(text, numeral) ??
    forEach(text, numeral, match) ??
    (match === null ? inCurrency(text, numeral) : null) ??
    inContext(text, numeral, match) ?? { match, end: numeral.end + (match?.length ?? 0), numeral }
  )
}

function inContext(text: string, numeral: Numeral, match: UnitMatch | null): Counted | null {
  if (match !== null && match.unit.unit !== '个') return null
  const { start, end } = numeral
  const found = pointsAt(text, start, end) ?? computingAt(text, start, end) ?? daysAt(text, start, end)
  return found === null ? null : { match: found, end: end + found.length, numeral }
}

/** 陆家嘴: a formal digit alone counts money only. */
const formalDigit = /[壹贰叁肆伍陆柒捌玖]/

/** Whether a Chinese numeral with this unit is a figure, and not grammar or part of a word. */
export function countsSpoken(text: string, counted: Counted, unit: UnitMatch): boolean {
  const { numeral, end } = counted
  if (isZero(numeral.value)) return false
  const isAlone = numeral.end - numeral.start === 1
  if (isAlone && formalDigit.test(text[numeral.start]!) && unit.unit.kind !== 'amount') return false
  if (unit.unit.kind === 'percent' && text[numeral.end] === '成') return areTenths(text, counted)
  if (numeral.bare && text[numeral.start] !== '十' && !numeral.more && !numeral.vague)
    return (isHedged(text, numeral) || isBounded(text, end, unit) || isOfVisits(counted, unit)) && text[end] !== '级'
  if (isAlone && isOne(numeral.value)) return countsOne(text, counted, unit)
  return !unit.classifier || numeral.scaled || spokenClassifiers.has(unit.unit.unit)
}

/** 三成 of something; not 三成立, but 近三成为 is. */
function areTenths(text: string, { numeral, end }: Counted): boolean {
  if (!/[立为功果员本绩都长熟品型交就份渝]/.test(text[end] ?? '')) return true
  return text[end] === '为' && isHedged(text, numeral)
}

/** 亿元以上, 每月开行千列以上，: of a quantity; 千人以上企业 are a class. */
function isBounded(text: string, end: number, { unit: { kind } }: UnitMatch): boolean {
  if (!text.startsWith('以上', end) && !text.startsWith('左右', end)) return false
  return kind !== 'count' || '，。；、！？） \n'.includes(text[end + 2] ?? ' ')
}

/** 组织百万人次培训 */
function isOfVisits({ numeral }: Counted, { unit }: UnitMatch): boolean {
  return unit.unit === '人次' && numeral.value.e >= 4
}

function isHedged(text: string, { start }: Numeral): boolean {
  return hedgesBare(text, start - 1)
}

/** 一倍, 一个百分点, 一千瓦; 近一年, 一年多, 一个月内 and not the 一年 of 一年一度. */
function countsOne(text: string, { numeral, end }: Counted, { unit }: UnitMatch): boolean {
  if (unit.kind === 'multiple' || unit.kind === 'percentage-point') return true
  if (unit.kind === 'measure') return text[numeral.end] === '千'
  if (unit.kind !== 'duration') return false
  return (
    numeral.more ||
    oneInFront.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)) ||
    oneBounded.test(text.slice(end, end + 4))
  )
}

/** 缩短为│一天, 只需│一个工作日 */
const oneInFront =
  /[近约达过满足到至]$|(?:[缩减]短?|降|压缩|减少)为$|(?:[只仅]需要?|[只仅]要|[只仅]用了?|用时|耗时|历时|长达)$/
/** 一个工作日│就能, 由一个月│缩短为 */
const oneBounded = new RegExp(
  `^(?:多|以上|以内|之内|内(?![${wordsOfInside}])|左右|了|(?:就|便|即)[能可]|(?:压缩|缩短|缩减|减少|延长)[到至为])`,
)

/** The figure at `start` from its parts; `high` is the upper number of a spoken pair (两三天). */
export function compose(
  text: string,
  start: number,
  { numeral, match, end }: CountedIn,
  high: Numeral | null = null,
): DetectedFigure & { passage: 0 } {
  const unit = unitInContext(text, start, end, match.unit)
  const plain = unit.factor === '1'
  const more = !numeral.more && unit.kind !== 'count' && isMoreBehind(text, end)
  const after = more ? end + 1 : end
  const suffix = readBound(text, after, unit.kind)
  const stop = after + (suffix?.length ?? 0)
  const factor = plain ? power(0) : new Big(unit.factor)
  const value = plain ? numeral.value : product(numeral.value, factor)
  const range = high !== null ? { low: value, high: product(high.value, factor) } : vagueRange(numeral, value)
  return {
    passage: 0,
    start,
    end: stop,
    text: text.slice(start, stop),
    value: range === null ? value : null,
    low: range?.low ?? null,
    high: range?.high ?? null,
    written: null,
    step: plain ? numeral.step : product(numeral.step, factor),
    unit: unit.unit,
    kind: unit.kind,
    more: numeral.more || more,
    bound: suffix?.bound ?? null,
    vague: numeral.vague,
    growth: null,
  }
}

/** 两倍多, but not 三年多元发展. */
function isMoreBehind(text: string, end: number): boolean {
  if (text[end] !== '多' && text[end] !== '余') return false
  const next = text.slice(end, end + 2)
  return !/^(?:多的|多元|多晶|多层|多边|多功|多用|余额|多种|余地|余下|多方|多个|多家|多年|多次)/.test(next)
}

const [two, nine] = [new Big(2), new Big(9)]

/** 数百 is some hundreds: two to nine of them. */
function vagueRange(numeral: Numeral, value: Big): { low: Big; high: Big } | null {
  return numeral.vague ? { low: product(value, two), high: product(value, nine) } : null
}

const bounds: readonly (readonly [string, 'over' | 'under' | 'about'])[] = [
  ['以上', 'over'],
  ['口以上', 'over'],
  ['口以下', 'under'],
  ['口及以上', 'over'],
  ['口及以下', 'under'],
  ['或以上', 'over'],
  ['或以下', 'under'],
  ['人以上', 'over'],
  ['人以下', 'under'],
  ['及以上', 'over'],
  ['以下', 'under'],
  ['及以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
  ['左右', 'about'],
  ['上下', 'about'],
]

function readBound(
  text: string,
  at: number,
  kind: FigureKind,
): { bound: 'over' | 'under' | 'about'; length: number } | null {
  const sign = text[at] ?? ' '
  if (!'以及之左上内口或人+'.includes(sign)) return null
  if (sign === '+') return endsPlus(text, at + 1) ? { bound: 'over', length: 1 } : null
  if ((sign === '口' && text[at - 1] !== '人') || (sign === '人' && text[at - 1] !== '个')) return null
  if (/^上下[游级层属]/.test(text.slice(at, at + 3))) return null
  for (const [word, bound] of bounds) if (text.startsWith(word, at)) return { bound, length: word.length }
  if ((kind === 'duration' || kind === 'measure') && text[at] === '内' && !wordsOfInside.includes(text[at + 1] || ' '))
    return { bound: 'under', length: 1 }
  return null
}

/** 突破“200万+”│关口, 10万+│，: not 3个+2个 nor 5%+N. */
const endsPlus = characterSet('”’，。；、！？）的')

/** 5年前 is a time; 三年行动计划, 5年期国债, 六年级 and 1小时生活圈 are names. */
export function isNoDuration(text: string, end: number): boolean {
  return /^(?:前(?!期|后)|多?(?:以|之)前|后(?!续|期|备)|之后|以后|行动|计划|规划|发展规划|级|期(?![间限内满末待盼望权刊货])|[“”]?[^，。；、“”]{0,4}圈)/.test(
    text.slice(end, end + 8),
  )
}
