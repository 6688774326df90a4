// An observation of which one thing more is known: the same object as long as the same is known of the same one.
import type { Observation } from '../../model/figure.ts'

type Told = Partial<Pick<Observation, 'indicator' | 'scope' | 'period' | 'series' | 'quantity' | 'relativePeriod'>>

/** The last one made of each, so that after an edit what was compared before is known again. */
const made = new WeakMap<Observation, Observation>()

/** The observation with what it was `told` instead of its own. */
export function readingWith(observation: Observation, told: Told): Observation {
  const known = made.get(observation)
  if (known !== undefined && areEqual(known, { ...observation, ...told })) return known
  const fresh = { ...observation, ...told }
  made.set(observation, fresh)
  return fresh
}

function areEqual(a: Observation, b: Observation): boolean {
  const names = Object.keys(b) as (keyof Observation)[]
  return names.every((name) => a[name] === b[name])
}
