// Exact values as they are read: 1 100 000 000 000 元, 1.05～1.15 万亿, 超2万亿元.
import Big from 'big.js'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import type { Interval } from '../../model/interval.ts'
import { unitText } from './unitText.ts'
import { basisWords, hedgeWords, marks, word } from './words.ts'

/** A power of ten that has a name: 12 for 万亿 and trillion. */
interface Scale {
  readonly power: number
  readonly name: string
}

const thinSpace = '\u2009'
const plain: Scale = { power: 0, name: '' }
const scales: Record<Language, readonly Scale[]> = {
  zh: [
    { power: 12, name: '万亿' },
    { power: 8, name: '亿' },
    { power: 4, name: '万' },
  ],
  en: [
    { power: 12, name: ' trillion' },
    { power: 9, name: ' billion' },
    { power: 6, name: ' million' },
  ],
}

/** Digits in groups of three by thin spaces, from five digits on (GB/T 15835): 1 100 000 000 000, 8209.5. */
export function groupDigits(value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^([-−]?)(\d*)(.*)$/s.exec(value) ?? []
  if (whole.length < 5) return `${sign}${whole}${rest}`
  return `${sign}${whole.replace(/(?!^)(?=(?:\d{3})+$)/g, thinSpace)}${rest}`
}

/** A value in the largest named power of ten that fits it: 1.097万亿元. `places` limits the decimals. */
export function readable(value: string, unit: string, language: Language, places = 6): string {
  const scale = scaleFor(value, language)
  return `${scaled(value, scale, places)}${scale.name}${unitText(unit, language)}`
}

/**
 * The interval in words: 1.05～1.15 万亿, 高于1.1万亿; null where it holds one value or has no ends. A `unit` of `%` stands
 * at both ends (15.5%～16.5%); others are left out.
 */
export function intervalText(interval: Interval, unit: string, language: Language, places = 9): string | null {
  const { low, high } = interval
  const sign = unit === '%' ? unit : ''
  const one = (end: string): string => `${readable(end, '1', language, places)}${sign}`
  if (low !== null && high !== null) {
    if (new Big(low).eq(high)) return null
    const scale = scaleFor(high, language)
    const name = language === 'zh' && scale.name !== '' ? ` ${scale.name}` : scale.name
    return `${scaled(low, scale, places)}${sign}${marks[language].to}${scaled(high, scale, places)}${name}${sign}`
  }
  if (low !== null) return word(interval.lowOpen ? 'above' : 'atLeast', language, one(low))
  return high === null ? null : word(interval.highOpen ? 'below' : 'atMost', language, one(high))
}

/** As printed, with the hedge in front where it is not already part of what is printed: 超2万亿元, 400多家. */
export function hedgedText(observation: Observation, language: Language): string {
  const hedge = hedgeWords[observation.hedge]
  const fused = /[多余]|左右|上下|以[上下内]|内$/.test(observation.text)
  return hedge === null || fused ? observation.text : `${hedge[language]}${observation.text}`
}

/** A growth rate with its sign (+16%, −5%), or in words where it is hedged (增长超16%). */
export function signedText(observation: Observation, language: Language): string {
  const { direction, hedge, basis } = observation
  if (direction === null) return hedgedText(observation, language)
  if (hedge === 'exact') return `${direction === 'up' ? '+' : '−'}${observation.text}`
  const head = basisWords[basis][direction]?.[language] ?? ''
  return `${head}${language === 'zh' || head === '' ? '' : ' '}${hedgedText(observation, language)}`
}

/** The value in the base unit, digits grouped; null where that says no more than the print. Ranges keep both ends. */
export function normalisedText(observation: Observation, language: Language): string | null {
  const { value, low, high, unit } = observation
  const digits =
    value !== null
      ? groupParts(value)
      : low !== null && high !== null
        ? `${groupDigits(low)}${marks[language].to}${groupDigits(high)}`
        : null
  if (digits === null) return null
  const text = `${digits}${digits.includes(thinSpace) && language === 'zh' ? ' ' : ''}${unitText(unit, language)}`
  return text.replace(/\s/g, '') === observation.text.replace(/\s/g, '') ? null : text
}

/**
 * The value as it is read, in its largest named power of ten (5.25万亿元); null where that is the number that is printed:
 * 39 under a head that gives the unit, 6.0%, 30%以上, 五年.
 */
export function shortText(observation: Observation, language: Language): string | null {
  const { value, low, high, unit, text } = observation
  const short =
    value === null
      ? low === null || high === null
        ? null
        : rangeText({ ...observation.interval, low, high }, unit, language)
      : /[:/]/.test(value)
        ? normalisedText(observation, language)
        : readable(value, unit, language, 9)
  return short === null || numberOf(short) === numberOf(text) ? null : short
}

/** 1.2～1.5 万亿元. */
function rangeText(interval: Interval, unit: string, language: Language): string | null {
  const ends = intervalText(interval, unit, language)
  return ends === null || unit === '%' ? ends : `${ends}${unitText(unit, language)}`
}

/** What is printed up to its unit, without what only looks different: widths, blanks, commas, 多, the sign between two ends, last zeros. */
function numberOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,余多]/g, '')
    .replace(/[至到—~-]/g, '～')
    .replace(/(?<=\.\d{0,9})0+(?!\d)/g, '')
    .replace(/\.(?!\d)/g, '')
    .replace(/^[一二两三四五六七八九十](?![一二两三四五六七八九十百千万亿成折倍半分几多余])/, oneDigit)
  return /^[～−]?\d[\d.]*(?:万亿|亿|万)?(?:%?～\d[\d.]*(?:万亿|亿|万)?)?/.exec(plain)?.[0] ?? plain
}

function oneDigit(character: string): string {
  return character === '两' ? '2' : String('一二三四五六七八九十'.indexOf(character) + 1)
}

function groupParts(value: string): string {
  return value.includes(':') ? value.replace(/:/g, '∶') : value.split('/').map(groupDigits).join('/')
}

function scaleFor(value: string, language: Language): Scale {
  const size = new Big(value).abs()
  return scales[language].find((scale) => size.gte(`1e${scale.power}`)) ?? plain
}

function scaled(value: string, scale: Scale, places: number): string {
  const digits = new Big(value).times(`1e-${scale.power}`)
  const rounded = (digits.c.length - 1 - digits.e > places ? digits.round(places) : digits).toFixed()
  return groupDigits(rounded).replace(/^-/, '−')
}
