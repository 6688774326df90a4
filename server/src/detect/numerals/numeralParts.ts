// The parts of a numeral, one at a time: a run of digits, a magnitude, a zero; and which part may follow which.
import { alternation } from '../../tools/alternation.ts'
import { behindDiverse } from '../../lexicon/numeralWords.ts'
import type Big from 'big.js'
import { characterSet, isDigit } from '../../tools/characters.ts'
import { chineseDigits, largeMagnitudes, smallMagnitudes } from '../../lexicon/numerals.ts'
import { decimalOf } from '../../model/decimal.ts'
import { zero } from './numeral.ts'

export interface Part {
  readonly kind: 'digits' | 'small' | 'large' | 'zero'
  readonly value: Big
  readonly decimals: number
  readonly power: number
  /** 零 in front of the digits: 一百零一 is 101, not 110. */
  readonly afterZero: boolean
}

/** Bounded beyond the longest number that is read, so that each place of a long row of digits costs the same. */
const arabic = /[0-9０-９]{1,41}(?:[,，][0-9０-９]{3}(?![0-9０-９])){0,14}(?:[.．][0-9０-９]{1,41})?/y
const fullWidth = /[０-９．，]/g

/** What each sign is worth, by code unit; -1 where it is no such sign. A look into a table, as this is asked of every character. */
const digits = worthBySign(chineseDigits)
const smallPowers = worthBySign(smallMagnitudes)
const largePowers = worthBySign(largeMagnitudes)

function worthBySign(worths: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(0x10000).fill(-1)
  for (const [sign, worth] of Object.entries(worths)) table[sign.charCodeAt(0)] = worth
  return table
}

/** The part at `at` that may follow `parts`, or null. */
export function readPart(
  text: string,
  at: number,
  parts: readonly Part[],
): { part: Part; end: number; arabic: boolean } | null {
  if (at >= text.length) return null
  const last = parts.at(-1)
  const code = text.charCodeAt(at)
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return readArabic(text, at, last)
  const small = smallPowers[code]!
  if (small >= 0)
    return acceptsSmall(last, parts, small) ? { part: magnitude('small', small), end: at + 1, arabic: false } : null
  const large = readLarge(text, at)
  if (large !== null)
    return acceptsLarge(parts) ? { part: magnitude('large', large), end: at + 1, arabic: false } : null
  if (digits[code]! < 0 || (code === zeroSign && opensWord(text, at))) return null
  return readChineseDigits(text, at, last)
}

const zeroSign = '零'.charCodeAt(0)
const ofWord = characterSet('售部星散')

/** 22万│零售商户 */
function opensWord(text: string, at: number): boolean {
  return ofWord(text, at + 1)
}

function magnitude(kind: 'small' | 'large', power: number): Part {
  return { kind, value: zero, decimals: 0, power, afterZero: false }
}

function readArabic(
  text: string,
  at: number,
  last: Part | undefined,
): { part: Part; end: number; arabic: true } | null {
  if (last?.kind === 'digits') return null
  arabic.lastIndex = at
  const match = arabic.exec(text)
  if (match === null) return null
  if (last?.kind === 'large' && !continuesGroup(text, at + match[0].length, match[0].length)) return null
  const plain = match[0]
    .replace(fullWidth, (c) => (c === '．' ? '.' : c === '，' ? ',' : String(c.charCodeAt(0) - 0xff10)))
    .replace(/,/g, '')
  if (plain.length > 40) return null
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  return {
    part: { kind: 'digits', value: decimalOf(plain, 0), decimals, power: 0, afterZero: false },
    end: at + match[0].length,
    arabic: true,
  }
}

/** Digits behind 万 or 亿 belong to the numeral where they carry a magnitude themselves (25万6千) or fill the group (2万5000元). */
function continuesGroup(text: string, end: number, length: number): boolean {
  const next = text[end] ?? ''
  if (next !== '' && (smallPowers[next.charCodeAt(0)]! >= 0 || readLarge(text, end) !== null)) return true
  return length === 4 && next !== '年' && next !== '—' && next !== '-'
}

/** A run of Chinese digits: one digit, digits read one by one (二〇二三), or with 点 (八点二). */
function readChineseDigits(
  text: string,
  at: number,
  last: Part | undefined,
): { part: Part; end: number; arabic: false } | null {
  if (last?.kind === 'digits') return null
  let end = at
  let written = ''
  while (end < text.length && written.length < 20) {
    const digit = digits[text.charCodeAt(end)]!
    if (digit < 0) break
    written += String(digit)
    end++
  }
  const fraction = fractionAt(text, end)
  const decimals = fraction.length
  if (decimals > 0) {
    written += `.${fraction}`
    end += 1 + decimals
  }
  if (written[0] === '0' && /^0+$/.test(written))
    return { part: { kind: 'zero', value: zero, decimals: 0, power: 0, afterZero: false }, end, arabic: false }
  const afterZero = written.startsWith('0') && !written.startsWith('0.')
  if (!afterZero && decimals === 0 && countsAnew(text, at, end, last)) return null
  return { part: { kind: 'digits', value: decimalOf(written, 0), decimals, power: 0, afterZero }, end, arabic: false }
}

/** The digits behind 点 at `at` (三点│一四), or none. */
function fractionAt(text: string, at: number): string {
  let fraction = ''
  if ((text[at] !== '点' && text[at] !== '點') || text[at + 1] === '两') return fraction
  for (let next = at + 1; next < text.length && fraction.length < 10; next++) {
    const digit = digits[text.charCodeAt(next)]!
    if (digit < 0) break
    fraction += String(digit)
  }
  return fraction
}

/** 400亿│两个台阶, 5000万│一笔: behind a magnitude a digit without one of its own belongs to what follows where that is counted, as 两 always does; 一万二 is 12000. */
function countsAnew(text: string, at: number, end: number, last: Part | undefined): boolean {
  if (last === undefined || last.power <= 1 || isMagnitude(text, end)) return false
  return text[at] === '两' || text[at] === '兩' || countsThings(text, end)
}

const countsThings = characterSet('个個大项項道级笔家户件条名位次座所间')

function isMagnitude(text: string, at: number): boolean {
  return at < text.length && (smallPowers[text.charCodeAt(at)]! >= 0 || readLarge(text, at) !== null)
}

function acceptsSmall(last: Part | undefined, parts: readonly Part[], power: number): boolean {
  if (last === undefined) return true
  if (last.kind === 'digits') {
    const before = lastPower(parts, 'small')
    return before === null || power < before
  }
  if (last.kind === 'zero') return power === 1
  return last.kind === 'small' && isTenBehindHundred(last, parts, power)
}

/** 四百十二 is 412, as it was written before 一十 became the rule. */
function isTenBehindHundred(last: Part, parts: readonly Part[], power: number): boolean {
  return power === 1 && last.power === 2 && parts.at(-2)?.kind === 'digits'
}

function acceptsLarge(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  if (last === undefined) return true
  if (last.kind === 'zero') return false
  if (last.kind !== 'large') return true
  return last.power === 4 || parts.length > 1
}

/** Power of the last small magnitude since the last large one, or null. */
function lastPower(parts: readonly Part[], kind: 'small'): number | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!
    if (part.kind === 'large') return null
    if (part.kind === kind) return part.power
  }
  return null
}

/** Power of ten of the large magnitude at `at`, or null. */
export function readLarge(text: string, at: number): number | null {
  const power = at < text.length ? largePowers[text.charCodeAt(at)]! : -1
  return power < 0 ? null : power
}

/** 2024多元文化节: behind 多元, where that is no money (3000多元). */
const diverse = new RegExp(`^(?:${alternation(behindDiverse)})`)

const tellsMore = characterSet('几多余来')

/** Whether 多, 余 or 来 at `at` is part of the numeral (3万多) and not of a word (多元, 余额). */
export function isMore(text: string, at: number, parts: readonly Part[]): boolean {
  if (!tellsMore(text, at)) return false
  const character = text[at]!
  if (character === '几') return text[at - 1] === '十'
  const words = wordsWithMore[character]!
  const next = at + 1 < text.length ? text[at + 1]! : ' '
  const last = parts[parts.length - 1]!
  const behindDigits = last.kind === 'digits'
  if (character === '来' && behindDigits && !isAboutTens(last, next)) return false
  if (next === '元' && isDigit(text, at - 1)) return !diverse.test(text.slice(at + 2, at + 4))
  return !words.includes(next) || (character === '多' && !behindDigits)
}

/** What makes a word of it with what stands behind: 多样, 余额, 来自. */
const wordsWithMore: Readonly<Record<string, string>> = { 多: '元样极边方数少于', 余: '额杭姚地下', 来: '自源到' }

/** 20来里, 300来块: 来 behind tens or hundreds in digits, and a unit; 2020来华 is a year. */
function isAboutTens(digits: Part, unit: string): boolean {
  return digits.value.c.length < 3 && digits.value.e > 0 && digits.value.e < 3 && unitsSpokenAbout.includes(unit)
}

const unitsSpokenAbout = '个人块万亿元天年里斤米公岁亩户家头只件条台辆名位次分小座所间'
