// What the server offers, and what it may ask of this client.
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { fixAllKind } from './actionKinds.ts'

import { completionTriggers } from './handlers/completion.ts'
import { tokenLegend } from './handlers/semanticTokens.ts'

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
  /** Asks for the edit of an action when it is chosen. */
  readonly resolvesActions: boolean
  /** Takes definitions with the span they were asked for, so that the whole figure is underlined. */
  readonly definitionLinks: boolean
  /** What may be asked for again when something else than the text changed. */
  readonly refreshes: { readonly semanticTokens: boolean; readonly inlayHint: boolean; readonly codeLens: boolean }
  readonly documentChanges: boolean
  readonly changeAnnotations: boolean
  /** The client shows pictures in hovers (initialization option `pictures`). */
  readonly pictures: boolean
  /** Commands that the client says it knows (initialization option `commands`). */
  readonly commands: ReadonlySet<string>
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities
  const { commands, pictures } = (initializationOptions ?? {}) as Readonly<Record<string, unknown>>
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
    resolvesActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    symbolHierarchy: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    pictures: pictures === true,
    refreshes: {
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
    },
    commands: new Set(Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : []),
  }
}

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
