// jiaokan/figureAt: what is known of a figure before somebody vouches for it: its words, its quantity, its mark, its ledger entry.
import { thingAt } from '../../features/at.ts'
import type { FigureAt } from '../authorityProtocol.ts'
import { ledgerLocations } from '../handlers/definition.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import type { DocumentParams, Position } from '../protocol.ts'
import type { NotesContext } from './changeNotes.ts'
import { quantityLabel } from './findNotes.ts'
import { presentNote } from './presentNote.ts'
import { markOn } from './verifyFigure.ts'

/** Null where no figure stands there. */
export function figureAt(
  { session, notes }: NotesContext,
  { textDocument, position }: DocumentParams & { readonly position: Position },
): FigureAt | null {
  const located = session.locate(textDocument.uri)
  if (located === null) return null
  const { folder, snapshot, digest, path } = located
  const thing = thingAt(snapshot, path, offsetOf(digest.document, position))
  const figure = thing?.kind === 'figure' ? digest.figures[thing.at.ordinal] : undefined
  if (thing === null || figure === undefined) return null
  const { span } = thing
  const { observation } = figure
  const mark = markOn(notes.of(folder)?.shownIn(path) ?? [], span)
  return {
    words: digest.document.text.slice(span.start, span.end),
    range: rangeOf(digest.document, span),
    quantity: observation.quantity === null ? null : quantityLabel(observation, folder.settings.language),
    mark: mark ? presentNote(folder, mark.notes, mark.one) : null,
    ledger: ledgerLocations(folder, figure)[0] ?? null,
  }
}
