// Finds a label's quote in its article, and shows a place with what stands around it.
import type { Span } from '../../server/src/model/span.ts'
import type { Quote } from './labels.ts'
import { plain, type Dense } from './text.ts'

const around = 24

/** The quote's place in the source. Throws where it is not there: a label that finds nothing must not pass unnoticed. */
export function placeOf(article: Dense, quote: Quote): Span {
  const [context, printed] = [withoutBlanks(quote.ctx ?? quote.t), withoutBlanks(quote.t)]
  const start = article.text.indexOf(context)
  let within = -1
  for (let count = 0; count < (quote.n ?? 1); count++) within = context.indexOf(printed, within + 1)
  if (start < 0 || within < 0) throw new Error(`cannot place ${JSON.stringify(quote)}`)
  const first = article.offsets[start + within]
  const last = article.offsets[start + within + printed.length - 1]
  if (first === undefined || last === undefined) throw new Error(`empty quote ${JSON.stringify(quote)}`)
  return { start: first, end: last + 1 }
}

/** The offset in the source at which `first` stands. */
export function offsetOf(article: Dense, first: string): number {
  return placeOf(article, { t: first }).start
}

/** The place without blanks, in ⟦⟧, with the characters around it. */
export function inContext(source: string, { start, end }: Span): string {
  const before = plain(source.slice(Math.max(0, start - 3 * around), start)).slice(-around)
  const after = plain(source.slice(end, end + 3 * around)).slice(0, around)
  return `${before}⟦${plain(source.slice(start, end))}⟧${after}`
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000\u00a0\ufeff]+/g, '')
}
