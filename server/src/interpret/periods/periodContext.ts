// What is known of a figure's time beside its sentence.
import type { Basis } from '../../model/figure.ts'
import type { PlacedPeriod } from '../scope/placed.ts'

export interface PeriodContext {
  readonly periods: readonly PlacedPeriod[]
  /** Stated earlier in the paragraph. */
  readonly paragraph: string | null
  /** What the figure before it in the paragraph was of. */
  readonly last: string | null
  /** Stated by the heading above, or in an earlier paragraph of the article. */
  readonly article: string | null
  /** Stated by the heading above, of a review of what is over. */
  readonly review: string | null
  /** The article tells of a year as a whole: what was done in it is of that year. */
  readonly yearly: boolean
  readonly basis: Basis
  /** The figure is a level: a stock of things unless its words speak of a flow. */
  readonly stock: boolean
  /** The article's date, for states without a period. */
  readonly date: string | null
}
