// Which figures of an article print one number: only these can say again what was said.
import type { Observation } from '../../model/figure.ts'

/** Indices of the observations of each value that at least two have, in order. */
export function sameNumbers(observations: readonly Observation[]): readonly (readonly number[])[] {
  const first = new Map<string, number | number[]>()
  const groups: number[][] = []
  for (let index = 0; index < observations.length; index++) {
    const { value } = observations[index]!
    if (value === null) continue
    const known = first.get(value)
    if (known === undefined) first.set(value, index)
    else if (typeof known === 'object') known.push(index)
    else {
      const group = [known, index]
      first.set(value, group)
      groups.push(group)
    }
  }
  return groups
}
