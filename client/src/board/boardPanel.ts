// One data board: its panel, the data it is given, and what is clicked in it.
import { env, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode'
import { boardRequest, type BoardResult, type Location } from '../../../server/src/lsp/protocol.ts'
import type { LanguageServer } from '../languageServer.ts'
import { boardCsv, csvName } from './boardCsv.ts'
import { boardPage } from './boardPage.ts'
import { boardWords } from './boardWords.ts'
import type { FromPage, ShowBoard } from './messages.ts'
import { showBeside } from './showBeside.ts'

/** Which indicator a board shows. */
export interface Subject {
  readonly folder: string
  readonly indicator: string
  readonly chosen: string | null
}

export class BoardPanel {
  readonly #server: LanguageServer
  readonly #panel: WebviewPanel
  #subject: Subject
  #board: BoardResult | null = null
  #ready = false

  constructor(context: ExtensionContext, server: LanguageServer, panel: WebviewPanel, subject: Subject) {
    this.#server = server
    this.#panel = panel
    this.#subject = subject
    const { webview } = panel
    const folder = Uri.joinPath(context.extensionUri, 'dist')
    webview.options = { enableScripts: true, localResourceRoots: [folder] }
    panel.iconPath = Uri.joinPath(context.extensionUri, 'media/icon.png')
    panel.title = l10n.t('Data board: {0}', subject.indicator)
    webview.onDidReceiveMessage((message: FromPage) => this.#receive(message))
    webview.html = boardPage({
      script: webview.asWebviewUri(Uri.joinPath(folder, 'board.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(folder, 'board.css')).toString(),
      source: webview.cspSource,
      nonce: crypto.randomUUID(),
      language: env.language,
      title: panel.title,
    })
  }

  get subject(): Subject {
    return this.#subject
  }

  onClosed(closed: () => void): void {
    this.#panel.onDidDispose(closed)
  }

  /** Brings it to the front, with the series that is asked for now. */
  async reveal(subject: Subject): Promise<void> {
    this.#subject = subject
    this.#panel.reveal()
    await this.refresh()
  }

  /** Asks the server anew. A page that is hidden is given its data when it is seen again. */
  async refresh(): Promise<void> {
    if (!this.#ready || !this.#panel.visible) return
    const { folder, indicator, chosen } = this.#subject
    const answer = await this.#server.ask<BoardResult>(boardRequest, { folder, indicator })
    const board = answer && { ...answer, chosen }
    if (this.#board !== null && JSON.stringify(board) === JSON.stringify(this.#board)) return
    await this.#show(board)
  }

  async #show(board: BoardResult | null): Promise<void> {
    this.#board = board
    const words = boardWords(l10n.t, env.language.startsWith('zh'))
    await this.#panel.webview.postMessage({ type: 'board', board, words } satisfies ShowBoard)
  }

  async #receive(message: FromPage): Promise<void> {
    if (message.type === 'open') return this.#open(message.location)
    if (message.type === 'export') return this.#export()
    this.#ready = true
    this.#board = null
    await this.refresh()
  }

  async #open(location: Location): Promise<void> {
    const beside = this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One
    await showBeside(location, beside)
  }

  async #export(): Promise<void> {
    if (this.#board === null) return
    const csv = boardCsv(this.#board)
    const folder = this.#subject.folder === '' ? undefined : Uri.parse(this.#subject.folder)
    const name = csvName(this.#subject.indicator)
    const target = await window.showSaveDialog({
      defaultUri: folder ? Uri.joinPath(folder, name) : Uri.file(name),
      filters: { CSV: ['csv'] },
    })
    if (!target) return
    await workspace.fs.writeFile(target, new TextEncoder().encode(csv))
    window.setStatusBarMessage(l10n.t('Saved: {0}', target.path.split('/').at(-1) ?? ''), 5000)
  }
}
