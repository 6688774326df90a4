// Brings the figures of a series together that report the same quantity and may be compared.
import type { Observation } from '../model/figure.ts'
import type { Entry, Series } from '../index/snapshot.ts'
import type { RuleContext } from './rule.ts'
import { isComparable } from './values.ts'

/** Groups of two or more comparable figures with one `quantity` key; an unknown one belongs to none. */
export function byQuantity(series: Series): readonly (readonly Entry<Observation>[])[] {
  const groups = new Map<string, Entry<Observation>[]>()
  for (const entry of series.entries) {
    const key = entry.reading.quantity
    if (key === null || !isComparable(entry.reading)) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Two figures of one sentence rarely repeat each other: it speaks of two things where we read one. */
export function inOneSentence(a: Entry<Observation>, b: Entry<Observation>, context: RuleContext): boolean {
  if (a.at.path !== b.at.path) return false
  const figures = context.digest(a.at.path)?.figures
  return figures?.[a.at.ordinal]?.sentence === figures?.[b.at.ordinal]?.sentence
}
