// Holds where a note was placed against where its characters went.
import type { Anchoring } from '../../../server/src/model/annotation.ts'
import type { Span } from '../../../server/src/model/span.ts'
import type { TracedNote } from './quotes.ts'
import type { Traced } from './traced.ts'

/** `tray` where the text still exists, `gone` where it does not, or stands twice alike,
 * and the note is in the tray as it should be, `lost` where nobody knows of it. */
export type Verdict = 'right' | 'wrong' | 'tray' | 'gone' | 'lost'

/** A text exists as long as so many of its characters do, and they are not scattered. */
const enough = 0.5

export function judge(note: TracedNote, text: Traced, anchoring: Anchoring | undefined): Verdict {
  if (anchoring === undefined) return 'lost'
  const truth = whereabouts(note, text)
  if (anchoring.state === 'orphaned')
    return truth !== null && truth.exists && !hasTwin(text.text, truth.span) ? 'tray' : 'gone'
  const isThere = everywhere(note, text).some(
    ({ span }) => isRight(span, anchoring.span) || isTwin(text.text, span, anchoring.span),
  )
  return isThere ? 'right' : 'wrong'
}

export interface Whereabouts {
  readonly span: Span
  readonly exists: boolean
}

/** The best of `everywhere`; null where nothing is left. */
export function whereabouts(note: TracedNote, text: Traced): Whereabouts | null {
  const all = everywhere(note, text)
  return all.find(({ exists }) => exists) ?? all[0] ?? null
}

/** Where the characters of a note are, and whether enough of them are left; in several places where they were doubled. */
function everywhere({ ids }: TracedNote, text: Traced): readonly Whereabouts[] {
  const wanted = new Set(ids)
  const groups: Set<number>[] = []
  const places: number[][] = []
  text.ids.forEach((id, index) => {
    if (!wanted.has(id)) return
    if (groups.at(-1)?.has(id) !== false) {
      groups.push(new Set())
      places.push([])
    }
    groups.at(-1)!.add(id)
    places.at(-1)!.push(index)
  })
  return places.map((of) => {
    const span = { start: of[0]!, end: of.at(-1)! + 1 }
    const length = text.text.slice(span.start, span.end).replace(/\s/g, '').length
    return { span, exists: of.length >= enough * ids.length && length <= 2 * ids.length + 8 }
  })
}

/** Both stretches share at least half of what they cover together. */
function isRight(truth: Span, found: Span): boolean {
  const shared = Math.min(truth.end, found.end) - Math.max(truth.start, found.start)
  const together = Math.max(truth.end, found.end) - Math.min(truth.start, found.start)
  return shared >= 0.5 * together
}

/**
 * A copy of the same words in the same surroundings, as long as the two stay alike: nothing in the text tells which is which.
 */
function isTwin(text: string, truth: Span, found: Span): boolean {
  return within(text, truth) === within(text, found)
}

/** Whether such a copy stands anywhere: then the tray is the right answer. */
function hasTwin(text: string, truth: Span): boolean {
  const plain = text.replace(/\s/g, '')
  const all = within(text, truth)
  return plain.indexOf(all) !== plain.lastIndexOf(all)
}

function within(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).replace(/\s/g, '').slice(-surroundings)
  const after = text.slice(end).replace(/\s/g, '').slice(0, surroundings)
  return before + text.slice(start, end).replace(/\s/g, '') + after
}

const surroundings = 10
