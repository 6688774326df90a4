// The mentions that an edit has made stale: on demand as a list, and told once a file is saved.
import { commands, type Disposable, l10n, QuickPickItemKind, type TextDocument, window, workspace } from 'vscode'
import { staleRequest, type StaleChange } from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import type { Notices } from './notices.ts'
import { showPlace } from './showPlace.ts'
import { staleEntries, stalePlaces } from './staleList.ts'

export function registerStaleMentions(server: LanguageServer, notices: Notices): Disposable[] {
  return [
    commands.registerTextEditorCommand('jiaokan.showStaleMentions', ({ document }) => void list(server, document)),
    workspace.onDidSaveTextDocument((document) => void tell(server, notices, document)),
  ]
}

async function list(server: LanguageServer, document: TextDocument): Promise<void> {
  const changes = await ask(server, document)
  if (changes.length === 0) {
    window.setStatusBarMessage(l10n.t('No other place says what this file said when it was opened'), 5000)
    return
  }
  const items = staleEntries(changes, l10n.t).map((entry) => ({
    ...entry,
    kind: entry.place === null ? QuickPickItemKind.Separator : QuickPickItemKind.Default,
  }))
  const placeHolder = l10n.t('Places that still say what was changed here')
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true })
  if (chosen?.place) await showPlace(chosen.place.location.uri, chosen.place.location.range)
}

async function tell(server: LanguageServer, notices: Notices, document: TextDocument): Promise<void> {
  if (!['plaintext', 'markdown'].includes(document.languageId)) return
  const count = stalePlaces(await ask(server, document))
  if (count === 0) return
  await notices.show({
    id: 'stale',
    kind: 'information',
    message:
      count === 1
        ? l10n.t('1 place elsewhere still says what was changed here.')
        : l10n.t('{0} places elsewhere still say what was changed here.', count),
    button: l10n.t('Show'),
    action: () => list(server, document),
  })
}

async function ask(server: LanguageServer, { uri }: TextDocument): Promise<readonly StaleChange[]> {
  return (await server.ask<StaleChange[]>(staleRequest, { textDocument: { uri: uri.toString() } })) ?? []
}
