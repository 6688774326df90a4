// Notes as the client is told of them.
import { withoutBlanks } from '../../notes/anchorText.ts'
import { isGone, stateOf } from '../../notes/annotationState.ts'
import type { PlacedAnnotation } from '../../notes/notebook.ts'
import type { Span } from '../../model/span.ts'
import type { Folder } from '../folder.ts'
import type { Note } from '../notesProtocol.ts'
import type { Range } from '../placesProtocol.ts'
import type { ArticleNotes } from './articleNotes.ts'

/** All notes of an article that are still there: placed ones in order of place, then orphans in the order of the store. */
export function notesOf(notes: ArticleNotes): readonly PlacedAnnotation[] {
  const { placed } = notes
  if (placed === null)
    return notes.annotations.flatMap((annotation) => {
      const state = stateOf(annotation)
      return isGone(state) ? [] : [{ annotation, state, anchoring: { state: 'orphaned', guess: null } as const }]
    })
  const startOf = ({ anchoring }: PlacedAnnotation): number =>
    anchoring.state === 'placed' ? anchoring.span.start : Infinity
  return [...placed.notes].sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)))
}

export function presentNote(folder: Folder, notes: ArticleNotes, one: PlacedAnnotation): Note {
  const { annotation, state, anchoring } = one
  const { placed } = notes
  const rangeOf = ({ start, end }: Span): Range => ({
    start: notes.lines.positionAt(start),
    end: notes.lines.positionAt(end),
  })
  const isPlaced = anchoring.state === 'placed' && placed !== null
  const guess = anchoring.state === 'orphaned' ? anchoring.guess : null
  return {
    uri: folder.uriOf(notes.shownIn),
    id: annotation.id,
    article: notes.shownIn,
    subject: annotation.subject,
    category: state.category,
    quote: state.anchor.quote.exact,
    words: isPlaced ? placed.text.source.slice(anchoring.span.start, anchoring.span.end) : null,
    range: isPlaced ? rangeOf(anchoring.span) : null,
    guess: guess === null || placed === null ? null : rangeOf(guess),
    articleMissing: placed === null,
    remarks: state.remarks,
    resolved: state.resolved,
    verified: state.verified,
    stale: isStale(one, placed?.text.source ?? ''),
    pending: notes.pending.annotations.some(({ id }) => id === annotation.id),
  }
}

/** Verified, and the words are no longer those that were verified, or are gone. */
function isStale({ state, anchoring }: PlacedAnnotation, text: string): boolean {
  if (state.verified === null) return false
  if (anchoring.state === 'orphaned') return true
  const words = text.slice(anchoring.span.start, anchoring.span.end)
  return withoutBlanks(words) !== withoutBlanks(state.verified.words)
}
