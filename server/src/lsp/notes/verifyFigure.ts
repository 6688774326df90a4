// jiaokan/verify and jiaokan/verify/withdraw: a figure is marked as verified with its source, and the mark taken back.
import type { Anchor, AnnotationEvent, VerificationSource } from '../../model/annotation.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { sameReading } from '../../index/sameReading.ts'
import { thingAt } from '../../features/at.ts'
import { anchorText } from '../../notes/anchorText.ts'
import { describeAnchor } from '../../notes/describeAnchor.ts'
import type { VerifyParams, VerifyResult, WithdrawParams } from '../authorityProtocol.ts'
import { offsetOf } from '../positions.ts'
import { phrase } from '../words.ts'
import type { ArticleNotes } from './articleNotes.ts'
import { authorOf, changed, doToNote, type FoundNote, type NotesContext } from './changeNotes.ts'
import type { FolderNotes } from './folderNotes.ts'
import { notesOf } from './presentNote.ts'
import { newId, newInstant } from './stamp.ts'

/** The words that count are those that stand there now. */
export async function verifyFigure(context: NotesContext, params: VerifyParams): Promise<VerifyResult> {
  const located = context.session.locate(params.textDocument.uri)
  const { folder, path } = context.session.placeOf(params.textDocument.uri)
  const { language } = folder.settings
  const store = context.notes.of(folder)
  if (located === null || store === null) return refused(phrase('notesNoFolder', language))
  const { digest, snapshot } = located
  const { text } = digest.document
  const thing = thingAt(snapshot, path, offsetOf(digest.document, params.position))
  const anchor = thing?.kind === 'figure' ? describeAnchor(anchorText(text), thing.span) : null
  if (thing === null || anchor === null) return refused(phrase('verifyNoFigure', language))
  if (params.source.title.trim() === '') return refused(phrase('verifyNoTitle', language))
  const vouched = { anchor, source: trimmedSource(params.source), by: authorOf(folder, params) }
  const notes = store.of(path)
  notes.place(text)
  const known = markOn(store.shownIn(path), thing.span)
  const id = known ? await renew(store, known, vouched) : await mark(store, notes, vouched)
  return changed(context, { uri: folder.uriOf(path), id })
}

interface Vouched {
  readonly anchor: Anchor
  readonly source: VerificationSource
  readonly by: string
}

async function mark(store: FolderNotes, notes: ArticleNotes, { anchor, source, by }: Vouched): Promise<string> {
  const id = newId((one) => notes.annotations.some((other) => other.id === one))
  const event: AnnotationEvent = { at: newInstant(undefined), by, does: 'verifies', source }
  await store.record(notes, { id, subject: 'figure', anchor, events: [event] })
  return id
}

/** A figure that was verified before keeps its mark: one history, and no second mark that contradicts it. */
async function renew(store: FolderNotes, known: KnownMark, { anchor, source, by }: Vouched): Promise<string> {
  const { annotation, state } = known.one
  const moved: AnnotationEvent = { at: newInstant(annotation.events.at(-1)?.at), by, does: 'moves', anchor }
  const verified: AnnotationEvent = { at: newInstant(moved.at), by, does: 'verifies', source }
  const events = sameReading(anchor.quote, state.anchor.quote) ? [verified] : [moved, verified]
  await store.record(known.notes, { ...annotation, events })
  return annotation.id
}

type KnownMark = Pick<FoundNote, 'notes' | 'one'>

/** The mark on a figure, whether it still holds or not. */
export function markOn(articles: readonly ArticleNotes[], span: Span): KnownMark | undefined {
  const all = articles.flatMap((notes) => notesOf(notes).map((one) => ({ notes, one })))
  return all.find(
    ({ one: { state, anchoring } }) =>
      state.verified !== null && anchoring.state === 'placed' && overlaps(anchoring.span, span),
  )
}

export function withdrawVerification(context: NotesContext, params: WithdrawParams): Promise<VerifyResult> {
  const { id, author, textDocument } = params
  const key = { uri: textDocument.uri, id, ...(author === undefined ? {} : { author }) }
  return doToNote(context, key, { does: 'withdraws' })
}

export function trimmedSource({ title, address, date }: VerificationSource): VerificationSource {
  return { title: title.trim(), address: address.trim(), date: date.trim() }
}

const refused = (problem: string): VerifyResult => ({ note: null, problem })
