// Entries of the ledger that speak of one quantity: the first counts, and each of the others is named.
import { quantitiesOf, type SettledNames } from '../index/ledger.ts'
import type { LedgerReading } from './readLedger.ts'
import type { ConfigurationProblem } from './reader.ts'

/** One for each entry that comes too late, in order. It does no harm: the first one counts. */
export function ledgerDuplicates(
  { entries, lines }: Pick<LedgerReading, 'entries' | 'lines'>,
  names: SettledNames,
): readonly ConfigurationProblem[] {
  const first = new Map<string, number>()
  return entries.flatMap((entry, index): ConfigurationProblem[] => {
    const keys = quantitiesOf(entry, names).map(({ key }) => key)
    const earlier = keys.flatMap((key) => first.get(key) ?? [])
    for (const key of keys) if (!first.has(key)) first.set(key, index)
    const [other] = earlier
    if (other === undefined) return []
    const [line, same] = [lines[other] ?? 1, entries[other]?.value === entry.value]
    return [{ line: lines[index] ?? 1, kind: 'unknown', message: same ? repeated(line) : disputed(line) }]
  })
}

const repeated = (line: number) => ({
  zh: `与第${line}行是同一数据，可删去一条`,
  en: `speaks of the same as line ${line}; one of them can go`,
})

const disputed = (line: number) => ({
  zh: `与第${line}行是同一数据而数值写法不同，只采用第${line}行`,
  en: `speaks of the same as line ${line} and gives another value; only line ${line} counts`,
})
