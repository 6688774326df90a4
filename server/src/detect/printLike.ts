// Prints a value the way a figure stands in its text: its magnitude, unit, decimals, width of digits, grouping and 多 stay.
import Big from 'big.js'
import { chineseNumeral } from './numerals/chineseNumeral.ts'
import { opposite } from '../model/decimal.ts'
import { readNumeral } from './numerals/numerals.ts'

/** A figure taken apart: what stands in front of its number, the number itself, what stands behind (万亿元). */
interface Parts {
  readonly head: string
  readonly number: string
  readonly tail: string
}

/**
 * `value` printed like `printed`, the source text of a figure that is worth `was` (both exact decimals in the base unit):
 * 1097000000000 like 1.1万亿元 is 1.1万亿元, like 10970亿元 it is 10970亿元. Half up at the last decimal that is printed; more
 * decimals only where nothing but zeros would be left. Null where the form holds no other number: a range, a ratio, 翻一番, 过半.
 */
export function printLike(value: string, printed: string, was: string): string | null {
  const target = decimal(value)
  const known = decimal(was)
  const parts = takeApart(printed.trim())
  if (target === null || known === null || parts === null || known.eq(0)) return null
  const numeral = worth(parts.number)
  if (numeral === null || numeral.eq(0)) return null
  const scale = known.abs().div(numeral)
  const wanted = target.abs().div(scale)
  const number = isArabic(parts.number) ? inDigits(wanted, parts) : inCharacters(wanted, parts.number)
  if (number === null) return null
  const isTurned = isBelow.test(parts.head) && known.gt(0)
  return `${signFor(isTurned ? opposite(target) : target, parts.head)}${number}${parts.tail}`
}

/** The number without magnitude words behind it where it is in digits; with them where it is spoken (一万五千亿). */
function takeApart(printed: string): Parts | null {
  const digits =
    /^((?:(?:人民币)?[A-Z]{0,3}[￥¥$＄€£₩₽₹]|[A-Z]{3})?\s?[-−－﹣+＋﹢↑↓⬆⬇↗↘]?)([0-9０-９][0-9０-９,，.．\s]*)(.*)$/su.exec(
      printed,
    )
  if (digits !== null) {
    const [, head = '', run = '', tail = ''] = digits
    const number = run.trimEnd()
    if (/[0-9０-９—～~∶:/]/.test(tail)) return null
    const blank = /\s$/.test(run) && !/[\r\n]/.test(run) ? ' ' : ''
    return { head, number: number.replace(/\s+/g, ''), tail: blank + tail.replace(/\s+/g, '') }
  }
  const plain = printed.replace(/\s+/g, '')
  const head = /^(?:[百千万]分之)/.exec(plain)?.[0] ?? ''
  const numeral = readNumeral(plain, head.length)
  if (numeral === null || numeral.more || numeral.vague || numeral.bare) return null
  const tail = plain.slice(numeral.end)
  if (/[零一二两三四五六七八九十\d]/.test(tail)) return null
  return { head, number: plain.slice(head.length, numeral.end), tail }
}

function worth(number: string): Big | null {
  const numeral = readNumeral(number.replace(/[,，]/g, ''), 0)
  return numeral?.value ?? null
}

function isArabic(number: string): boolean {
  return /^[0-9０-９]/.test(number)
}

function inDigits(wanted: Big, { number, tail }: Parts): string | null {
  const plain = toHalfWidth(number).replace(/[,，]/g, '')
  const isAtLeast = /^\s*[万亿千百]*[多余]/.test(tail)
  const rounded = isAtLeast ? lowered(wanted, plain) : withDecimals(wanted, decimalsOf(plain))
  if (rounded === null) return null
  const grouped = /[,，]/.test(number) ? groupByComma(rounded, number.includes('，') ? '，' : ',') : rounded
  return /[０-９]/.test(number) ? toFullWidth(grouped) : grouped
}

/** 523 like 400 in 400多家 is 500: 多 says that it is more than what is printed. */
function lowered(wanted: Big, plain: string): string | null {
  const zeros = plain.includes('.') ? -decimalsOf(plain) : (/0*$/.exec(plain)?.[0].length ?? 0)
  const step = new Big(10).pow(zeros)
  const steps = wanted.div(step).round(0, Big.roundDown)
  return steps.eq(0) ? null : steps.times(step).toFixed(Math.max(0, -zeros))
}

function withDecimals(wanted: Big, decimals: number): string {
  const rounded = wanted.toFixed(decimals, Big.roundHalfUp)
  if (new Big(rounded).gt(0) || wanted.eq(0)) return rounded
  return wanted.toFixed(decimals - wanted.e, Big.roundHalfUp).replace(/0+$/, '')
}

/** 点 and the number of decimals behind it stay; 一万五千亿 is a whole number. */
function inCharacters(wanted: Big, number: string): string | null {
  const point = number.search(/[点點]/)
  if (point < 0) return wanted.lt(1) ? null : chineseNumeral(wanted.round(0, Big.roundHalfUp).toFixed(), number)
  const [, fraction = '', magnitude = ''] = /[点點]([零〇一二三四五六七八九]+)([百千万萬亿億]*)$/.exec(number) ?? []
  const power = readNumeral(`1${magnitude}`, 0)?.value
  if (fraction === '' || power === undefined) return null
  return chineseNumeral(wanted.div(power).toFixed(fraction.length, Big.roundHalfUp), number) + magnitude
}

/** -20.8% that says how far something fell is worth 20.8 and stays so printed. */
const isBelow = /^[-−－﹣↓⬇↘]/

function signFor(target: Big, head: string): string {
  const unsigned = head.replace(isBelow, '')
  if (target.gte(0)) return unsigned
  return head === unsigned ? `-${head.replace(/^[+＋﹢↑⬆↗]/, '')}` : head
}

function decimalsOf(plain: string): number {
  const point = plain.indexOf('.')
  return point < 0 ? 0 : plain.length - point - 1
}

/** `12345.6` with `,` between groups of three: 12,345.6. */
export function groupByComma(number: string, comma: ',' | '，' = ','): string {
  const [whole = '', fraction] = number.split('.')
  const grouped = whole.replace(/(?!^)(?=(?:\d{3})+$)/g, comma)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

export function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/％/g, '%')
}

export function toFullWidth(text: string): string {
  return text.replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/\./g, '．')
}

function decimal(text: string): Big | null {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Big(text) : null
}
