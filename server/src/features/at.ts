// What stands at a place of a document: a figure, a title, a name or the short form of one.
import { partitionPoint } from '../tools/partitionPoint.ts'
import type { Digest } from '../model/digest.ts'
import type { MentionReference } from '../model/reference.ts'
import { touches, type Span } from '../model/span.ts'
import type { Snapshot } from '../index/snapshot.ts'

/** An abbreviation is a name whose canonical form is another one. */
export type ThingKind = 'figure' | 'title' | 'entity' | 'abbreviation'

export interface Thing {
  readonly kind: ThingKind
  readonly at: MentionReference
  readonly span: Span
}

/** Spans of one document in order of their start, with how far any span up to here reaches: nested ones are found too. */
interface SpanIndex {
  readonly things: readonly Thing[]
  readonly reach: Float64Array
}

const indices = new WeakMap<Digest, SpanIndex>()
const rank: Record<ThingKind, number> = { figure: 0, title: 1, entity: 2, abbreviation: 2 }

/**
 * The mention at `offset` (UTF-16 code units); the position just behind one counts. What holds the offset goes before
 * what only ends there, then a figure before a title before a name, then the longer one. Null where nothing stands.
 */
export function thingAt(snapshot: Snapshot, path: string, offset: number): Thing | null {
  const digest = snapshot.digests.get(path)
  if (digest === undefined) return null
  const { things, reach } = indexOf(digest)
  let best: Thing | null = null
  for (let index = lastStartingBy(things, offset); index >= 0 && (reach[index] ?? 0) >= offset; index--) {
    const thing = things[index]
    if (thing === undefined || !touches(thing.span, offset)) continue
    if (best === null || isBetter(thing, best, offset)) best = thing
  }
  return best
}

function isBetter(thing: Thing, other: Thing, offset: number): boolean {
  const holds = offset < thing.span.end
  if (holds !== offset < other.span.end) return holds
  if (rank[thing.kind] !== rank[other.kind]) return rank[thing.kind] < rank[other.kind]
  return thing.span.end - thing.span.start > other.span.end - other.span.start
}

function lastStartingBy(things: readonly Thing[], offset: number): number {
  return partitionPoint(things.length, (index) => (things[index]?.span.start ?? Infinity) <= offset) - 1
}

function indexOf(digest: Digest): SpanIndex {
  const known = indices.get(digest)
  if (known !== undefined) return known
  const things = thingsOf(digest).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const reach = new Float64Array(things.length)
  let furthest = -1
  things.forEach((thing, index) => {
    furthest = Math.max(furthest, thing.span.end)
    reach[index] = furthest
  })
  const built = { things, reach }
  indices.set(digest, built)
  return built
}

function thingsOf(digest: Digest): Thing[] {
  const path = digest.document.path
  return [
    ...digest.figures.map(({ span }, ordinal) => thing('figure', { path, kind: 'figure', ordinal }, span)),
    ...digest.titles.map(({ span }, ordinal) => thing('title', { path, kind: 'title', ordinal }, span)),
    ...digest.entities.map(({ span, reading }, ordinal) =>
      thing(reading.name === reading.canonical ? 'entity' : 'abbreviation', { path, kind: 'entity', ordinal }, span),
    ),
  ]
}

function thing(kind: ThingKind, at: MentionReference, span: Span): Thing {
  return { kind, at, span }
}
