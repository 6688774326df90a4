// Two numbers that are one figure: 6天至10天, 20%—30%, 七八成.
import Big from 'big.js'
import type { DetectedFigure } from './figure.ts'
import { compose, type Counted, readUnit } from './figureUnits.ts'
import { type Numeral, readNumeral } from './numerals.ts'

/** 七八成, 两三天: two neighbouring digits are a range, not a number. */
export function readSpokenPair(text: string, at: number): { numeral: Numeral; high: Numeral } | null {
  const first = '一二三四五六七八九'.indexOf(text[at] === '两' ? '二' : (text[at] ?? ' '))
  const second = '一二三四五六七八九'.indexOf(text[at + 1] ?? ' ')
  if (first < 0 || second !== first + 1) return null
  const high = readNumeral(text, at + 1)
  const low = readNumeral(text[at] + text.slice(at + 2, at + 12), 0)
  if (high === null || low === null) return null
  return { numeral: { ...low, start: at, end: high.end }, high }
}

/** Two numbers with a dash, 至 or 到 between them, unless 由 or 从 makes it a change from one to the other. */
export function readRange(
  text: string,
  first: Numeral,
  counted: Counted,
  limit: number,
): Omit<DetectedFigure, 'passage'> | null {
  const joint = counted.end
  const sign = text[joint] ?? ''
  if (!'—–-－~～至到─'.includes(sign) || sign === '') return null
  const from = text[joint + 1] === sign ? joint + 2 : joint + 1
  const second = readNumeral(text, from)
  if (second === null) return null
  const unit = readUnit(text, second)
  if (unit.match === null || unit.end > limit) return null
  if (counted.match !== null && counted.match.unit.unit !== unit.match.unit.unit) return null
  if (
    (sign === '至' || sign === '到') &&
    /[由从][^，。；、]{0,11}$/.test(text.slice(Math.max(0, first.start - 12), first.start))
  )
    return null
  const low =
    counted.match === null && !first.scaled && second.scaled ? first.value.times(magnitudeOf(second)) : first.value
  if (low.gte(second.value)) return null
  const figure = compose(text, first.start, { ...second, step: second.step }, unit.match, unit.end, null)
  const scale = new Big(unit.match.unit.factor)
  return { ...figure, value: null, low: low.times(scale), high: second.value.times(scale) }
}

/** 2—3万元: the magnitude of the second number counts for the first. */
function magnitudeOf(numeral: Numeral): Big {
  let magnitude = new Big(1)
  while (magnitude.times(10000).lte(numeral.value) && numeral.step.gte(magnitude.times(100)))
    magnitude = magnitude.times(10000)
  return magnitude
}
