// The next or previous conflict from a place, in this document and then in the following ones.
import type { Snapshot } from '../index/snapshot.ts'
import { mentionAt } from '../model/mention.ts'
import type { Finding } from '../model/finding.ts'
import { isConflict, type FindingsByPath } from './conflicts.ts'

export interface ConflictSearch {
  readonly path: string
  readonly offset: number
  readonly backwards: boolean
  /** Whether to go on at the other end of the folder. */
  readonly wrap: boolean
}

/** Null where there is none in that direction. Documents follow each other in order of path. */
export function nextConflict(
  snapshot: Snapshot,
  findings: FindingsByPath,
  { path, offset, backwards, wrap }: ConflictSearch,
): Finding | null {
  const placed = [...findings].flatMap(([of, list]) =>
    list.filter(isConflict).map((finding) => ({ finding, path: of, offset: startOf(snapshot, finding) })),
  )
  placed.sort((a, b) => comparePlaces(a, b))
  const order = backwards ? placed.reverse() : placed
  const sense = backwards ? -1 : 1
  const next = order.find((one) => comparePlaces(one, { path, offset }) * sense > 0)
  return (next ?? (wrap ? order[0] : undefined))?.finding ?? null
}

interface Placed {
  readonly path: string
  readonly offset: number
}

function comparePlaces(a: Placed, b: Placed): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.offset - b.offset
}

function startOf(snapshot: Snapshot, { at }: Finding): number {
  const digest = snapshot.digests.get(at.path)
  return (digest && mentionAt(digest, at)?.span.start) ?? 0
}
