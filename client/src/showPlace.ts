// Shows a place in an editor, selected and in view.
import { Range, type TextEditor, TextEditorRevealType, Uri, window } from 'vscode'
import type { Location } from '../../server/src/lsp/protocol.ts'

export async function showPlace(uri: string, { start, end }: Location['range']): Promise<TextEditor> {
  const selection = new Range(start.line, start.character, end.line, end.character)
  const editor = await window.showTextDocument(Uri.parse(uri), { selection })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}
