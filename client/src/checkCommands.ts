// Check the file or the selection: what is found there, as a list that leads to each place.
import { commands, type Disposable, l10n, type TextEditor, window } from 'vscode'
import { findingEntries, type ListedDiagnostic } from './findingList.ts'
import type { LanguageServer } from './languageServer.ts'
import { showPlace } from './showPlace.ts'

interface Report {
  readonly items?: readonly ListedDiagnostic[]
}

export function registerCheckCommands(server: LanguageServer): Disposable[] {
  return [
    commands.registerTextEditorCommand('jiaokan.checkFile', (editor) => void check(server, editor, false)),
    commands.registerTextEditorCommand('jiaokan.checkSelection', (editor) => void check(server, editor, true)),
  ]
}

/** The server is asked anew, so that the last keystroke counts. */
async function check(server: LanguageServer, editor: TextEditor, selectionOnly: boolean): Promise<void> {
  const uri = editor.document.uri.toString()
  const report = await server.ask<Report>('textDocument/diagnostic', { textDocument: { uri } })
  if (report === null) return
  const entries = findingEntries(report.items ?? [], selectionOnly ? editor.selection : null, l10n.t)
  if (entries.length === 0) {
    const message = selectionOnly ? l10n.t('No finding in the selection') : l10n.t('No finding in this file')
    window.setStatusBarMessage(`$(pass) ${message}`, 5000)
    return
  }
  const placeHolder =
    entries.length === 1
      ? l10n.t('1 finding: choose it to go there')
      : l10n.t('{0} findings: choose one to go there', entries.length)
  const chosen = await window.showQuickPick(entries, { placeHolder, matchOnDescription: true })
  if (chosen) await showPlace(uri, chosen.range)
}
