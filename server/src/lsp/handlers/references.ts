// textDocument/references: every mention in every article of the folder, however it is written.
import type { Location, ReferenceParams } from 'vscode-languageserver'
import { references as referencesAt } from '../../features/references.ts'
import { ledgerLocations } from '../ledger/ledgerLocations.ts'
import { openLedger } from '../ledger/openLedger.ts'
import { offsetOf } from '../positions.ts'
import { locationsOf, type HandlerContext } from './context.ts'

export function references({ session }: HandlerContext, params: ReferenceParams): Location[] {
  const ledger = openLedger(session, params.textDocument.uri)
  if (ledger !== null) return ledgerLocations(ledger, params.position)
  const located = session.locate(params.textDocument.uri)
  if (!located) return []
  const { folder, path, snapshot, digest } = located
  const offset = offsetOf(digest.document, params.position)
  return locationsOf(folder, snapshot, referencesAt(snapshot, path, offset, params.context.includeDeclaration))
}
