// From an entry of the ledger to the mentions that it speaks of.
import type { Location } from 'vscode-languageserver'
import { ledgerMentions } from '../../check/ledgerMentions.ts'
import { placesOf } from '../../features/wording/place.ts'
import { locationsOf } from '../handlers/context.ts'
import type { Position } from '../protocol.ts'
import { entryAt, type OpenLedger } from './openLedger.ts'

/** In order of path and text; none between entries. */
export function ledgerLocations(ledger: OpenLedger, position: Position): Location[] {
  const found = entryAt(ledger, position)
  if (found === null) return []
  const { folder, snapshot, names } = ledger
  const mentions = ledgerMentions(snapshot, found.entry, names)
  return locationsOf(
    folder,
    snapshot,
    placesOf(
      snapshot,
      mentions.map(({ at }) => at),
    ),
  )
}
