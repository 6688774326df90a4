// Reads .jiaokan/ledger.yaml: each entry that is understood counts, each that is not gets one line that says where it stands.
import * as v from 'valibot'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml'
import type { SkipReason } from '../intake/fileSystem.ts'
import { readPrintedValue, usualBasis } from '../interpret/printedValue.ts'
import type { LedgerEntry } from '../model/authority.ts'
import type { Message } from '../model/finding.ts'
import { outsideStore } from '../notes/outsideStore.ts'
import { oneLine, type ConfigurationProblem } from './reader.ts'
import { ledgerEntrySchema, ledgerVersion } from './ledgerSchema.ts'

export interface LedgerReading {
  readonly entries: readonly LedgerEntry[]
  /** Lines of the entries, counted from 1. */
  readonly lines: readonly number[]
  /** The lines on which they end. */
  readonly ends: readonly number[]
  readonly problems: readonly ConfigurationProblem[]
  /** Not of a version that is understood, or not understood as a whole: it is never written. */
  readonly readOnly: boolean
}

/** Characters; a ledger of some ten thousand entries. Reading more would keep everything else waiting. */
const longest = 2_000_000

/** Any text is taken; never throws. An empty one is an empty ledger. YAML aliases are refused: they can explode. */
export function readLedger(text: string): LedgerReading {
  if (text.length > longest) return refused(1, messages.tooLong)
  if (text.trim() === '') return { entries: [], lines: [], ends: [], problems: [], readOnly: false }
  const conflict = /^(?:<{7}|>{7}|={7}$|\|{7})/m.exec(text)
  if (conflict !== null) return refused(text.slice(0, conflict.index).split('\n').length, messages.conflict)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, logLevel: 'error' })
  const [error] = document.errors
  if (error) return refused(lines.linePos(error.pos[0]).line, messages.syntax)
  if (!isMap(document.contents)) return refused(1, messages.syntax)
  if (document.get('jiaokan') !== ledgerVersion) return refused(1, messages.version)
  return readEntries(document, document.contents, lines)
}

function readEntries(document: Document, map: YAMLMap, lines: LineCounter): LedgerReading {
  const problems: ConfigurationProblem[] = []
  const lineOf = (node: unknown) => (isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1)
  const endOf = (node: unknown) => (isNode(node) ? lines.linePos(Math.max(0, (node.range?.[1] ?? 1) - 1)).line : 1)
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (name === 'jiaokan' || name === 'ledger') continue
    problems.push({ line: lineOf(key), kind: 'unknown', message: unknownKey(name) })
  }
  const found: { readonly entry: LedgerEntry; readonly line: number; readonly end: number }[] = []
  const list = document.get('ledger', true)
  const items = isSeq(list) ? list.items : []
  if (!isSeq(list) && !(isScalar(list) && list.value === null)) {
    problems.push({ line: lineOf(list), kind: 'invalid', message: messages.list })
  }
  for (const item of items) {
    const given = plain(item, document)
    const read = given === undefined ? { problem: messages.alias } : readEntry(given)
    if ('problem' in read) problems.push({ line: lineOf(item), kind: 'invalid', message: read.problem })
    else found.push({ entry: read.entry, line: lineOf(item), end: endOf(item) })
  }
  return {
    entries: found.map(({ entry }) => entry),
    lines: found.map(({ line }) => line),
    ends: found.map(({ end }) => end),
    problems,
    readOnly: false,
  }
}

/** Shared by the file, CSV and forms: what is given, checked and completed. */
export function readEntry(given: unknown): { readonly entry: LedgerEntry } | { readonly problem: Message } {
  const parsed = v.safeParse(ledgerEntrySchema, given)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const key = v.getDotPath(issue) ?? ''
    if (key === '') return { problem: messages.entry }
    const isMissing = issue.received === 'undefined'
    if (isMissing) return { problem: missing(key) }
    return { problem: issue.type === 'strict_object' ? unknownKey(key) : wrong(key, oneLine(issue.received)) }
  }
  const { indicator, aliases, scope, period, value, base, qualifiers, definition, notes } = parsed.output
  const { source, address, date } = parsed.output
  const printed = readPrintedValue(value)
  if (printed === null) return { problem: wrong('value', oneLine(value)) }
  const basis = parsed.output.basis ?? usualBasis(printed)
  const moves = basis === 'growth' || basis === 'change'
  const entry: LedgerEntry = {
    indicator,
    aliases: aliases ?? [],
    scope,
    period,
    basis,
    base: moves ? (base ?? 'yoy') : null,
    qualifiers: qualifiers ?? [],
    value,
    source: { title: source ?? '', address: address ?? '', date: date ?? '' },
    definition: definition ?? '',
    notes: notes ?? '',
  }
  return { entry }
}

/** Undefined where an alias stands in it. */
function plain(node: unknown, document: Document): unknown {
  try {
    return isNode(node) ? node.toJS(document, { maxAliasCount: 0 }) : null
  } catch {
    return undefined
  }
}

/** For a file that could not be read as text. */
export function unreadLedger(reason: Exclude<SkipReason, 'missing'> | 'outside'): LedgerReading {
  if (reason === 'outside') return refused(1, outsideStore)
  if (reason === 'too-large') return refused(1, messages.tooLong)
  return refused(1, reason === 'binary' || reason === 'undecodable' ? messages.noText : messages.unreadable)
}

function refused(line: number, message: Message): LedgerReading {
  return { entries: [], lines: [], ends: [], problems: [{ line, kind: 'invalid', message }], readOnly: true }
}

const messages = {
  conflict: {
    zh: '台账里有未解决的合并冲突，暂不采用；解决后自动恢复',
    en: 'the ledger holds merge conflict markers and is not used until they are resolved',
  },
  syntax: { zh: '台账不是有效的YAML，未采用', en: 'the ledger is no valid YAML and is not used' },
  version: {
    zh: `台账的版本不是 ${ledgerVersion}（第一行应为 jiaokan: ${ledgerVersion}），按只读处理，未采用`,
    en: `the ledger is not of version ${ledgerVersion} (jiaokan: ${ledgerVersion}); it is read-only and not used`,
  },
  tooLong: {
    zh: `台账过大（超过${longest / 10_000}万字），未采用`,
    en: `the ledger has more than ${longest} characters and is not used`,
  },
  noText: { zh: '台账不是完好的文本文件，未采用', en: 'the ledger is no sound text file and is not used' },
  unreadable: { zh: '台账无法读取，未采用', en: 'the ledger cannot be read and is not used' },
  list: { zh: 'ledger 应为数据的列表', en: 'ledger should be a list of entries' },
  entry: {
    zh: '这里应为一条数据（indicator、scope、period、value……），未采用',
    en: 'an entry (indicator, scope, period, value and so on) should stand here; not used',
  },
  alias: {
    zh: '台账不接受YAML的别名（&、*），这条数据未采用；请写出原文',
    en: 'aliases of YAML (& and *) are not followed and the entry is not used; write it out',
  },
} as const satisfies Record<string, Message>

function unknownKey(key: string): Message {
  return { zh: `台账没有“${oneLine(key)}”这一项，未采用`, en: `unknown key "${oneLine(key)}", not used` }
}

function missing(key: string): Message {
  return { zh: `这条数据缺少“${key}”，未采用`, en: `this entry lacks "${key}" and is not used` }
}

/** What is expected, where the value alone does not say what is wrong with it. */
const expected: Readonly<Record<string, Message>> = {
  value: { zh: '（须按文中写法，带单位）', en: ' (as an article prints it, with its unit)' },
  period: { zh: '（如 2025、2025-S1、2025-Q1、2025-08）', en: ' (such as 2025, 2025-S1, 2025-Q1 or 2025-08)' },
}

function wrong(key: string, got: string): Message {
  const { zh, en } = expected[key] ?? { zh: '', en: '' }
  return {
    zh: `“${key}”写作${got}，无法理解${zh}，这条数据未采用`,
    en: `"${key}" is ${got}, which is not understood${en}; the entry is not used`,
  }
}
