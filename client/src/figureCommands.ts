// Commands at the cursor: the next and previous conflict, a new value for a figure everywhere, and showing a place.
import { commands, type Disposable, l10n, Position, Uri, window, workspace, type WorkspaceEdit } from 'vscode'
import {
  changeFigureCommand,
  nextConflictRequest,
  type NextConflictResult,
  type Position as PlainPosition,
  showPlaceCommand,
} from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import { showPlace } from './showPlace.ts'

/** Commands that the server may name in lenses and actions. */
export const commandsForServer: readonly string[] = [changeFigureCommand, showPlaceCommand]

export function registerFigureCommands(server: LanguageServer): Disposable[] {
  const handlers: Record<string, (...given: never[]) => unknown> = {
    'jiaokan.nextConflict': () => showConflict(server, false),
    'jiaokan.previousConflict': () => showConflict(server, true),
    [changeFigureCommand]: (uri?: string, position?: PlainPosition) => changeFigure(uri, position),
    [showPlaceCommand]: showPlace,
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
    wrap: workspace.getConfiguration('jiaokan').get('wrapNavigation', true),
  })
  if (found) await showPlace(found.location.uri, found.location.range)
  else window.setStatusBarMessage(l10n.t('No further conflict'), 3000)
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
    window.setStatusBarMessage(`$(warning) ${error instanceof Error ? error.message : String(error)}`, 8000)
  }
}
