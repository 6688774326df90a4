// Finds near-miss names without comparing pairs. A name is cut into one segment more than the edits it may differ by, so
// whatever is near keeps at least one segment whole, near its place; segments are looked up in postings.
import { boundedDistance } from './distance.ts'
import { compareText } from './pathMap.ts'
import { ShardedMap } from './shardedMap.ts'

/** How many edits two names may differ by, by the length of the shorter; must not fall as the length grows. */
export type Tolerance = (length: number) => number

export type Postings = ShardedMap<readonly string[]>

/** Postings with `removed` taken out and `added` put in. A key must not be in both. */
export function repost(
  postings: Postings,
  added: readonly string[],
  removed: readonly string[],
  tolerance: Tolerance,
): Postings {
  const changes = new Map<string, Set<string>>()
  const at = (segment: string): Set<string> => {
    const keys = changes.get(segment) ?? new Set(postings.get(segment))
    changes.set(segment, keys)
    return keys
  }
  for (const key of removed) for (const segment of segmentsOf(key, tolerance)) at(segment).delete(key)
  for (const key of added) for (const segment of segmentsOf(key, tolerance)) at(segment).add(key)
  return postings.with(
    new Map([...changes].map(([segment, keys]) => [segment, keys.size === 0 ? undefined : [...keys]])),
  )
}

/** The keys in `postings` within the tolerance of `key`, without itself, in order of text. Symmetric. */
export function nearKeys(postings: Postings, key: string, tolerance: Tolerance): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>([key])
  const reach = tolerance(key.length)
  for (let length = key.length - reach; length <= key.length + reach; length++) {
    const limit = tolerance(Math.min(length, key.length))
    if (limit === 0 || Math.abs(length - key.length) > limit) continue
    for (const segment of probes(key, length, limit, tolerance))
      for (const candidate of postings.get(segment) ?? []) {
        if (seen.has(candidate)) continue
        seen.add(candidate)
        if (boundedDistance(key, candidate, limit) <= limit) found.add(candidate)
      }
  }
  return [...found].sort(compareText)
}

/** What a near name of `length` would be posted under, were it to keep that segment. */
function* probes(key: string, length: number, limit: number, tolerance: Tolerance): Iterable<string> {
  const parts = tolerance(length) + 1
  for (let part = 0; part < parts; part++) {
    const [start, end] = bounds(length, part, parts)
    for (let shift = -limit; shift <= limit; shift++) {
      if (start + shift < 0 || end + shift > key.length) continue
      yield posting(length, part, key.slice(start + shift, end + shift))
    }
  }
}

function* segmentsOf(key: string, tolerance: Tolerance): Iterable<string> {
  const allowed = tolerance(key.length)
  if (allowed === 0) return
  for (let part = 0; part <= allowed; part++) {
    const [start, end] = bounds(key.length, part, allowed + 1)
    yield posting(key.length, part, key.slice(start, end))
  }
}

function bounds(length: number, part: number, parts: number): [number, number] {
  return [Math.floor((part * length) / parts), Math.floor(((part + 1) * length) / parts)]
}

function posting(length: number, part: number, text: string): string {
  return `${length}.${part}.${text}`
}
