// textDocument/documentLink: from 《…》 to the file that holds it.
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { documentLinks } from '../../features/documentLinks.ts'
import { fileName } from '../../model/placeName.ts'
import { rangeOf } from '../positions.ts'
import { linkTo, type HandlerContext } from './context.ts'

export function documentLink({ session }: HandlerContext, params: DocumentLinkParams): DocumentLink[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  return documentLinks(snapshot, path).map(({ span, target }) => ({
    range: rangeOf(digest.document, span),
    target: linkTo(folder, snapshot, target),
    tooltip: fileName(target.path),
  }))
}
