// What the ledger says of a quantity: its entries by the keys of the figures that report the same.
import { normaliseName } from '../interpret/subject/indicator.ts'
import { quantityKey } from '../interpret/again/keys.ts'
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
    for (const { key, value } of quantitiesOf(entry, names)) if (!found.has(key)) found.set(key, value)
  }
  return found
}

/** The quantities that an entry speaks of, one for each of its names. */
export function quantitiesOf(
  entry: LedgerEntry,
  names: SettledNames,
): readonly { readonly key: string; readonly value: LedgerValue }[] {
  const printed = readPrintedValue(entry.value)
  if (printed === null) return []
  const value: LedgerValue = { ...printed, basis: entry.basis, entry }
  const keys = [entry.indicator, ...entry.aliases].map((name) =>
    quantityKey({
      ...entry,
      indicator: names.indicator(normaliseName(name)),
      scope: names.scope(entry.scope),
      unit: printed.unit,
      qualifiers: [...entry.qualifiers].sort(),
    }),
  )
  return [...new Set(keys)].flatMap((key) => (key === null ? [] : [{ key, value }]))
}
