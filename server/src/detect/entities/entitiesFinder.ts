// What a finder of names is, and the passage that it reads.
import type { Candidate } from './entitiesCandidate.ts'
import type { Mask, Token } from './entitiesTokens.ts'

/** A passage while its names are looked for. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What is not read for names, in order. */
  readonly masks: readonly Mask[]
  readonly notable: NotableTokens
  /** What the finders found so far, in their order. */
  readonly found: Candidate[]
}

/** Looks for one kind of name. Linear in the text. */
export interface Finder {
  /** Characters without one of which there is no such name; where none stands, the finder is not asked. None: always asked. */
  readonly signs?: Iterable<string>
  /** Adds to `found`. `places` is where its signs stand, in order; empty for a finder without signs. */
  find(reading: Reading, places: readonly number[]): void
}

/** Indices of the tokens that names start from, in order: most words of a text are none, and no finder looks at them. */
export interface NotableTokens {
  /** Known names. */
  readonly names: readonly number[]
  /** What names of bodies and divisions end in. */
  readonly bodies: readonly number[]
  readonly facilities: readonly number[]
  readonly zonesAndEvents: readonly number[]
  readonly offices: readonly number[]
}

export function notableTokens(tokens: readonly Token[]): NotableTokens {
  const names: number[] = []
  const bodies: number[] = []
  const facilities: number[] = []
  const zonesAndEvents: number[] = []
  const offices: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { name, parts } = tokens[index]!.term
    if (name !== null) names.push(index)
    if (parts.strong || parts.weak || parts.division) bodies.push(index)
    if (parts.facility) facilities.push(index)
    if (parts.zone || parts.event) zonesAndEvents.push(index)
    if (parts.office) offices.push(index)
  }
  return { names, bodies, facilities, zonesAndEvents, offices }
}
