// What notes are put on: figures, words and sentences of a text, short and long, unique and repeated.
import type { Annotation } from '../../../server/src/model/annotation.ts'
import type { Span } from '../../../server/src/model/span.ts'
import { anchorText } from '../../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../../server/src/notes/describeAnchor.ts'
import type { Random } from './random.ts'
import type { Traced } from './traced.ts'

/** A note, and the identities of the characters it was put on. */
export interface TracedNote {
  readonly annotation: Annotation
  readonly ids: readonly number[]
}

export function notesOn(text: Traced, count: number, random: Random): readonly TracedNote[] {
  const anchors = anchorText(text.text)
  const notes: TracedNote[] = []
  while (notes.length < count) {
    const span = someSpan(text.text, random)
    const anchor = describeAnchor(anchors, span)
    if (anchor === null) continue
    const id = `note${notes.length}`
    const { start, end } = anchor.position
    const ids = text.ids.slice(start, end).filter((_, index) => !/\s/.test(text.text[start + index]!))
    const events = [{ at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'says', text: '核实' }] as const
    notes.push({ annotation: { id, subject: 'span', anchor, events }, ids })
  }
  return notes
}

function someSpan(text: string, random: Random): Span {
  const kind = random.below(4)
  if (kind === 0) return oneOf(text, /\d[\d.]*[%万亿元家个]*/g, random)
  if (kind === 1) return oneOf(text, /[^，。；！？\n]{4,20}/g, random)
  if (kind === 2) return oneOf(text, /[^。！？\n]{10,}[。！？]/g, random)
  const start = random.below(Math.max(1, text.length - 12))
  return { start, end: start + 2 + random.below(10) }
}

function oneOf(text: string, pattern: RegExp, random: Random): Span {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return { start: 0, end: Math.min(6, text.length) }
  const { index, 0: words } = random.pick(matches)
  return { start: index, end: index + words.length }
}
