// workspace/symbol: figures, titles and names of all folders.
import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from 'vscode-languageserver'
import { workspaceSymbols, type WorkspaceSymbol } from '../../features/workspaceSymbols.ts'
import { locationsOf, type HandlerContext } from './context.ts'

const kinds: Record<WorkspaceSymbol['kind'], SymbolKind> = {
  figure: SymbolKind.Number,
  title: SymbolKind.Constant,
  entity: SymbolKind.Object,
}

export function workspaceSymbol({ session }: HandlerContext, params: WorkspaceSymbolParams): SymbolInformation[] {
  session.sync()
  return session.folders().flatMap((folder) => {
    if (!folder.settings.enabled) return []
    const snapshot = folder.corpus.snapshot()
    return workspaceSymbols(snapshot, params.query, folder.settings.language).flatMap((symbol) =>
      locationsOf(folder, snapshot, [symbol.place]).map((location) => ({
        name: symbol.name,
        kind: kinds[symbol.kind],
        containerName: symbol.container,
        location,
      })),
    )
  })
}
