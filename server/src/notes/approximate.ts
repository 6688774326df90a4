// Looks for a quote whose words were changed: the likeliest place of the words with their context, if it stands out.
import search from 'approx-string-match'
import type { Span } from '../model/span.ts'
import { type InnerQuote, likeness, type Occurrence } from './occurrences.ts'

/** A share of the characters of quote and context that may differ. */
const mostErrors = 0.4

/** The likeliest place with its score, and the score of the next one elsewhere (0 where there is none). */
export function approximatePlace(quote: InnerQuote, text: string): { best: Occurrence; next: number } | null {
  const best = placeIn(quote, text, 0)
  if (best === null) return null
  const before = placeIn(quote, text.slice(0, best.span.start), 0)
  const after = placeIn(quote, text.slice(best.span.end), best.span.end)
  return { best, next: Math.max(before?.score ?? 0, after?.score ?? 0) }
}

function placeIn(quote: InnerQuote, text: string, base: number): Occurrence | null {
  const pattern = quote.prefix + quote.exact + quote.suffix
  if (pattern === '' || text === '') return null
  const match = search(text, pattern, Math.floor(pattern.length * mostErrors))[0]
  if (match === undefined) return null
  const inner = withoutContext(quote, text.slice(match.start, match.end))
  if (inner.end <= inner.start) return null
  const words = text.slice(match.start + inner.start, match.start + inner.end)
  const score = (likeness(quote.exact, words) + 1 - match.errors / pattern.length) / 2
  const start = base + match.start + inner.start
  return { span: { start, end: start + inner.end - inner.start }, score }
}

/** What lies between the context on the left and on the right in a stretch that resembles all three. */
function withoutContext({ prefix, exact, suffix }: InnerQuote, text: string): Span {
  const start = prefix === '' ? 0 : endOf(prefix, text.slice(0, prefix.length + room(prefix)))
  const rest = text.slice(start)
  const from = Math.max(0, rest.length - suffix.length - room(suffix))
  const end = suffix === '' ? rest.length : from + startOf(suffix, rest.slice(from))
  return end > 0 ? { start, end: start + end } : { start, end: start + Math.min(exact.length, rest.length) }
}

const room = (context: string): number => Math.ceil(context.length * mostErrors)

function endOf(context: string, near: string): number {
  const matches = search(near, context, Math.floor(context.length * mostErrors))
  return matches[matches.length - 1]?.end ?? Math.min(context.length, near.length)
}

function startOf(context: string, near: string): number {
  return (
    search(near, context, Math.floor(context.length * mostErrors))[0]?.start ??
    Math.max(0, near.length - context.length)
  )
}
