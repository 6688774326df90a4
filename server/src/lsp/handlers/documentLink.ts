// textDocument/documentLink: from 《…》 to the file that holds it.
import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { documentLinks } from '../../features/documentLinks.ts'
import { fileName } from '../../model/placeName.ts'
import { cancelled, stopIfCancelled } from '../guard.ts'
import { rangeOf } from '../positions.ts'
import { linkTo, type HandlerContext } from './context.ts'

/** Waits until the folders have been read: an editor asks once when a text is opened, and cannot be told to ask again. */
export async function documentLink(
  { session, ready }: HandlerContext,
  params: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[]> {
  await Promise.race([ready(), cancelled(token)])
  stopIfCancelled(token)
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  return documentLinks(snapshot, path).map(({ span, target }) => ({
    range: rangeOf(digest.document, span),
    target: linkTo(folder, snapshot, target),
    tooltip: fileName(target.path),
  }))
}
