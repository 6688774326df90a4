// The ledger with more entries, and entries from CSV: what stands in the file stays as it is, comments and all.
import { parseDocument } from 'yaml'
import type { LedgerEntry } from '../model/authority.ts'
import type { Message } from '../model/finding.ts'
import { parseCsv } from './csvRows.ts'
import { ledgerVersion } from './ledgerSchema.ts'
import { readEntry, readLedger } from './readLedger.ts'

/** `text` is null where nothing is to be written. `line` is that of the first new entry, counted from 1. */
export interface LedgerAddition {
  readonly text: string | null
  readonly added: number
  readonly known: number
  readonly line: number | null
}

/** Entries that are not in the ledger yet, each once, and those that are there word for word. */
export function newToLedger(there: readonly LedgerEntry[], entries: readonly LedgerEntry[]) {
  const keys = new Set(there.map(keyOf))
  const fresh = entries.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)))
  return { fresh, known: entries.filter((entry) => !fresh.includes(entry)) }
}

/** Null where the file is not understood: then it is never written. Entries that are there word for word are left out. */
export function addedToLedger(text: string, entries: readonly LedgerEntry[]): LedgerAddition | null {
  const { entries: there, readOnly } = readLedger(text)
  if (readOnly) return null
  const { fresh, known } = newToLedger(there, entries)
  const counts = { added: fresh.length, known: known.length }
  if (fresh.length === 0) return { text: null, ...counts, line: null }
  const document = parseDocument(text.trim() === '' ? `jiaokan: ${ledgerVersion}\nledger: []\n` : text)
  if (document.get('ledger') === null) document.set('ledger', document.createNode([]))
  for (const entry of fresh) document.addIn(['ledger'], document.createNode(asWritten(entry)))
  const list = document.get('ledger', true) as { flow?: boolean }
  list.flow = false
  const written = document.toString({ lineWidth: 0 })
  const after = readLedger(written)
  if (after.entries.length !== there.length + fresh.length) return null
  return { text: written, ...counts, line: after.lines[there.length] ?? null }
}

const keyOf = (entry: LedgerEntry): string => JSON.stringify(asWritten(entry))

/** Keys in the order of the schema; what is empty or goes without saying is left out. */
function asWritten(entry: LedgerEntry): Record<string, unknown> {
  const { source, basis, base, ...rest } = entry
  const { indicator, aliases, scope, period, value, qualifiers, definition, notes } = rest
  const { title, address, date } = source
  const all = { indicator, aliases, scope, period, value, basis, base, qualifiers }
  const whole = { ...all, source: title, address, date, definition, notes }
  return Object.fromEntries(
    Object.entries(whole).filter(([, one]) => one !== '' && one !== null && !(Array.isArray(one) && one.length === 0)),
  )
}

export interface CsvLedger {
  readonly entries: readonly LedgerEntry[]
  /** `line` counts from 1, the head among them. */
  readonly problems: readonly { readonly line: number; readonly message: Message }[]
}

const columns: Readonly<Record<string, string>> = {
  指标: 'indicator',
  别名: 'aliases',
  范围: 'scope',
  时间: 'period',
  数值: 'value',
  性质: 'basis',
  基期: 'base',
  限定: 'qualifiers',
  出处: 'source',
  网址: 'address',
  日期: 'date',
  口径: 'definition',
  备注: 'notes',
}
const lists = new Set(['aliases', 'qualifiers'])

/** The first row names the columns, in Chinese or as the keys of the ledger; lists are split at 、 or ;. Never throws. */
export function ledgerFromCsv(text: string): CsvLedger {
  const [head, ...rows] = parseCsv(text)
  const names = (head ?? []).map((cell) => columns[cell.trim()] ?? cell.trim())
  const entries: LedgerEntry[] = []
  const problems: { line: number; message: Message }[] = []
  rows.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return
    const given = names.flatMap((name, column): [string, unknown][] => {
      const cell = (row[column] ?? '').trim()
      if (name === '' || cell === '') return []
      return [[name, lists.has(name) ? cell.split(/[、;；]/).filter((part) => part !== '') : cell]]
    })
    const read = readEntry(Object.fromEntries(given))
    if ('entry' in read) entries.push(read.entry)
    else problems.push({ line: index + 2, message: read.problem })
  })
  return { entries, problems }
}
