// The ledger as it is being typed: which key or value stands at a place, and what its entry says so far. No parser is asked, as
// what is half written is no YAML yet.
import type { Span } from '../model/span.ts'

export interface LedgerSlot {
  /** The key whose value is typed; null where a key is. */
  readonly key: string | null
  /** What is typed so far, up to the next thing that stands there. */
  readonly span: Span
  /** Keys at the left margin belong to the file, others to an entry. */
  readonly top: boolean
  /** The other keys of the entry with their values as written, quotes taken off. */
  readonly given: ReadonlyMap<string, string>
}

/** Null inside comments and behind a key without a blank. Any text and offset are taken. */
export function ledgerSlotAt(text: string, offset: number): LedgerSlot | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = lineFrom(text, start)
  const column = offset - start
  const before = line.slice(0, column)
  if (/(?:^|\s)#/.test(before)) return null
  const from = partStart(before)
  const part = before.slice(from)
  const key = /^\s*([A-Za-z]+):(?:\s+|$)/.exec(part)
  if (key !== null && /:$/.test(part)) return null
  const typedFrom = key === null ? from + leading(part) : valueStart(before, from + key[0].length)
  const rest = /^[^,}\]#]*/.exec(line.slice(column))?.[0] ?? ''
  const end = key === null ? column + (/^[A-Za-z]*/.exec(rest)?.[0].length ?? 0) : column + rest.trimEnd().length
  const span = { start: start + typedFrom, end: start + Math.max(end, typedFrom) }
  const given = givenAround(text, start, line)
  if (key?.[1] !== undefined) given.delete(key[1])
  return { key: key?.[1] ?? null, span, top: key === null && from === 0 && /^\S*$/.test(before), given }
}

/** Behind the dash of an entry, or the last brace or comma of an entry on one line. */
function partStart(before: string): number {
  const dash = /^\s*-(?:\s+|$)/.exec(before)?.[0].length ?? 0
  const brace = before.indexOf('{', dash)
  if (brace < 0 || before.slice(dash, brace).trim() !== '') return dash
  let start = brace + 1
  let depth = 0
  let quote = ''
  for (let at = start; at < before.length; at++) {
    const character = before[at]!
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === ',' && depth === 0) start = at + 1
  }
  return start
}

/** Inside of a list, behind its last comma; behind an opening quote. */
function valueStart(before: string, start: number): number {
  const value = before.slice(start)
  const list = value.startsWith('[') ? Math.max(value.lastIndexOf('['), value.lastIndexOf(',')) + 1 : 0
  return start + list + leading(value.slice(list))
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

/** The keys of the entry that the line belongs to. */
function givenAround(text: string, start: number, line: string): Map<string, string> {
  const found = new Map<string, string>()
  const note = (part: string): void => {
    for (const [, key, value] of part.matchAll(/(?:^|[{,-])\s*([A-Za-z]+):\s+("[^"\n]*"|'[^'\n]*'|[^,}\n#]+)/g))
      if (!found.has(key!)) found.set(key!, value!.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  note(line)
  if (isEntry(line) && /\{/.test(line)) return found
  for (let at = start, one = line; at > 0 && !isEntry(one) && /^\s/.test(one);) {
    at = text.lastIndexOf('\n', at - 2) + 1
    one = lineFrom(text, at)
    note(one)
  }
  for (let at = start + line.length + 1; at < text.length;) {
    const one = lineFrom(text, at)
    if (isEntry(one) || /^\S/.test(one)) break
    note(one)
    at += one.length + 1
  }
  return found
}

function isEntry(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line)
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
}
