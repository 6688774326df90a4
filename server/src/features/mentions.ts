// Which mentions of the corpus speak of the same thing: the same quantity, document or name.
import type { EntityReading } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { MentionReference } from '../model/reference.ts'
import type { TitleReading } from '../model/title.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'

/** Every mention of the quantity, in order of path and text; none where the figure could not be tied to one. */
export function figureMentions(snapshot: Snapshot, observation: Observation): readonly Entry<Observation>[] {
  return observation.quantity === null ? [] : snapshot.quantity(observation.quantity)
}

/** Every mention of the document, in full or in short, in order of path and text. */
export function titleMentions(snapshot: Snapshot, reading: TitleReading): readonly Entry<TitleReading>[] {
  return snapshot.title(reading.title)?.entries ?? []
}

/** Every mention under the same canonical name, in order of path and text. */
export function entityMentions(snapshot: Snapshot, reading: EntityReading): readonly Entry<EntityReading>[] {
  return snapshot.entity(reading.canonical)?.entries ?? []
}

/** All mentions of what `at` mentions, itself included; itself alone where nothing is known of it. */
export function mentionsLike(snapshot: Snapshot, at: MentionReference): readonly MentionReference[] {
  const found = entriesLike(snapshot, at).map((entry) => entry.at)
  return found.length > 0 ? found : [at]
}

export function sameMention(a: MentionReference, b: MentionReference): boolean {
  return a.path === b.path && a.kind === b.kind && a.ordinal === b.ordinal
}

function entriesLike(snapshot: Snapshot, at: MentionReference): readonly Entry<unknown>[] {
  const digest = snapshot.digests.get(at.path)
  if (digest === undefined) return []
  if (at.kind === 'figure') {
    const figure = digest.figures[at.ordinal]
    return figure ? figureMentions(snapshot, figure.observation) : []
  }
  if (at.kind === 'title') {
    const title = digest.titles[at.ordinal]
    return title ? titleMentions(snapshot, title.reading) : []
  }
  const entity = at.kind === 'entity' ? digest.entities[at.ordinal] : undefined
  return entity ? entityMentions(snapshot, entity.reading) : []
}
