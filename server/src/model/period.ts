// Reporting periods as they are written in the output: `2023`, `2023-S1`, `2024-Q1`, `2023-07`, `2017/2021`, `../2023-07-31`.
import type { Span } from './span.ts'

/** A period expression in its place. `value` is null where nothing resolves it; `relative` says that it needed a date. */
export interface PeriodMention {
  readonly span: Span
  readonly passage: number
  /** As printed, blanks removed: 今年上半年. */
  readonly text: string
  readonly value: string | null
  readonly relative: boolean
}
