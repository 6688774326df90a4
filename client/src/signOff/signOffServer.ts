// The requests about sign-off, typed; what the server could not do is shown as it says it.
import { window } from 'vscode'
import {
  type SignedChanges,
  type SignedText,
  type SignOff,
  type SignOffResult,
  signOffRequests,
  type SignParams,
} from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import type { LanguageServer } from '../languageServer.ts'

export class SignOffServer {
  readonly #server: LanguageServer

  constructor(server: LanguageServer) {
    this.#server = server
  }

  /** False where nothing was done; says why, and what is worth knowing about what was done. */
  async change(name: 'sign' | 'withdraw', params: SignParams): Promise<boolean> {
    const result = await this.#server.ask<SignOffResult>(signOffRequests[name], params)
    if (result?.problem) void window.showWarningMessage(inertText(result.problem))
    else if (result?.notice) void window.showInformationMessage(inertText(result.notice))
    return result !== null && result.problem === null
  }

  /** Null where the document cannot be signed. */
  async status(uri: string): Promise<SignOff | null> {
    const result = await this.#server.ask<SignOffResult>(signOffRequests.status, { textDocument: { uri } })
    return result?.signOff ?? null
  }

  async list(): Promise<readonly SignOff[]> {
    return (await this.#server.ask<readonly SignOff[]>(signOffRequests.list, {})) ?? []
  }

  changes(uri: string, stage: string): Promise<SignedChanges | null> {
    return this.#server.ask(signOffRequests.changes, { textDocument: { uri }, stage })
  }

  /** The text with that SHA-256; null where it is kept nowhere any more, or the server does not run. */
  async text(uri: string, text: string): Promise<string | null> {
    const found = await this.#server.ask<SignedText>(signOffRequests.text, { textDocument: { uri }, text })
    return found?.text ?? null
  }
}
