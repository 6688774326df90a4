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
  /** A relative change in itself (翻一番, 减半), or one by the sign in front of it (（+7.2%）, ↑7.2%). */
  readonly growth: 'up' | 'down' | null
}

/** A figure of a text that is not yet known for a passage's. */
export type FigureForm = Omit<DetectedFigure, 'passage'>

type Told = Partial<Omit<FigureForm, 'written' | 'vague'>>

/** The form with what it was `told` instead of its own, not copied by spread either. */
export function formWith(form: FigureForm, told: Told): FigureForm {
  return {
    start: told.start ?? form.start,
    end: told.end ?? form.end,
    text: told.text ?? form.text,
    value: told.value === undefined ? form.value : told.value,
    low: told.low === undefined ? form.low : told.low,
    high: told.high === undefined ? form.high : told.high,
    written: form.written,
    step: told.step ?? form.step,
    unit: told.unit ?? form.unit,
    kind: told.kind ?? form.kind,
    more: told.more ?? form.more,
    bound: told.bound === undefined ? form.bound : told.bound,
    vague: form.vague,
    growth: told.growth === undefined ? form.growth : told.growth,
  }
}

/**
 * The figure in its passage. All are built here, field by field: copies by spread have a hidden class for each place that makes
 * them, and every later look at a figure would be a search among these.
 */
export function figureIn(passage: number, form: FigureForm): DetectedFigure {
  return {
    passage,
    start: form.start,
    end: form.end,
    text: form.text,
    value: form.value,
    low: form.low,
    high: form.high,
    written: form.written,
    step: form.step,
    unit: form.unit,
    kind: form.kind,
    more: form.more,
    bound: form.bound,
    vague: form.vague,
    growth: form.growth,
  }
}
