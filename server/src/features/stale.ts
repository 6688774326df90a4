// Which mentions an edit has made stale: the text was changed here, and elsewhere the folder still says what it said before.
import type { Snapshot } from '../index/snapshot.ts'
import type { Digest } from '../model/digest.ts'
import type { Observation } from '../model/figure.ts'
import { meets } from '../model/interval.ts'
import type { MentionReference } from '../model/reference.ts'

export interface Stale {
  /** The mention that was changed. */
  readonly changed: MentionReference
  /** What it said before, and what it says now, as printed. */
  readonly was: string
  readonly is: string
  /** The mentions that still say what was said before, in order of path and text. */
  readonly mentions: readonly MentionReference[]
}

/** `before` is the document as it was; `path` is where it stands in the snapshot now. Only what has stale mentions is told. */
export function staleMentions(before: Digest, snapshot: Snapshot, path: string): readonly Stale[] {
  const now = snapshot.digests.get(path)
  if (now === undefined || now === before) return []
  return [...staleFigures(before, now, snapshot), ...staleNames(before, now, snapshot)].filter(
    ({ mentions }) => mentions.length > 0,
  )
}

function staleFigures(before: Digest, now: Digest, snapshot: Snapshot): Stale[] {
  const path = now.document.path
  const old = byQuantity(before)
  const found: Stale[] = []
  for (const [quantity, figures] of byQuantity(now)) {
    const gone = (old.get(quantity) ?? []).filter(
      (was) => !figures.some((is) => meets(is.reading.interval, was.reading.interval)),
    )
    const fresh = figures.filter(
      (is) => !(old.get(quantity) ?? []).some((was) => meets(is.reading.interval, was.reading.interval)),
    )
    const [was, is] = [gone[0], fresh[0]]
    if (was === undefined || is === undefined) continue
    const mentions = snapshot
      .quantity(quantity)
      .filter(({ reading }) => reading.unit === is.reading.unit && reading.direction === is.reading.direction)
      .filter(
        ({ reading }) => !meets(reading.interval, is.reading.interval) && meets(reading.interval, was.reading.interval),
      )
      .map(({ at }) => at)
    const changed: MentionReference = { path, kind: 'figure', ordinal: is.ordinal }
    found.push({ changed, was: was.reading.text, is: is.reading.text, mentions })
  }
  return found
}

interface Placed {
  readonly ordinal: number
  readonly reading: Observation
}

function byQuantity(digest: Digest): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  digest.figures.forEach(({ observation }, ordinal) => {
    if (observation.quantity === null) return
    const group = groups.get(observation.quantity)
    if (group) group.push({ ordinal, reading: observation })
    else groups.set(observation.quantity, [{ ordinal, reading: observation }])
  })
  return groups
}

/** Titles and names that were reworded: as many as before, and the one at the same rank says something else. */
function staleNames(before: Digest, now: Digest, snapshot: Snapshot): Stale[] {
  const path = now.document.path
  const titles = reworded(
    before.titles.map(({ reading }) => (reading.short ? '' : reading.title)),
    now.titles.map(({ reading }) => (reading.short ? '' : reading.title)),
  ).map(({ ordinal, was, is }): Stale => {
    const entries = snapshot.title(was)?.entries ?? []
    const mentions = entries.filter(({ reading }) => !reading.short).map(({ at }) => at)
    return { changed: { path, kind: 'title', ordinal }, was: `《${was}》`, is: `《${is}》`, mentions }
  })
  const names = reworded(
    before.entities.map(({ reading }) => reading.name),
    now.entities.map(({ reading }) => reading.name),
  ).map(({ ordinal, was, is }): Stale => {
    const canonical = before.entities[ordinal]?.reading.canonical ?? was
    const mentions = (snapshot.entity(canonical)?.entries ?? []).filter(({ reading }) => reading.name === was)
    return { changed: { path, kind: 'entity', ordinal }, was, is, mentions: mentions.map(({ at }) => at) }
  })
  return [...titles, ...names]
}

interface Reworded {
  readonly ordinal: number
  readonly was: string
  readonly is: string
}

/** Each old wording once, with the first place where it was changed. */
function reworded(before: readonly string[], now: readonly string[]): readonly Reworded[] {
  if (before.length !== now.length) return []
  const found = new Map<string, Reworded>()
  now.forEach((is, ordinal) => {
    const was = before[ordinal] ?? ''
    if (was !== is && was !== '' && is !== '' && !found.has(was)) found.set(was, { ordinal, was, is })
  })
  return [...found.values()]
}
