// Ignoring a finding asks for the reason first; what is written into jiaokan.yaml is saved, so that it holds at once.
import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode'
import { ignoreCommand, type IgnoreParams, ignoreRequest, type IgnoreTarget } from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'

export function registerIgnoring(server: LanguageServer): Disposable {
  return commands.registerCommand(ignoreCommand, async (target: IgnoreTarget) => {
    const reason = await window.showInputBox({
      prompt: l10n.t('Why is this finding to be ignored? The reason is kept beside it.'),
      placeHolder: l10n.t('For example: a preliminary figure, verified'),
      validateInput: (text) => (text.trim() === '' ? l10n.t('Give a reason') : undefined),
    })
    if (reason === undefined) return
    const edit = await server.askForEdit(ignoreRequest, { ...target, reason } satisfies IgnoreParams)
    if (edit === undefined) {
      window.setStatusBarMessage(l10n.t('This finding is no longer there'), 5000)
      return
    }
    const settings = edit.entries().flatMap(([uri]) => (uri.path.endsWith('.yaml') && !isDirty(uri) ? [uri] : []))
    await workspace.applyEdit(edit, { isRefactoring: true })
    for (const uri of settings) await (await workspace.openTextDocument(uri)).save()
  })
}

function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString())
}
