// Figures are offered while an indicator's sentence is typed (进出口总额达‸). VS Code passes over trigger characters that are part of a word,
// and offers nothing unasked in Markdown: where the server has something to offer, the list is opened from here.
import { commands, type Disposable, type Position, type TextDocument, window, workspace } from 'vscode'
import type { LanguageServer } from './languageServer.ts'

export function registerFigureSuggestions(server: LanguageServer): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change, ...more] = contentChanges
    if (!change || more.length > 0 || reason !== undefined || change.text.includes('\n')) return
    if (window.activeTextEditor?.document !== document || !server.isWordTrigger(change.text.slice(-1))) return
    if (!workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true)) return
    const end = change.range.start.translate(0, change.text.length)
    setTimeout(() => void suggest(server, document, end), 0)
  })
}

/** After the change has been sent to the server. Nothing happens where the cursor has gone on meanwhile. */
async function suggest(server: LanguageServer, document: TextDocument, position: Position): Promise<void> {
  const { line, character } = position
  const found = await server.ask<{ readonly items: readonly unknown[] }>('textDocument/completion', {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
  })
  const editor = window.activeTextEditor
  if (!found?.items.length || editor?.document !== document || !editor.selection.active.isEqual(position)) return
  await commands.executeCommand('editor.action.triggerSuggest')
}
