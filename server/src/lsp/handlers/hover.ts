// textDocument/hover: what a figure, title or name is, with links to where else it stands.
import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver'
import { hover as hoverAt } from '../../features/hover/hover.ts'
import { ledgerHover } from '../ledger/ledgerHover.ts'
import { openLedger } from '../ledger/openLedger.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import { linkTo, type HandlerContext } from './context.ts'

export function hover({ session, abilities }: HandlerContext, params: HoverParams): Hover | null {
  const ledger = openLedger(session, params.textDocument.uri)
  if (ledger !== null) return ledgerHover(ledger, params)
  const located = session.locate(params.textDocument.uri)
  if (!located) return null
  const { folder, path, snapshot, digest } = located
  const found = hoverAt(snapshot, path, offsetOf(digest.document, params.position), {
    language: folder.settings.language,
    pictures: abilities.pictures,
    findings: session.paused ? [] : folder.presented(path),
    rulePage: (code) => folder.rulePage(code),
    link: (target, span) => linkTo(folder, snapshot, { path: target, span }),
  })
  if (!found) return null
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: rangeOf(digest.document, found.span),
  }
}
