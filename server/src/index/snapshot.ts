// The immutable snapshot of the corpus: every digest, and its observations, titles and entities by what they speak of.
import type { Digest } from '../model/digest.ts'
import type { EntityReading } from '../model/entity.ts'
import type { Observation, Wording } from '../model/figure.ts'
import type { MentionReference } from '../model/reference.ts'
import type { TitleReading } from '../model/title.ts'

/** A mention as the index keeps it: identity and meaning, no position. */
export interface Entry<Reading> {
  readonly at: MentionReference
  readonly reading: Reading
}

/** All observations of one `series` key (levels, rates and shares over all periods); entries in order of path and text. */
export interface Series {
  readonly key: string
  readonly entries: readonly Entry<Observation>[]
}

/** A figure with what stands around it, and the date of its article as far as known. */
export interface Worded {
  readonly observation: Observation
  readonly wording: Wording | null
  readonly date: string | null
}

/** All figures that stand in one sentence, which agrees in everything else; entries in order of path and text. */
export interface Reprint {
  readonly key: string
  readonly entries: readonly Entry<Worded>[]
}

/** All mentions of one title, and the titles that nearly equal it. */
export interface TitleEntry {
  readonly key: string
  readonly entries: readonly Entry<TitleReading>[]
  readonly near: readonly TitleEntryKey[]
}
export type TitleEntryKey = string

/** All mentions of one canonical entity, and the canonical names that nearly equal it, whatever their type. */
export interface EntityEntry {
  readonly key: string
  readonly entries: readonly Entry<EntityReading>[]
  readonly near: readonly string[]
}

/** The index in slices; a slice in which nothing changed is identical (===) in the successor. */
export interface SnapshotSlices {
  /** Series whose names say the same in other words, by their common topic. */
  readonly kin: readonly ReadonlyMap<string, Series>[]
  readonly series: readonly ReadonlyMap<string, Series>[]
  /** What one figure tells of a place, with what others tell of theirs, by indicator and period. */
  readonly peers: readonly ReadonlyMap<string, Series>[]
  readonly reprints: readonly ReadonlyMap<string, Reprint>[]
  readonly titles: readonly ReadonlyMap<string, TitleEntry>[]
  readonly entities: readonly ReadonlyMap<string, EntityEntry>[]
}

/** Objects of unchanged keys are identical (===) between a snapshot and its successor: checks are remembered by them. */
export interface Snapshot {
  readonly revision: number
  /** In order of path. */
  readonly digests: ReadonlyMap<string, Digest>
  series(key: string): Series | undefined
  /** The series that look like one indicator, by `kinKey`. */
  kin(key: string): Series | undefined
  /** The observations with this `quantity` key, in order of path and text. */
  quantity(key: string): readonly Entry<Observation>[]
  /** By title as a reading has it; brackets, quotes and dashes of another form find it too. */
  title(title: string): TitleEntry | undefined
  /** By canonical name as a reading has it. */
  entity(canonical: string): EntityEntry | undefined
  readonly slices: SnapshotSlices
  allSeries(): Iterable<Series>
  allTitles(): Iterable<TitleEntry>
  allEntities(): Iterable<EntityEntry>
}
