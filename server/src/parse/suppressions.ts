// Comments that switch findings off, and what text they cover.
import type { Span } from '../model/span.ts'
import type { Suppression } from '../model/suppression.ts'
import { isBlank, isLineEnd } from './characters.ts'
import { type Comment, findComments } from './comments.ts'

const directive = /^jiaokan-(disable-next-line|disable-line|disable|enable)(?![\w-])/
const code = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/

/**
 * `disable-next-line` covers the next line that is not blank (of printed text, not of the sentence), `disable-line` its own,
 * `disable` everything up to the next `enable` or the end. Leading words that look like rule codes are codes, as written;
 * the rest is the reason, with or without `--` before it. In `code` a comment is only shown.
 */
export function findSuppressions(source: string, code: readonly Span[] = []): Suppression[] {
  const suppressions: Suppression[] = []
  const comments = findComments(source, code)
  const enables = comments.filter(({ body }) => directive.exec(body)?.[1] === 'enable').map(({ span }) => span.start)
  let nextEnable = 0
  for (const comment of comments) {
    const kind = directive.exec(comment.body)?.[1]
    if (kind === undefined || kind === 'enable') continue
    while ((enables[nextEnable] ?? Infinity) < comment.span.end) nextEnable++
    const until = enables[nextEnable] ?? source.length
    const covers = coveredBy(source, kind, comment.span, until)
    suppressions.push({ span: comment.span, covers, ...wordsOf(comment, kind) })
  }
  return suppressions
}

function coveredBy(source: string, kind: string, comment: Span, until: number): Span {
  if (kind === 'disable') return { start: comment.end, end: until }
  if (kind === 'disable-line') return lineAround(source, comment.start, comment.end)
  let at = comment.end
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) at++
  while (at < source.length && isBlank(source.charCodeAt(at))) at++
  return lineAround(source, at, at)
}

function lineAround(source: string, start: number, end: number): Span {
  while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++
  return { start, end }
}

function wordsOf(comment: Comment, kind: string): Pick<Suppression, 'codes' | 'reason'> {
  const words = comment.body
    .slice(`jiaokan-${kind}`.length)
    .split(/[\s,，、]+/u)
    .filter(Boolean)
  const firstOther = words.findIndex((word) => !code.test(word))
  const codes = firstOther < 0 ? words : words.slice(0, firstOther)
  const reason =
    firstOther < 0
      ? ''
      : words
          .slice(firstOther)
          .join(' ')
          .replace(/^[-—:：]+\s*/u, '')
  return { codes, reason: reason === '' ? null : reason }
}
