// The tables behind a snapshot. Only `build` makes new ones.
import type { Digest } from '../model/digest.ts'
import type { EntityReading } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { TitleReading } from '../model/title.ts'
import { nameKey } from './keys.ts'
import { emptyNamedIndex, type NamedIndex } from './named.ts'
import { PathMap } from './pathMap.ts'
import { ShardedMap } from './shardedMap.ts'
import type { EntityEntry, Entry, Reprint, Series, Snapshot, SnapshotSlices, TitleEntry } from './snapshot.ts'

export interface Tables {
  readonly digests: PathMap<Digest>
  readonly series: ShardedMap<string, Series>
  readonly kin: ShardedMap<string, Series>
  readonly peers: ShardedMap<string, Series>
  readonly reprints: ShardedMap<string, Reprint>
  readonly quantities: ShardedMap<string, readonly Entry<Observation>[]>
  readonly titles: NamedIndex<TitleReading>
  readonly entities: NamedIndex<EntityReading>
}

export class BuiltSnapshot implements Snapshot {
  readonly revision: number
  readonly slices: SnapshotSlices
  readonly tables: Tables

  constructor(revision: number, tables: Tables) {
    this.revision = revision
    this.tables = tables
    this.slices = {
      series: tables.series.shards,
      kin: tables.kin.shards,
      peers: tables.peers.shards,
      reprints: tables.reprints.shards,
      titles: tables.titles.byKey.shards,
      entities: tables.entities.byKey.shards,
    }
  }

  get digests(): ReadonlyMap<string, Digest> {
    return this.tables.digests
  }

  series(key: string): Series | undefined {
    return this.tables.series.get(key)
  }

  kin(key: string): Series | undefined {
    return this.tables.kin.get(key)
  }

  quantity(key: string): readonly Entry<Observation>[] {
    return this.tables.quantities.get(key) ?? []
  }

  title(title: string): TitleEntry | undefined {
    return this.tables.titles.byKey.get(nameKey(title))
  }

  entity(canonical: string): EntityEntry | undefined {
    return this.tables.entities.byKey.get(nameKey(canonical))
  }

  allSeries(): Iterable<Series> {
    return this.tables.series.values()
  }

  allTitles(): Iterable<TitleEntry> {
    return this.tables.titles.byKey.values()
  }

  allEntities(): Iterable<EntityEntry> {
    return this.tables.entities.byKey.values()
  }
}

/** The snapshot of no documents. */
export function emptySnapshot(): Snapshot {
  return new BuiltSnapshot(0, {
    digests: new PathMap(),
    series: ShardedMap.empty(),
    kin: ShardedMap.empty(),
    peers: ShardedMap.empty(),
    reprints: ShardedMap.empty(),
    quantities: ShardedMap.empty(),
    titles: emptyNamedIndex(),
    entities: emptyNamedIndex(),
  })
}
