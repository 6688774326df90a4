// Under what other names the folder knows a figure's indicator: names of one topic, with one value for one place and time.
import { partsOfSeries } from '../interpret/again/keys.ts'
import { kinKey } from '../index/kin.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'
import type { Observation } from '../model/figure.ts'
import { meets } from '../model/interval.ts'
import type { MentionReference } from '../model/reference.ts'

export interface OtherName {
  /** The one that the folder uses more often, under which `other` is to be compared. */
  readonly name: string
  readonly other: string
  /** Where the other name stands with the same value. */
  readonly at: MentionReference
}

/** Fewer digits are the same by chance. */
const fewestDigits = 3

/** One for each other name; none where the figure's indicator, place or time is not known. */
export function otherNames(snapshot: Snapshot, at: MentionReference): readonly OtherName[] {
  const own = at.kind === 'figure' ? snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation : undefined
  const key = own?.quantity ? kinKey(own) : null
  if (own === undefined || key === null || !isTelling(own)) return []
  const found = new Map<string, OtherName>()
  for (const entry of snapshot.kin(key)?.entries ?? []) {
    const name = nameOf(entry.reading)
    if (name === null || name === nameOf(own) || found.has(name) || !isSameValue(own, entry)) continue
    found.set(name, preferred(snapshot, own, entry))
  }
  return [...found.values()]
}

function isTelling({ value }: Observation): boolean {
  return value !== null && value.replace(/^[-0.]+|0+$|\./g, '').length >= fewestDigits
}

function isSameValue(own: Observation, { reading }: Entry<Observation>): boolean {
  const alike = (['period', 'basis', 'unit', 'scope'] as const).every((part) => own[part] === reading[part])
  return alike && reading.quantity !== null && isTelling(reading) && meets(own.interval, reading.interval)
}

function nameOf({ series }: Observation): string | null {
  return series === null ? null : (partsOfSeries(series)?.indicator ?? null)
}

function preferred(snapshot: Snapshot, own: Observation, { at, reading }: Entry<Observation>): OtherName {
  const count = ({ series }: Observation): number =>
    series === null ? 0 : (snapshot.series(series)?.entries.length ?? 0)
  const [mine, theirs] = [nameOf(own)!, nameOf(reading)!]
  return count(own) > count(reading) ? { name: mine, other: theirs, at } : { name: theirs, other: mine, at }
}
