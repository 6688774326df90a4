// Values that count as right: a mention that somebody verified, and what the ledger holds. One shape, whatever it comes from.
import type { VerificationSource } from './annotation.ts'
import type { Basis, Direction, FigureKind } from './figureKinds.ts'
import type { Interval } from './interval.ts'

/** What a value is held against others by. `interval` and `value` are in the base unit. */
export interface ComparedValue {
  readonly kind: FigureKind
  readonly basis: Basis
  readonly unit: string
  readonly value: string | null
  readonly interval: Interval
  readonly direction: Direction | null
}

/** A mark on a mention. */
export interface VerifiedMark {
  readonly source: VerificationSource
  readonly by: string
  /** Instant in UTC. */
  readonly at: string
  /** The words that were verified. */
  readonly text: string
  /** The words have changed since: the mark no longer counts. */
  readonly stale: boolean
}

/** An authoritative value as `.jiaokan/ledger.yaml` gives it. Texts are inert: they are shown and never followed. */
export interface LedgerEntry {
  readonly indicator: string
  /** Other names of the indicator, for this entry. */
  readonly aliases: readonly string[]
  readonly scope: string
  /** As in the output of `annotate`: `2023-S1`. */
  readonly period: string
  readonly basis: Basis
  /** For growth and change: `yoy`, `mom`, `annual` or a period; else null. */
  readonly base: string | null
  readonly qualifiers: readonly string[]
  /** As printed: 1.1万亿元, 下降5.2%. */
  readonly value: string
  readonly source: VerificationSource
  /** 口径 */
  readonly definition: string
  readonly notes: string
}

/** An entry on the mentions of its quantity, with its value read. */
export interface LedgerValue extends ComparedValue {
  readonly entry: LedgerEntry
}
