// Reads figures for comparison: what a mention stands for, signed and in common units, and what truncation would allow.
import Big from 'big.js'
import type { ComparedValue } from '../model/authority.ts'
import { meets, negate, scale, type Interval } from '../model/interval.ts'
import type { Observation } from '../model/figure.ts'

/** Fit to be compared: it happened, is a number and not the edge of a class. */
export function isComparable(observation: Observation): boolean {
  return observation.status === 'actual' && isNumber(observation)
}

/** A number that can be reckoned with, planned or not, and not the edge of a class. */
export function isNumber({ threshold, kind, interval }: Observation): boolean {
  return !threshold && kind !== 'ratio' && (interval.low !== null || interval.high !== null)
}

/** Whether the hedge says on which side the value lies (突破, 不足, 近), rather than what it is. */
export function isBound(observation: Observation): boolean {
  return observation.hedge === 'over' || observation.hedge === 'under' || observation.hedge === 'nearly'
}

/** The interval, negative for what goes down (下降5.2% is −5.2%). */
export function signed(observation: ComparedValue, interval: Interval = observation.interval): Interval {
  const minus = observation.value?.startsWith('-') === true
  return observation.direction === 'down' && !minus ? negate(interval) : interval
}

/**
 * The interval widened to every value that the number could stand for had it been cut off instead of rounded: 1.92 for up to
 * 1.93. Where that is not known (hedged, a range), the interval itself.
 */
export function withTruncation(observation: Observation): Interval {
  const { interval, value, hedge } = observation
  if (hedge !== 'exact' || value === null || interval.low === null || interval.high === null) return interval
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return interval
  const width = new Big(interval.high).minus(interval.low)
  return { low: interval.low, high: new Big(value).plus(width).toFixed() }
}

/**
 * A percentage, a fraction or a multiple as percent (1.6倍 is 160); null for any other unit. A fraction is a round figure of
 * speech: 三分之一 stands for a tenth more or less, 30 to 36.7.
 */
export function asPercent(observation: ComparedValue, interval: Interval = observation.interval): Interval | null {
  if (observation.unit === '%') return interval
  if (observation.kind === 'fraction') return fractionPercent(interval)
  if (observation.unit === '×') return scale(interval, '100')
  return null
}

function fractionPercent(interval: Interval): Interval {
  return { low: scale(interval, '90').low, high: scale(interval, '110').high }
}

/** Percent as the mention prints it: in its own unit (160% is 1.6倍), and what goes down without the sign. */
export function asPrinted(observation: Observation, percent: Interval): Interval {
  const inUnit = observation.unit === '%' ? percent : scale(percent, '0.01')
  return signed(observation, inUnit)
}

/** Whether no value fits both. Directions count where both are known; 1.6倍 and 160% of growth are one. */
export function contradict(a: ComparedValue, b: ComparedValue): boolean {
  const [first, second] = [inCommonUnit(a), inCommonUnit(b)]
  if (first.unit !== second.unit) return false
  const oneWay = a.direction === null || b.direction === null
  return oneWay
    ? !meets(first.interval, second.interval)
    : !meets(signed(a, first.interval), signed(b, second.interval))
}

function inCommonUnit(observation: ComparedValue): { readonly unit: string; readonly interval: Interval } {
  const { basis, unit, interval } = observation
  const relative = basis === 'growth' ? asPercent(observation) : null
  return relative === null ? { unit, interval } : { unit: '%', interval: relative }
}
