// What is written between the lines: the value behind a figure that is printed another way, the period behind a relative one.
import type { Digest } from '../model/digest.ts'
import type { Language } from '../model/finding.ts'
import { periodText } from '../model/periodText.ts'
import { touches, type Span } from '../model/span.ts'
import { normalisedText, shortText } from './wording/valueText.ts'

export interface InlayHint {
  readonly kind: 'value' | 'period'
  /** Where it is shown: right behind what it explains. */
  readonly offset: number
  /** Short: VS Code shows so many characters of all the hints of a line. */
  readonly text: string
  /** The value to its last digit; null where the text says all. */
  readonly detail: string | null
}

/**
 * In order of the text. Values are written as the text around them is, in Chinese: that is short in either language.
 * Figures that are printed as they are read, and periods that say their year, need none.
 */
export function inlayHints(digest: Digest, within: Span, language: Language): readonly InlayHint[] {
  const hints: InlayHint[] = []
  for (const { span, observation } of digest.figures) {
    const text = touches(within, span.end) ? shortText(observation, 'zh') : null
    if (text === null) continue
    const detail = normalisedText(observation, language)
    hints.push({ kind: 'value', offset: span.end, text: `= ${text}`, detail: detail === text ? null : detail })
  }
  for (const { span, value, relative } of digest.periods)
    if (relative && value !== null && touches(within, span.end))
      hints.push({ kind: 'period', offset: span.end, text: periodText(value, language), detail: null })
  return hints.sort((a, b) => a.offset - b.offset)
}
