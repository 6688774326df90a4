// The one item in the status bar: how much is read, how much does not fit, and a click for the menu.
import { commands, type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import { coverageLines, skippedFilesShown, statusText } from './statusText.ts'

export class StatusItem implements Disposable {
  readonly #item: StatusBarItem
  #status: ServerStatus | undefined

  constructor() {
    this.#item = window.createStatusBarItem('jiaokan.status', StatusBarAlignment.Left, 0)
    this.#item.name = 'Jiaokan'
    this.#item.command = 'jiaokan.showStatusMenu'
  }

  get status(): ServerStatus | undefined {
    return this.#status
  }

  /** A folder without a text and without a skipped file has nothing to show. */
  show(status: ServerStatus): void {
    this.#status = status
    void commands.executeCommand('setContext', 'jiaokan.paused', status.state === 'paused')
    this.#item.text = statusText(status, l10n.t)
    this.#item.tooltip = tooltip(status)
    if (status.total === 0 && status.articles === 0 && status.skipped.length === 0) this.#item.hide()
    else this.#item.show()
  }

  setRunning(running: boolean): void {
    if (running) return
    this.#status = undefined
    void commands.executeCommand('setContext', 'jiaokan.paused', false)
    this.#item.hide()
  }

  dispose(): void {
    this.#item.dispose()
  }
}

/** Names of files are appended as text: nothing in them is read as Markdown. */
function tooltip(status: ServerStatus): MarkdownString {
  const markdown = new MarkdownString('**Jiaokan 校勘**\n\n')
  for (const line of coverageLines(status, l10n.t)) markdown.appendText(line).appendMarkdown('\n\n')
  for (const { path, reason } of status.skipped.slice(0, skippedFilesShown)) {
    markdown.appendMarkdown('- ').appendText(`${path}: ${reason}`).appendMarkdown('\n')
  }
  return markdown
}
