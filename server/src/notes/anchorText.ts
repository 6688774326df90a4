// A whole file without its blanks, in which quotes are looked up: reflow and PDF clean-up change nothing there.
import { partitionPoint } from '../tools/partitionPoint.ts'
import type { Span } from '../model/span.ts'
import { isBlank } from '../parse/characters.ts'

export interface AnchorText {
  readonly source: string
  /** Without white space of any kind; else as printed. */
  readonly text: string
  /** `offsets[i]` is the source offset of `text[i]`; strictly increasing. */
  readonly offsets: Int32Array
}

/** Linear in the text; never throws. */
export function anchorText(source: string): AnchorText {
  const offsets = new Int32Array(source.length)
  const runs: string[] = []
  let length = 0
  let start = 0
  for (let at = 0; at <= source.length; at++) {
    if (at < source.length && !isBlank(source.charCodeAt(at))) {
      offsets[length++] = at
      continue
    }
    if (at > start) runs.push(source.slice(start, at))
    start = at + 1
  }
  return { source, text: runs.join(''), offsets: offsets.slice(0, length) }
}

/** The words of a quote as they are looked up. */
export const withoutBlanks = (text: string): string => anchorText(text).text

/** The part of `text` that a source span covers. */
export function innerSpan({ offsets }: AnchorText, { start, end }: Span): Span {
  return { start: firstAtOrAfter(offsets, start), end: firstAtOrAfter(offsets, end) }
}

/** The source span of a part of `text`; blanks at its ends stay out. */
export function outerSpan({ offsets, source }: AnchorText, { start, end }: Span): Span {
  const first = offsets[start] ?? source.length
  return { start: first, end: end <= start ? first : (offsets[end - 1] ?? source.length - 1) + 1 }
}

function firstAtOrAfter(offsets: Int32Array, offset: number): number {
  return partitionPoint(offsets.length, (index) => offsets[index]! < offset)
}
