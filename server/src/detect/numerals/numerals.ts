// Reads one numeral: ASCII, full-width or Chinese digits with their magnitudes, as an exact decimal with its precision.
import { chineseDigits, largeMagnitudes, smallMagnitudes } from '../../lexicon/numerals.ts'
import { decimalOf } from '../../model/decimal.ts'
import { type Numeral, power, zero } from './numeral.ts'
import { isMore, type Part, readLarge, readPart } from './numeralParts.ts'
import { assemble } from './numeralValue.ts'
import { codeAt } from '../../tools/characters.ts'

export type { Numeral } from './numeral.ts'

/** The numeral that starts at `at`, or null where none does. Linear in its length; never throws. */
export function readNumeral(text: string, at: number): Numeral | null {
  if (isTooLong(text, at)) return null
  return readPlain(text, at) ?? readSpoken(text, at)
}

const mostDigits = 40
const digitRun = /[0-9０-９]{41}/y
const longRun = /[0-9０-９零〇一二两三四五六七八九十百千万亿]{41,}/y

/** A longer row of digits is a code and no number. */
function isTooLong(text: string, at: number): boolean {
  if (!isDigit(codeAt(text, at + mostDigits))) return false
  digitRun.lastIndex = at
  return digitRun.test(text)
}

/** Where a row of digits and magnitudes ends that is too long for a number, or `at`: the row is passed over at once. */
export function endOfLongRun(text: string, at: number): number {
  if (at + mostDigits >= text.length || numeralSigns[text.charCodeAt(at + mostDigits)] === 0) return at
  longRun.lastIndex = at
  return longRun.test(text) ? longRun.lastIndex : at
}

const spokenSigns = [chineseDigits, smallMagnitudes, largeMagnitudes].flatMap((table) => Object.keys(table))
/** By code unit: 1 for Chinese digits and magnitudes, 2 for ASCII and full-width digits, else 0. */
const numeralSigns = new Uint8Array(0x10000)
for (const sign of spokenSigns) numeralSigns[sign.charCodeAt(0)] = 1
for (const sign of '0123456789０１２３４５６７８９') numeralSigns[sign.charCodeAt(0)] = 2

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

/** The common case at a third of the cost: ASCII digits, then at most 百 千 万 亿 in a row (1.69万亿), then no further number. */
function readPlain(text: string, at: number): Numeral | null {
  const code = codeAt(text, at)
  if (code < 48 || code > 57) return null
  plain.lastIndex = at
  const match = plain.exec(text)
  if (match === null || match[1] === undefined || match[1].length > mostDigits) return null
  const digits = match[1].includes(',') ? match[1].replace(/,/g, '') : match[1]
  const scale = magnitudeOf(match[2] ?? '')
  const end = at + match[0].length
  const next = end < text.length ? text[end]! : ''
  if (scale === null || (next !== '' && numeralSigns[next.charCodeAt(0)] === 1) || isFurther(next, scale)) return null
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  return {
    start: at,
    end,
    value: decimalOf(digits, scale),
    step: power(scale - decimals),
    more: false,
    vague: false,
    script: 'arabic',
    scaled: scale > 0,
    bare: false,
  }
}

/** Bounded, so that a run of digits that is no number costs each of its places the same. */
const plain = /([0-9]{1,41}(?:,[0-9]{3}(?![0-9])){0,14}(?:\.[0-9]{1,41})?)([百千万亿]{0,3})/y

/** Power of ten of a row of magnitudes as spoken (万亿 12), or null where the row needs the full reading. */
function magnitudeOf(row: string): number | null {
  switch (row) {
    case '':
      return 0
    case '百':
      return 2
    case '千':
      return 3
    case '万':
      return 4
    case '亿':
      return 8
    case '百万':
      return 6
    case '千万':
      return 7
    case '万亿':
      return 12
    default:
      return null
  }
}

/** What may still belong to the numeral: a hedge inside it, digits behind a magnitude, full-width marks. */
function isFurther(next: string, scale: number): boolean {
  if (next === '多' || next === '余' || next === '来' || next === '，' || next === '．' || next === ',') return true
  const code = codeAt(next, 0)
  return (scale > 0 && code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

function readSpoken(text: string, at: number): Numeral | null {
  let position = at
  const vague = text[at] === '数' || text[at] === '几'
  if (vague) position++
  const parts: Part[] = []
  let more = false
  let script: Numeral['script'] = 'chinese'
  for (;;) {
    const next = readPart(text, position, parts)
    if (next === null) {
      if (parts.length > 0 && !more && isMore(text, position, parts)) {
        more = true
        position++
        if (readLarge(text, position) === null) break
        continue
      }
      break
    }
    if (more && next.part.kind !== 'large') break
    if (next.arabic) script = parts.length === 0 ? 'arabic' : script
    parts.push(next.part)
    position = next.end
  }
  if (parts.length === 0 || parts.every((part) => part.kind === 'zero'))
    return parts.length > 0 ? zeroAt(at, position, parts) : null
  if (vague && parts[0]?.kind === 'digits') return null
  return assemble(parts, { start: at, end: position, more, vague, script })
}

function zeroAt(start: number, end: number, parts: readonly Part[]): Numeral | null {
  if (parts.length !== 1) return null
  return {
    start,
    end,
    value: zero,
    step: power(0),
    more: false,
    vague: false,
    script: 'chinese',
    scaled: false,
    bare: false,
  }
}
