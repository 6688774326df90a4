// The notes of open documents as comment threads, with ranges of our own: VS Code neither moves nor restores them reliably.
import {
  type Comment,
  type CommentController,
  CommentMode,
  comments,
  CommentThreadCollapsibleState,
  CommentThreadState,
  type CommentThread,
  type Disposable,
  l10n,
  MarkdownString,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode'
import type { Note, NoteRemark } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { kindName, markText, menuContext } from './noteText.ts'
import type { NotesServer } from './notesServer.ts'
import { toRange } from './ranges.ts'

/** A comment that knows which remark of which note it is. */
export interface RemarkComment extends Comment {
  readonly note: Note
  readonly remark: NoteRemark
  thread: CommentThread
}

export class NoteThreads implements Disposable {
  readonly controller: CommentController
  readonly #notes: NotesServer
  readonly #known: (uri: string, notes: readonly Note[]) => void
  /** By document, then note. */
  readonly #threads = new Map<string, Map<string, CommentThread>>()
  readonly #ofThread = new WeakMap<CommentThread, Note>()
  readonly #asked = new Map<string, number>()

  /** `known` is told of the notes of a document whenever they were asked for. */
  constructor(notes: NotesServer, known: (uri: string, notes: readonly Note[]) => void) {
    this.#notes = notes
    this.#known = known
    this.controller = comments.createCommentController('jiaokan.notes', l10n.t('Jiaokan notes'))
    this.controller.options = {
      prompt: l10n.t('Write a note'),
      placeHolder: l10n.t('What is there to be asked, verified or changed?'),
    }
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        takesNotes(document) ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
    }
  }

  /** The note of a thread; undefined for one that VS Code has just opened for a new note. */
  noteOf(thread: CommentThread): Note | undefined {
    return this.#ofThread.get(thread)
  }

  /** The notes of a document that have a thread. */
  shown(uri: string): readonly Note[] {
    return [...(this.#threads.get(uri)?.values() ?? [])].flatMap((thread) => this.#ofThread.get(thread) ?? [])
  }

  /** Shows what the server knows of these documents; the last answer counts. */
  async refresh(uris: Iterable<string>): Promise<void> {
    const open = new Set(workspace.textDocuments.filter(takesNotes).map(({ uri }) => uri.toString()))
    await Promise.all([...uris].filter((uri) => open.has(uri)).map((uri) => this.#refreshOne(uri)))
  }

  async refreshAll(): Promise<void> {
    await this.refresh(workspace.textDocuments.map(({ uri }) => uri.toString()))
  }

  closed(uri: string): void {
    for (const thread of this.#threads.get(uri)?.values() ?? []) thread.dispose()
    this.#threads.delete(uri)
    this.#known(uri, [])
  }

  expand({ uri, id }: Note): void {
    const thread = this.#threads.get(uri)?.get(id)
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded
  }

  /** Nothing is known while the server does not run; nothing wrong is shown then. */
  clear(): void {
    for (const uri of [...this.#threads.keys()]) this.closed(uri)
  }

  dispose(): void {
    this.clear()
    this.controller.dispose()
  }

  async #refreshOne(uri: string): Promise<void> {
    const turn = (this.#asked.get(uri) ?? 0) + 1
    this.#asked.set(uri, turn)
    const notes = await this.#notes.ofDocument(uri)
    if (this.#asked.get(uri) !== turn) return
    this.#known(uri, notes)
    const before = this.#threads.get(uri) ?? new Map<string, CommentThread>()
    const after = new Map<string, CommentThread>()
    for (const note of notes) if (note.range !== null) after.set(note.id, this.#show(note, before.get(note.id)))
    for (const [id, thread] of before) if (!after.has(id)) thread.dispose()
    this.#threads.set(uri, after)
  }

  #show(note: Note, known: CommentThread | undefined): CommentThread {
    const range = toRange(note.range!)
    const thread = known ?? this.controller.createCommentThread(Uri.parse(note.uri), range, [])
    if (known && JSON.stringify(this.#ofThread.get(thread)) === JSON.stringify(note)) return thread
    this.#ofThread.set(thread, note)
    if (!thread.range?.isEqual(range)) thread.range = range
    thread.label = label(note)
    thread.canReply = true
    thread.state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved
    thread.contextValue = menuContext(note)
    thread.comments = [...markComments(note), ...note.remarks.map((remark) => commentOf(note, remark, thread))]
    return thread
  }
}

/** The documents that the server reads. */
export function takesNotes({ uri, languageId }: TextDocument): boolean {
  return (uri.scheme === 'file' || uri.scheme === 'untitled') && /^(?:plaintext|markdown)$/.test(languageId)
}

function label(note: Note): string {
  const name = kindName(note, l10n.t)
  return note.stale && note.remarks.length > 0 ? `${name} · ${l10n.t('verified text has changed')}` : name
}

/** Nothing of what somebody wrote is Markdown to us: no link, no command, no picture. */
export function inert(text: string): MarkdownString {
  const body = new MarkdownString()
  body.supportHtml = false
  body.appendText(text)
  return body
}

/** A mark is shown as what its author says of the figure. */
function markComments(note: Note): Comment[] {
  const { verified } = note
  if (verified === null) return []
  return [
    {
      body: inert(markText(note, l10n.t)),
      mode: CommentMode.Preview,
      author: { name: inertText(verified.by) || l10n.t('(no name)') },
      timestamp: new Date(verified.at),
      contextValue: 'mark',
    },
  ]
}

function commentOf(note: Note, remark: NoteRemark, thread: CommentThread): RemarkComment {
  return {
    note,
    remark,
    thread,
    body: inert(remark.text),
    mode: CommentMode.Preview,
    author: { name: inertText(remark.by) || l10n.t('(no name)') },
    timestamp: new Date(remark.at),
    contextValue: 'remark',
    ...(remark.edited ? { label: l10n.t('edited') } : {}),
  }
}
