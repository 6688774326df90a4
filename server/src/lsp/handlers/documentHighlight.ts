// textDocument/documentHighlight: the other mentions in the same document.
import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver'
import { documentHighlight as highlightAt } from '../../features/references.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import type { HandlerContext } from './context.ts'

export function documentHighlight({ session }: HandlerContext, params: DocumentHighlightParams): DocumentHighlight[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { path, snapshot, digest } = located
  const spans = highlightAt(snapshot, path, offsetOf(digest.document, params.position))
  return spans.map((span) => ({ range: rangeOf(digest.document, span), kind: DocumentHighlightKind.Read }))
}
