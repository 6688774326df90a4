// A clause as its scope is looked for in it: its words, the names among them, and whom they refer to.
import type { NameInText } from './placed.ts'

/** A clause up to a figure, with the names in it; offsets are the passage's. */
export interface ScopedClause {
  readonly text: string
  readonly start: number
  readonly places: readonly NameInText[]
  readonly actors: readonly NameInText[]
  /** Whose trade with a partner it is where the clause names nobody. */
  readonly trader: () => string
}

/** What 全市, 本省 or 该行 can mean in a clause: the last name that ends so, else null. */
export type NameLookup = (endings: RegExp) => string | null
