// The requests about verified figures and the ledger, typed; what the server could not do is shown as it says it.
import { window } from 'vscode'
import {
  authorityRequests,
  type FigureAt,
  type LedgerChange,
  type LedgerPreview,
  type Note,
  type NotesOverview,
  notesRequests,
  type Position,
  type VerificationSourceParams,
  type VerifyParams,
  type VerifyResult,
  type WithdrawParams,
} from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import type { LanguageServer } from '../languageServer.ts'
import { knownSources } from './sourceText.ts'

export interface FigurePlace {
  readonly uri: string
  readonly position: Position
}

export class AuthorityServer {
  readonly #server: LanguageServer

  constructor(server: LanguageServer) {
    this.#server = server
  }

  figureAt({ uri, position }: FigurePlace): Promise<FigureAt | null> {
    return this.#server.ask(authorityRequests.figureAt, { textDocument: { uri }, position })
  }

  /** The mark; null where nothing was marked. Says why. */
  async verify(params: VerifyParams): Promise<Note | null> {
    return told(await this.#server.ask<VerifyResult>(authorityRequests.verify, params))?.note ?? null
  }

  /** Whether the mark is gone. Says why not. */
  async withdraw(params: WithdrawParams): Promise<boolean> {
    const result = await this.#server.ask<VerifyResult>(authorityRequests.withdraw, params)
    return result !== null && told(result)?.problem === null
  }

  /** The sources of what was verified before, the latest first. */
  async sources(): Promise<readonly VerificationSourceParams[]> {
    const filter = { states: ['verified'] }
    const overview = await this.#server.ask<NotesOverview>(notesRequests.list, filter)
    return knownSources((overview?.articles ?? []).flatMap(({ notes }) => notes))
  }

  async addToLedger({ uri, position }: FigurePlace, source?: VerificationSourceParams): Promise<LedgerChange | null> {
    const params = { textDocument: { uri }, position, ...(source ? { source } : {}) }
    return told(await this.#server.ask<LedgerChange>(authorityRequests.addToLedger, params))
  }

  async previewLedger(text: string, folder: string): Promise<LedgerPreview | null> {
    return told(await this.#server.ask<LedgerPreview>(authorityRequests.previewLedger, { text, folder }))
  }

  /** What could not be taken was shown in the preview: it is not told again. */
  importLedger(text: string, folder: string): Promise<LedgerChange | null> {
    return this.#server.ask<LedgerChange>(authorityRequests.importLedger, { text, folder })
  }
}

function told<Result extends { readonly problem: string | null }>(result: Result | null): Result | null {
  if (result?.problem) void window.showWarningMessage(inertText(result.problem))
  return result
}
