// What the server offers, and what it asks to be told of.
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { fixAllKind } from './actionKinds.ts'
import type { ClientAbilities } from './clientAbilities.ts'
import { completionTriggers } from './handlers/completion.ts'
import { tokenLegend } from './handlers/semanticTokens.ts'

export function serverCapabilities(abilities: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: '校勘 Jiaokan' },
    workspaceSymbolProvider: true,
    typeDefinitionProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    renameProvider: { prepareProvider: true },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, CodeActionKind.Refactor, CodeActionKind.RefactorRewrite],
      resolveProvider: true,
    },
    semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
    ...(abilities.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'jiaokan',
            interFileDependencies: true,
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] } },
    },
  }
}

/** Asks to be told of changed settings and files. Folders that come and go are watched whatever their name. */
export function registerForChanges(connection: Connection, abilities: ClientAbilities): void {
  if (abilities.registersConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'jiaokan' })
  }
  if (!abilities.registersWatchers) return
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*.{txt,text,md,markdown}' },
      { globPattern: '**/.jiaokan/**/*.yaml' },
      { globPattern: '**/{.gitignore,jiaokan.yaml,jiaokan-baseline.json}' },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  })
}
