// The ledger of a folder on the disk: entries are added to it without losing what stands there or what another editor adds.
import type { LedgerFailure } from '../config/ledgerFailure.ts'
import { addedToLedger, type LedgerAddition } from '../config/writeLedger.ts'
import { decode } from '../intake/decode.ts'
import type { LedgerEntry } from '../model/authority.ts'
import { ledgerPath } from '../notes/storePaths.ts'
import { prepareStore } from './annotationStore.ts'
import { updateStoreFile } from './storeAccess.ts'

export type LedgerOutcome = { readonly addition: LedgerAddition } | { readonly failure: LedgerFailure }

/** Whole or not at all; a ledger that is not understood is never written. In UTF-8, whatever it was. */
export async function addToLedgerFile(folder: string, entries: readonly LedgerEntry[]): Promise<LedgerOutcome> {
  let result: LedgerOutcome = { failure: 'not-understood' }
  const outcome = await updateStoreFile(folder, ledgerPath, (current) => {
    const decoded = decode(current ?? new Uint8Array())
    const addition = 'text' in decoded ? addedToLedger(decoded.text, entries) : null
    if (addition === null) return null
    result = { addition }
    return addition.text === null ? null : Buffer.from(addition.text, 'utf8')
  })
  if ('failure' in outcome) return outcome
  if (outcome.changed) await prepareStore(folder)
  return result
}
