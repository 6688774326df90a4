// Finds near-miss names without comparing pairs: one is the other with one character dropped, or a few inside, with a word doubled,
// with two neighbours swapped, or with one character mistaken for another. Each of these is looked up, so time is linear.
import { mistakenFor } from '../lexicon/confusables.ts'
import { compareText } from './pathMap.ts'
import { hashText, type ShardedMap } from './shardedMap.ts'

/**
 * How many characters may be dropped, by the length of the shorter name; 0 where names are too short to be near anything.
 * Must not fall as the length grows.
 */
export type Tolerance = (length: number) => number

/** For the hash of each shorter form of a name, the names that it is a shorter form of. */
export type Postings = ShardedMap<number, readonly string[]>

const longestDoubled = 6

/** Postings with `removed` taken out and `added` put in. A key must not be in both. */
export function repost(
  postings: Postings,
  added: readonly string[],
  removed: readonly string[],
  tolerance: Tolerance,
): Postings {
  const changes = new Map<number, string[] | undefined>()
  const keysAt = (hash: number): readonly string[] => (changes.has(hash) ? changes.get(hash) : postings.get(hash)) ?? []
  for (const key of removed)
    for (const hash of shorterForms(key, tolerance)) {
      const kept = keysAt(hash).filter((other) => other !== key)
      changes.set(hash, kept.length === 0 ? undefined : kept)
    }
  for (const key of added)
    for (const hash of shorterForms(key, tolerance)) {
      const own = changes.get(hash)
      if (own === undefined) changes.set(hash, [...keysAt(hash), key])
      else own.push(key)
    }
  return postings.with(changes)
}

function shorterForms(key: string, tolerance: Tolerance): Set<number> {
  const hashes = new Set<number>()
  for (const [start, end] of runs(key, tolerance)) hashes.add(hashText(key, start, end))
  return hashes
}

export interface Names {
  readonly has: (key: string) => boolean
  /** Asked for the shorter ones: fewer, where only some of them are wanted. */
  readonly hasShorter: (key: string) => boolean
}

/** The names that are near `key` among `names`, in order of text. Symmetric. */
export function nearKeys(
  postings: Postings,
  { has, hasShorter }: Names,
  key: string,
  tolerance: Tolerance,
): readonly string[] {
  const found = new Set<string>()
  for (const [start, end] of runs(key, tolerance)) {
    const shorter = key.slice(0, start) + key.slice(end)
    if (hasShorter(shorter)) found.add(shorter)
  }
  for (const longer of postings.get(hashText(key)) ?? []) if (isShorterForm(key, longer, tolerance)) found.add(longer)
  if (tolerance(key.length) > 0) for (const other of misspellings(key)) if (has(other)) found.add(other)
  found.delete(key)
  return [...found].sort(compareText)
}

/** What may be dropped inside `key`: `[start, end)` of runs within the tolerance, and of words said twice. */
function* runs(key: string, tolerance: Tolerance): Iterable<[number, number]> {
  for (let length = 1; length <= longestDoubled && length < key.length; length++) {
    const allowed = tolerance(key.length - length)
    if (allowed === 0) return
    const ends = length === 1 ? 0 : 1
    for (let start = ends; start + length <= key.length - ends; start++)
      if (length <= allowed || isDoubled(key, start, start + length)) yield [start, start + length]
  }
}

function isDoubled(key: string, start: number, end: number): boolean {
  const length = end - start
  if (end + length > key.length) return false
  for (let index = start; index < end; index++)
    if (key.charCodeAt(index) !== key.charCodeAt(index + length)) return false
  return true
}

function isShorterForm(shorter: string, longer: string, tolerance: Tolerance): boolean {
  for (const [start, end] of runs(longer, tolerance))
    if (longer.length - (end - start) === shorter.length && longer.slice(0, start) + longer.slice(end) === shorter)
      return true
  return false
}

/** `key` with two neighbours swapped, or one character replaced by one that it is easily mistaken for. */
function* misspellings(key: string): Iterable<string> {
  for (let index = 0; index < key.length; index++) {
    const [before, after] = [key.slice(0, index), key.slice(index + 1)]
    for (const other of mistakenFor(key.charAt(index))) yield before + other + after
    if (after.length > 0) yield before + after.charAt(0) + key.charAt(index) + after.slice(1)
  }
}
