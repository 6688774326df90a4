// textDocument/foldingRange: articles and sections, by lines.
import { FoldingRangeKind, type FoldingRange, type FoldingRangeParams } from 'vscode-languageserver'
import { foldingRanges } from '../../features/folding.ts'
import { rangeOf } from '../positions.ts'
import type { HandlerContext } from './context.ts'

export function foldingRange({ session }: HandlerContext, params: FoldingRangeParams): FoldingRange[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const ranges = foldingRanges(located.digest).map((span) => rangeOf(located.digest.document, span))
  return ranges
    .filter(({ start, end }) => end.line > start.line)
    .map(({ start, end }) => ({ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }))
}
