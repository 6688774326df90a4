// textDocument/definition: the first full statement of a figure, the full title, the （以下简称…） of a name.
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { thingAt } from '../../features/at.ts'
import { definition as definitionAt } from '../../features/definition.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import { locationsOf, type HandlerContext } from './context.ts'

/** Links where the client takes them: they tell which span is asked for, as words of Chinese have no bounds. */
export function definition(context: HandlerContext, params: DefinitionParams): Location[] | LocationLink[] {
  const located = context.session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  const offset = offsetOf(digest.document, params.position)
  const locations = locationsOf(folder, snapshot, definitionAt(snapshot, path, offset))
  const thing = thingAt(snapshot, path, offset)
  if (!context.abilities.definitionLinks || thing === null) return locations
  const originSelectionRange = rangeOf(digest.document, thing.span)
  return locations.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}
