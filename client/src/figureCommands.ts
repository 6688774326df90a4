// Commands at the cursor: the next and previous conflict, a new value for a figure everywhere, and showing a place.
import {
  commands,
  type Disposable,
  l10n,
  Position,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode'
import {
  changeFigureCommand,
  nextConflictRequest,
  type NextConflictResult,
  type Position as PlainPosition,
  showPlaceCommand,
} from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'

type PlainRange = NextConflictResult['location']['range']

/** Commands that the server may name in lenses and actions. */
export const commandsForServer: readonly string[] = [changeFigureCommand, showPlaceCommand]

export function registerFigureCommands(server: LanguageServer): Disposable[] {
  const handlers: Record<string, (...given: never[]) => unknown> = {
    'jiaokan.nextConflict': () => showConflict(server, false),
    'jiaokan.previousConflict': () => showConflict(server, true),
    [changeFigureCommand]: (uri?: string, position?: PlainPosition) => changeFigure(uri, position),
    [showPlaceCommand]: (uri: string, range: PlainRange) => showPlace(uri, range),
  }
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
}

async function showConflict(server: LanguageServer, backwards: boolean): Promise<void> {
  const editor = window.activeTextEditor
  if (editor === undefined) return
  const { line, character } = editor.selection.start
  const found = await server.ask<NextConflictResult | null>(nextConflictRequest, {
    textDocument: { uri: editor.document.uri.toString() },
    position: { line, character },
    backwards,
  })
  if (found) await showPlace(found.location.uri, found.location.range)
  else void window.setStatusBarMessage(l10n.t('No conflict in this folder'), 3000)
}

async function showPlace(uri: string, { start, end }: PlainRange): Promise<TextEditor> {
  const selection = new Range(start.line, start.character, end.line, end.character)
  const editor = await window.showTextDocument(Uri.parse(uri), { selection })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}

/** Other places than the one at the cursor are shown in the refactor preview, and wait there for a tick. */
async function changeFigure(uri?: string, position?: PlainPosition): Promise<void> {
  const active = window.activeTextEditor
  const target = uri === undefined ? active?.document.uri : Uri.parse(uri)
  const at = position === undefined ? active?.selection.start : new Position(position.line, position.character)
  if (target === undefined || at === undefined) return
  try {
    const known = await commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', target, at)
    const prompt = l10n.t('New value; each place keeps its unit, precision and style')
    const value = await window.showInputBox({ value: known.placeholder, prompt })
    if (value === undefined || value === known.placeholder) return
    const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', target, at, value)
    await workspace.applyEdit(edit, { isRefactoring: true })
  } catch (error) {
    void window.showWarningMessage(error instanceof Error ? error.message : String(error))
  }
}
