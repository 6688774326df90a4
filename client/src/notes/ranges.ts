// Places as the protocol writes them, and as VS Code does.
import { Range, type TextEditor, TextEditorRevealType, Uri, window } from 'vscode'
import type { Note } from '../../../server/src/lsp/protocol.ts'

export type PlainRange = NonNullable<Note['range']>

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

export function toPlain({ start, end }: Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }
}

/** Opens the article at a range, in the middle of the window where it was out of sight. */
export async function reveal(uri: string, range: PlainRange): Promise<TextEditor> {
  const selection = toRange(range)
  const editor = await window.showTextDocument(Uri.parse(uri), { selection })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}
