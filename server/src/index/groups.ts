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

/** What the document at `path` said before and says now. */
export interface Told<Reading> {
  readonly path: string
  readonly kind: MentionKind
  readonly before: readonly Reading[]
  readonly after: readonly Reading[]
  /** Ordinals of the readings that are others now; null where there are more or fewer of them. */
  readonly changed: readonly number[] | null
}

export function toldBy<Reading>(
  path: string,
  kind: MentionKind,
  before: readonly Reading[],
  after: readonly Reading[],
): Told<Reading> {
  const changed = after.flatMap((reading, ordinal) => (sameReading(before[ordinal], reading) ? [] : [ordinal]))
  return { path, kind, before, after, changed: before.length === after.length ? changed : null }
}

/** Notes in `changes` the keys whose entries differ; `entriesOf` gives those that a key has now, of all documents. */
export function noteChanges<Reading>(
  changes: GroupChanges<Reading>,
  told: Told<Reading>,
  keyOf: (reading: Reading) => string | null,
  entriesOf: (key: string) => readonly Entry<Reading>[],
): void {
  const { path, kind, before, after, changed } = told
  const note = (key: string, old: readonly Entry<Reading>[], entries: readonly Entry<Reading>[]): void => {
    if (sameReading(old, entries)) return
    const paths = changes.get(key) ?? new Map<string, readonly Entry<Reading>[]>()
    changes.set(key, paths.set(path, entries))
  }
  if (changed !== null) return noteChanged(told, changed, keyOf, entriesOf, note)
  const [old, fresh] = [groupMentions(path, kind, before, keyOf), groupMentions(path, kind, after, keyOf)]
  for (const key of new Set([...old.keys(), ...fresh.keys()])) note(key, old.get(key) ?? [], fresh.get(key) ?? [])
}

/** Where the mentions are as many as before, only the groups of those that changed are made again. */
function noteChanged<Reading>(
  { path, kind, before, after }: Told<Reading>,
  changed: readonly number[],
  keyOf: (reading: Reading) => string | null,
  entriesOf: (key: string) => readonly Entry<Reading>[],
  note: (key: string, old: readonly Entry<Reading>[], entries: readonly Entry<Reading>[]) => void,
): void {
  const others = new Set(changed)
  const fresh = new Map<string, Entry<Reading>[]>()
  for (const ordinal of changed) {
    const [left, entered] = [keyOf(before[ordinal]!), keyOf(after[ordinal]!)]
    if (left !== null && !fresh.has(left)) fresh.set(left, [])
    if (entered === null) continue
    const entry = { at: { path, kind, ordinal }, reading: after[ordinal]! }
    fresh.set(entered, [...(fresh.get(entered) ?? []), entry])
  }
  for (const [key, entries] of fresh) {
    const old = entriesOf(key).filter(({ at }) => at.path === path)
    const kept = old.filter(({ at }) => !others.has(at.ordinal))
    note(key, old, entries.length === 0 ? kept : [...kept, ...entries].sort((a, b) => a.at.ordinal - b.at.ordinal))
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
