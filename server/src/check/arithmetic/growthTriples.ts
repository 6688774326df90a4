// Finds in a series the rates of growth that no pair of its levels bears out, wherever in the corpus they stand.
import { constantPriceIndicators, currentPriceMarks } from '../../lexicon/growthConventions.ts'
import type { Observation } from '../../model/figure.ts'
import { isSize } from '../../model/sizes.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { testGrowth, type GrowthTest } from './growth.ts'
import { basePeriod } from '../periods.ts'
import type { RuleContext } from '../rule.ts'
import { isAtComparablePrices } from '../accounts.ts'
import { belongsToAnother } from '../sameQuantity.ts'
import { isComparable } from '../values.ts'

type Figure = Entry<Observation>

/** A rate with the levels of its period and of the base period, and how they compare. */
export interface GrowthTriple {
  readonly now: Figure
  readonly before: Figure
  readonly rate: Figure
  readonly test: GrowthTest
}

type Misfit = readonly [now: Figure, before: Figure, test: GrowthTest]

const elsewhere = 1_000_000
/** More values than this for one period are no series any more; the nearest ones are looked at. */
const mostLevels = 8

/** The rates of `unit` that fit no pair of levels, each with the pair nearest to it. Rates at constant prices are left out. */
export function growthTriples(series: Series, unit: '%' | '×', context: RuleContext): readonly GrowthTriple[] {
  const levels = levelsByPeriod(series)
  if (levels.size < 2) return []
  const known = new Map<string, readonly Misfit[] | null>()
  const triples: GrowthTriple[] = []
  for (const rate of series.entries) {
    if (rate.reading.unit !== unit || !isRate(rate.reading)) continue
    const { period, base } = rate.reading
    const from = period !== null && base !== null ? basePeriod(period, base) : null
    const [now, before] = [levels.get(period ?? ''), levels.get(from ?? '')]
    if (now === undefined || before === undefined) continue
    const key = [period, base, rate.reading.direction, rate.reading.text].join('|')
    if (!known.has(key)) known.set(key, misfitsOf(distinct(now), distinct(before), rate))
    const triple = nearest(known.get(key) ?? [], now, before, rate)
    if (triple === null || belongsToAnother(rate, triple.now, context)) continue
    if (!isAtComparablePrices(rate, context)) triples.push(triple)
  }
  return onePerRate(triples)
}

/** A rate that an article repeats (headline, lead, body) is reported once: where it stands nearest to its level. */
function onePerRate(triples: readonly GrowthTriple[]): readonly GrowthTriple[] {
  const best = new Map<string, GrowthTriple>()
  for (const triple of triples) {
    const { at, reading } = triple.rate
    const key = [at.path, reading.quantity, reading.text].join('|')
    const other = best.get(key)
    if (other === undefined || distanceToLevel(triple) < distanceToLevel(other)) best.set(key, triple)
  }
  return [...best.values()]
}

/** A rate follows its level (1.74万亿元，同比增长15.2%), so one behind it counts as a little farther. */
function distanceToLevel({ rate, now }: GrowthTriple): number {
  return distance(now, rate) * 2 + (rate.at.ordinal > now.at.ordinal ? 0 : 1)
}

function levelsByPeriod(series: Series): ReadonlyMap<string, readonly Figure[]> {
  const levels = new Map<string, Figure[]>()
  for (const entry of series.entries) {
    const { period, kind } = entry.reading
    if (!isSize(entry.reading) || period === null || kind === 'percent' || !isComparable(entry.reading)) continue
    const list = levels.get(period)
    if (list === undefined) levels.set(period, [entry])
    else list.push(entry)
  }
  return levels
}

function isRate(observation: Observation): boolean {
  if (observation.basis !== 'growth' || observation.direction === null || !isComparable(observation)) return false
  return !isConventional(observation)
}

/** Whether the rate of this indicator is by convention one at constant prices, and no mark says otherwise. */
export function isConventional({ indicator, qualifiers }: Observation): boolean {
  const conventional = constantPriceIndicators.some((name) => indicator?.includes(name))
  return conventional && !currentPriceMarks.some((mark) => qualifiers.includes(mark))
}

/** The pairs that the rate does not fit; null where it fits one. */
function misfitsOf(now: readonly Figure[], before: readonly Figure[], rate: Figure): readonly Misfit[] | null {
  const misfits: Misfit[] = []
  for (const later of now)
    for (const earlier of before) {
      const test = testOf(later, earlier, rate)
      if (test?.fits === true) return null
      if (test !== null) misfits.push([later, earlier, test])
    }
  return misfits
}

/** One that truncation would explain, else the one whose levels stand nearest to the rate; null where there is none. */
function nearest(
  misfits: readonly Misfit[],
  now: readonly Figure[],
  before: readonly Figure[],
  rate: Figure,
): GrowthTriple | null {
  let best: { readonly triple: GrowthTriple; readonly cost: number } | null = null
  for (const [someNow, someBefore, test] of misfits) {
    const [later, earlier] = [nearestMention(now, someNow, rate), nearestMention(before, someBefore, rate)]
    const cost = test.fitsTruncated ? -1 : distance(later, rate) * 2 + distance(earlier, rate)
    if (best === null || cost < best.cost) best = { triple: { now: later, before: earlier, rate, test }, cost }
  }
  return best === null ? null : best.triple
}

/** The mention of the same printed value that stands nearest to the rate. */
function nearestMention(figures: readonly Figure[], value: Figure, rate: Figure): Figure {
  return figures
    .filter(({ reading }) => valueKey(reading) === valueKey(value.reading))
    .reduce((a, b) => (distance(b, rate) < distance(a, rate) ? b : a), value)
}

function valueKey({ hedge, text }: Observation): string {
  return `${hedge} ${text}`
}

/** The first of each printed value. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures
  const byText = new Map<string, Figure>()
  for (const figure of figures) {
    const key = valueKey(figure.reading)
    if (!byText.has(key) && byText.size < mostLevels) byText.set(key, figure)
  }
  return [...byText.values()]
}

type Tests = WeakMap<Observation, GrowthTest | null>

/** By what was tested: after an edit most of a series is as it was, and exact arithmetic costs. */
const remembered = new WeakMap<Observation, WeakMap<Observation, Tests>>()

/** Null where they cannot be compared: the very same number for two periods is one whose period was told differently. */
function testOf({ reading: now }: Figure, { reading: before }: Figure, { reading: rate }: Figure): GrowthTest | null {
  if (now.text === before.text) return null
  const byBefore = remembered.get(now) ?? new WeakMap<Observation, Tests>()
  remembered.set(now, byBefore)
  const tests = byBefore.get(before) ?? new WeakMap<Observation, GrowthTest | null>()
  byBefore.set(before, tests)
  const known = tests.get(rate)
  if (known !== undefined) return known
  const test = testGrowth(now, before, rate)
  tests.set(rate, test)
  return test
}

/** Ordinals apart within one article; another article is far. */
function distance(figure: Figure, to: Figure): number {
  return figure.at.path === to.at.path ? Math.abs(figure.at.ordinal - to.at.ordinal) : elsewhere
}
