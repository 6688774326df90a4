// The sentence in which something stands, as a reader would quote it: blanks and line breaks of the file taken out.
import type { Digest } from '../../model/digest.ts'
import type { Span } from '../../model/span.ts'

export interface QuotedSentence {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** `span` in the source. Null where it stands in no passage (a comment). Long sentences are cut around the mark. */
export function sentenceAround({ passages }: Digest, span: Span): QuotedSentence | null {
  for (const { text, offsets, sentenceStarts } of passages) {
    if ((offsets[0] ?? Infinity) > span.start || (offsets.at(-1) ?? -1) < span.start) continue
    const start = offsets.indexOf(span.start)
    if (start < 0) continue
    let end = start
    while (end < offsets.length && (offsets[end] ?? span.end) < span.end) end++
    const first = [...sentenceStarts].reverse().find((one) => one <= start) ?? 0
    const next = sentenceStarts.find((one) => one >= end && one > start) ?? text.length
    return {
      before: cut(text.slice(first, start), -reach),
      marked: text.slice(start, end),
      after: cut(text.slice(end, next), reach),
    }
  }
  return null
}

const reach = 120

/** The first `length` characters, or the last where it is negative, with … for the rest. */
function cut(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`
}
