// What is asked about notes: those of a document, all of them filtered and counted, the tray, the next one, those of a quantity.
import { thingAt } from '../../features/at.ts'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { overlaps } from '../../model/span.ts'
import type { Folder } from '../folder.ts'
import {
  type ArticleNotes as ArticleNotesAnswer,
  type DocumentParams,
  type NextNoteParams,
  type Note,
  type NoteCounts,
  type NotesFilter,
  type NotesOverview,
  type NoteState,
  noteCategories,
  type Position,
  type QuantityNotes,
} from '../protocol.ts'
import { offsetOf } from '../positions.ts'
import { phrase } from '../words.ts'
import type { NotesContext } from './changeNotes.ts'
import { notesOf, presentNote } from './presentNote.ts'

export function ofDocument({ session, notes }: NotesContext, { textDocument }: DocumentParams): Note[] {
  const { folder, path } = session.placeOf(textDocument.uri)
  const shown = notes.of(folder)?.shownIn(path) ?? []
  return shown.flatMap((article) => notesOf(article).map((one) => presentNote(folder, article, one)))
}

export function listNotes(context: NotesContext, filter: NotesFilter): NotesOverview {
  const all = allNotes(context)
  const shown = all.filter((note) => passes(note, filter))
  const articles = new Map<string, Note[]>()
  for (const note of shown) articles.set(note.uri, [...(articles.get(note.uri) ?? []), note])
  return {
    articles: [...articles].map(([uri, notes]) => articleAnswer(uri, notes)),
    counts: countsOf(shown),
    total: countsOf(all),
    problems: context.notes.problems(),
    authors: [...new Set(all.flatMap(peopleIn))].filter((by) => by !== '').sort(),
  }
}

/** The tray. */
export function orphans(context: NotesContext): Note[] {
  return allNotes(context).filter((note) => note.range === null)
}

/** In this document, then in the following ones of the folder. Marks that hold are passed over. */
export function nextNote(context: NotesContext, params: NextNoteParams): Note | null {
  const { backwards = false, wrap = true, resolved = false, position, textDocument } = params
  const { folder, path } = context.session.placeOf(textDocument.uri)
  const notes = notesIn(context, folder).filter(
    (note) => note.range !== null && (resolved || !note.resolved) && (note.stale || !isMereMark(note)),
  )
  const placed = notes.map((note) => ({ note, article: note.article, at: note.range!.start }))
  placed.sort((a, b) => compare(a, b))
  const order = backwards ? placed.reverse() : placed
  const sense = backwards ? -1 : 1
  const next = order.find((one) => compare(one, { article: path, at: position }) * sense > 0)
  return (next ?? (wrap ? order[0] : undefined))?.note ?? null
}

/** Null where no figure stands at the place whose quantity is known. */
export function ofQuantity(
  context: NotesContext,
  { textDocument, position }: DocumentParams & { readonly position: Position },
): QuantityNotes | null {
  const located = context.session.locate(textDocument.uri)
  if (located === null) return null
  const { folder, snapshot, digest, path } = located
  const thing = thingAt(snapshot, path, offsetOf(digest.document, position))
  const observation = thing?.kind === 'figure' ? digest.figures[thing.at.ordinal]?.observation : undefined
  if (!observation || observation.quantity === null) return null
  const { quantity } = observation
  const label = quantityLabel(observation, folder.settings.language)
  const notes = (context.notes.of(folder)?.all() ?? []).flatMap((article) => {
    const of = snapshot.digests.get(article.shownIn)
    return notesOf(article)
      .filter(
        ({ anchoring }) => anchoring.state === 'placed' && of && quantitiesIn(of, anchoring.span).includes(quantity),
      )
      .map((one) => presentNote(folder, article, one))
  })
  return { label, notes }
}

/** Indicator, scope and period. */
export function quantityLabel({ indicator, scope, period }: Observation, language: Language): string {
  const unknown = phrase('notesUnknown', language)
  return phrase('notesQuantity', language, indicator ?? unknown, scope ?? unknown, period ?? unknown)
}

function allNotes(context: NotesContext): Note[] {
  return context.notes.folders().flatMap(([folder]) => notesIn(context, folder))
}

function notesIn({ notes }: NotesContext, folder: Folder): Note[] {
  const articles = notes.of(folder)?.all() ?? []
  const presented = articles.flatMap((article) => notesOf(article).map((one) => presentNote(folder, article, one)))
  return presented.sort((a, b) => (a.article === b.article ? 0 : a.article < b.article ? -1 : 1))
}

function quantitiesIn({ figures }: Digest, span: { readonly start: number; readonly end: number }) {
  return figures.filter((figure) => overlaps(figure.span, span)).map(({ observation }) => observation.quantity)
}

function articleAnswer(uri: string, notes: readonly Note[]): ArticleNotesAnswer {
  const [{ article, articleMissing } = { article: '', articleMissing: true }] = notes
  return { uri, article, missing: articleMissing, counts: countsOf(notes), notes }
}

const states: readonly NoteState[] = ['open', 'resolved', 'orphaned', 'verified', 'stale']

function isIn(note: Note, state: NoteState): boolean {
  if (state === 'resolved') return note.resolved
  if (state === 'orphaned') return note.range === null
  if (state === 'verified') return note.verified !== null
  return state === 'stale' ? note.stale : !note.resolved && note.range !== null && !isMereMark(note)
}

/** A figure that was verified, and nothing was said about it. */
function isMereMark({ verified, remarks }: Note): boolean {
  return verified !== null && remarks.length === 0
}

function peopleIn({ verified, remarks }: Note): string[] {
  return [...remarks.map(({ by }) => by), ...(verified ? [verified.by] : [])]
}

function passes(note: Note, { categories, states: wanted, author, text }: NotesFilter): boolean {
  if (categories && !categories.includes(note.category)) return false
  if (wanted && !wanted.some((state) => isIn(note, state))) return false
  if (author !== undefined && !peopleIn(note).includes(author)) return false
  return (
    text === undefined || [note.quote, ...note.remarks.map((remark) => remark.text)].some((one) => one.includes(text))
  )
}

function countsOf(notes: readonly Note[]): NoteCounts {
  const count = (holds: (note: Note) => boolean): number => notes.filter(holds).length
  const entries = <Key extends string>(keys: readonly Key[], holds: (note: Note, key: Key) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, count((note) => holds(note, key))])) as Record<Key, number>
  return {
    all: notes.length,
    states: entries(states, isIn),
    categories: entries(noteCategories, (note, category) => note.category === category),
  }
}

interface Placed {
  readonly article: string
  readonly at: Position
}

function compare(a: Placed, b: Placed): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.at.line - b.at.line || a.at.character - b.at.character
}
