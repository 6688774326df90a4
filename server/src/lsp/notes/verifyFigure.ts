// jiaokan/verify and jiaokan/verify/withdraw: a figure is marked as verified with its source, and the mark taken back.
import type { AnnotationEvent } from '../../model/annotation.ts'
import { thingAt } from '../../features/at.ts'
import { anchorText } from '../../notes/anchorText.ts'
import { describeAnchor } from '../../notes/describeAnchor.ts'
import type { VerifyParams, VerifyResult, WithdrawParams } from '../authorityProtocol.ts'
import { offsetOf } from '../positions.ts'
import { phrase } from '../words.ts'
import { authorOf, changed, doToNote, type NotesContext } from './changeNotes.ts'
import { newId, newInstant } from './stamp.ts'

/** A figure that has a mark gets another one: the words that count are those that stand there now. */
export async function verifyFigure(context: NotesContext, params: VerifyParams): Promise<VerifyResult> {
  const located = context.session.locate(params.textDocument.uri)
  const { folder, path } = context.session.placeOf(params.textDocument.uri)
  const { language } = folder.settings
  const store = context.notes.of(folder)
  if (located === null || store === null) return refused(phrase('notesNoFolder', language))
  const { digest, snapshot } = located
  const thing = thingAt(snapshot, path, offsetOf(digest.document, params.position))
  const anchor = thing?.kind === 'figure' ? describeAnchor(anchorText(digest.document.text), thing.span) : null
  if (anchor === null) return refused(phrase('verifyNoFigure', language))
  const { title, address, date } = params.source
  if (title.trim() === '') return refused(phrase('verifyNoTitle', language))
  const notes = store.of(path)
  notes.place(digest.document.text)
  const event: AnnotationEvent = {
    at: newInstant(undefined),
    by: authorOf(folder, params),
    does: 'verifies',
    source: { title: title.trim(), address: address.trim(), date: date.trim() },
  }
  const id = newId((one) => notes.annotations.some((other) => other.id === one))
  await store.record(notes, { id, subject: 'figure', anchor, events: [event] })
  return changed(context, { uri: folder.uriOf(path), id })
}

export function withdrawVerification(context: NotesContext, params: WithdrawParams): Promise<VerifyResult> {
  const { id, author, textDocument } = params
  const key = { uri: textDocument.uri, id, ...(author === undefined ? {} : { author }) }
  return doToNote(context, key, { does: 'withdraws' })
}

const refused = (problem: string): VerifyResult => ({ note: null, problem })
