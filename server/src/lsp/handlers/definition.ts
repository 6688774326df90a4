// textDocument/definition: the first full statement of a figure, the full title, the （以下简称…） of a name.
import type { DefinitionParams, Location } from 'vscode-languageserver'
import { definition as definitionAt } from '../../features/definition.ts'
import { offsetOf } from '../positions.ts'
import { locationsOf, type HandlerContext } from './context.ts'

export function definition({ session }: HandlerContext, params: DefinitionParams): Location[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  const offset = offsetOf(digest.document, params.position)
  return locationsOf(folder, snapshot, definitionAt(snapshot, path, offset))
}
