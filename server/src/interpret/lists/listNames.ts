// Names joined to a list: 山西、江苏和浙江 are three places.
import { severalInOne } from '../../lexicon/scopeWords.ts'
import type { EntityMention, EntityType } from '../../model/entity.ts'
import { partitionPoint } from '../../tools/partitionPoint.ts'
import { type Passage, rangeInPassage } from '../../model/passage.ts'

export interface NameList {
  readonly count: number
  /** Without the first, where 和 joins the second: 中国和│斐济、萨摩亚 may go on with another list. */
  readonly least: number
  readonly type: EntityType
}

interface Run extends NameList {
  readonly end: number
  /** Nothing that is no name is joined in front of it. */
  readonly whole: boolean
  /** Two, of which 和 joins the second. */
  readonly paired: boolean
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
  const separator = run === null ? '' : text.slice(run.end, start)
  if (run === null || !joins.test(separator))
    return { end, type, count: 1, least: 1, whole: single && !/[、和与及]/.test(text[start - 1] ?? ''), paired: false }
  const paired = run.count === 1 && separator !== '、'
  const least = (run.paired && separator === '、' ? run.least - 1 : run.least) + 1
  return { end, type, count: run.count + 1, least, whole: run.whole && single && run.type === type, paired }
}

const joins = /^(?:、|和|与|及|以及)$/
