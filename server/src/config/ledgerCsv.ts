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
 * nothing here is named once and left out, a row that says more than the columns, or another value of what an earlier row gives,
 * is named and not taken. Never throws.
 */
export function ledgerFromCsv(text: string): CsvLedger {
  const [head, ...rows] = parseCsv(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (head === undefined) return { entries: [], problems: [{ line: 1, message: noHead(needed) }] }
  const names = head.cells.map((cell) => (Object.hasOwn(columns, cell.trim()) ? columns[cell.trim()]! : cell.trim()))
  const lacking = needed.filter((name) => !names.includes(columns[name]!))
  if (lacking.length > 0) return { entries: [], problems: [{ line: head.line, message: noHead(lacking) }] }
  const twice = names.find((name, column) => known.has(name) && names.indexOf(name) < column)
  if (twice !== undefined)
    return { entries: [], problems: [{ line: head.line, message: repeatedColumn(head, names, twice) }] }
  const strange = names.filter((name) => name !== '' && !known.has(name))
  const problems = strange.map((name) => ({ line: head.line, message: unknownColumn(name) }))
  const entries: LedgerEntry[] = []
  const first = new Map<string, { readonly line: number; readonly value: string }>()
  for (const row of rows) {
    const read = readRow(row, names)
    if ('problem' in read) {
      problems.push({ line: row.line, message: read.problem })
      continue
    }
    const key = quantityOf(read.entry)
    const { line, value } = first.get(key) ?? { line: row.line, value: read.entry.value }
    if (value !== read.entry.value) {
      problems.push({ line: row.line, message: otherValue(line, value) })
      continue
    }
    first.set(key, { line, value })
    entries.push(read.entry)
  }
  return { entries, problems }
}

function readRow(row: CsvRow, names: readonly string[]): ReturnType<typeof readEntry> {
  if (row.isOpen) return { problem: openQuote }
  const unnamed = row.cells.findIndex((cell, column) => cell.trim() !== '' && (names[column] ?? '') === '')
  return unnamed < 0 ? readEntry(given(row, names)) : { problem: noColumn(row.cells[unnamed]!.trim()) }
}

/** What two rows must have in common to speak of the same figure. */
function quantityOf({ indicator, scope, period, basis, base, qualifiers }: LedgerEntry): string {
  return JSON.stringify([indicator, scope, period, basis, base, qualifiers])
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
    zh: `首行应为列名，缺少“${lacking.join('”“')}”，没有导入（列以逗号、分号或制表符分隔）`,
    en: `the first row should name the columns and lacks ${lacking.map((name) => columns[name]).join(', ')}; nothing was taken in (columns stand between commas, semicolons or tabs)`,
  }
}

const openQuote: Message = {
  zh: '引号没有配对，自此行起未采用',
  en: 'a quotation mark is never closed; nothing from this row on is used',
}

function noColumn(cell: string): Message {
  return {
    zh: `“${oneLine(cell)}”没有对应的列名，这一行未采用（数里的逗号须加引号）`,
    en: `"${oneLine(cell)}" stands under no column and the row is not used (a number with commas needs quotes)`,
  }
}

function otherValue(line: number, value: string): Message {
  return {
    zh: `与第${line}行是同一数据而数值写法不同（${oneLine(value)}），未采用`,
    en: `gives another value than line ${line} (${oneLine(value)}) for the same figure, not used`,
  }
}

function repeatedColumn(head: CsvRow, names: readonly string[], twice: string): Message {
  const shown = oneLine(
    names.flatMap((name, column) => (name === twice ? [head.cells[column]!.trim()] : [])).join('”“'),
  )
  return {
    zh: `两列说的是同一项（“${shown}”），没有导入`,
    en: `two columns mean the same (“${shown}”); nothing was taken in`,
  }
}

function unknownColumn(name: string): Message {
  return { zh: `台账没有“${oneLine(name)}”这一列，未采用`, en: `unknown column "${oneLine(name)}", left out` }
}
