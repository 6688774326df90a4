// textDocument/documentSymbol: the outline of a document, as a tree or, for clients without one, as a list.
import {
  SymbolKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver'
import { documentSymbols, type DocumentSymbol as Symbol } from '../../features/documentSymbols.ts'
import type { SourceDocument } from '../../model/document.ts'
import { rangeOf } from '../positions.ts'
import type { HandlerContext } from './context.ts'

const kinds: Record<Symbol['kind'], SymbolKind> = {
  article: SymbolKind.File,
  heading: SymbolKind.String,
  figure: SymbolKind.Number,
  title: SymbolKind.Constant,
}

export function documentSymbol(
  { session, abilities }: HandlerContext,
  params: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, digest } = located
  const symbols = documentSymbols(digest, folder.settings.language)
  if (abilities.symbolHierarchy) return symbols.map((symbol) => inTree(symbol, digest.document))
  return symbols.flatMap((symbol) => inList(symbol, digest.document, params.textDocument.uri, undefined))
}

function inTree(symbol: Symbol, document: SourceDocument): DocumentSymbol {
  return {
    name: symbol.name || '…',
    detail: symbol.detail,
    kind: kinds[symbol.kind],
    range: rangeOf(document, symbol.span),
    selectionRange: rangeOf(document, symbol.selection),
    children: symbol.children.map((child) => inTree(child, document)),
  }
}

function inList(
  symbol: Symbol,
  document: SourceDocument,
  uri: string,
  containerName: string | undefined,
): SymbolInformation[] {
  const { name, kind, selection } = symbol
  const own: SymbolInformation = {
    name: name || '…',
    kind: kinds[kind],
    location: { uri, range: rangeOf(document, selection) },
    ...(containerName === undefined ? {} : { containerName }),
  }
  return [own, ...symbol.children.flatMap((child) => inList(child, document, uri, name))]
}
