// A clause as its scope is looked for in it: its words, the names among them, and whom they refer to.
import type { NameInText } from './placed.ts'

/** A clause up to a figure, with the names in it; offsets are the passage's. */
export interface ScopedClause {
  readonly text: string
  readonly start: number
  readonly places: readonly NameInText[]
  readonly actors: readonly NameInText[]
  /** Whether it ends with a figure that counts. */
  readonly counts: boolean
  /** Whose trade with a partner it is where the clause names nobody. */
  readonly trader: () => string
}

/** What 全市, 本省 or 该行 can mean in a clause: the last name whose full form ends so, else null. */
export interface Referents {
  division(endings: RegExp): string | null
  actor(endings: RegExp): string | null
}

/** What a clause says of whom or where its figure is. */
export interface Scope {
  /** Normalised name, or null where nothing says it. */
  readonly name: string | null
  /** Words of the clause that named it, so that they can be taken out of the indicator. */
  readonly words: string
  /** Whether what follows speaks of the same: it is what the clause opens with, not what it comes upon. */
  readonly topical: boolean
  /** Of this one figure only (通达欧洲25个国家): the sentence goes on with the scope before it. */
  readonly alone?: boolean
}

export const noScope: Scope = { name: null, words: '', topical: false }
