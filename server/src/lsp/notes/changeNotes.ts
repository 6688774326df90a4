// What somebody does to notes, as events of the store: adding, replying, editing, resolving, attaching anew.
import type { Anchor, Annotation, AnnotationEvent, Deed } from '../../model/annotation.ts'
import { anchorText } from '../../notes/anchorText.ts'
import { describeAnchor } from '../../notes/describeAnchor.ts'
import type { PlacedAnnotation } from '../../notes/notebook.ts'
import { thingAt } from '../../features/at.ts'
import { selectionSpans } from '../../features/selection.ts'
import type { Span } from '../../model/span.ts'
import type { Folder } from '../folder.ts'
import type {
  AddNoteParams,
  AttachParams,
  EditRemarkParams,
  NoteActionParams,
  NoteChange,
  NoteKey,
  ReplyParams,
} from '../notesProtocol.ts'
import { offsetOf, spanOf } from '../positions.ts'
import type { Located, Session } from '../session.ts'
import { phrase } from '../words.ts'
import type { ArticleNotes } from './articleNotes.ts'
import type { FolderNotes } from './folderNotes.ts'
import type { Notes } from './notes.ts'
import { notesOf, presentNote } from './presentNote.ts'
import { newId, newInstant } from './stamp.ts'
import { troubleText } from './troubleText.ts'

/** A note with all that keeps it. */
export interface FoundNote {
  readonly folder: Folder
  readonly store: FolderNotes
  readonly notes: ArticleNotes
  readonly one: PlacedAnnotation
}

/** Null where there is no such note (any more). */
function findNote({ session, notes }: NotesContext, { uri, id }: NoteKey): FoundNote | null {
  const { folder, path } = session.placeOf(uri)
  const store = notes.of(folder)
  for (const article of store?.shownIn(path) ?? []) {
    const one = notesOf(article).find(({ annotation }) => annotation.id === id)
    if (one && store) return { folder, store, notes: article, one }
  }
  return null
}

export interface NotesContext {
  readonly session: Session
  readonly notes: Notes
}

export async function addNote(context: NotesContext, params: AddNoteParams): Promise<NoteChange> {
  const located = context.session.locate(params.textDocument.uri)
  const { folder, path } = context.session.placeOf(params.textDocument.uri)
  const { language } = folder.settings
  const store = context.notes.of(folder)
  if (located === null || store === null) return refused(phrase('notesNoFolder', language))
  if (params.text.trim() === '') return refused(phrase('notesEmpty', language))
  const { subject, span } = subjectAt(located, params)
  const anchor = describeAnchor(anchorText(located.digest.document.text), span)
  if (anchor === null) return refused(phrase('notesNothing', language))
  const notes = store.of(path)
  const by = authorOf(folder, params)
  const at = newInstant(undefined)
  const events: AnnotationEvent[] = [
    { at, by, does: 'says', text: params.text },
    { at: newInstant(at), by, does: 'categorises', category: params.category },
  ]
  const id = newId((one) => notes.annotations.some((other) => other.id === one))
  notes.place(located.digest.document.text)
  await store.record(notes, { id, subject, anchor, events })
  return changed(context, { uri: folder.uriOf(path), id })
}

/** Adds one event to a note; the events of a note follow each other in time. */
export async function doToNote(context: NotesContext, params: NoteActionParams, deed: Deed): Promise<NoteChange> {
  const found = findNote(context, params)
  if (found === null) return refused(goneText(context, params))
  await recordDeed(found, deed, authorOf(found.folder, params))
  return changed(context, params)
}

export async function reply(context: NotesContext, params: ReplyParams): Promise<NoteChange> {
  const { language } = context.session.placeOf(params.uri).folder.settings
  if (params.text.trim() === '') return refused(phrase('notesEmpty', language))
  return doToNote(context, params, { does: 'says', text: params.text })
}

export async function editRemark(context: NotesContext, params: EditRemarkParams): Promise<NoteChange> {
  const found = findNote(context, params)
  if (found === null) return refused(goneText(context, params))
  const by = authorOf(found.folder, params)
  const { language } = found.folder.settings
  if (params.text.trim() === '') return refused(phrase('notesEmpty', language))
  const isOwn = found.one.state.remarks.some((remark) => remark.at === params.at && remark.by === by)
  if (!isOwn) return refused(phrase('notesNotYours', language))
  return doToNote(context, params, { does: 'edits', of: params.at, text: params.text })
}

/** In another article the note becomes a copy with all its events, and a tombstone stays behind. */
export async function attach(context: NotesContext, params: AttachParams): Promise<NoteChange> {
  const found = findNote(context, params)
  if (found === null) return refused(goneText(context, params))
  const located = context.session.locate(params.to.uri)
  const { language } = found.folder.settings
  if (located === null || located.folder !== found.folder) return refused(phrase('notesNoFolder', language))
  const text = located.digest.document.text
  const anchor = describeAnchor(anchorText(text), spanOf(located.digest.document, params.to.range))
  if (anchor === null) return refused(phrase('notesNothing', language))
  const by = authorOf(found.folder, params)
  if (located.path === found.notes.shownIn) {
    await recordDeed(found, { does: 'moves', anchor }, by)
    return changed(context, params)
  }
  const target = found.store.of(located.path)
  target.place(text)
  const isTaken = (one: string): boolean => target.annotations.some((other) => other.id === one)
  const id = isTaken(params.id) ? newId(isTaken) : params.id
  await found.store.record(target, { ...moved(found.one.annotation, anchor, by), id })
  await recordDeed(found, { does: 'deletes' }, by)
  return changed(context, { uri: found.folder.uriOf(located.path), id })
}

function moved(annotation: Annotation, anchor: Anchor, by: string): Annotation {
  const at = newInstant(annotation.events.at(-1)?.at)
  return { ...annotation, events: [...annotation.events, { at, by, does: 'moves', anchor }] }
}

async function recordDeed({ store, notes, one }: FoundNote, deed: Deed, by: string): Promise<void> {
  const at = newInstant(one.annotation.events.at(-1)?.at)
  await store.record(notes, { ...one.annotation, events: [{ ...deed, at, by }] })
}

export function authorOf(folder: Folder, { author }: { readonly author?: string }): string {
  return author?.trim() ?? folder.settings.notes.author
}

export function changed(context: NotesContext, key: NoteKey): NoteChange {
  const found = findNote(context, key)
  if (found === null) return { note: null, problem: null }
  const { folder, notes, one } = found
  const problem = notes.isPending && notes.trouble ? troubleText(notes.trouble, folder.settings.language) : null
  return { note: presentNote(folder, notes, one), problem }
}

const refused = (problem: string): NoteChange => ({ note: null, problem })

function goneText({ session }: NotesContext, { uri }: NoteKey): string {
  return phrase('notesGone', session.placeOf(uri).folder.settings.language)
}

/** What a note is put on: a mention where the range is one or none is given, else the stretch itself. */
function subjectAt({ digest, snapshot, path }: Located, { range, subject }: AddNoteParams) {
  const span = spanOf(digest.document, range)
  const thing = thingAt(snapshot, path, offsetOf(digest.document, range.start))
  const isEmpty = span.start === span.end
  const isThing = thing !== null && (isEmpty || (thing.span.start === span.start && thing.span.end === span.end))
  if (isThing && subject !== 'span') {
    const kind = thing.kind === 'abbreviation' ? ('entity' as const) : thing.kind
    return { subject: kind, span: thing.span }
  }
  return { subject: 'span' as const, span: isEmpty ? sentenceAt(snapshot, path, span) : span }
}

function sentenceAt(snapshot: Located['snapshot'], path: string, span: Span): Span {
  const spans = selectionSpans(snapshot, path, span.start)
  const thing = thingAt(snapshot, path, span.start)
  return spans.find((one) => thing === null || one.start !== thing.span.start || one.end !== thing.span.end) ?? span
}
