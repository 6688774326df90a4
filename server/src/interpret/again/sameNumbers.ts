// Which figures of a document print a number that another one prints too: only these can say again what was said.
import type { Observation } from '../../model/figure.ts'

/** Indices of the observations whose value another one of the document has, in order. */
export function sameNumbers(observations: readonly Observation[]): readonly number[] {
  const first = new Map<string, number>()
  const isTwice = new Uint8Array(observations.length)
  for (let index = 0; index < observations.length; index++) {
    const { value } = observations[index]!
    if (value === null) continue
    const other = first.get(value)
    if (other === undefined) first.set(value, index)
    else isTwice[other] = isTwice[index] = 1
  }
  const twice: number[] = []
  for (let index = 0; index < observations.length; index++) if (isTwice[index] === 1) twice.push(index)
  return twice
}
