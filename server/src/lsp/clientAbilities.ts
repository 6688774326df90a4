// What the client can do, as it says when it connects.
import type { InitializeParams } from 'vscode-languageserver'

/** As far as the server goes by it. */
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
