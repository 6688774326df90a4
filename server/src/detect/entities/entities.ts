// Names of organisations, places, persons, platforms and programmes, wherever a dictionary, an ending or a frame tells them.
import type { Detected } from '../../model/detected.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Passage } from '../../model/passage.ts'
import { type Candidate, longestNames } from './entitiesCandidate.ts'
import { namesIn } from './entitiesFinders.ts'
import { findLearned, learnNames } from './entitiesLearned.ts'
import type { Mask } from './entitiesTokens.ts'
import { divisionTerms, learnDivisions } from './entitiesUnlisted.ts'
import type { PassageMemory } from '../memory.ts'
import type { DetectedTitle } from '../titles.ts'
import { mapped } from '../../tools/gathered.ts'

export interface DetectedEntity extends Detected {
  /** As it stands in the passage. */
  readonly name: string
  readonly type: EntityType
  /** The full name where the vocabulary or the text gives one. */
  readonly canonical: string | null
  /** True where the text defines the name here as a short form. */
  readonly defines: boolean
  /** Where it stands with a slip of the pen: how it should. */
  readonly slipOf: string | null
}

const none: readonly Candidate[] = []
const unmasked: readonly Mask[] = []

/** In order of the text, without overlaps; nothing is read inside titles. */
export function detectEntities(
  passages: readonly Passage[],
  titles: readonly DetectedTitle[],
  memory?: PassageMemory<readonly Candidate[]>,
): readonly DetectedEntity[] {
  const masks = groupBy(titles, (title) => title.passage)
  const all: (readonly Candidate[])[] = mapped(passages, () => none)
  for (const indices of groupBy(passages.keys(), (index) => passages[index]!.article).values()) {
    const divisions = learnDivisions(indices.map((index) => passages[index]!.text))
    const learnedTerms = divisions.length === 0 ? null : divisionTerms(divisions)
    for (const index of indices) {
      const { text } = passages[index]!
      const own = masks.get(index) ?? unmasked
      const read = (): readonly Candidate[] => namesIn(text, own, learnedTerms)
      all[index] = memory?.recall(text, contextOf(own, divisions), read) ?? read()
    }
    const learned = learnNames(indices, passages, all)
    if (learned === null) continue
    for (const index of indices) {
      const again = findLearned(passages[index]!, index, learned, masks.get(index) ?? unmasked)
      if (again.length > 0) all[index] = longestNames([...all[index]!, ...again])
    }
  }
  const entities: DetectedEntity[] = []
  for (let index = 0; index < passages.length; index++)
    for (const name of all[index]!) entities.push(detected(name, index, passages[index]!.text))
  return entities
}

/** What the names of a text depend on beside it. */
function contextOf(masks: readonly Mask[], divisions: readonly string[]): string {
  return [...masks.map(({ start, end }) => `${start}-${end}`), ...divisions].join()
}

function detected(candidate: Candidate, passage: number, text: string): DetectedEntity {
  const { start, end, type, canonical, defines, slipOf } = candidate
  return { passage, start, end, name: text.slice(start, end), type, canonical, defines, slipOf }
}

function groupBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => number): Map<number, Value[]> {
  const groups = new Map<number, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}
