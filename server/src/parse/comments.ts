// Jiaokan's own comments, `<!-- jiaokan-… -->`, wherever they stand in a text: never part of what is read.
import type { Span } from '../model/span.ts'

const open = '<!--'
const close = '-->'

/** A comment that speaks to Jiaokan, with what stands between its marks, trimmed: `jiaokan-disable value-conflict 已核`. */
export interface Comment {
  readonly span: Span
  readonly body: string
}

/** All of Jiaokan's comments, in order. A comment that is never closed is none. */
export function findComments(source: string): Comment[] {
  const comments: Comment[] = []
  let at = source.indexOf(open)
  while (at >= 0) {
    const end = source.indexOf(close, at + open.length)
    if (end < 0) break
    const body = source.slice(at + open.length, end).trim()
    if (body.startsWith('jiaokan-')) comments.push({ span: { start: at, end: end + close.length }, body })
    at = source.indexOf(open, end + close.length)
  }
  return comments
}
