// What was read of an article's passages, so that after an edit only those that were edited are read again.
import type { Candidate } from '../detect/entities/entitiesCandidate.ts'
import type { DetectedFigures } from '../detect/figures/figures.ts'
import { PassageMemory } from '../detect/memory.ts'
import type { DetectedPeriod } from '../detect/periods/detectedPeriod.ts'
import type { Passage } from '../model/passage.ts'
import type { Observed } from './observe.ts'
import type { Surroundings } from './surroundings.ts'

/** Known again by the passage's text. */
export class PassageReadings {
  readonly periods = new PassageMemory<readonly DetectedPeriod[]>()
  readonly names = new PassageMemory<readonly Candidate[]>()
  readonly figures = new PassageMemory<DetectedFigures>()
  readonly observed = new PassageMemory<Observed>()

  /** The article is read again. */
  turn(): void {
    this.periods.turn()
    this.names.turn()
    this.figures.turn()
    this.observed.turn()
  }
}

/** All that the observations of a passage depend on beside its text: what the rest of the document lends it. */
export function seamOf(passage: Passage, { organisations, ...around }: Surroundings): string {
  const { kind, level, sentenceStarts, firstSentence } = passage
  const bodies = sentenceStarts.map((_, sentence) =>
    organisations.get(firstSentence + sentence)?.map(({ reading }) => reading),
  )
  return JSON.stringify([kind, level, sentenceStarts, bodies, around])
}
