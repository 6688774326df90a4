// Mentions of the same thing from all documents, brought together under a key; a change rebuilds only the keys it touches.
import { compareText } from './pathMap.ts'
import { sameReading } from './sameReading.ts'
import type { MentionKind } from '../model/reference.ts'
import type { Entry } from './snapshot.ts'

/** The entries that a path has now, none where it no longer speaks of the key. */
interface Renewed<Reading> {
  readonly path: string
  readonly entries: readonly Entry<Reading>[]
}

/** What changes per key: each path that says something else now, once. */
export type GroupChanges<Reading> = Map<string, Renewed<Reading>[]>

/** What the document at `path` said before and says now. */
export interface Told<Reading> {
  readonly path: string
  readonly before: readonly Reading[]
  /** Whether it has as many readings as before: only those that are others now are then looked at. */
  readonly sameCount: boolean
  /** The readings that are others now, or all; entries of one reading are the same object under every key. */
  readonly fresh: readonly Entry<Reading>[]
  /** What it said before, as entries; none where it has as many readings now. */
  readonly old: readonly Entry<Reading>[]
}

export function toldBy<Reading>(
  path: string,
  kind: MentionKind,
  before: readonly Reading[],
  after: readonly Reading[],
): Told<Reading> {
  const entries = (readings: readonly Reading[]): readonly Entry<Reading>[] =>
    readings.map((reading, ordinal) => ({ at: { path, kind, ordinal }, reading }))
  if (before.length !== after.length)
    return { path, before, sameCount: false, fresh: entries(after), old: entries(before) }
  const fresh = after.flatMap((reading, ordinal) =>
    sameReading(before[ordinal], reading) ? [] : [{ at: { path, kind, ordinal }, reading }],
  )
  return { path, before, sameCount: true, fresh, old: [] }
}

/** Notes in `changes` the keys whose entries differ; `entriesOf` gives those that a key has now, of all documents. */
export function noteChanges<Reading>(
  changes: GroupChanges<Reading>,
  told: Told<Reading>,
  keyOf: (reading: Reading) => string | null,
  entriesOf: (key: string) => readonly Entry<Reading>[],
): void {
  const { path } = told
  const note = (key: string, old: readonly Entry<Reading>[], entries: readonly Entry<Reading>[]): void => {
    if (sameReading(old, entries)) return
    const paths = changes.get(key)
    if (paths === undefined) changes.set(key, [{ path, entries }])
    else paths.push({ path, entries })
  }
  if (told.sameCount) return noteChanged(told, keyOf, entriesOf, note)
  const [old, fresh] = [byKey(told.old, keyOf), byKey(told.fresh, keyOf)]
  for (const [key, entries] of fresh) note(key, old.get(key) ?? [], entries)
  for (const [key, entries] of old) if (!fresh.has(key)) note(key, entries, [])
}

/** Mentions without a key are left out. */
function byKey<Reading>(
  entries: readonly Entry<Reading>[],
  keyOf: (reading: Reading) => string | null,
): ReadonlyMap<string, readonly Entry<Reading>[]> {
  const groups = new Map<string, Entry<Reading>[]>()
  for (const entry of entries) {
    const key = keyOf(entry.reading)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}

/** Where the mentions are as many as before, only the groups of those that changed are made again. */
function noteChanged<Reading>(
  { path, before, fresh }: Told<Reading>,
  keyOf: (reading: Reading) => string | null,
  entriesOf: (key: string) => readonly Entry<Reading>[],
  note: (key: string, old: readonly Entry<Reading>[], entries: readonly Entry<Reading>[]) => void,
): void {
  const others = new Set(fresh.map(({ at }) => at.ordinal))
  const groups = new Map<string, Entry<Reading>[]>()
  for (const entry of fresh) {
    const [left, entered] = [keyOf(before[entry.at.ordinal]!), keyOf(entry.reading)]
    if (left !== null && !groups.has(left)) groups.set(left, [])
    if (entered !== null) groups.set(entered, [...(groups.get(entered) ?? []), entry])
  }
  for (const [key, entries] of groups) {
    const old = entriesOf(key).filter(({ at }) => at.path === path)
    const kept = old.filter(({ at }) => !others.has(at.ordinal))
    note(key, old, entries.length === 0 ? kept : [...kept, ...entries].sort((a, b) => a.at.ordinal - b.at.ordinal))
  }
}

/** The entries with those of the changed paths replaced, in order of path and text. */
export function regroup<Reading>(
  entries: readonly Entry<Reading>[],
  changed: readonly Renewed<Reading>[],
): readonly Entry<Reading>[] {
  const [first] = changed
  if (entries.length === 0 && changed.length === 1 && first !== undefined) return first.entries
  const paths = new Set(changed.map(({ path }) => path))
  const kept = entries.filter((entry) => !paths.has(entry.at.path))
  const merged = [...kept, ...changed.flatMap((one) => one.entries)]
  return merged.sort((a, b) => compareText(a.at.path, b.at.path) || a.at.ordinal - b.at.ordinal)
}
