// Shows a place without covering what asked for it.
import { Range, TextEditorRevealType, Uri, type ViewColumn, window } from 'vscode'
import type { Location } from '../../../server/src/lsp/protocol.ts'

/** In the editor that shows the document already, else in the column that is given. */
export async function showBeside({ uri, range }: Location, column: ViewColumn): Promise<void> {
  const { start, end } = range
  const selection = new Range(start.line, start.character, end.line, end.character)
  const target = Uri.parse(uri)
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString())
  const editor = await window.showTextDocument(target, { selection, viewColumn: shown?.viewColumn ?? column })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}
