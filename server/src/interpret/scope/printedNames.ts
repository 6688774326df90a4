// Bodies and zones are shown by the name that the article prints most often (成都高新区); keys and comparisons keep the full one.
import type { EntityMention } from '../../model/entity.ts'
import type { Observation } from '../../model/figure.ts'
import { readingWith } from '../again/readingWith.ts'

/**
 * By full name, the one that is printed most often, of equals the first; those that are printed in full are missing, and
 * those whose printed name stands for another too.
 */
export function printedNames(entities: readonly EntityMention[]): ReadonlyMap<string, string> {
  const times = new Map<string, Map<string, number>>()
  const meant = new Map<string, string>()
  const shared = new Set<string>()
  for (const { reading } of entities) {
    const { name, canonical, type } = reading
    if ((meant.get(name) ?? canonical) !== canonical) shared.add(name)
    meant.set(name, canonical)
    if (type === 'place' || type === 'person') continue
    const names = times.get(canonical) ?? new Map<string, number>()
    times.set(canonical, names.set(name, (names.get(name) ?? 0) + 1))
  }
  const printed = new Map<string, string>()
  for (const [canonical, names] of times) {
    let [most, count] = [canonical, 0]
    for (const [name, own] of names) if (own > count) [most, count] = [name, own]
    if (most !== canonical && !shared.has(most)) printed.set(canonical, most)
  }
  return printed
}

/** The observations with that name for their scope. */
export function withPrinted(
  observations: readonly Observation[],
  printed: ReadonlyMap<string, string>,
): readonly Observation[] {
  if (printed.size === 0) return observations
  return observations.map((observation) => {
    const scope = observation.scope === null ? undefined : printed.get(observation.scope)
    return scope === undefined ? observation : readingWith(observation, { scope })
  })
}
