// What a document's digest remembers for the next one of the same document: readings of passages that were not edited.
import type { DetectedFigures } from '../detect/figures/figures.ts'
import type { Candidate } from '../detect/entities/entitiesCandidate.ts'
import { PassageMemory } from '../detect/memory.ts'
import type { DetectedPeriod } from '../detect/periods/periods.ts'
import type { Passage } from '../model/passage.ts'
import { ParseMemory } from '../parse/memory.ts'
import type { Observed, Surroundings } from './observe.ts'

/** Of one document, from one digest to the next; it takes about as much room as the digest. */
export class DigestMemory {
  readonly parse = new ParseMemory()
  readonly periods = new PassageMemory<readonly DetectedPeriod[]>()
  readonly names = new PassageMemory<readonly Candidate[]>()
  readonly figures = new PassageMemory<DetectedFigures>()
  readonly observed = new PassageMemory<Observed>()

  /** A new digest begins. */
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
