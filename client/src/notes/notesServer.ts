// The requests about notes, typed; what the server could not do is shown as it says it.
import { window } from 'vscode'
import {
  type AddNoteParams,
  type AttachParams,
  type CategoriseParams,
  type EditRemarkParams,
  type ExportNotesParams,
  type ImportNotesParams,
  type ImportNotesResult,
  type NextNoteParams,
  type Note,
  type NoteActionParams,
  type NoteChange,
  type NotesFilter,
  type NotesOverview,
  notesRequests,
  type Position,
  type QuantityNotes,
  type ReplyParams,
} from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import type { LanguageServer } from '../languageServer.ts'

/** Parameters by the name of the request, for those that change a note. */
interface Changes {
  readonly add: AddNoteParams
  readonly reply: ReplyParams
  readonly edit: EditRemarkParams
  readonly resolve: NoteActionParams
  readonly reopen: NoteActionParams
  readonly delete: NoteActionParams
  readonly categorise: CategoriseParams
  readonly attach: AttachParams
}

export class NotesServer {
  readonly #server: LanguageServer

  constructor(server: LanguageServer) {
    this.#server = server
  }

  /** The note as it is now; null where nothing was changed. Says why. */
  async change<Name extends keyof Changes>(name: Name, params: Changes[Name]): Promise<Note | null> {
    const change = await this.#server.ask<NoteChange>(notesRequests[name], params)
    if (change?.problem) void window.showWarningMessage(inertText(change.problem))
    return change?.note ?? null
  }

  async ofDocument(uri: string): Promise<readonly Note[]> {
    return (await this.#server.ask<readonly Note[]>(notesRequests.ofDocument, { textDocument: { uri } })) ?? []
  }

  list(filter: NotesFilter): Promise<NotesOverview | null> {
    return this.#server.ask(notesRequests.list, filter)
  }

  next(params: NextNoteParams): Promise<Note | null> {
    return this.#server.ask(notesRequests.next, params)
  }

  ofQuantity(uri: string, position: Position): Promise<QuantityNotes | null> {
    return this.#server.ask(notesRequests.ofQuantity, { textDocument: { uri }, position })
  }

  async orphans(): Promise<readonly Note[]> {
    return (await this.#server.ask<readonly Note[]>(notesRequests.orphans, {})) ?? []
  }

  export(params: ExportNotesParams): Promise<{ readonly text: string } | null> {
    return this.#server.ask(notesRequests.export, params)
  }

  import(params: ImportNotesParams): Promise<ImportNotesResult | null> {
    return this.#server.ask(notesRequests.import, params)
  }
}
