// The growth of a total against the growth of its parts: between them, and weighed by their levels where these are known.
import Big from 'big.js'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Message } from '../../model/finding.ts'
import { add, exactly, meets, negate, scale, sum, type Interval } from '../../model/interval.ts'
import { divide } from '../../model/intervalProduct.ts'
import { figureEntries, figureEntry, relationsOf } from '../articleFigures.ts'
import type { Entry } from '../../index/snapshot.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { asPrinted, isComparable } from '../values.ts'
import { asRounded, asTruncated, ratePercent, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

interface Growth {
  readonly whole: Figure
  readonly rates: readonly Figure[]
  /** Empty where the rates are not weighed. */
  readonly levels: readonly Figure[]
  readonly signs: Signs
}

type Signs = readonly (1 | -1)[] | undefined

/** The rates of totals that no rates and levels of the parts within their precision give. */
export function* growthOfSumMisfits(digest: Digest): Iterable<Misfit> {
  for (const { whole, rates, levels, signs } of relationsOf(digest, 'growth-of-sum')) {
    const total = figureEntry(digest, whole)
    const [parts, weights] = [figureEntries(digest, rates), figureEntries(digest, levels)]
    if (total === null || parts === null || weights === null) continue
    if (![total, ...parts, ...weights].every(({ reading }) => isComparable(reading))) continue
    if (weights.some(({ reading }) => reading.unit !== weights[0]!.reading.unit)) continue
    yield* misfitOf({ whole: total, rates: parts, levels: weights, signs })
  }
}

function* misfitOf(growth: Growth): Iterable<Misfit> {
  const { whole, rates, levels } = growth
  const test = testOf(growth)
  if (test === null) return
  yield misfit({
    at: whole,
    message: messageOf(growth, test.computed),
    from: levels.length === 0 ? rates : rates.flatMap((rate, index) => [levels[index]!, rate]),
    truncated: test.truncated,
    fitting: levels.length === 0 ? null : asPrinted(whole.reading, test.computed),
  })
}

/** What the parts give where that is not what is stated, and whether numbers that were cut off would explain it. */
interface Test {
  readonly computed: Interval
  readonly truncated: boolean
}

interface Tested {
  /** Rates, levels and signs. */
  readonly read: readonly (Observation | null | 1 | -1)[]
  readonly test: Test | null
}

/** By the total, its last test: after an edit most of an article is as it was, and exact arithmetic costs. */
const remembered = new WeakMap<Observation, Tested>()

/** Null where it fits, or nothing can be computed. */
function testOf(growth: Growth): Test | null {
  const { whole, rates, levels, signs = [] } = growth
  const read = [...rates.map(({ reading }) => reading), null, ...levels.map(({ reading }) => reading), ...signs]
  const known = remembered.get(whole.reading)
  if (known?.read.length === read.length && known.read.every((one, index) => one === read[index])) return known.test
  const test = computedTest(growth)
  remembered.set(whole.reading, { read, test })
  return test
}

function computedTest(growth: Growth): Test | null {
  const { reading } = growth.whole
  const [stated, computed] = [ratePercent(reading, asRounded), growthOf(growth, asRounded)]
  const [looselyStated, loose] = [ratePercent(reading, asTruncated), growthOf(growth, asTruncated)]
  if (stated === null || computed === null || loose === null || looselyStated === null) return null
  return meets(computed, stated) ? null : { computed, truncated: meets(loose, looselyStated) }
}

function messageOf({ whole, rates, levels }: Growth, computed: Interval): Message {
  const places = Math.max(1, decimalsPrinted(whole.reading))
  const stated = statedText(whole.reading)
  const terms = rates.map(({ reading }, index) => {
    const level = levels[index]?.reading.text
    return level === undefined ? statedText(reading) : `${level}（${statedText(reading)}）`
  })
  if (levels.length === 0)
    return {
      zh: `总体增速不在分项增速之间：分项为${terms.join('、')}，文中总体为${stated}`,
      en: `The growth of the total is not between that of its parts: ${terms.join(', ')}, stated total ${stated}`,
    }
  const result = `${pointText(computed, places)}%（${rangeText(computed, places, '%')}）`
  return {
    zh: `总体增速与分项不符：按${terms.join('、')}推算为${result}，文中为${stated}`,
    en: `The growth of the total does not follow from its parts: ${terms.join(', ')} give ${result}, stated ${stated}`,
  }
}

function growthOf({ rates, levels, signs }: Growth, widen: Widen): Interval | null {
  const percents = rates.map(({ reading }) => ratePercent(reading, widen))
  if (!percents.every((percent) => percent !== null)) return null
  return levels.length === 0 ? hull(percents) : weighed(percents, levels.map(({ reading }) => widen(reading)), signs)
} // prettier-ignore

/** From the least to the greatest of them; the ends themselves belong to it. */
function hull(percents: readonly Interval[]): Interval {
  const lows = percents.map(({ low }) => low)
  const highs = percents.map(({ high }) => high)
  return { low: outermost(lows, -1), high: outermost(highs, 1) }
}

/** Null where one of the ends is open. */
function outermost(ends: readonly (string | null)[], side: -1 | 1): string | null {
  return ends.reduce((best, end) =>
    best === null || end === null ? null : new Big(end).cmp(best) === side ? end : best,
  )
}

/** Σ levels ÷ Σ (level ÷ (1 + rate)) − 1, in percent. */
function weighed(percents: readonly Interval[], levels: readonly Interval[], signs: Signs): Interval {
  const turned = (of: Interval, index: number): Interval => (signs?.[index] === -1 ? negate(of) : of)
  const before = levels.map((level, index) =>
    turned(divide(level, add(scale(percents[index]!, '0.01'), exactly('1'))), index),
  )
  return scale(add(divide(sum(levels.map(turned)), sum(before)), exactly('-1')), '100')
}
