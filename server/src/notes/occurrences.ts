// Where the exact words of a quote stand, and how well what stands around each place agrees with what was kept.
import search from 'approx-string-match'
import type { TextQuote } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { withoutBlanks } from './anchorText.ts'

/** A place inside an AnchorText; `score` is 0 to 1, how much of the context is there. */
export interface Occurrence {
  readonly span: Span
  readonly score: number
}

/** A quote as it is looked up: without blanks. */
export interface InnerQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export function innerQuote({ exact, prefix, suffix }: TextQuote): InnerQuote {
  return { exact: withoutBlanks(exact), prefix: withoutBlanks(prefix), suffix: withoutBlanks(suffix) }
}

/** So many places are weighed; words that stand more often say too little. */
const mostPlaces = 200

/** Every place of the exact words, in order; null where there are too many to tell apart. */
export function occurrencesOf(quote: InnerQuote, text: string): readonly Occurrence[] | null {
  const found: Occurrence[] = []
  if (quote.exact === '') return found
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    if (found.length === mostPlaces) return null
    const span = { start: at, end: at + quote.exact.length }
    found.push({ span, score: contextScore(quote, text, span) })
  }
  return found
}

/** How much of the context of a quote stands around a place, 0 to 1; the mean of both sides, the nearest counting twice. */
export function contextScore({ prefix, suffix }: InnerQuote, text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - prefix.length), start)
  const after = text.slice(end, end + suffix.length)
  if (before === prefix && after === suffix) return 1
  const left = text.slice(Math.max(0, start - prefix.length - slack), start)
  const right = text.slice(end, end + suffix.length + slack)
  const near =
    (likeness(prefix.slice(-nearby), left.slice(-nearby - slack)) +
      likeness(suffix.slice(0, nearby), right.slice(0, nearby + slack))) /
    2
  const all = (likeness(prefix, left) + likeness(suffix, right)) / 2
  return (near + all) / 2
}

/** Other words like these stand between the very same neighbours elsewhere: a copy, of which one was changed since. */
export function hasRival({ exact, prefix, suffix }: InnerQuote, text: string, { start }: Span): boolean {
  const [before, after] = [prefix.slice(-nearby), suffix.slice(0, nearby)]
  if (before.length < nearby) return false
  let at = text.indexOf(before)
  for (let places = 0; at >= 0 && places < mostPlaces; places++, at = text.indexOf(before, at + 1)) {
    const from = at + before.length
    if (from === start) continue
    const near = text.slice(from, from + exact.length + slack + after.length)
    const end = after === '' ? (from + near.length === text.length ? near.length : -1) : near.indexOf(after)
    if (end > 0 && likeness(exact, near.slice(0, end)) >= alike) return true
  }
  return false
}

const alike = 0.5

/** What stands next to the words tells more than what stands further away. */
const nearby = 10

/** Characters that may have been put in between the words and what stood next to them. */
const slack = 8

/** 1 where all of `wanted` stands in `near`, 0 where most of it does not. A side without context agrees with the end of a text only. */
export function likeness(wanted: string, near: string): number {
  if (wanted === '') return near === '' ? 1 : 0.5
  if (near.includes(wanted)) return 1
  const errors = search(near, wanted, wanted.length)[0]?.errors ?? wanted.length
  return Math.max(0, 1 - errors / wanted.length)
}
