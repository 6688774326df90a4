// Notes in the editor: threads, marks, the tree and the commands, kept up with what the server says.
import { type Disposable, type ExtensionContext, workspace } from 'vscode'
import { type Note, type NotesChanged, notesChangedNotification } from '../../../server/src/lsp/protocol.ts'
import { coalesced } from '../coalesce.ts'
import type { LanguageServer } from '../languageServer.ts'
import { AuthorityServer } from './authorityServer.ts'
import { registerLedgerCommands } from './ledgerCommands.ts'
import { MarkAtCursor } from './markAtCursor.ts'
import { NoteCommands } from './noteCommands.ts'
import { registerNoteFiles } from './noteFiles.ts'
import { NoteFilter } from './noteFilter.ts'
import { NoteMarks } from './noteMarks.ts'
import { NotesServer } from './notesServer.ts'
import { NotesTree } from './notesTree.ts'
import { NoteThreads } from './noteThreads.ts'
import { VerifyCommands } from './verifyCommands.ts'

/** Milliseconds without news before views ask again, and the most that steady news can put it off. */
const quiet = 100
const longest = 1000

export class Notes implements Disposable {
  readonly #marks: NoteMarks
  readonly #atCursor = new MarkAtCursor((uri) => this.#threads.shown(uri))
  readonly #threads: NoteThreads
  readonly #tree: NotesTree
  readonly #subscriptions: Disposable[]

  constructor(context: ExtensionContext, server: LanguageServer) {
    const notes = new NotesServer(server)
    const authority = new AuthorityServer(server)
    this.#marks = new NoteMarks(context.extensionUri)
    const filter = new NoteFilter(context.workspaceState, () => this.#tree.refresh())
    this.#threads = new NoteThreads(notes, (uri, known) => this.#known(uri, known))
    this.#tree = new NotesTree(notes, () => filter.value)
    this.#subscriptions = [
      ...this.#follow(server),
      ...new NoteCommands(notes, this.#threads).register(),
      ...new VerifyCommands(authority, this.#threads).register(),
      ...registerLedgerCommands(authority),
      ...filter.register(() => this.#tree.authors()),
      ...registerNoteFiles(notes),
    ]
  }

  /** The notes that are shown as threads in a document. */
  shown(uri: string): readonly Note[] {
    return this.#threads.shown(uri)
  }

  dispose(): void {
    for (const one of [...this.#subscriptions, this.#atCursor, this.#marks, this.#threads, this.#tree]) one.dispose()
  }

  #known(uri: string, notes: readonly Note[]): void {
    this.#marks.show(uri, notes)
    this.#atCursor.tell()
  }

  #follow(server: LanguageServer): Disposable[] {
    const changed = new Set<string>()
    const refresh = coalesced(
      () => {
        void this.#threads.refresh([...changed])
        changed.clear()
        this.#tree.refresh()
      },
      quiet,
      longest,
    )
    return [
      refresh,
      server.onNotification(notesChangedNotification, ({ uris }: NotesChanged) => {
        for (const uri of uris) changed.add(uri)
        refresh.call()
      }),
      server.onRunning((running) => this.#started(running)),
      workspace.onDidOpenTextDocument(({ uri }) => void this.#threads.refresh([uri.toString()])),
      workspace.onDidCloseTextDocument(({ uri }) => this.#threads.closed(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('jiaokan.notes.marks')) this.#marks.repaint()
      }),
    ]
  }

  #started(running: boolean): void {
    if (running) void this.#threads.refreshAll()
    else this.#threads.clear()
    this.#tree.refresh()
  }
}
