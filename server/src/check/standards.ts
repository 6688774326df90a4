// What counts as right for a group of figures of one quantity: what the ledger holds, and mentions that somebody verified.
import type { LedgerValue } from '../model/authority.ts'
import type { Observation } from '../model/figure.ts'
import type { Entry, Series } from '../index/snapshot.ts'
import { isComparable } from './values.ts'

type Figure = Entry<Observation>

export interface Standards {
  readonly ledger: LedgerValue | null
  /** Marks that went stale are not among them. */
  readonly verified: readonly Figure[]
}

export function standardsOf(group: readonly Figure[]): Standards {
  return { ledger: group[0]?.reading.ledger ?? null, verified: group.filter(isVerified) }
}

export function hasStandard(group: readonly Figure[]): boolean {
  const { ledger, verified } = standardsOf(group)
  return ledger !== null || verified.length > 0
}

function isVerified({ reading }: Figure): boolean {
  return reading.verified?.stale === false
}

/** The comparable figures of each quantity for which something counts as right. */
export function groupsWithStandard(series: Series): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>()
  for (const entry of series.entries) {
    const { quantity } = entry.reading
    if (quantity === null || !isComparable(entry.reading)) continue
    groups.set(quantity, [...(groups.get(quantity) ?? []), entry])
  }
  return [...groups.values()].filter(hasStandard)
}
