// Jiaokan's own comments, `<!-- jiaokan-… -->`, wherever they stand in a text: never part of what is read.
import type { Span } from '../model/span.ts'

const open = '<!--'
const close = '-->'

/** A comment that speaks to Jiaokan, with what stands between its marks, trimmed: `jiaokan-disable value-conflict 已核`. */
export interface Comment {
  readonly span: Span
  readonly body: string
}

/** All of Jiaokan's comments, in order. A comment that is never closed is none, nor is one that begins in `code` (in order). */
export function findComments(source: string, code: readonly Span[] = []): Comment[] {
  const comments: Comment[] = []
  let at = source.indexOf(open)
  let index = 0
  while (at >= 0) {
    while ((code[index]?.end ?? Infinity) <= at) index++
    const within = code[index]
    if (within !== undefined && within.start <= at) {
      at = source.indexOf(open, within.end)
      continue
    }
    const end = source.indexOf(close, at + open.length)
    if (end < 0) break
    const body = source.slice(at + open.length, end).trim()
    if (body.startsWith('jiaokan-')) comments.push({ span: { start: at, end: end + close.length }, body })
    at = source.indexOf(open, end + close.length)
  }
  return comments
}
