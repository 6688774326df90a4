// Commands at the cursor: the next and previous conflict, a new value for a figure everywhere, and showing a place.
import { commands, type Disposable, l10n, window, workspace } from 'vscode'
import {
  changeFigureCommand,
  nextConflictRequest,
  type NextConflictResult,
  type Position as PlainPosition,
  showPlaceCommand,
} from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import { showPlace } from './showPlace.ts'

export function registerFigureCommands(server: LanguageServer): Disposable[] {
  const handlers: Record<string, (...given: never[]) => unknown> = {
    'jiaokan.nextConflict': () => showConflict(server, false),
    'jiaokan.previousConflict': () => showConflict(server, true),
    [changeFigureCommand]: (...given: [string?, PlainPosition?, string?]) => changeFigure(server, ...given),
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

/** Every place is shown in the refactor preview, and waits there for a tick. `value` is asked for where it is not given. */
async function changeFigure(server: LanguageServer, uri?: string, position?: PlainPosition, value?: string) {
  const active = window.activeTextEditor
  const target = uri ?? active?.document.uri.toString()
  const at = position ?? active?.selection.start
  if (target === undefined || at === undefined) return
  const place = { textDocument: { uri: target }, position: { line: at.line, character: at.character } }
  try {
    const newName = value ?? (await askForValue(server, place))
    const edit = newName && (await server.askForEdit('textDocument/rename', { ...place, newName }))
    if (edit) await workspace.applyEdit(edit, { isRefactoring: true })
  } catch (error) {
    window.setStatusBarMessage(`$(warning) ${error instanceof Error ? error.message : String(error)}`, 8000)
  }
}

/** Nothing where it is left as it is. */
async function askForValue(server: LanguageServer, place: unknown): Promise<string | undefined> {
  const known = await server.ask<{ placeholder: string }>('textDocument/prepareRename', place)
  if (known === null) return undefined
  const prompt = l10n.t('New value; each place keeps its unit, precision and style')
  const value = await window.showInputBox({ value: known.placeholder, prompt })
  return value === known.placeholder ? undefined : value
}
