// The command that opens a data board, and the boards that are open: one for each indicator, restored with the window.
import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import { boardRequest, type BoardParams, type BoardResult, type TreeNode } from '../../../server/src/lsp/protocol.ts'
import { coalesced } from '../coalesce.ts'
import type { LanguageServer } from '../languageServer.ts'
import { BoardPanel } from './boardPanel.ts'
import { chooseIndicator } from './chooseIndicator.ts'
import type { PageState } from './messages.ts'

const viewType = 'jiaokan.dataBoard'
/** Milliseconds without news before the boards ask again, and the most that steady news can put it off. */
const quiet = 300
const longest = 1500

export function registerDataBoards(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const boards = new DataBoards(context, server)
  const refresh = coalesced(() => boards.refresh(), quiet, longest)
  return [
    refresh,
    boards,
    commands.registerCommand('jiaokan.openDataBoard', (node?: TreeNode) => boards.open(node)),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: PageState | undefined) => {
        if (state) boards.adopt(new BoardPanel(context, server, panel, state))
        else panel.dispose()
        return Promise.resolve()
      },
    }),
    server.onStatus(() => refresh.call()),
    languages.onDidChangeDiagnostics(() => refresh.call()),
    workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges.length > 0) refresh.call()
    }),
  ]
}

class DataBoards implements Disposable {
  readonly #context: ExtensionContext
  readonly #server: LanguageServer
  readonly #open = new Map<string, BoardPanel>()

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#context = context
    this.#server = server
  }

  /** Of a line of the indicators' tree, of the figure at the cursor, or of the indicator that is chosen from a list. */
  async open(node?: TreeNode): Promise<void> {
    const board = await this.#wanted(node)
    if (board === undefined) return
    if (board === null) {
      void window.setStatusBarMessage(l10n.t('Nothing to show on the data board'), 3000)
      return
    }
    const known = this.#open.get(keyOf(board))
    if (known) return known.reveal(board)
    const panel = window.createWebviewPanel(viewType, board.indicator, ViewColumn.Beside, {})
    this.adopt(new BoardPanel(this.#context, this.#server, panel, board))
  }

  adopt(panel: BoardPanel): void {
    const key = keyOf(panel.subject)
    this.#open.set(key, panel)
    panel.onClosed(() => this.#open.delete(key))
  }

  refresh(): void {
    for (const panel of this.#open.values()) void panel.refresh()
  }

  dispose(): void {
    this.#open.clear()
  }

  /** Undefined where the list was left without a choice. */
  async #wanted(node?: TreeNode): Promise<BoardResult | null | undefined> {
    const ask = (params: BoardParams) => this.#server.ask<BoardResult>(boardRequest, params)
    if (node) return ask({ node: node.id })
    const editor = window.activeTextEditor
    if (editor) {
      const { line, character } = editor.selection.active
      const uri = editor.document.uri.toString()
      const board = await ask({ textDocument: { uri }, position: { line, character } })
      if (board) return board
    }
    const chosen = await chooseIndicator(this.#server)
    return chosen && ask({ node: chosen.id })
  }
}

function keyOf({ folder, indicator }: { readonly folder: string; readonly indicator: string }): string {
  return `${folder} ${indicator}`
}
