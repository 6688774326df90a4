// Entries of the ledger from CSV, as a spreadsheet writes it; what is not understood is named with its line.
import type { LedgerEntry } from '../model/authority.ts'
import type { Message } from '../model/finding.ts'
import { parseCsv, type CsvRow } from './csvRows.ts'
import { ledgerKeys } from './ledgerSchema.ts'
import { readEntry } from './readLedger.ts'
import { oneLine } from './reader.ts'

export interface CsvLedger {
  readonly entries: readonly LedgerEntry[]
  /** In order of the lines, which count from 1, the head among them. */
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
const needed = ['指标', '范围', '时间', '数值']
const lists = new Set(['aliases', 'qualifiers'])
const known = new Set<string>(ledgerKeys)

/**
 * The first row names the columns, in Chinese or as the keys of the ledger; lists are split at 、 or ;. A column that means
 * nothing here is named once and left out. Never throws.
 */
export function ledgerFromCsv(text: string): CsvLedger {
  const [head, ...rows] = parseCsv(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (head === undefined) return { entries: [], problems: [{ line: 1, message: noHead(needed) }] }
  const names = head.cells.map((cell) => (Object.hasOwn(columns, cell.trim()) ? columns[cell.trim()]! : cell.trim()))
  const lacking = needed.filter((name) => !names.includes(columns[name]!))
  if (lacking.length > 0) return { entries: [], problems: [{ line: head.line, message: noHead(lacking) }] }
  const strange = names.filter((name) => name !== '' && !known.has(name))
  const problems = strange.map((name) => ({ line: head.line, message: unknownColumn(name) }))
  const entries: LedgerEntry[] = []
  for (const row of rows) {
    const read = readEntry(given(row, names))
    if ('entry' in read) entries.push(read.entry)
    else problems.push({ line: row.line, message: read.problem })
  }
  return { entries, problems }
}

function given({ cells }: CsvRow, names: readonly string[]): Record<string, unknown> {
  const found = names.flatMap((name, column): [string, unknown][] => {
    const cell = (cells[column] ?? '').trim()
    if (!known.has(name) || cell === '') return []
    return [[name, lists.has(name) ? cell.split(/[、;；]/).filter((part) => part.trim() !== '') : cell]]
  })
  return Object.fromEntries(found)
}

function noHead(lacking: readonly string[]): Message {
  return {
    zh: `首行应为列名，缺少“${lacking.join('”“')}”，没有导入`,
    en: `the first row should name the columns and lacks ${lacking.map((name) => columns[name]).join(', ')}; nothing was taken in`,
  }
}

function unknownColumn(name: string): Message {
  return { zh: `台账没有“${oneLine(name)}”这一列，未采用`, en: `unknown column "${oneLine(name)}", left out` }
}
