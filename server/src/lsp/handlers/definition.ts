// textDocument/definition: the verified mention or first full statement of a figure and its ledger entry, the full title, the （以下简称…） of a name.
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { sameReading } from '../../index/sameReading.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Folder } from '../folder.ts'
import { thingAt } from '../../features/at.ts'
import { definition as definitionAt } from '../../features/definition.ts'
import { ledgerLocations as mentionLocations } from '../ledger/ledgerLocations.ts'
import { openLedger } from '../ledger/openLedger.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import { locationsOf, type HandlerContext } from './context.ts'

/** Links where the client takes them: they tell which span is asked for, as words of Chinese have no bounds. */
export function definition(context: HandlerContext, params: DefinitionParams): Location[] | LocationLink[] {
  const ledger = openLedger(context.session, params.textDocument.uri)
  if (ledger !== null) return mentionLocations(ledger, params.position)
  const located = context.session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  const offset = offsetOf(digest.document, params.position)
  const thing = thingAt(snapshot, path, offset)
  const locations = [
    ...locationsOf(folder, snapshot, definitionAt(snapshot, path, offset)),
    ...(thing?.kind === 'figure' ? ledgerLocations(folder, digest.figures[thing.at.ordinal]) : []),
  ]
  if (!context.abilities.definitionLinks || thing === null) return locations
  const originSelectionRange = rangeOf(digest.document, thing.span)
  return locations.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}

/** The entry of the ledger that speaks of the figure. */
export function ledgerLocations({ files }: Folder, figure: FigureMention | undefined): Location[] {
  const entry = figure?.observation.ledger?.entry
  if (entry === undefined || files === null) return []
  const line = files.ledger.lines[files.ledger.entries.findIndex((one) => sameReading(one, entry))]
  if (line === undefined) return []
  const at = { line: line - 1, character: 0 }
  return [{ uri: URI.file(files.ledger.file).toString(), range: { start: at, end: at } }]
}
