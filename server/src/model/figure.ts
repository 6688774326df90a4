// Figures: a numeral with what it counts, and the observation that it becomes once it is tied to what it measures.
import type { LedgerValue, VerifiedMark } from './authority.ts'
import type { Basis, Direction, FigureKind, Hedge, Status } from './figureKinds.ts'
import type { Interval } from './interval.ts'
import type { Rank } from './rank.ts'
import type { Span } from './span.ts'

export type { Basis, Direction, FigureKind, Hedge, Status } from './figureKinds.ts'

/**
 * The normalised value in the base unit (元, never 万元), as exact decimal strings. A single number has `value`; a range has
 * `low` and `high`; a ratio keeps its parts in `value` as `5:3:2`; a fraction is `1/3`.
 */
export interface FigureValue {
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
}

/**
 * What a figure says, free of its position, so that moving a sentence changes nothing. `null` is "not known", and never
 * equals another `null`.
 */
export interface Observation extends FigureValue {
  /** As printed, blanks removed: `1.1万亿元`. */
  readonly text: string
  readonly kind: FigureKind
  /** ISO 4217, UCUM, `%`, `pp`, `×`, `ratio`, `1` or the classifier (ANNOTATION.md §1). */
  readonly unit: string
  readonly hedge: Hedge
  readonly interval: Interval
  readonly basis: Basis
  readonly direction: Direction | null
  /** A change that counts what came anew in its period (新设企业300家), and so is a size that can grow and be compared as a level is. */
  readonly fresh: boolean
  readonly status: Status
  /** Normalised name of what is measured: 跨境电商进出口总额. */
  readonly indicator: string | null
  /** Of whom or where: 中国, 山西省, 中国→美国. */
  readonly scope: string | null
  /** Reporting period (ANNOTATION.md §2): `2023-S1`, `../2023-07-31`, `2017/2021`. */
  readonly period: string | null
  /** A relative period with nothing to resolve it against, as written (今年上半年); else null. */
  readonly relativePeriod: string | null
  /** For growth and change, what it is measured against: a period, `yoy` (同比), `mom` (环比), `annual` (年均); else null. */
  readonly base: string | null
  readonly source: string | null
  /** Marks that make it another quantity: 实际, 名义, 现价, 可比价, 初步核算, 最终核实, 当月, 累计 … sorted. */
  readonly qualifiers: readonly string[]
  /** True where the figure delimits a class (超2000万元的企业) and is never compared as a level. */
  readonly threshold: boolean
  /**
   * Key of indicator, scope and qualifiers, without period, unit and basis: a level and its growth rate share a series, so
   * that they can be held against each other. Null where one is unknown.
   */
  readonly series: string | null
  /** Equal exactly for figures that report the same quantity; null where it is not known. */
  readonly quantity: string | null
  /** The place that the text gives it among those of others. */
  readonly rank: Rank | null
  /** The article counts as authoritative by the user's settings. */
  readonly authoritative?: true
  /** Somebody has verified this very mention. */
  readonly verified?: VerifiedMark
  /** What the ledger says of this quantity. */
  readonly ledger?: LedgerValue
}

/** What stands around a figure in its sentence. */
export interface Wording {
  /** Equal where sentences agree in everything but this figure and its direction, other numbers and dates included. */
  readonly key: string
  /** How many digits the rest of the sentence has. */
  readonly digits: number
}

/** A figure in its place. */
export interface FigureMention {
  readonly span: Span
  /** Index into the digest's passages. */
  readonly passage: number
  /** Ordinal of the sentence in the document; figures of one sentence share it. */
  readonly sentence: number
  readonly observation: Observation
  /** Null where there is too little to be told from other sentences. */
  readonly wording: Wording | null
}
