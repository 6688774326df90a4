// Lines measured once: those that are printed alike measure alike, and after an edit most are as they were.
import type { Span } from '../model/span.ts'
import { measure, type Measures } from './rows.ts'

/** Of one document, from one parse to the next. Holds what the last two runs asked for and nothing older. */
export class LineMemory {
  private before = new Map<string, Measures>()
  private now = new Map<string, Measures>()

  /** A new run begins. */
  turn(): void {
    this.before = this.now
    this.now = new Map()
  }

  /** What `measure` gives for the words (no margins). */
  of(source: string, words: Span): Measures {
    const printed = source.slice(words.start, words.end)
    const known = this.now.get(printed)
    if (known !== undefined) return known
    const measures = this.before.get(printed) ?? measure(source, [words])
    this.now.set(printed, measures)
    return measures
  }
}
