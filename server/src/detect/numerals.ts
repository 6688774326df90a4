// Reads one numeral: ASCII, full-width or Chinese digits with their magnitudes, as an exact decimal with its precision.
import Big from 'big.js'
import { chineseDigits, largeMagnitudes, smallMagnitudes } from '../lexicon/numerals.ts'

/** A numeral as read from a text. `value` is exact; `step` is the worth of its last written digit (1.1万 → 1000). */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: Big
  readonly step: Big
  /** 多, 余, 来 inside it (3万多, 十余): more than `value`, less than the next number of that length. */
  readonly more: boolean
  /** 数 or 几 in front (数百): some, not known how many. */
  readonly vague: boolean
  readonly script: 'arabic' | 'chinese'
  /** It has a magnitude (万, 亿, 百 …) behind its digits. */
  readonly scaled: boolean
  /** It begins with a magnitude (百亿元, 上万). */
  readonly bare: boolean
}

interface Part {
  readonly kind: 'digits' | 'small' | 'large' | 'zero'
  readonly value: Big
  readonly decimals: number
  readonly power: number
}

const arabic = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/y
const fullWidth = /[０-９．，]/g

/** The numeral that starts at `at`, or null where none does. Linear in its length; never throws. */
export function readNumeral(text: string, at: number): Numeral | null {
  return readPlain(text, at) ?? readSpoken(text, at)
}

/** The common case at a third of the cost: ASCII digits, then at most 百 千 万 亿 in a row (1.69万亿), then no further number. */
function readPlain(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at)
  if (code < 48 || code > 57) return null
  plain.lastIndex = at
  const match = plain.exec(text)
  if (match === null || match[1] === undefined || match[1].length > 40) return null
  const digits = match[1].replace(/,/g, '')
  const scale = magnitudeOf(match[2] ?? '')
  const end = at + match[0].length
  const next = text[end] ?? ''
  if (
    scale === null ||
    next in chineseDigits ||
    next in smallMagnitudes ||
    next in largeMagnitudes ||
    isFurther(next, scale)
  )
    return null
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  return {
    start: at,
    end,
    value: new Big(scale === 0 ? digits : `${digits}e${scale}`),
    step: power(scale - decimals),
    more: false,
    vague: false,
    script: 'arabic',
    scaled: scale > 0,
    bare: false,
  }
}

const plain = /([0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?)([百千万亿]{0,3})/y

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
  const code = next.charCodeAt(0)
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
    return parts.length > 0 ? zero(at, position, parts) : null
  if (vague && parts[0]?.kind === 'digits') return null
  return assemble(parts, { start: at, end: position, more, vague, script })
}

function zero(start: number, end: number, parts: readonly Part[]): Numeral | null {
  if (parts.length !== 1) return null
  return {
    start,
    end,
    value: new Big(0),
    step: new Big(1),
    more: false,
    vague: false,
    script: 'chinese',
    scaled: false,
    bare: false,
  }
}

function readPart(
  text: string,
  at: number,
  parts: readonly Part[],
): { part: Part; end: number; arabic: boolean } | null {
  const character = text[at]
  if (character === undefined) return null
  const last = parts[parts.length - 1]
  const code = character.charCodeAt(0)
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return readArabic(text, at, last)
  const small = smallMagnitudes[character]
  if (small !== undefined)
    return acceptsSmall(last, parts, small) ? { part: magnitude('small', small), end: at + 1, arabic: false } : null
  const large = readLarge(text, at)
  if (large !== null)
    return acceptsLarge(parts) ? { part: magnitude('large', large), end: at + 1, arabic: false } : null
  const digit = chineseDigits[character]
  if (digit === undefined) return null
  return readChineseDigits(text, at, last)
}

function magnitude(kind: 'small' | 'large', power: number): Part {
  return { kind, value: new Big(0), decimals: 0, power }
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
    part: { kind: 'digits', value: new Big(plain), decimals, power: 0 },
    end: at + match[0].length,
    arabic: true,
  }
}

/** Digits behind 万 or 亿 belong to the numeral where they carry a magnitude themselves (25万6千) or fill the group (2万5000元). */
function continuesGroup(text: string, end: number, length: number): boolean {
  const next = text[end] ?? ''
  if (next in smallMagnitudes || next in largeMagnitudes) return true
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
    const digit = chineseDigits[text[end]!]
    if (digit === undefined) break
    written += String(digit)
    end++
  }
  let decimals = 0
  if (text[end] === '点' && chineseDigits[text[end + 1] ?? ''] !== undefined && text[end + 1] !== '两') {
    let stop = end + 1
    let fraction = ''
    while (stop < text.length && chineseDigits[text[stop]!] !== undefined && fraction.length < 10)
      fraction += String(chineseDigits[text[stop++]!])
    written += '.' + fraction
    decimals = fraction.length
    end = stop
  }
  if (/^0+$/.test(written))
    return { part: { kind: 'zero', value: new Big(0), decimals: 0, power: 0 }, end, arabic: false }
  return { part: { kind: 'digits', value: new Big(written), decimals, power: 0 }, end, arabic: false }
}

function acceptsSmall(last: Part | undefined, parts: readonly Part[], power: number): boolean {
  if (last === undefined) return true
  if (last.kind === 'digits') {
    const before = lastPower(parts, 'small')
    return before === null || power < before
  }
  if (last.kind === 'zero') return power === 1
  if (last.kind === 'small') return false
  return false
}

function acceptsLarge(parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1]
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

function readLarge(text: string, at: number): number | null {
  return largeMagnitudes[text[at] ?? ''] ?? null
}

function isMore(text: string, at: number, parts: readonly Part[]): boolean {
  const character = text[at]
  if (character !== '多' && character !== '余' && character !== '来') return false
  const last = parts[parts.length - 1]!
  const next = text[at + 1] ?? ''
  if (character === '来' && (last.kind === 'digits' || next === '自' || next === '源' || next === '到')) return false
  if (character === '余' && '额杭姚地下'.includes(next) && next !== '') return false
  if (
    character === '多' &&
    '元年样极边方次种数少于'.includes(next) &&
    next !== '' &&
    last.kind === 'digits' &&
    !'年次种'.includes(next)
  )
    return false
  return true
}

interface Frame {
  readonly start: number
  readonly end: number
  readonly more: boolean
  readonly vague: boolean
  readonly script: Numeral['script']
}

/** Adds the parts up as they are spoken: 一万五千亿 is (1万 + 5千) × 亿, 3亿5千万 is 3亿 + 5千万. */
function assemble(parts: readonly Part[], frame: Frame): Numeral {
  let total = new Big(0)
  let section = new Big(0)
  let pending: Big | null = null
  let step = new Big(1)
  let scaled = false
  for (const part of parts) {
    if (part.kind === 'digits') {
      if (pending !== null) section = section.plus(pending)
      pending = part.value
      step = power(-part.decimals)
    } else if (part.kind === 'small') {
      section = section.plus((pending ?? new Big(1)).times(power(part.power)))
      step = part.power === 1 ? power(0) : power(part.power)
      pending = null
      scaled = true
    } else if (part.kind === 'large') {
      const factor = power(part.power)
      section = section.plus(pending ?? 0)
      const whole: Big = section.eq(0) && total.eq(0) ? new Big(1) : section
      if (total.gt(0) && total.gte(factor)) total = total.plus(whole.times(factor))
      else total = total.plus(whole).times(factor)
      step = step.times(factor)
      section = new Big(0)
      pending = null
      scaled = true
    }
  }
  const tail = pending === null ? section : section.plus(colloquialTail(parts, pending))
  const value = total.plus(tail)
  if (pending !== null && pending.gt(0) && isColloquial(parts)) step = colloquialUnit(parts)
  return {
    start: frame.start,
    end: frame.end,
    value,
    step,
    more: frame.more,
    vague: frame.vague,
    script: frame.script,
    scaled,
    bare: parts[0]?.kind === 'small' || parts[0]?.kind === 'large',
  }
}

/** 三千五 is 3500 and 一万二 12000: a single last digit right behind a magnitude counts the next lower one. */
function isColloquial(parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1]
  const before = parts[parts.length - 2]
  if (last?.kind !== 'digits' || last.decimals > 0 || last.value.gt(9) || before === undefined) return false
  return (before.kind === 'small' && before.power > 1) || before.kind === 'large'
}

function colloquialUnit(parts: readonly Part[]): Big {
  return power(parts[parts.length - 2]!.power - 1)
}

function colloquialTail(parts: readonly Part[], digit: Big): Big {
  return isColloquial(parts) ? digit.times(colloquialUnit(parts)) : digit
}

const powers = new Map<number, Big>()
function power(exponent: number): Big {
  let value = powers.get(exponent)
  if (value === undefined) {
    value = new Big(`1e${exponent}`)
    powers.set(exponent, value)
  }
  return value
}
