// The language status of an article: how much of its folder was understood, and the way to the menu.
import { type Disposable, l10n, languages, LanguageStatusSeverity } from 'vscode'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import { coverageLines, understoodShare } from './statusText.ts'

export class CoverageItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('jiaokan.coverage', [
    { language: 'plaintext' },
    { language: 'markdown' },
  ])

  constructor() {
    this.#item.name = 'Jiaokan 校勘'
    this.#item.command = { command: 'jiaokan.showStatusMenu', title: l10n.t('Actions') }
    this.show(undefined)
  }

  show(status: ServerStatus | undefined): void {
    const item = this.#item
    item.busy = status?.state === 'indexing'
    item.severity = LanguageStatusSeverity.Information
    item.detail = status === undefined ? '' : coverageLines(status, l10n.t).join(' · ')
    const share = status && understoodShare(status)
    if (status === undefined) item.text = l10n.t('Jiaokan is not running')
    else if (status.state === 'paused') item.text = l10n.t('Jiaokan paused')
    else item.text = share ? l10n.t('{0} of the numerals understood', share) : l10n.t('No figures yet')
  }

  dispose(): void {
    this.#item.dispose()
  }
}
