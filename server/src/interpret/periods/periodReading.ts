// What was read of a figure's period: as stated, assumed, or as of a moment.
import type { PlacedPeriod } from '../scope/placed.ts'

export interface PeriodReading {
  readonly value: string | null
  /** As printed, where it was stated in the sentence. */
  readonly text: string | null
  /** Not stated for this figure, carried over from another paragraph or assumed: good to show, not to compare. */
  readonly loose: boolean
}

export function saying({ value, text, vague }: PlacedPeriod): PeriodReading {
  return { value, text, loose: vague }
}

/** As of the period, which is stated, with another value made of it. */
export function sayingOf({ text, vague }: PlacedPeriod, value: string | null): PeriodReading {
  return { value, text, loose: vague }
}

/** As it was told before, and still holds. */
export function holding(value: string | null): PeriodReading {
  return { value, text: null, loose: false }
}

export function assumed(value: string | null): PeriodReading {
  return { value, text: null, loose: true }
}

export function stateAt(date: string | null): string | null {
  return date === null ? null : `../${date}`
}

/** Of 2021/2025 the state `../2025`. */
export function stateAtEnd(period: string | null): string | null {
  return period === null ? null : `../${period.slice(period.indexOf('/') + 1)}`
}
