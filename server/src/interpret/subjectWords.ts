// The words in front of a figure that its name is looked for in, with periods turned to blanks.
import type { Setting } from './clause.ts'
import { between, type PlacedPeriod } from './placed.ts'

/** The words that a figure's name may stand in, with periods turned to blanks. */
export interface SubjectWords {
  /** From the figure before it, or the start of the clause. */
  readonly left: string
  /** The clause before, `''` where that holds figures. */
  readonly before: string
  /** Of whom or where the clause speaks, as printed; `''` where it does not say. */
  readonly place: string
}

/** The figure's words and the clause before, with periods turned to blanks, so that they do not end up in names. */
export function wordsInFront(
  text: string,
  periods: readonly PlacedPeriod[],
  setting: Setting,
): Pick<SubjectWords, 'left' | 'before'> {
  const { figure, leftStart, clauseStart, sentenceStart } = setting
  const blank = (from: number, to: number): string => {
    let out = text.slice(from, to)
    for (const period of between(periods, from, to)) {
      const start = Math.max(0, period.start - from)
      const end = Math.min(out.length, period.end - from)
      out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
    }
    return out
  }
  const previous =
    leftStart > clauseStart
      ? ''
      : blank(Math.max(sentenceStart, clauseStart - 60), clauseStart).replace(/[，；,;]$/, '')
  const own = blank(leftStart, figure.start)
  const after = leftStart > clauseStart && /[年月天日时周]/.test(text[leftStart - 1]!)
  const left = setting.lead + (after ? own.replace(/^(?:以?来|期间|之?[间内里中后])(?=..)/, '') : own)
  return { left, before: /\d/.test(lastClause(previous)) ? '' : lastClause(previous) }
}

function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'), words.lastIndexOf('。')) + 1)
}
