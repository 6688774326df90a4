// What the server offers, and what it may ask of this client.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver'

/** What the client can do, as far as the server goes by it. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  readonly symbolHierarchy: boolean
  /** Takes definitions with the span they were asked for, so that the whole figure is underlined. */
  readonly definitionLinks: boolean
}

export function abilitiesOf({ capabilities }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    symbolHierarchy: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
  }
}

export function serverCapabilities(abilities: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: '校勘 Jiaokan' },
    workspaceSymbolProvider: true,
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
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
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
      { globPattern: '**/{.gitignore,jiaokan.yaml}' },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  })
}
