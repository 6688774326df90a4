// What grew by how much: the level before, the increment, and shares that follow from rates of growth.
import { constantPriceIndicators } from '../../lexicon/growthConventions.ts'
import type { Observation } from '../../model/figure.ts'
import { add, exactly, scale, type Interval } from '../../model/interval.ts'
import { divide, multiply } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { asPercent, signed, withTruncation } from '../values.ts'

/** Reads the interval of a figure: as printed, or as wide as truncation allows. */
export type Widen = (observation: Observation) => Interval
export const asRounded: Widen = ({ interval }) => interval
export const asTruncated: Widen = withTruncation

/** The rate in percent, negative for a fall; null where it is none. */
export function ratePercent(rate: Observation, widen: Widen): Interval | null {
  return asPercent(rate, signed(rate, widen(rate)))
}

/** 1 + the rate: 1.114 for 增长11.4%. */
export function growthFactor(rate: Observation, widen: Widen): Interval | null {
  const percent = ratePercent(rate, widen)
  return percent === null ? null : add(scale(percent, '0.01'), exactly('1'))
}

/** The level from which `level` grew by `rate`. */
export function levelBefore(level: Observation, rate: Observation, widen: Widen): Interval | null {
  const factor = growthFactor(rate, widen)
  return factor === null ? null : divide(widen(level), factor)
}

/** By how much `level` exceeds the one before: level × (1 − 1 ÷ (1 + rate)). */
export function increment(level: Observation, rate: Observation, widen: Widen): Interval | null {
  const factor = growthFactor(rate, widen)
  if (factor === null) return null
  const kept = divide(exactly('1'), factor)
  return multiply(widen(level), add(exactly('1'), scale(kept, '-1')))
}

/** Whether the rate is by convention computed at constant prices, so that levels and shares do not follow from it. */
export function isAtConstantPrices({ reading }: Entry<Observation>): boolean {
  const { indicator, qualifiers } = reading
  return (
    constantPriceIndicators.some((name) => indicator?.includes(name)) ||
    qualifiers.some((mark) => /实际|可比价/.test(mark))
  )
}
