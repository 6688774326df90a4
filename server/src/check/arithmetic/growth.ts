// Holds a stated rate against the two levels that it belongs to, by interval arithmetic.
import type { Observation } from '../../model/figure.ts'
import { add, exactly, meets, scale, type Interval } from '../../model/interval.ts'
import { divide, growthPercent, power, root } from '../../model/intervalProduct.ts'
import { asPercent, signed, withTruncation } from '../values.ts'

export interface GrowthTest {
  /** now ÷ before − 1 in percent; for a compound rate, what `years` of the stated rate would give against it. */
  readonly computed: Interval
  readonly fits: boolean
  /** Does not fit, but would, had the numbers been cut off instead of rounded. */
  readonly fitsTruncated: boolean
  /** So far off (more than twice, less than half of what was stated) that the levels rather follow another definition. */
  readonly farOff: boolean
  /** Would fit, had the earlier level been revised by as much as publishers do: by a seventh at most. */
  readonly fitsRevised: boolean
}

/** Null where levels or rate cannot be compared (other units, no rate). `years` more than 1: an average annual rate. */
export function testGrowth(now: Observation, before: Observation, rate: Observation, years = 1): GrowthTest | null {
  if (now.unit !== before.unit || now.kind === 'percent' || asPercent(rate) === null) return null
  const computed = growthPercent(now.interval, before.interval)
  const fits = agrees(computed, rate, rate.interval, years)
  return {
    computed,
    fits,
    fitsTruncated: !fits && agrees(looselyComputed(now, before), rate, withTruncation(rate), years),
    farOff: !fits && !agrees(spread(computed, '0.5', '2'), rate, rate.interval, years),
    fitsRevised: !fits && agrees(spread(computed, '0.87', '1.15'), rate, rate.interval, years),
  }
}

function looselyComputed(now: Observation, before: Observation): Interval {
  return growthPercent(withTruncation(now), withTruncation(before))
}

/** Every factor of growth from `least` to `most` times the computed one, in percent. */
function spread(percent: Interval, least: string, most: string): Interval {
  const factor = add(scale(percent, '0.01'), exactly('1'))
  const wide = { low: scale(factor, least).low, high: scale(factor, most).high }
  return scale(add(wide, exactly('-1')), '100')
}

function agrees(computed: Interval, rate: Observation, interval: Interval, years: number): boolean {
  const stated = asPercent(rate, signed(rate, interval))
  if (stated === null) return true
  return meets(computed, years > 1 ? compounded(stated, years) : stated)
}

/** (1 + rate) to the power of `years`, less 1, in percent. */
function compounded(percent: Interval, years: number): Interval {
  const factor = add(scale(percent, '0.01'), exactly('1'))
  return scale(add(power(factor, years), exactly('-1')), '100')
}

/** The average annual rate that gives `percent` over so many years. */
export function averaged(percent: Interval, years: number): Interval {
  const factor = add(scale(percent, '0.01'), exactly('1'))
  return scale(add(root(factor, years), exactly('-1')), '100')
}

/** now ÷ before, as a number of times. */
export function timesAsLarge(now: Observation, before: Observation): Interval {
  return divide(now.interval, before.interval)
}
