// The language status of an article that can be signed: how many stages are signed, and the way to the view.
import { type Disposable, l10n, languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode'
import { showSignOffCommand, type SignOff } from '../../../server/src/lsp/protocol.ts'
import { signOffSummary } from './signOffText.ts'

const languagesOfArticles = ['plaintext', 'markdown'].map((language) => ({ language, scheme: 'file' }))

export class SignOffItem implements Disposable {
  #item: LanguageStatusItem | undefined

  /** Null where the document in front is none that can be signed: then nothing is shown. */
  show(signOff: SignOff | null): void {
    if (signOff === null) return this.dispose()
    const item = (this.#item ??= languages.createLanguageStatusItem('jiaokan.signOff', languagesOfArticles))
    item.name = l10n.t('Jiaokan sign-off')
    item.text = signOffSummary(signOff, l10n.t) || l10n.t('Not signed yet')
    const isStale = signOff.stages.some(({ changed, coveredBy }) => changed && coveredBy === null)
    item.severity = isStale ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
    item.command = { command: showSignOffCommand, title: l10n.t('Sign-off') }
  }

  dispose(): void {
    this.#item?.dispose()
    this.#item = undefined
  }
}
