// Builds the snapshot of the corpus, and its successor after a change, in time that depends on the change only.
import type { Digest } from '../model/digest.ts'
import type { EntityReading } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { TitleReading } from '../model/title.ts'
import { noteChanges, regroup, toldBy, type GroupChanges } from './groups.ts'
import { nameKey } from './keys.ts'
import { kinKey } from './kin.ts'
import { peerKey } from './peers.ts'
import { updateNamed } from './named.ts'
import type { Tolerance } from './near.ts'
import type { ShardedMap } from './shardedMap.ts'
import type { Entry, Snapshot, Worded } from './snapshot.ts'
import { BuiltSnapshot, type Tables } from './tables.ts'

export { emptySnapshot } from './tables.ts'

/** A document that is new or changed, or gone where `digest` is null. */
export interface Change {
  readonly path: string
  readonly digest: Digest | null
}

const titleTolerance: Tolerance = (length) => (length < 8 ? 0 : length < 12 ? 1 : 3)
const entityTolerance: Tolerance = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The snapshot after the changes; `snapshot` itself stays as it is and must come from this module. Where a path occurs
 * twice the later one counts. A digest that says the same as the old one only takes its place.
 */
export function apply(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  if (!(snapshot instanceof BuiltSnapshot)) throw new TypeError('a snapshot grows only from one that was built here')
  const { tables } = snapshot
  const latest = new Map<string, Digest | undefined>()
  for (const { path, digest } of changes) latest.set(path, digest ?? undefined)
  for (const [path, digest] of latest) if (tables.digests.get(path) === digest) latest.delete(path)
  if (latest.size === 0) return snapshot
  const noted = noteAll(tables, latest)
  const quantities = new Map<string, readonly Entry<Observation>[] | undefined>()
  for (const [key, paths] of noted.quantities) {
    const entries = regroup(tables.quantities.get(key) ?? [], paths)
    quantities.set(key, entries.length === 0 ? undefined : entries)
  }
  return new BuiltSnapshot(snapshot.revision + 1, {
    digests: tables.digests.with(latest),
    series: tables.series.with(regrouped(tables.series, noted.series)),
    kin: tables.kin.with(regrouped(tables.kin, noted.kin)),
    peers: tables.peers.with(regrouped(tables.peers, noted.peers)),
    reprints: tables.reprints.with(regrouped(tables.reprints, noted.reprints)),
    quantities: tables.quantities.with(quantities),
    titles: updateNamed(tables.titles, noted.titles, titleTolerance),
    entities: updateNamed(tables.entities, noted.entities, entityTolerance),
  })
}

interface Group<Reading> {
  readonly key: string
  readonly entries: readonly Entry<Reading>[]
}

/** The groups of the changed keys; undefined for those that are gone. */
function regrouped<Reading>(
  groups: ShardedMap<string, Group<Reading>>,
  changes: GroupChanges<Reading>,
): Map<string, Group<Reading> | undefined> {
  const fresh = new Map<string, Group<Reading> | undefined>()
  for (const [key, paths] of changes) {
    const entries = regroup(groups.get(key)?.entries ?? [], paths)
    fresh.set(key, entries.length === 0 ? undefined : { key, entries })
  }
  return fresh
}

interface Noted {
  readonly reprints: GroupChanges<Worded>
  readonly kin: GroupChanges<Observation>
  readonly peers: GroupChanges<Observation>
  readonly series: GroupChanges<Observation>
  readonly quantities: GroupChanges<Observation>
  readonly titles: GroupChanges<TitleReading>
  readonly entities: GroupChanges<EntityReading>
}

function noteAll(tables: Tables, latest: ReadonlyMap<string, Digest | undefined>): Noted {
  const noted: Noted = {
    series: new Map(),
    kin: new Map(),
    peers: new Map(),
    reprints: new Map(),
    quantities: new Map(),
    titles: new Map(),
    entities: new Map(),
  }
  for (const [path, after] of latest) {
    const before = tables.digests.get(path)
    const figures = toldBy(path, 'figure', observationsOf(before), observationsOf(after))
    noteChanges(noted.series, figures, (reading) => reading.series, entriesIn(tables.series))
    noteChanges(noted.kin, figures, kinKey, entriesIn(tables.kin))
    noteChanges(noted.peers, figures, peerKey, entriesIn(tables.peers))
    const quantities = (key: string) => tables.quantities.get(key) ?? []
    noteChanges(noted.quantities, figures, (reading) => reading.quantity, quantities)
    const worded = toldBy(path, 'figure', wordedOf(before), wordedOf(after))
    noteChanges(noted.reprints, worded, ({ wording }) => wording?.key ?? null, entriesIn(tables.reprints))
    const titles = toldBy(path, 'title', readingsOf(before?.titles), readingsOf(after?.titles))
    noteChanges(noted.titles, titles, (reading) => nameKey(reading.title), entriesIn(tables.titles.byKey))
    const entities = toldBy(path, 'entity', readingsOf(before?.entities), readingsOf(after?.entities))
    noteChanges(noted.entities, entities, (reading) => nameKey(reading.canonical), entriesIn(tables.entities.byKey))
  }
  return noted
}

function entriesIn<Reading>(groups: ShardedMap<string, Group<Reading>>): (key: string) => readonly Entry<Reading>[] {
  return (key) => groups.get(key)?.entries ?? []
}

function observationsOf(digest: Digest | undefined): readonly Observation[] {
  return digest?.figures.map((figure) => figure.observation) ?? []
}

function wordedOf(digest: Digest | undefined): readonly Worded[] {
  if (digest === undefined) return []
  return digest.figures.map(({ observation, wording, passage }) => {
    const article = digest.passages[passage]?.article
    return { observation, wording, date: (article === undefined ? null : digest.articles[article]?.date) ?? null }
  })
}

function readingsOf<Reading>(mentions: readonly { readonly reading: Reading }[] | undefined): readonly Reading[] {
  return mentions?.map((mention) => mention.reading) ?? []
}
