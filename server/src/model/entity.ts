// Names of organisations, places, persons, platforms and programmes.
import type { Span } from './span.ts'

export type EntityType = 'org' | 'place' | 'person' | 'platform' | 'programme'

/** What an entity mention says, free of its position. */
export interface EntityReading {
  /** As printed, blanks removed. */
  readonly name: string
  readonly type: EntityType
  /** The full name where the text or the vocabulary gives one, else the name itself. */
  readonly canonical: string
  /** True where the text defines the name here as a short form: （以下简称“跨境电商综试区”）. */
  readonly defines: boolean
  /** The name stands here with a slip of the pen; this is how the vocabulary has it. */
  readonly slipOf: string | null
  /** By the user's settings the name is a right one for `canonical`. */
  readonly declared?: true
  /** The article counts as authoritative by the user's settings. */
  readonly authoritative?: true
}

export interface EntityMention {
  readonly span: Span
  readonly passage: number
  readonly sentence: number
  readonly reading: EntityReading
}
