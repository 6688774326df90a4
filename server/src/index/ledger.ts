// What the ledger says of a quantity: its entries by the keys of the figures that report the same.
import { normaliseName } from '../interpret/indicator.ts'
import { quantityKey } from '../interpret/keys.ts'
import { readPrintedValue } from '../interpret/printedValue.ts'
import type { LedgerEntry, LedgerValue } from '../model/authority.ts'

export type LedgerByQuantity = ReadonlyMap<string, LedgerValue>

/** The settled name of an indicator, and of a scope. */
export interface SettledNames {
  readonly indicator: (name: string) => string
  readonly scope: (name: string) => string
}

/** An entry whose value is no figure counts for nothing; of two for one quantity the first counts. */
export function ledgerByQuantity(entries: readonly LedgerEntry[], names: SettledNames): LedgerByQuantity {
  const found = new Map<string, LedgerValue>()
  for (const entry of entries) {
    const printed = readPrintedValue(entry.value)
    if (printed === null) continue
    const value: LedgerValue = { ...printed, basis: entry.basis, entry }
    for (const name of [entry.indicator, ...entry.aliases]) {
      const key = quantityKey({
        ...entry,
        indicator: names.indicator(normaliseName(name)),
        scope: names.scope(entry.scope),
        unit: printed.unit,
        qualifiers: [...entry.qualifiers].sort(),
      })
      if (key !== null && !found.has(key)) found.set(key, value)
    }
  }
  return found
}
