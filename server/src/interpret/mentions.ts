// The figures of an article in their places: where each stands, in which sentence, and among which words.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import type { FigureMention, Observation } from '../model/figure.ts'
import { type Passage, sourceSpan } from '../model/passage.ts'
import { Stretches } from '../tools/stretches.ts'
import { wordingOf } from './again/wording.ts'
import { mapped } from '../tools/gathered.ts'

/** Figures of one sentence share what stands around them. */
const stretches = new Stretches()

/** One for each figure, in order; linear, as sentences are passed in order too. */
export function mentionsOf(
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  observations: readonly Observation[],
): FigureMention[] {
  let at = -1
  let sentence = 0
  return mapped(figures, (figure, index) => {
    const { passage: own, start, end } = figure
    const passage = passages[own]!
    if (own !== at) {
      ;[at, sentence] = [own, 0]
      stretches.read(passage.text)
    }
    const { sentenceStarts, firstSentence } = passage
    while (sentence + 1 < sentenceStarts.length && sentenceStarts[sentence + 1]! <= start) sentence++
    return {
      span: sourceSpan(passage, start, end),
      passage: own,
      sentence: firstSentence + sentence,
      observation: observations[index]!,
      wording: wordingOf(passage, figure, sentence, stretches),
    }
  })
}
