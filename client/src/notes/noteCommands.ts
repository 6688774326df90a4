// The commands on notes: write, answer, settle, go from one to the next, hang an orphan on its place.
import {
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  window,
  workspace,
} from 'vscode'
import { type Note, noteCategories, type NoteCategory } from '../../../server/src/lsp/protocol.ts'
import { articleEditor } from './cursor.ts'
import { categoryIcons, categoryName, noteDescription, noteLabel } from './noteText.ts'
import type { NotesServer } from './notesServer.ts'
import { inert, type NoteThreads, type RemarkComment } from './noteThreads.ts'
import { inertText } from '../inertText.ts'
import { showPlace } from '../showPlace.ts'
import { toPlain } from './ranges.ts'

/** What a menu hands over: a thread of the editor, or a row of the tree. */
type NoteTarget = CommentThread | { readonly note: Note } | undefined

export class NoteCommands {
  readonly #notes: NotesServer
  readonly #threads: NoteThreads

  constructor(notes: NotesServer, threads: NoteThreads) {
    this.#notes = notes
    this.#threads = threads
  }

  register(): Disposable[] {
    const handlers: Record<string, (...given: never[]) => unknown> = {
      'jiaokan.notes.add': () => this.#addAtCursor(),
      'jiaokan.notes.create': (reply: CommentReply) => this.#create(reply),
      'jiaokan.notes.reply': (reply: CommentReply) => this.#reply(reply),
      'jiaokan.notes.resolve': (target: NoteTarget) => this.#act('resolve', target),
      'jiaokan.notes.reopen': (target: NoteTarget) => this.#act('reopen', target),
      'jiaokan.notes.delete': (target: NoteTarget) => this.#delete(target),
      'jiaokan.notes.categorise': (target: NoteTarget) => this.#categorise(target),
      'jiaokan.notes.editRemark': (comment: RemarkComment) => startEditing(comment),
      'jiaokan.notes.saveRemark': (comment: RemarkComment) => this.#saveRemark(comment),
      'jiaokan.notes.cancelRemark': (comment: RemarkComment) => stopEditing(comment),
      'jiaokan.notes.next': () => this.#go(false),
      'jiaokan.notes.previous': () => this.#go(true),
      'jiaokan.notes.ofQuantity': () => this.#ofQuantity(),
      'jiaokan.notes.show': (note: Note) => this.#show(note),
      'jiaokan.notes.attach': (target: NoteTarget) => this.#attach(target),
    }
    return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
  }

  async #addAtCursor(): Promise<void> {
    const editor = articleEditor()
    if (editor === undefined) return
    const category = await pickCategory()
    if (category === undefined) return
    const text = await window.showInputBox({ prompt: l10n.t('Write a note'), ignoreFocusOut: true })
    if (text === undefined || text.trim() === '') return
    await this.#add(editor.document.uri.toString(), toPlain(editor.selection), category, text)
  }

  /** From the box that VS Code opened beside the line. */
  async #create({ thread, text }: CommentReply): Promise<void> {
    const range = thread.range === undefined ? null : toPlain(rangeFor(thread))
    if (range === null || text.trim() === '') return
    const added = await this.#add(thread.uri.toString(), range, defaultCategory(), text)
    if (added) thread.dispose()
  }

  async #add(uri: string, range: ReturnType<typeof toPlain>, category: NoteCategory, text: string): Promise<boolean> {
    const note = await this.#notes.change('add', { textDocument: { uri }, range, category, text })
    await this.#threads.refresh([uri])
    if (note !== null) this.#threads.expand(note)
    return note !== null
  }

  async #reply({ thread, text }: CommentReply): Promise<void> {
    const note = this.#threads.noteOf(thread)
    if (note === undefined) return this.#create({ thread, text })
    if (text.trim() !== '') await this.#notes.change('reply', { uri: note.uri, id: note.id, text })
  }

  async #act(action: 'resolve' | 'reopen', target: NoteTarget): Promise<void> {
    const note = await this.#noteOf(target)
    if (note) await this.#notes.change(action, { uri: note.uri, id: note.id })
  }

  async #delete(target: NoteTarget): Promise<void> {
    const note = await this.#noteOf(target)
    if (note === undefined) return
    const yes = l10n.t('Delete')
    const question = l10n.t('Delete this note with its replies? It stays in the history of the store.')
    if ((await window.showWarningMessage(question, { modal: true }, yes)) !== yes) return
    await this.#notes.change('delete', { uri: note.uri, id: note.id })
  }

  async #categorise(target: NoteTarget): Promise<void> {
    const note = await this.#noteOf(target)
    const category = note && (await pickCategory())
    if (note && category) await this.#notes.change('categorise', { uri: note.uri, id: note.id, category })
  }

  async #saveRemark(comment: RemarkComment): Promise<void> {
    const text = typeof comment.body === 'string' ? comment.body : comment.body.value
    if (text.trim() === '' || text === comment.remark.text) return stopEditing(comment)
    const { uri, id } = comment.note
    const changed = await this.#notes.change('edit', { uri, id, at: comment.remark.at, text })
    if (changed === null) stopEditing(comment)
    else await this.#threads.refresh([uri])
  }

  async #go(backwards: boolean): Promise<void> {
    const editor = articleEditor()
    if (editor === undefined) return
    const wrap = workspace.getConfiguration('jiaokan').get('wrapNavigation', true)
    const { start } = toPlain(editor.selection)
    const note = await this.#notes.next({
      textDocument: { uri: editor.document.uri.toString() },
      position: start,
      backwards,
      wrap,
    })
    if (note) await this.#show(note)
    else void window.setStatusBarMessage(l10n.t('No further note'), 3000)
  }

  async #ofQuantity(): Promise<void> {
    const editor = articleEditor()
    if (editor === undefined) return
    const { start } = toPlain(editor.selection)
    const found = await this.#notes.ofQuantity(editor.document.uri.toString(), start)
    if (found === null) return void window.setStatusBarMessage(l10n.t('No figure here whose quantity is known'), 3000)
    if (found.notes.length === 0) return void say(l10n.t('No notes on {0}', found.label))
    const picked = await pickNote(found.notes, found.label)
    if (picked) await this.#show(picked)
  }

  async #show(note: Note): Promise<void> {
    const range = note.range ?? note.guess
    if (range === null)
      return void window.showInformationMessage(inertText(l10n.t('This note has lost its place: “{0}”', note.quote)))
    await showPlace(note.uri, range)
    await this.#threads.refresh([note.uri])
    this.#threads.expand(note)
  }

  /** Hangs an orphan on the selection. */
  async #attach(target: NoteTarget): Promise<void> {
    const editor = articleEditor()
    if (editor === undefined) return
    const orphans = await this.#notes.orphans()
    const note =
      target === undefined ? await pickNote(orphans, l10n.t('Notes without a place')) : await this.#noteOf(target)
    if (note === undefined) return
    const to = { uri: editor.document.uri.toString(), range: toPlain(editor.selection) }
    await this.#notes.change('attach', { uri: note.uri, id: note.id, to })
  }

  /** From the palette there is no target: the note at the cursor. */
  async #noteOf(target: NoteTarget): Promise<Note | undefined> {
    if (target !== undefined) return 'note' in target ? target.note : this.#threads.noteOf(target)
    const editor = articleEditor()
    if (editor === undefined) return undefined
    const notes = await this.#notes.ofDocument(editor.document.uri.toString())
    const here = notes.filter(({ range }) => range !== null && contains(range, toPlain(editor.selection).start))
    return here.length <= 1 ? here[0] : pickNote(here, l10n.t('Notes at the cursor'))
  }
}

function say(text: string): void {
  window.setStatusBarMessage(inertText(text), 3000)
}

/** VS Code gives whole lines; what is selected there is meant. */
function rangeFor(thread: CommentThread): NonNullable<CommentThread['range']> {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === thread.uri.toString())
  const { selection } = editor ?? {}
  return selection && !selection.isEmpty && thread.range?.intersection(selection) ? selection : thread.range!
}

function contains({ start, end }: ReturnType<typeof toPlain>, at: { line: number; character: number }): boolean {
  const after = at.line > start.line || (at.line === start.line && at.character >= start.character)
  return after && (at.line < end.line || (at.line === end.line && at.character <= end.character))
}

function defaultCategory(): NoteCategory {
  return workspace.getConfiguration('jiaokan').get<NoteCategory>('notes.category', '疑问')
}

async function pickCategory(): Promise<NoteCategory | undefined> {
  const items = noteCategories.map((category) => ({
    label: `$(${categoryIcons[category]}) ${categoryName(category, l10n.t)}`,
    category,
  }))
  return (await window.showQuickPick(items, { placeHolder: l10n.t('What kind of note?') }))?.category
}

async function pickNote(notes: readonly Note[], title: string): Promise<Note | undefined> {
  const items = notes.map((note): QuickPickItem & { note: Note } => ({
    label: inertText(noteLabel(note)),
    description: inertText(noteDescription(note, l10n.t)),
    detail: inertText(note.article),
    note,
  }))
  return (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.note
}

/** While it is edited a remark is shown as it was written, else as text that nothing is read into. */
function startEditing(comment: RemarkComment): void {
  show(comment, { body: comment.remark.text, mode: CommentMode.Editing })
}

function stopEditing(comment: RemarkComment): void {
  show(comment, { body: inert(comment.remark.text), mode: CommentMode.Preview })
}

function show(comment: RemarkComment, change: Pick<RemarkComment, 'body' | 'mode'>): void {
  const { thread, remark } = comment
  thread.comments = thread.comments.map((one) =>
    (one as RemarkComment).remark?.at === remark.at ? { ...one, ...change } : one,
  )
}
