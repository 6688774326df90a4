// What was computed from a figure: the relations that any of its mentions takes part in, and its growth in a year.
import type { Snapshot } from '../../index/snapshot.ts'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { growthText, relationText } from './calculation.ts'
import { figureMentions } from '../mentions.ts'
import { yearEarlier } from '../series/periodOrder.ts'
import { periodsOf } from '../series/seriesPeriods.ts'

const mostMentions = 20
const mostLines = 6
const byFigure = new WeakMap<Digest, ReadonlyMap<number, readonly Relation[]>>()

/** One line of plain text for each calculation, those of this mention first; no formula twice. */
export function calculationsOf(
  snapshot: Snapshot,
  at: MentionReference,
  observation: Observation,
  language: Language,
): string[] {
  const mentions = [at, ...figureMentions(snapshot, observation).map((entry) => entry.at)].slice(0, mostMentions)
  const lines = new Map<string, string>()
  for (const mention of mentions) {
    const digest = snapshot.digests.get(mention.path)
    if (digest === undefined) continue
    for (const relation of relationsByFigure(digest).get(mention.ordinal) ?? [])
      addLine(lines, relationText(digest, relation, language))
  }
  addLine(lines, growthInYear(snapshot, observation, language))
  return [...lines.values()].slice(0, mostLines)
}

function addLine(lines: Map<string, string>, line: string | null): void {
  const formula = line?.split(' = ')[0] ?? ''
  if (line !== null && !lines.has(formula)) lines.set(formula, line)
}

/** This period's level against the one a year earlier, wherever in the corpus they stand. */
function growthInYear(snapshot: Snapshot, observation: Observation, language: Language): string | null {
  const { period } = observation
  const size = isSize(observation)
  const before = period === null ? null : yearEarlier(period)
  if (period === null || before === null) return null
  if (!size && !isYearlyRate(observation, before)) return null
  const periods = periodsOf(snapshot, observation)
  const find = (of: string, wanted: (reading: Observation) => boolean): Observation | undefined =>
    periods.get(of)?.find((entry) => entry.reading.status === 'actual' && wanted(entry.reading))?.reading
  const now = size ? observation : find(period, isLevel)
  const rate = size ? find(period, (reading) => isYearlyRate(reading, before)) : observation
  return growthText(now, find(before, isLevel), rate, language)
}

function isLevel(observation: Observation): boolean {
  return isSize(observation) && !observation.threshold
}

function isYearlyRate({ basis, base, unit }: Observation, yearBefore: string): boolean {
  return basis === 'growth' && unit === '%' && (base === 'yoy' || base === yearBefore)
}

function relationsByFigure(digest: Digest): ReadonlyMap<number, readonly Relation[]> {
  const known = byFigure.get(digest)
  if (known !== undefined) return known
  const built = new Map<number, Relation[]>()
  for (const relation of digest.relations)
    for (const ordinal of new Set(membersOf(relation))) {
      const list = built.get(ordinal)
      if (list) list.push(relation)
      else built.set(ordinal, [relation])
    }
  byFigure.set(digest, built)
  return built
}

function membersOf(relation: Relation): readonly number[] {
  switch (relation.kind) {
    case 'sum':
      return [relation.whole, ...relation.parts]
    case 'growth':
      return [relation.now, relation.before, relation.rate]
    case 'share':
      return [relation.part, relation.whole, relation.share]
    case 'multiple':
      return [relation.now, relation.before, relation.multiple]
    case 'difference':
      return [relation.a, relation.b, relation.difference]
    case 'common-base':
      return [...relation.rates, ...relation.points]
    case 'quotient':
      return [relation.quotient, relation.dividend, relation.divisor]
    case 'stock-flow':
      return [relation.rate, relation.flow, relation.stock, relation.rateChange, relation.flowChange].filter(isTold)
    case 'date-span':
      return [relation.length]
    case 'growth-of-sum':
      return [relation.whole, ...relation.rates, ...relation.levels]
    case 'share-change':
      return [relation.share, relation.change, relation.partRate, relation.wholeRate]
    case 'contribution':
      return [
        relation.contribution,
        ...relation.levels,
        ...relation.rates,
        ...relation.wholeLevels,
        ...relation.wholeRates,
      ]
    case 'conversion':
      return [relation.amount, relation.converted]
    case 'list-count':
      return [relation.announced]
    case 'restatement':
      return [relation.first, relation.again]
  }
}

function isTold(member: number | null): member is number {
  return member !== null
}
