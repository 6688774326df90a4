// Mentions of the same thing from all documents, brought together under a key; a change rebuilds only the keys it touches.
import { compareText } from './pathMap.ts'
import { sameReading } from './sameReading.ts'
import type { MentionKind } from '../model/reference.ts'
import type { Entry } from './snapshot.ts'

/** What changes per key and path: the path's new entries, none where it no longer speaks of the key. */
export type GroupChanges<Reading> = Map<string, Map<string, readonly Entry<Reading>[]>>

/** The entries of one document, by key; mentions without a key are left out. */
function groupMentions<Reading>(
  path: string,
  kind: MentionKind,
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string | null,
): Map<string, Entry<Reading>[]> {
  const groups = new Map<string, Entry<Reading>[]>()
  for (const [ordinal, reading] of readings.entries()) {
    const key = keyOf(reading)
    if (key === null) continue
    const entry = { at: { path, kind, ordinal }, reading }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}

/** Notes in `changes` the keys whose entries differ between the old and the new readings of the document at `path`. */
export function noteChanges<Reading>(
  changes: GroupChanges<Reading>,
  path: string,
  kind: MentionKind,
  before: readonly Reading[],
  after: readonly Reading[],
  keyOf: (reading: Reading) => string | null,
): void {
  const [old, fresh] = [groupMentions(path, kind, before, keyOf), groupMentions(path, kind, after, keyOf)]
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const entries = fresh.get(key) ?? []
    if (sameReading(old.get(key) ?? [], entries)) continue
    const paths = changes.get(key) ?? new Map<string, readonly Entry<Reading>[]>()
    changes.set(key, paths.set(path, entries))
  }
}

/** The entries with those of the changed paths replaced, in order of path and text. */
export function regroup<Reading>(
  entries: readonly Entry<Reading>[],
  changed: ReadonlyMap<string, readonly Entry<Reading>[]>,
): readonly Entry<Reading>[] {
  const kept = entries.filter((entry) => !changed.has(entry.at.path))
  const merged = [...kept, ...[...changed.values()].flat()]
  return merged.sort((a, b) => compareText(a.at.path, b.at.path) || a.at.ordinal - b.at.ordinal)
}
