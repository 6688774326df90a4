// textDocument/selectionRange: what a growing selection takes in, for each cursor.
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { selectionSpans } from '../../features/selection.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import type { HandlerContext } from './context.ts'

export function selectionRange({ session }: HandlerContext, params: SelectionRangeParams): SelectionRange[] | null {
  const located = session.locate(params.textDocument.uri)
  if (!located) return null
  const { path, snapshot, digest } = located
  return params.positions.map((position) => {
    const spans = selectionSpans(snapshot, path, offsetOf(digest.document, position))
    const outermostFirst = [...spans].reverse()
    const chain = outermostFirst.reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(digest.document, span), ...(parent ? { parent } : {}) }),
      undefined,
    )
    return chain ?? { range: { start: position, end: position } }
  })
}
