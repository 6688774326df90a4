// Figures that are no plain number with a unit: those of proportions.ts, 一半, 翻一番, 减半, 半年, 2小时8分.
import Big from 'big.js'
import type { FigureForm } from './figure.ts'
import { form, measures } from './specialForm.ts'
import { isOfRatio, readIncidence, readPartsOf, readRatio, readSlashed } from './proportions.ts'
import { mayBeCoins, readSmallMoney } from './smallMoney.ts'
import { unitAt } from './units.ts'
import { characterSet } from '../../tools/characters.ts'
import { power } from '../numerals/numeral.ts'

/** The special form that starts at `at`, or null. */
export function readSpecialForm(text: string, at: number): FigureForm | null {
  return readPartsOf(text, at) ?? (text.charCodeAt(at) >= 0x3a ? readInWords(text, at) : readInDigits(text, at))
}

function readInWords(text: string, at: number): FigureForm | null {
  const first = text.charCodeAt(at)
  return (
    (first === half || first === one ? readHalf(text, at) : null) ??
    (first === turn || first === less || text[at + 1] === '番' ? readDoubling(text, at) : null) ??
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

const doublesHedged = /翻了?(?:将?近|接近|大?约|超过?|逾)$/

/** 翻一番 is growth by one time, 翻两番 by three, also 翻了近│一番; 减半 is a fall by half. */
function readDoubling(text: string, at: number): FigureForm | null {
  if (text[at + 1] === '番' && doublesHedged.test(text.slice(Math.max(0, at - 4), at))) {
    const times = numberOfDoublings[text[at]!]
    return times === undefined
      ? null
      : form(text, at, at + 2, measures.multiple, { value: new Big(times), growth: 'up' })
  }
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
