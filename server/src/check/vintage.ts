// When a figure was published: what was given out a year before may have been revised since, so that growth rates rest on another base.
import Big from 'big.js'
import { meets, negate, type Interval } from '../model/interval.ts'
import type { Observation } from '../model/figure.ts'
import type { Entry } from '../index/snapshot.ts'
import type { RuleContext } from './rule.ts'

type Figure = Entry<Observation>

/** Months after which a publisher has had the time to revise what it gave out. */
const monthsToRevise = 6

/** Whether `before` stands in an article so much older than the other's that its value may have been revised meanwhile. */
export function isOfOlderVintage(before: Figure, than: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  if (before.at.path === than.at.path) return false
  const [earlier, later] = [dateOf(before, context), dateOf(than, context)]
  return earlier !== null && later !== null && monthsBetween(earlier, later) >= monthsToRevise
}

/** The date of the article that the figure stands in, as exact as it is known; null where it is not. */
export function dateOf({ at }: Figure, context: Pick<RuleContext, 'paragraph'>): string | null {
  return context.paragraph(at)?.date ?? null
}

/** Whether the rate with another sign, or with two neighbouring digits exchanged, is what was computed (in percent). */
export function isSlipOf(computed: Interval, rate: Observation): boolean {
  const { interval, direction, value } = rate
  if (rate.unit !== '%' || value === null || interval.low === null || interval.high === null) return false
  const half = new Big(interval.high).minus(interval.low).div(2)
  const around = (middle: Big): Interval => ({ low: middle.minus(half).toFixed(), high: middle.plus(half).toFixed() })
  const down = direction === 'down'
  if (meets(computed, down ? interval : negate(interval))) return true
  const variants = exchanged(value).map((variant) => around(new Big(variant)))
  return variants.some((variant) => meets(computed, down ? negate(variant) : variant))
}

/** The number with two neighbouring digits exchanged, in every way: 18.6 is 81.6 and 16.8. */
function exchanged(value: string): string[] {
  const digits = value.replace('.', '')
  const point = value.indexOf('.')
  const found: string[] = []
  for (let at = 0; at + 1 < digits.length; at++) {
    if (digits[at] === digits[at + 1]) continue
    const other = digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2)
    found.push(point < 0 ? other : `${other.slice(0, point)}.${other.slice(point)}`)
  }
  return /^\d+(?:\.\d+)?$/.test(value) ? found : []
}

/** Of two dates of which the month is not known, whole years. */
function monthsBetween(earlier: string, later: string): number {
  const [from, to] = [earlier, later].map((date) => /^(\d{4})(?:-(\d{2}))?/.exec(date))
  const years = Number(to?.[1]) - Number(from?.[1])
  const months = from?.[2] && to?.[2] ? Number(to[2]) - Number(from[2]) : 0
  return years * 12 + months
}
