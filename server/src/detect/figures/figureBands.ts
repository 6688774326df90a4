// Two bounds that are one figure: 4万元以上12万元以下, 50亩以上、200亩以下, 10人以上不满50人, 满3年不足8年.
import type { Numeral } from '../numerals/numerals.ts'
import { readNumeral } from '../numerals/numerals.ts'
import { characterSet } from '../../tools/characters.ts'
import { type FigureForm, formWith } from './figure.ts'
import { compose, readUnit } from './figureUnits.ts'

/** The figure with the upper bound behind it, where the same unit counts both; else null. */
export function readBand(text: string, low: FigureForm): FigureForm | null {
  if (low.value === null || low.bound === 'under' || low.bound === 'about') return null
  if (low.bound === null && !opensJoint(text, low.end)) return null
  const joint = jointOf(text, low)
  if (joint === null) return null
  const numeral = readNumeral(text, low.end + joint.length)
  const upper = numeral === null ? null : upperOf(text, numeral, low)
  if (upper?.value == null || upper.unit !== low.unit || upper.value.lte(low.value)) return null
  const end = endOfBand(text, upper, joint)
  if (end === null) return null
  return formWith(low, {
    end,
    text: text.slice(low.start, end),
    value: null,
    low: low.value,
    high: upper.value,
    step: upper.step.lt(low.step) ? upper.step : low.step,
    more: false,
    bound: null,
  })
}

/** Whether a figure that is printed so and has two ends is a band. */
export function isBand({ low, text }: Pick<FigureForm, 'low' | 'text'>): boolean {
  return low !== null && bounded.test(text)
}

const bounded = /以上|不[足满到]|未满/
const opensJoint = characterSet('（(不未')

/** What stands between the bounds, where it makes them one: 以上 belongs to the first, 满 stands in front of it, or 不足 in front of the second. */
function jointOf(text: string, { start, end, bound }: FigureForm): string | null {
  const joint = between.exec(text.slice(end, end + longestJoint))![0]
  if (bound === 'over' || joint.includes('以上')) return joint
  return reached.test(text.slice(Math.max(0, start - 2), start)) && below.test(joint) ? joint : null
}

const between =
  /^(?:[（(]不?含[^（）()，。；]{0,10}[）)])?(?:[及或]?以上)?(?:[（(]不?含[^（）()，。；]{0,10}[）)])?的?[、至到—–-]?(?:但?(?:不[满足到]|未满|低于|少于|小于))?/
const longestJoint = 36
const reached = /(?:[年已]?满|超过|达到)$/
const below = /^(?:不[满足到]|未满)$/
const belowAtEnd = /(?:不[满足到]|未满|低于|少于|小于)$/

/** The upper bound as a figure of its own; 500万以下 takes the unit of 100万以上. */
function upperOf(text: string, numeral: Numeral, { unit, kind, text: printed }: FigureForm): FigureForm | null {
  const counted = readUnit(text, numeral)
  if (counted.match !== null) return compose(text, numeral.start, { ...counted, match: counted.match })
  if (!numeral.scaled || !bareNumber.test(printed)) return null
  const match = { unit: { unit, kind, factor: '1' }, length: 0, classifier: true }
  return compose(text, numeral.start, { numeral, match, end: numeral.end })
}

/** 100万以上: nothing is printed that counts. */
const bareNumber = /^[\d.]+[万亿]+及?(?:以上)?$/

/** Where the band ends: behind 以下, or behind the number that 不足 or a dash stands in front of. */
function endOfBand(text: string, upper: FigureForm, joint: string): number | null {
  if (upper.bound === 'under') return upper.end
  if (upper.bound !== null) return null
  const closing = closes.exec(text.slice(upper.end, upper.end + longestJoint))?.[0]
  if (closing !== undefined) return upper.end + closing.length
  if (belowAtEnd.test(joint)) return upper.end
  return dashed.test(joint) && !goesUp.test(text.slice(upper.end, upper.end + longestJoint)) ? upper.end : null
}

const closes = /^[（(]不?含[^（）()，。；]{0,10}[）)](?:以[下内])/
const dashed = /[至到—–-]$/
const goesUp = /^(?:[（(][^（）()]*[）)])?[及或]?以上/
