// The places of a passage looked up by name, so that no member of a list is held against each of them.
import type { NameInText } from './placed.ts'

interface ByName {
  /** The first of that name in the passage. */
  readonly first: ReadonlyMap<string, NameInText>
  /** Of all names. */
  readonly lengths: readonly number[]
}

/** The first of `places` that is called so. */
export function placeNamed(places: readonly NameInText[], name: string): NameInText | undefined {
  return namesOf(places).first.get(name)
}

/** The first of `places`, which are in order, whose name stands at `at` in `words`. */
export function placeOpening(places: readonly NameInText[], words: string, at: number): NameInText | undefined {
  const { first, lengths } = namesOf(places)
  let found: NameInText | undefined
  for (const length of lengths) {
    const place = at + length > words.length ? undefined : first.get(words.slice(at, at + length))
    if (place !== undefined && (found === undefined || place.start < found.start)) found = place
  }
  return found
}

const known = new WeakMap<readonly NameInText[], ByName>()

/** Kept with the list, which is one for all figures of a passage. */
function namesOf(places: readonly NameInText[]): ByName {
  const kept = known.get(places)
  if (kept !== undefined) return kept
  const first = new Map<string, NameInText>()
  for (const place of places) if (!first.has(place.name)) first.set(place.name, place)
  const made = { first, lengths: [...new Set([...first.keys()].map((name) => name.length))] }
  known.set(places, made)
  return made
}
