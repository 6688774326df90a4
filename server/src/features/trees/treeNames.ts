// The trees of titles and of names: what the folder mentions, and where.
import type { EntityEntry, Entry, Snapshot } from '../../index/snapshot.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import { quotedTitle } from '../../model/placeName.ts'
import type { TitleReading } from '../../model/title.ts'
import type { Conflicts } from '../conflicts.ts'
import { documentTitled } from '../documents.ts'
import { compareNames, type TreeItem } from './tree.ts'
import { mentionItems } from './treeMentions.ts'
import { entityGroupWords, word } from '../wording/words.ts'

/** `keys`: none for the titles, a title for its mentions. */
export function titleItems(
  snapshot: Snapshot,
  conflicts: Conflicts,
  [title]: readonly string[],
  language: Language,
): readonly TreeItem[] {
  if (title === undefined) {
    const all = [...snapshot.allTitles()].filter(({ entries }) => entries.length > 0)
    return all.map(({ entries }) => titleItem(snapshot, entries, conflicts, language)).sort(compareNames)
  }
  const entries = snapshot.title(title)?.entries ?? []
  const printed = ({ at }: Entry<TitleReading>) => snapshot.digests.get(at.path)?.titles[at.ordinal]?.text ?? ''
  return mentionItems(snapshot, entries, printed, conflicts, language)
}

function titleItem(
  snapshot: Snapshot,
  entries: readonly Entry<TitleReading>[],
  conflicts: Conflicts,
  language: Language,
): TreeItem {
  const title = entries[0]?.reading.title ?? ''
  return {
    key: title,
    kind: 'title',
    label: quotedTitle(title),
    detail: titleDetail(entries, language),
    count: entries.length,
    conflicts: entries.filter(({ at }) => conflicts(at)).length,
    place: documentTitled(snapshot, title),
    expandable: true,
  }
}

/** `国务院办公厅印发 · 2021年7月 · 国办发〔2021〕24号`, as the first mention that says each. */
export function titleDetail(entries: readonly Entry<TitleReading>[], language: Language): string {
  const first = <Key extends 'issuer' | 'issued' | 'number'>(key: Key): string | null =>
    entries.find((entry) => entry.reading[key] !== null)?.reading[key] ?? null
  const [issuer, issued, number] = [first('issuer'), first('issued'), first('number')]
  return [
    issuer === null ? null : word('issuedBy', language, issuer),
    issued === null ? null : periodText(issued, language),
    number,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

const types: readonly EntityType[] = ['org', 'place', 'person', 'platform', 'programme']

/** `keys`: none for the types, a type for its names, a type and a name for its mentions. */
export function entityItems(
  snapshot: Snapshot,
  conflicts: Conflicts,
  [type, name]: readonly string[],
  language: Language,
): readonly TreeItem[] {
  if (type === undefined) return typeItems(snapshot, conflicts, language)
  if (name === undefined) {
    const own = [...snapshot.allEntities()].filter(({ entries }) => entries[0]?.reading.type === type)
    return own.map((entity) => entityItem(entity, conflicts)).sort(compareNames)
  }
  const entries = snapshot.entity(name)?.entries ?? []
  return mentionItems(snapshot, entries, ({ reading }) => reading.name, conflicts, language)
}

function typeItems(snapshot: Snapshot, conflicts: Conflicts, language: Language): readonly TreeItem[] {
  const counts = new Map<EntityType, { count: number; conflicts: number }>()
  for (const { entries } of snapshot.allEntities()) {
    const type = entries[0]?.reading.type
    if (type === undefined) continue
    const known = counts.get(type) ?? { count: 0, conflicts: 0 }
    const more = entries.filter(({ at }) => conflicts(at)).length
    counts.set(type, { count: known.count + 1, conflicts: known.conflicts + more })
  }
  return types.flatMap((type) => {
    const count = counts.get(type)
    if (count === undefined) return []
    const label = entityGroupWords[type][language]
    return [{ key: type, kind: 'entityType' as const, label, detail: '', ...count, place: null, expandable: true }]
  })
}

function entityItem({ entries }: EntityEntry, conflicts: Conflicts): TreeItem {
  const canonical = entries[0]?.reading.canonical ?? ''
  const forms = new Set(entries.map(({ reading }) => reading.name).filter((form) => form !== canonical))
  return {
    key: canonical,
    kind: 'entity',
    label: canonical,
    detail: [...forms].slice(0, 3).join('、'),
    count: entries.length,
    conflicts: entries.filter(({ at }) => conflicts(at)).length,
    place: null,
    expandable: true,
  }
}
