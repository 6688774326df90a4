// Writes numbers the way the text does: same unit, same magnitude (1.92万亿元, never 1920000000000).
import Big from 'big.js'
import type { Observation } from '../model/figure.ts'
import type { Interval } from '../model/interval.ts'

const magnitudes: readonly (readonly [string, string])[] = [
  ['1000000000000', '万亿'],
  ['100000000', '亿'],
  ['10000', '万'],
]
const unitNames: Readonly<Record<string, string>> = {
  CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元', pp: '个百分点', '×': '倍', '1': '',
  a: '年', mo: '个月', d: '天', h: '小时', min: '分钟', s: '秒', t: '吨', m2: '平方米', m3: '立方米', km: '公里', km2: '平方公里', har: '公顷', 'kW.h': '千瓦时',
} // prettier-ignore

/** `value` (in the base unit) with the magnitude and unit in which `model` is printed: 1097000000000 like 1.1万亿元 is 1.097万亿元. */
export function inStyleOf(value: string, model: Observation): string {
  const printed = /^([\d０-９.．,，]+)(\D*)$/.exec(model.text)
  const numeral = printed === null ? null : readNumeral(printed[1] ?? '')
  if (printed === null || numeral === null || model.value === null || numeral.eq(0))
    return inOwnStyle(value, model.unit)
  const factor = new Big(model.value).div(numeral)
  const suffix = (printed[2] ?? '').replace(/多|余|左右|上下|以上|以下|以内|内$/g, '')
  return `${shortDecimal(new Big(value).div(factor), decimalsOf(numeral) + 3)}${suffix}`
}

/** `value` with a magnitude and unit of its own: 28310000000 in CNY is 283.1亿元. */
export function inOwnStyle(value: string, unit: string): string {
  const number = new Big(value)
  const [size, name] = magnitudes.find(([least]) => number.abs().gte(least)) ?? ['1', '']
  return `${shortDecimal(number.div(size), 4)}${name}${unitNames[unit] ?? unit}`
}

/** At most `places` decimals, half up, without trailing zeros. */
function shortDecimal(number: Big, places: number): string {
  return new Big(number.toFixed(places, Big.roundHalfUp)).toFixed()
}

/** The middle of a bounded interval to `places` decimals; of a half-open one, its bound with the sign (>13.6). */
export function pointText(interval: Interval, places: number): string {
  const { low, high } = interval
  if (low !== null && high !== null) return new Big(low).plus(high).div(2).toFixed(places)
  if (low !== null) return `>${new Big(low).toFixed(places)}`
  return high === null ? '?' : `<${new Big(high).toFixed(places)}`
}

/** 13.0%～14.2%; nothing where it has no two bounds, or both print alike. */
export function rangeText(interval: Interval, places: number, suffix: string): string {
  const { low, high } = interval
  if (low === null || high === null) return ''
  const [first, last] = [new Big(low).toFixed(places), new Big(high).toFixed(places)]
  return first === last ? '' : `${first}${suffix}～${last}${suffix}`
}

/** How many decimals the number is printed with: 1 for 18.6%. */
export function decimalsPrinted(observation: Observation): number {
  return /[.．]([\d０-９]+)/.exec(observation.text)?.[1]?.length ?? 0
}

function readNumeral(text: string): Big | null {
  const plain = text
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/[,，]/g, '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? new Big(plain) : null
}

function decimalsOf(number: Big): number {
  return Math.max(0, number.c.length - number.e - 1)
}
