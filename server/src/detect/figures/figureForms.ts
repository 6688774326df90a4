// Figures that are no plain number with a unit: 百分之八, 三分之一, 1/3, 5∶3∶2, 一半, 翻一番, 减半, 半年.
import Big from 'big.js'
import type { Unit } from '../../lexicon/units.ts'
import type { FigureForm } from './figure.ts'
import { readNumeral } from '../numerals/numerals.ts'
import { readSpokenPair } from './figureRanges.ts'
import { mayBeCoins, readSmallMoney } from './smallMoney.ts'
import { unitAt } from './units.ts'
import { characterSet } from '../../tools/characters.ts'
import { product } from '../../model/decimal.ts'
import { power } from '../numerals/numeral.ts'

/** The special form that starts at `at`, or null. */
export function readSpecialForm(text: string, at: number): FigureForm | null {
  return readPartsOf(text, at) ?? (text.charCodeAt(at) >= 0x3a ? readInWords(text, at) : readInDigits(text, at))
}

function readInWords(text: string, at: number): FigureForm | null {
  const first = text.charCodeAt(at)
  return (
    (first === half || first === one ? readHalf(text, at) : null) ??
    (first === turn || first === less ? readDoubling(text, at) : null) ??
    (mayBeCoins(text, at) ? readSmallMoney(text, at) : null)
  )
}

function readInDigits(text: string, at: number): FigureForm | null {
  const behind = signBehindDigits(text, at)
  if (behind === '') return null
  return (
    (behind === '/' ? (readSlashed(text, at) ?? readIncidence(text, at)) : null) ??
    (ratioSigns.includes(behind) ? readRatio(text, at) : null) ??
    (timeSigns.includes(behind) ? (readTimeTaken(text, at) ?? readSeconds(text, at)) : null) ??
    (coinSigns.includes(behind) ? readSmallMoney(text, at) : null)
  )
}

const [half, one, turn, less] = ['半', '一', '翻', '减'].map((sign) => sign.charCodeAt(0))
const ratioSigns = '∶:：比'
const timeSigns = '个小时分秒'
const coinSigns = '元块角毛分'
/** No number of these forms has more digits, its point among them. */
const mostDigits = 9

/** What stands behind the digits at `at`, a point with decimals passed over; empty at the end of the text. */
function signBehindDigits(text: string, at: number): string {
  let end = at
  const limit = Math.min(at + mostDigits, text.length)
  while (end < limit && isOfNumber(text, end)) end++
  return end < text.length ? text[end]! : ''
}

const isOfNumber = characterSet('0123456789.')

interface Traits {
  readonly value?: Big
  readonly low?: Big
  readonly high?: Big
  readonly written?: string
  readonly step?: Big
  readonly more?: boolean
  readonly growth?: 'up' | 'down'
}

type Measure = Pick<Unit, 'unit' | 'kind'>

const measures = {
  percent: { unit: '%', kind: 'percent' },
  fraction: { unit: '1', kind: 'fraction' },
  ratio: { unit: 'ratio', kind: 'ratio' },
  multiple: { unit: '×', kind: 'multiple' },
  minutes: { unit: 'min', kind: 'duration' },
  seconds: { unit: 's', kind: 'duration' },
} satisfies Readonly<Record<string, Measure>>

function form(text: string, start: number, end: number, { unit, kind }: Measure, traits: Traits): FigureForm {
  const suffix = /^(?:及?以上|及?以下|左右|[以之]内)/.exec(text.slice(end, end + 3))?.[0] ?? ''
  const bound = suffix === '' ? null : suffix.endsWith('上') ? 'over' : suffix === '左右' ? 'about' : 'under'
  const stop = end + suffix.length
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    value: traits.value ?? null,
    low: traits.low ?? null,
    high: traits.high ?? null,
    written: traits.written ?? null,
    step: traits.step ?? power(0),
    unit,
    kind,
    more: traits.more ?? false,
    bound,
    vague: false,
    growth: traits.growth ?? null,
  }
}

const percentOf: Readonly<Record<string, Big>> = { '100': power(0), '1000': power(-1), '10000': power(-2) }

/** A whole is at most a few characters long: 一千二百分之. */
const longestWhole = 8

/** 百分之八点二 is 8.2%, 百分之一二 1% to 2%, 万分之三 0.03%, 三分之一 the fraction 1/3. */
function readPartsOf(text: string, at: number): FigureForm | null {
  if (!hasPartsWord(text, at)) return null
  const whole = readNumeral(text, at)
  if (whole === null || whole.vague || !text.startsWith('分之', whole.end)) return null
  const pair = readSpokenPair(text, whole.end + 2)
  const part = pair?.numeral ?? readNumeral(text, whole.end + 2)
  if (part === null) return null
  const factor = percentOf[whole.value.toFixed()]
  if (factor !== undefined && whole.bare) {
    const value = product(part.value, factor)
    return form(text, at, part.end, measures.percent, {
      ...(pair === null ? { value } : { low: value, high: product(pair.high.value, factor) }),
      step: product(part.step, factor),
      more: part.more,
    })
  }
  return form(text, at, part.end, measures.fraction, {
    written: `${part.value.toFixed()}/${whole.value.toFixed()}`,
    more: part.more,
  })
}

/** A number, or a word in Latin letters, that began in front: then the form is a part of it. */
const goesOnInFront = characterSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.')
const isOfRatio = characterSet('0123456789.:：')
const slashed = /(\d{1,2})\/(\d{1,2})(?![\d/A-Za-z年月日号.%])/y

function hasPartsWord(text: string, at: number): boolean {
  const limit = Math.min(at + longestWhole, text.length) - 1
  for (let end = at + 1; end < limit; end++)
    if (text.charCodeAt(end) === 0x5206 && text.charCodeAt(end + 1) === 0x4e4b) return true
  return false
}

function readSlashed(text: string, at: number): FigureForm | null {
  if (text[at + 1] !== '/' && text[at + 2] !== '/') return null
  slashed.lastIndex = at
  const match = slashed.exec(text)
  if (match === null || goesOnInFront(text, at - 1)) return null
  const [whole, part, of] = match
  if (Number(part) === 0 || Number(part) >= Number(of)) return null
  return form(text, at, at + whole.length, measures.fraction, { written: `${Number(part)}/${Number(of)}` })
}

const incidence = /(\d{1,4}(?:\.\d{1,3})?)\/(?:10|十)万(?![\d元人家吨])/y

/** A rate of 15.1/10万 is 0.0151%. */
function readIncidence(text: string, at: number): FigureForm | null {
  incidence.lastIndex = at
  const match = incidence.exec(text)
  if (match === null || goesOnInFront(text, at - 1)) return null
  const decimals = match[1]!.split('.')[1]?.length ?? 0
  const value = product(new Big(match[1]!), power(-3))
  return form(text, at, at + match[0].length, measures.percent, { value, step: power(-(decimals + 3)) })
}

const ratio = /(\d{1,4}(?:\.\d{1,4})?)((?:[∶:：比]\d{1,4}(?:\.\d{1,4})?){1,5})(?![\d:：年月日点%])/y

/** 5∶3∶2. With an ordinary colon only where the words tell it; a score or a clock time is none. */
function readRatio(text: string, at: number): FigureForm | null {
  ratio.lastIndex = at
  const match = ratio.exec(text)
  if (match === null || isOfRatio(text, at - 1)) return null
  const [printed] = match
  const end = at + printed.length
  if (!printed.includes('∶') && !tellsRatio(text, at, end, printed)) return null
  return form(text, at, end, measures.ratio, { written: printed.replace(/[∶：比]/g, ':') })
}

const ratioAround = /比例|之比|比值|配比|按照?$|的比/
/** 收入比为│2.18：1, 师生比由1：14降至│1：12 */
const ratioInFront =
  /(?<![同环占对])比[例值]?(?:约?[为由从达是]|达到|约)?(?:(?:\d{4}年的)?\d[\d.]*[:：]\d[\d.]*[^，。；\d]{1,8}[至到为])?$/
/** 三次产业结构由2019年的│10.4：41.3：48.3; decimals, or three parts, are of no score and no clock. */
const partsInFront = /(?:(?<![同环占对])比(?![赛分])|结构|差距|汇率|兑)[^。；！？]{0,40}$/

function tellsRatio(text: string, at: number, end: number, printed: string): boolean {
  const before = text.slice(Math.max(0, at - 10), at)
  if (ratioAround.test(before + text.slice(end, end + 6))) return true
  const front = text.slice(Math.max(0, at - 40), at)
  return (
    (isOfParts.test(printed) && partsInFront.test(front) && statesParts.test(front)) ||
    (printed.includes('1') && ratioInFront.test(front))
  )
}

const isOfParts = /\.|^\d+[:：]\d+[:：]/
const statesParts = /(?:[比构重距率兑由从为至到是约达的按以]|[:：])$/

function readHalf(text: string, at: number): FigureForm | null {
  if (text.startsWith('一半', at) && !(text[at + 2] === '是' && isOneOfTwoHalves(text, at))) {
    const more = isMoreThanHalf(text, at)
    return form(text, at, at + (more ? 3 : 2), measures.fraction, { written: '1/2', more })
  }
  if (text.startsWith('半数', at)) return form(text, at, at + 2, measures.fraction, { written: '1/2' })
  if (text[at] !== '半' || (makesWordOfHalf(text, at - 1) && !isEarlier(text, at))) return null
  const unit = halves.test(text.slice(at, at + 5)) ? unitAt(text, at + 1) : null
  if (unit === null) return null
  const end = at + 1 + unit.length
  const more = text[end] === '多'
  return form(text, at, more ? end + 1 : end, unit.unit, {
    value: new Big('0.5'),
    step: new Big('0.1'),
    more,
  })
}

/** 占涨幅的一半多 */
function isMoreThanHalf(text: string, at: number): boolean {
  return text[at + 2] === '多' && /^[，。；、的）]?$/.test(text.charAt(at + 3))
}

/** 一半是海水，一半是火焰: a manner of speaking. */
function isOneOfTwoHalves(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - farthestHalf), at) + text.slice(at + 2, at + 2 + farthestHalf)
  return around.includes('一半是')
}

const farthestHalf = 16

/** 提前半年, not 以前半年 */
function isEarlier(text: string, at: number): boolean {
  return text.startsWith('提前', at - 2)
}

const makesWordOfHalf = characterSet('上下前后大小过多一两')
const halves = /^半(?:(?:年|天|个月|个小时|小时)(?![报刊前后])|亩(?![方池荷园花])|公里|公顷)/

const timeTaken =
  /(?:(\d{1,3})(?:个?小时|时(?=\d{1,2}分\d)))?(\d{1,3})分钟?(?:(?:(\d{1,2}(?:\.\d{1,3})?)秒(\d{1,3})?))?/y

/** 2小时8分16秒 and 2分00秒87 are one length of time, in its smallest unit. */
function readTimeTaken(text: string, at: number): FigureForm | null {
  timeTaken.lastIndex = at
  const match = timeTaken.exec(text)
  if (match === null || isOfRatio(text, at - 1) || text[at - 1] === '日') return null
  const [whole, hours, minutes, seconds, hundredths] = match
  if (hours === undefined && seconds === undefined) return null
  if (seconds === undefined && /[之的钟]/.test(text[at + whole.length] ?? '')) return null
  const inMinutes = new Big(hours ?? 0).times(60).plus(minutes!)
  const end = at + whole.length
  if (seconds === undefined) return form(text, at, end, measures.minutes, { value: inMinutes })
  const rest = hundredths === undefined ? seconds : `${seconds}.${hundredths}`
  const value = inMinutes.times(60).plus(rest)
  const decimals = rest.split('.')[1]?.length ?? 0
  return form(text, at, end, measures.seconds, { value, step: power(-decimals) })
}

const secondsTaken = /(\d{1,2})秒(\d{1,2})(?![\d.,:])/y

/** 9秒90 is a length of time in hundredths, 10秒5次 is not. */
function readSeconds(text: string, at: number): FigureForm | null {
  secondsTaken.lastIndex = at
  const match = secondsTaken.exec(text)
  if (match === null || isOfNumber(text, at - 1)) return null
  const [whole, seconds, parts] = match
  const end = at + whole.length
  if (unitAt(text, end) !== null) return null
  return form(text, at, end, measures.seconds, {
    value: new Big(`${seconds!}.${parts!}`),
    step: power(-parts!.length),
  })
}

const numberOfDoublings: Readonly<Record<string, string>> = {
  一: '1',
  两: '3',
  二: '3',
  三: '7',
  四: '15',
  1: '1',
  2: '3',
  3: '7',
}

/** 翻一番 is growth by one time, 翻两番 by three; 减半 is a fall by half. */
function readDoubling(text: string, at: number): FigureForm | null {
  if (text[at] !== '翻' && text[at] !== '减') return null
  const doubling =
    /^翻(?:了)?([一两二三四123])(?:个)?番/.exec(text.slice(at, at + 5)) ?? /^翻(?:了)?()番/.exec(text.slice(at, at + 3))
  if (doubling !== null) {
    const value = new Big(numberOfDoublings[doubling[1] ?? ''] ?? '1')
    return form(text, at, at + doubling[0].length, measures.multiple, { value, growth: 'up' })
  }
  if (text.startsWith('减半', at))
    return form(text, at, at + 2, measures.percent, { value: new Big(50), growth: 'down' })
  return null
}
