// The result of a calculation with its interval, as precise as what the text states: 13.6%（13.0%～14.2%），文中为18.6%.
import Big from 'big.js'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import type { Interval } from '../../model/interval.ts'
import { unitText } from '../wording/unitText.ts'
import { groupDigits, hedgedText, intervalText, readable, signedText } from '../wording/valueText.ts'
import { marks, word } from '../wording/words.ts'

/**
 * `value` holds one exact result (or the two ends of a rounded one), `range` what the printed figures allow. `stated` is
 * the figure of the text that it is held against: it sets the decimals of percentages and multiples.
 */
export function resultText(
  value: Interval,
  range: Interval,
  unit: string,
  stated: Observation | undefined,
  language: Language,
): string {
  const relative = unit === '%' || unit === 'pp' || unit === '×'
  const places = relative ? decimals(stated, unit === '×' ? 2 : 1) : 4
  const shown = (end: string): string =>
    relative ? `${fixed(end, places)}${unitText(unit, language)}` : readable(end, unit, language, places)
  const middle = value.low ?? value.high
  if (middle === null) return word('undetermined', language)
  const allowed = relative ? relativeRange(range, places, unit, language) : intervalText(range, unit, language, places)
  const { open, close } = marks[language]
  return `${shown(middle)}${allowed === null ? '' : `${open}${allowed}${close}`}`
}

/** `，文中为18.6%`; empty where the text states nothing. */
export function statedText(stated: Observation | undefined, language: Language): string {
  if (stated === undefined) return ''
  const text = stated.basis === 'growth' ? signedText(stated, language) : hedgedText(stated, language)
  return word('stated', language, text)
}

/** Both ends of a percentage carry the sign (13.0%～14.2%); other units stand once, behind the high end. */
function relativeRange(range: Interval, places: number, unit: string, language: Language): string | null {
  const { low, high } = range
  const name = unitText(unit, language)
  if (low !== null && high !== null && fixed(low, places) === fixed(high, places)) return null
  if (low !== null && high !== null)
    return `${fixed(low, places)}${unit === '%' ? name : ''}${marks[language].to}${fixed(high, places)}${name}`
  if (low !== null) return word(range.lowOpen ? 'above' : 'atLeast', language, `${fixed(low, places)}${name}`)
  return high === null ? null : word(range.highOpen ? 'below' : 'atMost', language, `${fixed(high, places)}${name}`)
}

function fixed(value: string, places: number): string {
  return groupDigits(new Big(value).toFixed(places)).replace(/^-/, '−')
}

function decimals(stated: Observation | undefined, least: number): number {
  const point = stated?.value?.indexOf('.') ?? -1
  return point < 0 ? least : Math.max(least, (stated?.value?.length ?? 0) - point - 1)
}
