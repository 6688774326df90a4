// What bears on a passage's figures beside its own words: what else stands in it, its article's date and home, what was told before.
import type { EntityMention } from '../model/entity.ts'
import type { Outlook } from './outlook.ts'
import type { Aim } from './periods/aims.ts'
import type { NameInText, PlacedPeriod } from './scope/placed.ts'

export interface Surroundings {
  readonly periods: readonly PlacedPeriod[]
  readonly places: readonly NameInText[]
  /** Who is measured itself: companies, platforms, trains, works. */
  readonly actors: readonly NameInText[]
  readonly persons: readonly NameInText[]
  /** Whom and where the paragraphs before named, the last one first. */
  readonly told: readonly string[]
  /** By the ordinal of the sentence that names them. */
  readonly organisations: ReadonlyMap<number, readonly EntityMention[]>
  /** The article's date as far as known, for states (目前) and for what lies ahead. */
  readonly date: string | null
  /** Where the article speaks from, when a clause does not say. */
  readonly home: string | null
  /** Whether it is a government's report, whose sentences list what was done by many. */
  readonly isReport: boolean
  readonly period: {
    /** What a review above is of. */
    readonly review: string | null
    /** The article tells of a year as a whole. */
    readonly yearly: boolean
    /** What the heading or the paragraphs before spoke of, under the same heading and anywhere: good to show, not to compare. */
    readonly here: string | null
    readonly before: string | null
  }
  /** What the section makes of figures that nothing says to be facts. */
  readonly outlook: Outlook
  /** Its sentences that go on with an aim whose date was told before. */
  readonly aims: readonly Aim[]
  /** Whether its section lists conditions of a rule. */
  readonly conditions: boolean
}
