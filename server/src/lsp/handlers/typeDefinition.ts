// textDocument/typeDefinition: from a figure to its indicator, and to the indicator's other periods.
import type { Location, TypeDefinitionParams } from 'vscode-languageserver'
import { typeDefinition as typeDefinitionAt } from '../../features/typeDefinition.ts'
import { offsetOf } from '../positions.ts'
import { locationsOf, type HandlerContext } from './context.ts'

export function typeDefinition({ session }: HandlerContext, params: TypeDefinitionParams): Location[] {
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  return locationsOf(folder, snapshot, typeDefinitionAt(snapshot, path, offsetOf(digest.document, params.position)))
}
