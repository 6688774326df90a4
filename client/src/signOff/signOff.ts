// Sign-off in the editor: the view, the status and the commands, kept up with what the server says.
import { type Disposable, window } from 'vscode'
import { notesChangedNotification, type SignOff } from '../../../server/src/lsp/protocol.ts'
import { coalesced } from '../coalesce.ts'
import type { LanguageServer } from '../languageServer.ts'
import { SignedTexts } from './signedTexts.ts'
import { SignOffCommands } from './signOffCommands.ts'
import { SignOffItem } from './signOffItem.ts'
import { SignOffServer } from './signOffServer.ts'
import { SignOffTree } from './signOffTree.ts'

/** Milliseconds without news before the server is asked again, and the most that steady news can put it off. */
const quiet = 150
const longest = 1000

export class SignOffs implements Disposable {
  readonly #server: SignOffServer
  readonly #texts: SignedTexts
  readonly #item = new SignOffItem()
  readonly #tree: SignOffTree
  readonly #refresh = coalesced(() => void this.#ask(), quiet, longest)
  readonly #subscriptions: Disposable[]
  #current: SignOff | null = null
  #turn = 0

  constructor(server: LanguageServer) {
    this.#server = new SignOffServer(server)
    this.#texts = new SignedTexts(this.#server)
    this.#tree = new SignOffTree(this.#server, () => this.#current)
    const soon = (): void => this.#refresh.call()
    this.#subscriptions = [
      ...new SignOffCommands(this.#server, this.#texts).register(),
      server.onNotification(notesChangedNotification, soon),
      server.onStatus(({ state }) => (state === 'ready' ? soon() : undefined)),
      server.onRunning((running) => (running ? this.#texts.refresh() : undefined, soon())),
      window.onDidChangeActiveTextEditor(soon),
    ]
  }

  /** The sign-off of the article in front, as it is shown; null where it cannot be signed. */
  get current(): SignOff | null {
    return this.#current
  }

  dispose(): void {
    for (const one of [...this.#subscriptions, this.#refresh, this.#item, this.#tree, this.#texts]) one.dispose()
  }

  /** A view, a log or a signed text that takes the focus is no other article: the last one stays. The last answer counts. */
  async #ask(): Promise<void> {
    const turn = ++this.#turn
    const inFront = window.activeTextEditor?.document.uri
    const isFile = inFront?.scheme === 'file' || inFront?.scheme === 'untitled'
    const uri = isFile ? inFront.toString() : this.#current?.textDocument.uri
    const current = uri === undefined ? null : await this.#server.status(uri)
    if (turn !== this.#turn) return
    this.#current = current
    this.#item.show(current)
    this.#tree.refresh()
  }
}
