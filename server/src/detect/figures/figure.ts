// A figure as printed, in passage offsets.
import type Big from 'big.js'
import type { Detected } from '../../model/detected.ts'
import type { FigureKind } from '../../model/figure.ts'

/** A figure in passage offsets, its value already in the base unit (元, 家, h). */
export interface DetectedFigure extends Detected {
  readonly text: string
  /** Exact value; null where `low` and `high` are set. */
  readonly value: Big | null
  readonly low: Big | null
  readonly high: Big | null
  /** A ratio (5:3:2) or a fraction (1/3) as it goes into the output. */
  readonly written: string | null
  /** Worth of the last written digit in the base unit. */
  readonly step: Big
  readonly unit: string
  readonly kind: FigureKind
  /** 多 or 余 inside: more than the value, less than the next one. */
  readonly more: boolean
  /** What is fused behind: 以上, 以内, 左右. */
  readonly bound: 'over' | 'under' | 'about' | null
  /** 数百, 几十: some, not known how many. */
  readonly vague: boolean
  /** A relative change in itself (翻一番, 减半). */
  readonly growth: 'up' | 'down' | null
}
