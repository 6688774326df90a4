// Prints a value as a figure prints its own: same magnitude and unit, same digits (plain, full-width, Chinese).
import Big from 'big.js'
import type { Observation } from '../../model/figure.ts'

const arabic = /^([\d.,，]+)(.*)$/s
const chinese = /^([零〇一二两三四五六七八九十百千]+)(.*)$/s
const digits = '零一二三四五六七八九'
const ranks = ['', '十', '百', '千']

/**
 * `value` is in the base unit, `source` the figure as it stands in the text. Rounded to `decimals`, or exact where that is
 * null. Null where it cannot be printed so (a range, a ratio, 1.5 in Chinese digits).
 */
export function printedLike(
  value: Big,
  model: Observation,
  source: string,
  decimals: number | null = null,
): string | null {
  if (model.value === null || !/^-?\d+(?:\.\d+)?$/.test(model.value) || value.lt(0)) return null
  const [, plain, unit] = arabic.exec(model.text) ?? []
  if (plain !== undefined && unit !== undefined) {
    const numeral = new Big(plain.replace(/[,，]/g, ''))
    if (numeral.eq(0) || !isUnit(unit)) return null
    const printed = value.times(numeral).div(model.value)
    const text = decimals === null ? printed.round(6).toFixed() : printed.toFixed(decimals)
    return inDigitsOf(source, /[,，]/.test(plain) ? grouped(text) : text) + unit
  }
  const [, words, rest] = chinese.exec(model.text) ?? []
  const numeral = words === undefined ? null : readChinese(words)
  if (numeral === null || rest === undefined || !isUnit(rest)) return null
  const printed = writeChinese(value.times(numeral).div(model.value), /^[成倍个家]/.test(rest))
  return printed === null ? null : printed + rest
}

/** A hedge that is part of the figure (多, 左右) would belie an exact value. */
function isUnit(text: string): boolean {
  return !/[多余几上下内]|左右|\d/.test(text)
}

function inDigitsOf(source: string, text: string): string {
  if (!/[０-９]/.test(source)) return text
  const full = text.replace(/\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  return source.includes('．') ? full.replace('.', '．') : full
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const groups = whole.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

function readChinese(words: string): number | null {
  let [total, digit] = [0, 0]
  for (const sign of words.replace(/两/g, '二').replace(/〇/g, '零')) {
    const rank = ranks.indexOf(sign)
    if (rank > 0) {
      total += (digit || 1) * 10 ** rank
      digit = 0
    } else digit = digits.indexOf(sign)
  }
  return total + digit > 0 ? total + digit : null
}

/** Whole numbers from 1 to 9999; 两 in front of what is counted. */
function writeChinese(value: Big, counts: boolean): string | null {
  const rounded = value.round(0)
  if (!rounded.eq(value) || rounded.lt(1) || rounded.gt(9999)) return null
  const text = rounded.toFixed()
  if (text === '2' && counts) return '两'
  const words = [...text].map((sign, index) => {
    const rank = text.length - 1 - index
    return sign === '0' ? '零' : digits[Number(sign)]! + ranks[rank]!
  })
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
