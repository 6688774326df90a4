// Parts of a whole and ratios: 百分之八, 百分之五至百分之十, 三分之一, 1/3, 15.1/10万, 5∶3∶2.
import Big from 'big.js'
import type { FigureForm } from './figure.ts'
import { form, measures } from './specialForm.ts'
import { type Numeral, readNumeral } from '../numerals/numerals.ts'
import { isStartOfMove, joints, readSpokenPair } from './figureRanges.ts'
import { characterSet } from '../../tools/characters.ts'
import { product } from '../../model/decimal.ts'
import { power } from '../numerals/numeral.ts'

const percentOf: Readonly<Record<string, Big>> = { '100': power(0), '1000': power(-1), '10000': power(-2) }

/** A whole is at most a few characters long: 一千二百分之. */
const longestWhole = 8

/** 百分之八点二 is 8.2%, 百分之一二 1% to 2%, 万分之三 0.03%, 三分之一 the fraction 1/3. */
export function readPartsOf(text: string, at: number): FigureForm | null {
  if (!hasPartsWord(text, at)) return null
  const whole = readNumeral(text, at)
  if (whole === null || whole.vague || !text.startsWith('分之', whole.end)) return null
  const pair = readSpokenPair(text, whole.end + 2)
  const part = pair?.numeral ?? readNumeral(text, whole.end + 2)
  if (part === null) return null
  const factor = percentOf[whole.value.toFixed()]
  if (factor !== undefined && whole.bare) {
    const value = product(part.value, factor)
    const high = pair?.high ?? upTo(text, at, whole, part)
    return form(text, at, high === null || pair !== null ? part.end : high.end, measures.percent, {
      ...(high === null ? { value } : { low: value, high: product(high.value, factor) }),
      step: product(part.step, factor),
      more: part.more,
    })
  }
  return form(text, at, part.end, measures.fraction, {
    written: `${part.value.toFixed()}/${whole.value.toFixed()}`,
    more: part.more,
  })
}

/** 百分之五至│百分之十, 百分之三十到│四十: the upper number where it is a range and no move from one to the other. */
function upTo(text: string, at: number, whole: Numeral, part: Numeral): Numeral | null {
  if (!joints.includes(text[part.end] ?? ' ') || isStartOfMove(text.slice(Math.max(0, at - 12), at))) return null
  const repeats = text.startsWith(text.slice(whole.start, whole.end + 2), part.end + 1)
  const from = part.end + 1 + (repeats ? whole.end + 2 - whole.start : 0)
  const high = readNumeral(text, from)
  if (high === null || high.value.lte(part.value)) return null
  return repeats || endsRange(text, high.end) ? high : null
}

const endsRange = (text: string, at: number) => at >= text.length || '，。；、！？）的之左不'.includes(text[at]!)

/** A number, or a word in Latin letters, that began in front: then the form is a part of it. */
const goesOnInFront = characterSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.')
export const isOfRatio = characterSet('0123456789.:：')
const slashed = /(\d{1,2})\/(\d{1,2})(?![\d/A-Za-z年月日号.%])/y

function hasPartsWord(text: string, at: number): boolean {
  const limit = Math.min(at + longestWhole, text.length) - 1
  for (let end = at + 1; end < limit; end++)
    if (text.charCodeAt(end) === 0x5206 && text.charCodeAt(end + 1) === 0x4e4b) return true
  return false
}

export function readSlashed(text: string, at: number): FigureForm | null {
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
export function readIncidence(text: string, at: number): FigureForm | null {
  incidence.lastIndex = at
  const match = incidence.exec(text)
  if (match === null || goesOnInFront(text, at - 1)) return null
  const decimals = match[1]!.split('.')[1]?.length ?? 0
  const value = product(new Big(match[1]!), power(-3))
  return form(text, at, at + match[0].length, measures.percent, { value, step: power(-(decimals + 3)) })
}

const ratio = /(\d{1,4}(?:\.\d{1,4})?)((?:[∶:：比]\d{1,4}(?:\.\d{1,4})?){1,5})(?![\d:：年月日点%])/y

/** 5∶3∶2. With an ordinary colon only where the words tell it; a score or a clock time is none. */
export function readRatio(text: string, at: number): FigureForm | null {
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
