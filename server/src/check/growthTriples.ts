// Finds in a series the rates of growth that no pair of its levels bears out, wherever in the corpus they stand.
import { constantPriceIndicators, currentPriceMarks } from '../lexicon/growthConventions.ts'
import type { Observation } from '../model/figure.ts'
import type { Entry, Series } from '../index/snapshot.ts'
import { testGrowth, type GrowthTest } from './growth.ts'
import { basePeriod } from './periods.ts'
import type { RuleContext } from './rule.ts'
import { belongsToAnother } from './sameQuantity.ts'
import { isComparable } from './values.ts'

type Figure = Entry<Observation>

/** A rate with the levels of its period and of the base period, and how they compare. */
export interface GrowthTriple {
  readonly now: Figure
  readonly before: Figure
  readonly rate: Figure
  readonly test: GrowthTest
}

/** The rates of `unit` that fit no pair of levels, each with the pair nearest to it. Rates at constant prices are left out. */
export function growthTriples(series: Series, unit: '%' | '×', context: RuleContext): readonly GrowthTriple[] {
  const levels = levelsByPeriod(series)
  if (levels.size < 2) return []
  const triples: GrowthTriple[] = []
  for (const rate of series.entries) {
    if (rate.reading.unit !== unit || !isRate(rate.reading)) continue
    const { period, base } = rate.reading
    const from = period !== null && base !== null ? basePeriod(period, base) : null
    if (period === null || from === null) continue
    const triple = misfit(levels.get(period) ?? [], levels.get(from) ?? [], rate)
    if (triple !== null && !belongsToAnother(rate, triple.now, context)) triples.push(triple)
  }
  return triples.filter((triple) => isBestMention(triple, triples))
}

/** A rate that an article repeats (headline, lead, body) is reported once: where it stands nearest to its level. */
function isBestMention(triple: GrowthTriple, triples: readonly GrowthTriple[]): boolean {
  const same = triples.filter(
    ({ rate }) =>
      rate.at.path === triple.rate.at.path &&
      rate.reading.quantity === triple.rate.reading.quantity &&
      rate.reading.text === triple.rate.reading.text,
  )
  const best = same.reduce((a, b) => (distanceToLevel(b) < distanceToLevel(a) ? b : a))
  return best === triple
}

function distanceToLevel({ rate, now }: GrowthTriple): number {
  return distance(now, rate)
}

function levelsByPeriod(series: Series): ReadonlyMap<string, readonly Figure[]> {
  const levels = new Map<string, Figure[]>()
  for (const entry of series.entries) {
    const { basis, period, kind } = entry.reading
    if (basis !== 'level' || period === null || kind === 'percent' || !isComparable(entry.reading)) continue
    const list = levels.get(period)
    if (list === undefined) levels.set(period, [entry])
    else list.push(entry)
  }
  return levels
}

function isRate(observation: Observation): boolean {
  const { basis, direction, indicator, qualifiers } = observation
  if (basis !== 'growth' || direction === null || !isComparable(observation)) return false
  const conventional = constantPriceIndicators.some((name) => indicator?.includes(name))
  return !conventional || currentPriceMarks.some((mark) => qualifiers.includes(mark))
}

/** Null where some pair fits, or none can be compared. */
function misfit(now: readonly Figure[], before: readonly Figure[], rate: Figure): GrowthTriple | null {
  let nearest: GrowthTriple | null = null
  for (const later of byNearness(now, rate))
    for (const earlier of byNearness(before, rate)) {
      const test = areOneFigure(later, earlier) ? null : testGrowth(later.reading, earlier.reading, rate.reading)
      if (test === null) continue
      if (test.fits) return null
      if (nearest === null || (test.fitsTruncated && !nearest.test.fitsTruncated))
        nearest = { now: later, before: earlier, rate, test }
    }
  return nearest
}

/** The very same number for two periods is one figure whose period was told differently. */
function areOneFigure(now: Figure, before: Figure): boolean {
  return now.reading.text === before.reading.text
}

/** Those of the same article first, the nearest of them first of all. */
function byNearness(figures: readonly Figure[], to: Figure): readonly Figure[] {
  return figures.length < 2 ? figures : [...figures].sort((a, b) => distance(a, to) - distance(b, to))
}

function distance(figure: Figure, to: Figure): number {
  return figure.at.path === to.at.path ? Math.abs(figure.at.ordinal - to.at.ordinal) : Number.MAX_SAFE_INTEGER
}
