// What the client can do, as it says when it connects.
import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver'

/** As far as the server goes by it. */
export interface ClientAbilities extends DocumentAbilities, WorkspaceAbilities, OwnAbilities {}

interface DocumentAbilities {
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly symbolHierarchy: boolean
  /** Asks for the edit of an action when it is chosen. */
  readonly resolvesActions: boolean
  /** Takes definitions with the span they were asked for, so that the whole figure is underlined. */
  readonly definitionLinks: boolean
}

interface WorkspaceAbilities {
  readonly refreshesDiagnostics: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  /** What may be asked for again when something else than the text changed. */
  readonly refreshes: { readonly semanticTokens: boolean; readonly inlayHint: boolean; readonly codeLens: boolean }
  readonly documentChanges: boolean
  readonly changeAnnotations: boolean
}

/** What no protocol knows, by initialization options of the same names. */
interface OwnAbilities {
  /** The client shows pictures in hovers. */
  readonly pictures: boolean
  /** Commands that the client says it knows. */
  readonly commands: ReadonlySet<string>
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  return {
    ...inDocuments(capabilities.textDocument ?? {}),
    ...inWorkspace(capabilities.workspace ?? {}),
    ...ofOwn((initializationOptions ?? {}) as Readonly<Record<string, unknown>>),
  }
}

function inDocuments(can: TextDocumentClientCapabilities): DocumentAbilities {
  return {
    pullsDiagnostics: can.diagnostic !== undefined,
    relatedInformation:
      can.publishDiagnostics?.relatedInformation === true || can.diagnostic?.relatedInformation === true,
    symbolHierarchy: can.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    resolvesActions: can.codeAction?.resolveSupport?.properties.includes('edit') === true,
    definitionLinks: can.definition?.linkSupport === true,
  }
}

function inWorkspace(can: WorkspaceClientCapabilities): WorkspaceAbilities {
  return {
    refreshesDiagnostics: can.diagnostics?.refreshSupport === true,
    configuration: can.configuration === true,
    registersConfiguration: can.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: can.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: can.workspaceFolders === true,
    refreshes: {
      semanticTokens: can.semanticTokens?.refreshSupport === true,
      inlayHint: can.inlayHint?.refreshSupport === true,
      codeLens: can.codeLens?.refreshSupport === true,
    },
    documentChanges: can.workspaceEdit?.documentChanges === true,
    changeAnnotations: can.workspaceEdit?.changeAnnotationSupport !== undefined,
  }
}

function ofOwn({ commands, pictures }: Readonly<Record<string, unknown>>): OwnAbilities {
  return {
    pictures: pictures === true,
    commands: new Set(Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : []),
  }
}
