// Mentions sorted by passage and in the offsets of the passage that they stand in.
import type { EntityMention, EntityType } from '../../model/entity.ts'
import { type Passage, rangeInPassage } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'

export interface LocalName {
  readonly start: number
  readonly end: number
  readonly type: EntityType
}

/** A period whose value is known. */
export interface LocalPeriod {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** What stands in a passage, in order of the text; passages without any are missing. */
export interface Surroundings {
  readonly names: ReadonlyMap<number, readonly LocalName[]>
  readonly periods: ReadonlyMap<number, readonly LocalPeriod[]>
}

/** Of the passages with the indices `wanted`. */
export function surroundingsOf(
  wanted: ReadonlySet<number>,
  passages: readonly Passage[],
  entities: readonly EntityMention[],
  periods: readonly PeriodMention[],
): Surroundings {
  const names = new Map<number, LocalName[]>()
  for (const { passage, span, reading } of entities) {
    if (wanted.has(passage)) {
      const { start, end } = localSpan(passages[passage], span)
      push(names, passage, { start, end, type: reading.type })
    }
  }
  const dates = new Map<number, LocalPeriod[]>()
  for (const { passage, span, value } of periods) {
    if (value !== null && wanted.has(passage)) {
      const { start, end } = localSpan(passages[passage], span)
      push(dates, passage, { start, end, value })
    }
  }
  return { names, periods: dates }
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function localSpan(passage: Passage | undefined, span: Span): Span {
  if (passage === undefined || span.end <= span.start) return { start: 0, end: 0 }
  return rangeInPassage(passage, span)
}
