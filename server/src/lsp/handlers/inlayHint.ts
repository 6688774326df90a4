// textDocument/inlayHint: normalised values and resolved periods, where the setting asks for them.
import { InlayHintKind, type InlayHint, type InlayHintParams } from 'vscode-languageserver'
import { inlayHints } from '../../features/inlayHints.ts'
import { lineIndexOf, spanOf } from '../positions.ts'
import type { HandlerContext } from './context.ts'

export function inlayHint({ session }: HandlerContext, params: InlayHintParams): InlayHint[] {
  const located = session.locate(params.textDocument.uri)
  if (!located?.folder.settings.inlayHints || session.paused) return []
  const { folder, digest } = located
  const index = lineIndexOf(digest.document)
  return inlayHints(digest, spanOf(digest.document, params.range), folder.settings.language).map(
    ({ kind, offset, text, detail }) => ({
      position: index.positionAt(offset),
      label: text,
      kind: kind === 'value' ? InlayHintKind.Parameter : InlayHintKind.Type,
      paddingLeft: true,
      ...(detail === null ? {} : { tooltip: detail }),
    }),
  )
}
