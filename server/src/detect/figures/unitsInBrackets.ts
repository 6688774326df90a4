// A unit told in brackets in front of its number: 地区生产总值（亿元）386.2, 常住人口（万人）：486.3.
import Big from 'big.js'
import { product } from '../../model/decimal.ts'
import type { Unit } from '../../lexicon/units.ts'
import { type Numeral, readNumeral } from '../numerals/numerals.ts'
import { unitAt } from './units.ts'

/** The longest such unit: （亿千瓦时）. */
const longest = 9

/** The unit in the brackets that end right before the number, with the magnitude in front of it; null where there is none. */
export function unitInBrackets(text: string, { start, end }: Numeral): Unit | null {
  const close = text[start - 1] === '：' ? start - 2 : start - 1
  if (text[close] !== '）' || /[.、．）·/\-—～:：年月]/.test(text[end] ?? ' ')) return null
  const from = Math.max(0, close - longest - 1)
  const open = from + text.slice(from, close).lastIndexOf('（')
  if (open < Math.max(1, from)) return null
  const one = `1${text.slice(open + 1, close)}`
  const numeral = readNumeral(one, 0)
  const found = numeral === null ? null : unitAt(one, numeral.end)
  if (numeral === null || found === null || numeral.end + found.length !== one.length || numeral.more) return null
  const { unit, kind, factor } = found.unit
  return { unit, kind, factor: product(numeral.value, new Big(factor)).toFixed() }
}
