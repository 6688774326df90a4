// The editor in front, where notes can be put, and where its cursor is.
import { type TextEditor, window } from 'vscode'
import type { FigurePlace } from './authorityServer.ts'
import { takesNotes } from './noteThreads.ts'
import { toPlain } from './ranges.ts'

export function articleEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor && takesNotes(editor.document) ? editor : undefined
}

export function cursorPlace(editor: TextEditor | undefined): FigurePlace | undefined {
  return editor && { uri: editor.document.uri.toString(), position: toPlain(editor.selection).start }
}
