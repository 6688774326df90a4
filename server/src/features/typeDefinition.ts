// From a figure to its indicator: where that is first stated in full, then once for each other period. Names and titles
// lead to what stands behind them: the full name, the document.
import type { Entry, Snapshot } from '../index/snapshot.ts'
import type { Observation } from '../model/figure.ts'
import type { MentionReference } from '../model/reference.ts'
import { thingAt } from './at.ts'
import { definition } from './definition.ts'
import { comparePeriods } from './series/periodOrder.ts'
import { placesOf, type Place } from './wording/place.ts'
import { earliest } from './precedence.ts'
import { periodsOf } from './series/seriesPeriods.ts'
import { statesItself } from './hover/statement.ts'

/** Empty where nothing stands at `offset`, or a figure could be tied to no indicator. */
export function typeDefinition(snapshot: Snapshot, path: string, offset: number): readonly Place[] {
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return []
  if (thing.at.kind !== 'figure') return definition(snapshot, path, offset)
  const observation = snapshot.digests.get(path)?.figures[thing.at.ordinal]?.observation
  return observation === undefined ? [] : placesOf(snapshot, indicatorMentions(snapshot, observation))
}

function indicatorMentions(snapshot: Snapshot, observation: Observation): readonly MentionReference[] {
  const series = observation.series === null ? undefined : snapshot.series(observation.series)
  if (series === undefined) return []
  const first = firstOf(snapshot, series.entries)
  const periods = [...periodsOf(snapshot, observation)].sort(([a], [b]) => comparePeriods(a, b))
  const others = periods
    .filter(([, entries]) => !entries.some((entry) => entry.at === first?.at))
    .map(([, entries]) => firstOf(snapshot, entries))
  return [first, ...others].flatMap((entry) => (entry === undefined ? [] : [entry.at]))
}

function firstOf(snapshot: Snapshot, entries: readonly Entry<Observation>[]): Entry<Observation> | undefined {
  return earliest(snapshot, entries, (entry) => statesItself(snapshot, entry.at)) ?? earliest(snapshot, entries)
}
