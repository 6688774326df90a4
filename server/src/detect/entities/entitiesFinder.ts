// What a finder of names is, and the passage that it reads.
import type { Candidate } from './entitiesCandidate.ts'
import type { Mask, Token } from './entitiesTokens.ts'

/** A passage while its names are looked for. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What is not read for names, in order. */
  readonly masks: readonly Mask[]
  /** What the finders found so far, in their order. */
  readonly found: Candidate[]
}

/** Looks for one kind of name, where it has work. Linear in the text. */
export interface Finder {
  /** Characters without one of which there is no such name. */
  readonly signs?: Iterable<string>
  /** The tokens that such names start from. */
  readonly tokens?: keyof NotableTokens
  /**
   * Adds to `found`. `places` are the indices of its tokens; for a finder without tokens the offsets of its signs; in order. It is not
   * asked where there are none. One without tokens and signs is always asked.
   */
  find(reading: Reading, places: readonly number[]): void
}

/** Indices of the tokens that names start from, in order: most words of a text are none, and no finder looks at them. */
export interface NotableTokens {
  /** Known names, among them … */
  readonly names: readonly number[]
  /** … divisions, with those that are names only beside another place, */
  readonly divisions: readonly number[]
  /** … and organisations. */
  readonly organisations: readonly number[]
  /** What names of bodies and their divisions end in. */
  readonly endings: readonly number[]
  readonly facilities: readonly number[]
  readonly zonesAndEvents: readonly number[]
  readonly offices: readonly number[]
}

export function notableTokens(tokens: readonly Token[]): NotableTokens {
  const notable = {
    names: [] as number[],
    divisions: [] as number[],
    organisations: [] as number[],
    endings: [] as number[],
    facilities: [] as number[],
    zonesAndEvents: [] as number[],
    offices: [] as number[],
  }
  for (let index = 0; index < tokens.length; index++) {
    const { name, parts, notable: isNotable } = tokens[index]!.term
    if (!isNotable) continue
    if (name !== null) {
      notable.names.push(index)
      if (name.type === 'org') notable.organisations.push(index)
      else if (name.level === 'division') notable.divisions.push(index)
    }
    if (parts.strong || parts.weak || parts.division) notable.endings.push(index)
    if (parts.facility) notable.facilities.push(index)
    if (parts.zone || parts.event) notable.zonesAndEvents.push(index)
    if (parts.office) notable.offices.push(index)
  }
  return notable
}
