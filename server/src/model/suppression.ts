// A comment that switches findings off: `<!-- jiaokan-disable-next-line growth-mismatch 统计口径已核 -->`.
import type { Span } from './span.ts'

export interface Suppression {
  /** The comment itself. */
  readonly span: Span
  /** What it covers: the next line, its own line, or everything from here to `jiaokan-enable` or the end. */
  readonly covers: Span
  /** Rule codes as written; empty means every rule. */
  readonly codes: readonly string[]
  readonly reason: string | null
}
