// What is written between the lines: the normalised value behind a figure, the resolved period behind a relative one.
import type { Digest } from '../model/digest.ts'
import type { Language } from '../model/finding.ts'
import { periodText } from '../model/periodText.ts'
import { touches, type Span } from '../model/span.ts'
import { normalisedText } from './valueText.ts'

export interface InlayHint {
  readonly kind: 'value' | 'period'
  /** Where it is shown: right behind what it explains. */
  readonly offset: number
  readonly text: string
}

/** In order of the text. Figures that are printed in their base unit, and periods that say their year, need none. */
export function inlayHints(digest: Digest, within: Span, language: Language): readonly InlayHint[] {
  const hints: InlayHint[] = []
  for (const { span, observation } of digest.figures) {
    const text = touches(within, span.end) ? normalisedText(observation, language) : null
    if (text !== null) hints.push({ kind: 'value', offset: span.end, text: `= ${text}` })
  }
  for (const { span, value, relative } of digest.periods)
    if (relative && value !== null && touches(within, span.end))
      hints.push({ kind: 'period', offset: span.end, text: periodText(value, language) })
  return hints.sort((a, b) => a.offset - b.offset)
}
