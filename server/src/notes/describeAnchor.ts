// Makes the anchor of a stretch of text: what is kept of it, so that it is found again.
import type { Anchor } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { type AnchorText, innerSpan, outerSpan } from './anchorText.ts'

/** Characters of context on each side, blanks not counted. */
const contextLength = 32

/** The anchor of a source span; null where it holds nothing but blanks. */
export function describeAnchor(text: AnchorText, span: Span): Anchor | null {
  const inner = innerSpan(text, span)
  if (inner.end <= inner.start) return null
  const position = outerSpan(text, inner)
  const before = wholeCharacter(text.text, Math.max(0, inner.start - contextLength))
  const after = wholeCharacter(text.text, Math.min(text.text.length, inner.end + contextLength))
  const quote = {
    exact: folded(text, inner),
    prefix: folded(text, { start: before, end: inner.start }),
    suffix: folded(text, { start: inner.end, end: after }),
  }
  return { quote, position }
}

/** As printed, each run of blanks as one: a quote is one readable line. */
function folded(text: AnchorText, inner: Span): string {
  const { start, end } = outerSpan(text, inner)
  return text.source.slice(start, end).replace(/\s+/g, ' ')
}

/** The two halves of a character beyond the basic plane stay together. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
