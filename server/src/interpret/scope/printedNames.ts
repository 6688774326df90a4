// Bodies and zones are shown by the name that the article prints most often (成都高新区), places by it where the full one is long
// and stands nowhere (广西, 长三角); keys and comparisons keep the full one.
import type { EntityMention, EntityReading } from '../../model/entity.ts'
import type { Observation } from '../../model/figure.ts'
import { readingWith } from '../again/readingWith.ts'
import { mapped } from '../../tools/gathered.ts'

/**
 * By full name, the one that is printed most often, of equals the first; those that are printed in full are missing, and
 * those whose printed name stands for another too.
 */
export function printedNames(entities: readonly EntityMention[]): ReadonlyMap<string, string> {
  const times = new Map<string, Map<string, number>>()
  const meant = new Map<string, string>()
  const shared = new Set<string>()
  for (const { reading } of entities) {
    const { name, canonical } = reading
    if ((meant.get(name) ?? canonical) !== canonical) shared.add(name)
    meant.set(name, canonical)
    if (!mayStandFor(reading)) continue
    const names = times.get(canonical) ?? new Map<string, number>()
    times.set(canonical, names.set(name, (names.get(name) ?? 0) + 1))
  }
  const inFull = placesInFull(entities)
  const printed = new Map<string, string>()
  for (const [canonical, names] of times) {
    const most = mostOften(names)
    if (most !== canonical && !shared.has(most) && !inFull.has(canonical)) printed.set(canonical, most)
  }
  return printed
}

/** Whether the name may be shown for the full one. */
function mayStandFor({ name, canonical, type }: EntityReading): boolean {
  if (type === 'person' || kindsOnly.has(name)) return false
  return type !== 'place' || (name.length >= shortest && canonical.length >= name.length + leastCut)
}

/** The places that are also printed in full, alone or where the name of a body opens with them. */
function placesInFull(entities: readonly EntityMention[]): ReadonlySet<string> {
  const shortened = new Set<string>()
  for (const { reading } of entities)
    if (reading.type === 'place' && mayStandFor(reading)) shortened.add(reading.canonical)
  const inFull = new Set<string>()
  if (shortened.size === 0) return inFull
  for (const { reading } of entities) {
    const { name, canonical, type } = reading
    if (type === 'place' && name === canonical && shortened.has(name)) inFull.add(name)
    if (type !== 'org') continue
    for (let end = shortestFull; end <= longestFull && end < name.length; end++) {
      const opening = name.slice(0, end)
      if (shortened.has(opening)) inFull.add(opening)
    }
  }
  return inFull
}

/** Of equals the first. */
function mostOften(names: ReadonlyMap<string, number>): string {
  let [most, count] = ['', 0]
  for (const [name, times] of names) if (times > count) [most, count] = [name, times]
  return most
}

/** 总台 says of what kind a body is, not which one. */
const kindsOnly: ReadonlySet<string> = new Set(['总台', '集团', '总公司', '总部', '央行'])

/** Of the full name of a place that the name of a body opens with: 广西壮族自治区│统计局. */
const [shortestFull, longestFull] = [4, 11]

/** 广西 for 广西壮族自治区, but not 江苏 for 江苏省 nor 俄 for 俄罗斯. */
const [shortest, leastCut] = [2, 2]

/** The observations with that name for their scope, for each of a list and for both sides of trade. */
export function withPrinted(
  observations: readonly Observation[],
  printed: ReadonlyMap<string, string>,
): readonly Observation[] {
  if (printed.size === 0) return observations
  return mapped(observations, (observation) => {
    const { scope } = observation
    if (scope === null) return observation
    const shown =
      printed.get(scope) ?? (joins(scope) ? scope.replace(joined, (name) => printed.get(name) ?? name) : scope)
    return shown === scope ? observation : readingWith(observation, { scope: shown })
  })
}

const joined = /[^→、]+/g
const joins = (scope: string) => scope.includes('→') || scope.includes('、')
