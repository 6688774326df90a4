// What client and server say to each other about notes: method names, parameters and answers. Part of protocol.ts.
import type { DocumentParams, Location, Position, Range } from './placesProtocol.ts'

/**
 * Requests. Those that change something answer `NoteChange`; they are shown at once and written at once, and what the disk
 * refuses is kept and tried again. Instants and ids are the server's; the author is `jiaokan.notes.author` unless given.
 */
export const notesRequests = {
  /** Parameters `DocumentParams`, answer `Note[]`: placed ones in order of place, then orphans. */
  ofDocument: 'jiaokan/notes/ofDocument',
  /** Parameters `NotesFilter` or none, answer `NotesOverview`. */
  list: 'jiaokan/notes/list',
  /** Parameters `AddNoteParams`. */
  add: 'jiaokan/notes/add',
  /** Parameters `ReplyParams`. */
  reply: 'jiaokan/notes/reply',
  /** Parameters `EditRemarkParams`. */
  edit: 'jiaokan/notes/edit',
  /** Parameters `NoteActionParams`, all four. Deleting leaves a tombstone in the store. */
  resolve: 'jiaokan/notes/resolve',
  reopen: 'jiaokan/notes/reopen',
  delete: 'jiaokan/notes/delete',
  /** Parameters `CategoriseParams`. */
  categorise: 'jiaokan/notes/categorise',
  /** Hangs a note, usually an orphan, on a place, in its article or in another. Parameters `AttachParams`. */
  attach: 'jiaokan/notes/attach',
  /** Parameters `NextNoteParams`, answer `Note` or null. */
  next: 'jiaokan/notes/next',
  /** All notes on mentions of the same quantity. Parameters `DocumentParams & { position }`, answer `QuantityNotes` or null. */
  ofQuantity: 'jiaokan/notes/ofQuantity',
  /** The tray (失锚批注). No parameters, answer `Note[]`. */
  orphans: 'jiaokan/notes/orphans',
  /** Parameters `ExportNotesParams`, answer `{ text: string }`. */
  export: 'jiaokan/notes/export',
  /** Takes W3C JSON-LD in. Parameters `ImportNotesParams`, answer `ImportNotesResult`. */
  import: 'jiaokan/notes/import',
} as const

/** Parameters `NotesChanged`, sent when notes of these articles were added, changed or moved, by whomever. */
export const notesChangedNotification = 'jiaokan/notesChanged'
export interface NotesChanged {
  readonly uris: readonly string[]
}

/** In order of the choices shown. */
export const noteCategories = ['疑问', '核实', '修改', '备注'] as const
export type NoteCategory = (typeof noteCategories)[number]
export type NoteSubject = 'span' | 'figure' | 'title' | 'entity'
export type NotesFormat = 'markdown' | 'csv' | 'jsonld'

/** Names a note: the article's URI as the client writes it where the article is open, and the note's id. */
export interface NoteKey {
  readonly uri: string
  readonly id: string
}

/** The note itself comes first, then the replies. All texts are to be shown as plain text. */
export interface NoteRemark {
  /** Empty where no name was given. */
  readonly by: string
  /** Instant in UTC, `2026-11-21T10:00:00.000Z`; with `by` it names the remark within its note. */
  readonly at: string
  readonly text: string
  readonly edited: boolean
}

export interface NoteVerification {
  readonly title: string
  readonly address: string
  readonly date: string
  readonly by: string
  readonly at: string
  /** The words that were verified. */
  readonly words: string
}

export interface Note extends NoteKey {
  /** The article's path in its folder, for display. */
  readonly article: string
  readonly subject: NoteSubject
  readonly category: NoteCategory
  /** The words it was put on, and the words that stand at `range` now (null for orphans). */
  readonly quote: string
  readonly words: string | null
  /** Where it is now; null for orphans. */
  readonly range: Range | null
  /** An orphan's likeliest place, if any. */
  readonly guess: Range | null
  /** An orphan's article is gone as a whole. */
  readonly articleMissing: boolean
  readonly remarks: readonly NoteRemark[]
  readonly resolved: boolean
  readonly verified: NoteVerification | null
  /** Verified, but the words are no longer those that were verified. */
  readonly stale: boolean
  /** Not on the disk yet: writing failed and is tried again. */
  readonly pending: boolean
}

/** What is left out does not filter. Conditions of different kinds must all hold. */
export interface NotesFilter {
  readonly categories?: readonly NoteCategory[]
  /** `open`: something was said, and it is neither resolved nor orphaned. */
  readonly states?: readonly NoteState[]
  /** Somebody who said or verified something in it. */
  readonly author?: string
  /** Words of the quote or of a remark. */
  readonly text?: string
}
export type NoteState = 'open' | 'resolved' | 'orphaned' | 'verified' | 'stale'

/** How many notes there are of each state and category; a note may count in several states. */
export interface NoteCounts {
  readonly all: number
  readonly states: Readonly<Record<NoteState, number>>
  readonly categories: Readonly<Record<NoteCategory, number>>
}

export interface ArticleNotes {
  readonly uri: string
  readonly article: string
  readonly missing: boolean
  readonly counts: NoteCounts
  readonly notes: readonly Note[]
}

/** `counts` are of what the filter lets through, `total` of everything; articles in order of path. */
export interface NotesOverview {
  readonly articles: readonly ArticleNotes[]
  readonly counts: NoteCounts
  readonly total: NoteCounts
  readonly problems: readonly NotesProblem[]
  /** Everybody who said or verified something, sorted: for the filter. */
  readonly authors: readonly string[]
}

/** A file of the store that is read-only until it is mended, or that could not be written. The server also shows it once. */
export interface NotesProblem {
  /** Of the file in the store. */
  readonly uri: string
  /** Counts from 0; null where the file as a whole is meant. */
  readonly line: number | null
  readonly message: string
}

/** `problem`: why nothing was changed (note is null), or why it is not on the disk yet. To be shown as it is. */
export interface NoteChange {
  readonly note: Note | null
  readonly problem: string | null
}

/**
 * An empty range takes the figure, title or name at the place, else its sentence. A range that is just a figure, title or name
 * makes a note on that, any other one on the span; `subject: 'span'` asks for the latter. A note with no text is refused.
 */
export interface AddNoteParams extends DocumentParams {
  readonly range: Range
  readonly category: NoteCategory
  readonly text: string
  readonly subject?: 'span'
  readonly author?: string
}

export interface NoteActionParams extends NoteKey {
  readonly author?: string
}

export interface ReplyParams extends NoteActionParams {
  readonly text: string
}

/** Only the author of a remark edits it: `at` names it. */
export interface EditRemarkParams extends NoteActionParams {
  readonly at: string
  readonly text: string
}

export interface CategoriseParams extends NoteActionParams {
  readonly category: NoteCategory
}

export interface AttachParams extends NoteActionParams {
  readonly to: Location
}

/** `backwards` is false, `wrap` true, `resolved` (whether to stop at resolved notes) false where they are left out. */
export interface NextNoteParams extends DocumentParams {
  readonly position: Position
  readonly backwards?: boolean
  readonly wrap?: boolean
  readonly resolved?: boolean
}

/** `label` names the quantity: indicator, scope and period. */
export interface QuantityNotes {
  readonly label: string
  readonly notes: readonly Note[]
}

/** Of one article, or of all where `uri` is left out. */
export interface ExportNotesParams {
  readonly format: NotesFormat
  readonly uri?: string
}

/** `folder` is a workspace folder's URI; it may be left out where there is one only. */
export interface ImportNotesParams {
  readonly text: string
  readonly folder?: string
}

/** `known` notes were there already. `problem` says why nothing was taken in, or what was not. */
export interface ImportNotesResult {
  readonly added: number
  readonly known: number
  readonly problem: string | null
}

/** Initialization options about notes: absolute paths of folders outside the project; what is left out is not kept. */
export interface NotesOptions {
  /** Where notes lie when `jiaokan.notes.location` is `private`. */
  readonly privateFolder?: string
  /** Where the texts on which notes were last placed are kept, so that they are found again after edits outside. */
  readonly cacheFolder?: string
}
