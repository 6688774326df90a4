// The ledger with more entries: what stands in the file stays as it is, comments and all.
import { isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml'
import type { LedgerEntry } from '../model/authority.ts'
import { ledgerVersion } from './ledgerSchema.ts'
import { readLedger } from './readLedger.ts'

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
  const list = listOf(document)
  if (list === null) return null
  for (const entry of fresh) list.add(document.createNode(asWritten(entry)))
  const written = document.toString({ lineWidth: 0 })
  const after = readLedger(written)
  if (after.entries.length !== there.length + fresh.length) return null
  return { text: written, ...counts, line: after.lines[there.length] ?? null }
}

/** The list of entries, made where there is none yet; null where something else stands there. */
function listOf(document: Document): YAMLSeq | null {
  const found = document.get('ledger', true)
  const isMissing = found === undefined || (isScalar(found) && found.value === null)
  if (isMissing) {
    const made = document.createNode([])
    if (isScalar(found)) made.commentBefore = found.comment ?? found.commentBefore ?? null
    document.set('ledger', made)
  }
  const list = document.get('ledger', true)
  if (!isSeq(list)) return null
  list.flow = false
  return list
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
