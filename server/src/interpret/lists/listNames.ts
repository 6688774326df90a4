// Names joined to a list: 山西、江苏和浙江 are three places.
import { severalInOne } from '../../lexicon/scopeWords.ts'
import type { EntityMention, EntityType } from '../../model/entity.ts'
import { partitionPoint } from '../../tools/partitionPoint.ts'
import { type Passage, rangeInPassage } from '../../model/passage.ts'

export interface NameList {
  readonly count: number
  readonly type: EntityType
}

interface Run extends NameList {
  readonly end: number
  /** Nothing that is no name is joined in front of it. */
  readonly whole: boolean
}

/** Of a passage, the lists of two or more names of one type, by where the last name ends in its text; read when asked for. */
export function nameLists(
  entities: readonly EntityMention[],
  passages: readonly Passage[],
): (passage: number) => ReadonlyMap<number, NameList> {
  const known = new Map<number, ReadonlyMap<number, NameList>>()
  return (passage) => {
    const lists = known.get(passage) ?? listsIn(passage, entities, passages[passage]!)
    known.set(passage, lists)
    return lists
  }
}

function listsIn(passage: number, entities: readonly EntityMention[], inside: Passage): ReadonlyMap<number, NameList> {
  const lists = new Map<number, NameList>()
  let run: Run | null = null
  for (let at = partitionPoint(entities.length, (index) => entities[index]!.passage < passage); ; at++) {
    const entity = entities[at]
    if (entity?.passage !== passage) return lists
    run = joined(run, entity, inside)
    if (run.count > 1 && run.whole) lists.set(run.end, run)
  }
}

function joined(run: Run | null, { span, reading }: EntityMention, inside: Passage): Run {
  const { text } = inside
  const { start, end } = rangeInPassage(inside, span)
  const { type, name } = reading
  const single = !severalInOne.test(name)
  if (run === null || !/^(?:、|和|与|及|以及)$/.test(text.slice(run.end, start)))
    return { end, type, count: 1, whole: single && !/[、和与及]/.test(text[start - 1] ?? '') }
  return { end, type, count: run.count + 1, whole: run.whole && single && run.type === type }
}
