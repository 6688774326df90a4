// The part of the index that is keyed by a title or a name: its mentions, and the keys that nearly equal it.
import { regroup, type GroupChanges } from './groups.ts'
import { nearKeys, repost, type Postings, type Tolerance } from './near.ts'
import { compareText } from './pathMap.ts'
import { ShardedMap } from './shardedMap.ts'
import type { Entry } from './snapshot.ts'

export interface NamedEntry<Reading> {
  readonly key: string
  readonly entries: readonly Entry<Reading>[]
  readonly near: readonly string[]
}

export interface NamedIndex<Reading> {
  readonly byKey: ShardedMap<string, NamedEntry<Reading>>
  readonly postings: Postings
}

export function emptyNamedIndex<Reading>(): NamedIndex<Reading> {
  return { byKey: ShardedMap.empty(), postings: ShardedMap.empty() }
}

/** The index after `changes`. Keys whose entries and neighbours stay the same keep their object. */
export function updateNamed<Reading>(
  index: NamedIndex<Reading>,
  changes: GroupChanges<Reading>,
  tolerance: Tolerance,
): NamedIndex<Reading> {
  if (changes.size === 0) return index
  const entries = new Map<string, readonly Entry<Reading>[]>()
  const [added, removed]: [string[], string[]] = [[], []]
  for (const [key, paths] of changes) {
    const known = index.byKey.get(key)
    const list = regroup(known?.entries ?? [], paths)
    entries.set(key, list)
    if (known === undefined && list.length > 0) added.push(key)
    if (known !== undefined && list.length === 0) removed.push(key)
  }
  const postings = repost(index.postings, added, removed, tolerance)
  const near = changedNeighbours(index, postings, added, removed, tolerance)
  const fresh = new Map<string, NamedEntry<Reading> | undefined>()
  for (const [key, list] of entries)
    fresh.set(key, list.length === 0 ? undefined : { key, entries: list, near: near.get(key) ?? nearOf(index, key) })
  for (const [key, others] of near) {
    const known = entries.has(key) ? undefined : index.byKey.get(key)
    if (known !== undefined) fresh.set(key, { ...known, near: others })
  }
  return { byKey: index.byKey.with(fresh), postings }
}

function nearOf<Reading>(index: NamedIndex<Reading>, key: string): readonly string[] {
  return index.byKey.get(key)?.near ?? []
}

/** The new neighbours of every key whose neighbours change. */
function changedNeighbours<Reading>(
  index: NamedIndex<Reading>,
  postings: Postings,
  added: readonly string[],
  removed: readonly string[],
  tolerance: Tolerance,
): Map<string, readonly string[]> {
  const sets = new Map<string, Set<string>>()
  const neighboursOf = (key: string): Set<string> => {
    const set = sets.get(key) ?? new Set(nearOf(index, key))
    sets.set(key, set)
    return set
  }
  for (const key of removed) for (const other of nearOf(index, key)) neighboursOf(other).delete(key)
  const [fresh, gone] = [new Set(added), new Set(removed)]
  const isFirst = index.byKey.isEmpty()
  const wasThere = (key: string): boolean => !isFirst && !gone.has(key) && index.byKey.get(key) !== undefined
  const has = (key: string): boolean => fresh.has(key) || wasThere(key)
  for (const key of added)
    // A shorter name that is new itself finds this one by its own turn.
    for (const other of nearKeys(postings, { has, hasShorter: wasThere }, key, tolerance)) {
      neighboursOf(key).add(other)
      neighboursOf(other).add(key)
    }
  return new Map([...sets].map(([key, set]) => [key, [...set].sort(compareText)]))
}
