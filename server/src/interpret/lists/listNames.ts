// Names joined to a list: 山西、江苏和浙江 are three places.
import { severalInOne } from '../../lexicon/scopeWords.ts'
import type { EntityMention, EntityType } from '../../model/entity.ts'
import { type Passage, rangeInPassage } from '../../model/passage.ts'

export interface NameList {
  readonly count: number
  readonly type: EntityType
}

interface Run extends NameList {
  readonly passage: number
  readonly end: number
  /** Nothing that is no name is joined in front of it. */
  readonly whole: boolean
}

/** By passage, the lists of two or more names of one type, by where the last name ends in the passage's text. Linear. */
export function nameLists(
  entities: readonly EntityMention[],
  passages: readonly Passage[],
): readonly (ReadonlyMap<number, NameList> | undefined)[] {
  const lists: Map<number, NameList>[] = []
  let run: Run | null = null
  for (const entity of entities) {
    run = joined(run, entity, passages[entity.passage]!)
    if (run.count > 1 && run.whole) (lists[run.passage] ??= new Map<number, NameList>()).set(run.end, run)
  }
  return lists
}

function joined(run: Run | null, { passage, span, reading }: EntityMention, inside: Passage): Run {
  const { text } = inside
  const { start, end } = rangeInPassage(inside, span)
  const { type, name } = reading
  const single = !severalInOne.test(name)
  const goesOn = run?.passage === passage && /^(?:、|和|与|及|以及)$/.test(text.slice(run.end, start))
  if (!goesOn || run === null)
    return { passage, end, type, count: 1, whole: single && !/[、和与及]/.test(text[start - 1] ?? '') }
  return { passage, end, type, count: run.count + 1, whole: run.whole && single && run.type === type }
}
