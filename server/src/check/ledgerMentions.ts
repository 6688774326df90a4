// The mentions of what an entry of the ledger speaks of, and whether they agree with it: as authority-mismatch judges.
import { quantitiesOf, type SettledNames } from '../index/ledger.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'
import type { LedgerEntry } from '../model/authority.ts'
import type { Observation } from '../model/figure.ts'
import { contradict, isComparable } from './values.ts'

export interface LedgerMention extends Entry<Observation> {
  /** Null for what is compared with nothing: a plan, a threshold. */
  readonly agrees: boolean | null
}

/** In order of path and text, each once; none for an entry whose value is no figure. */
export function ledgerMentions(snapshot: Snapshot, entry: LedgerEntry, names: SettledNames): readonly LedgerMention[] {
  return quantitiesOf(entry, names).flatMap(({ key, value }) =>
    snapshot.quantity(key).map((mention) => ({
      ...mention,
      agrees: isComparable(mention.reading) ? !contradict(mention.reading, value) : null,
    })),
  )
}
