// Writes one thing more into the text of jiaokan.yaml; what stands there, comments too, stays as it is.
import { isMap, isSeq, parseDocument, stringify, type Document } from 'yaml'
import type { SettlementChange } from '../model/settlement.ts'

/** An insertion or replacement in the text, `[start, end)`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Null where the text is no YAML map, so that nothing can be written into it. `text` is '' for a file that is not there. */
export function changedConfiguration(text: string, change: SettlementChange): TextChange | null {
  const fresh = rewritten(text, change)
  return fresh === null ? null : smallestChange(text, fresh)
}

function rewritten(text: string, change: SettlementChange): string | null {
  const document: Document = parseDocument(text)
  if (document.errors.length > 0) return null
  if (document.contents === null) return text + (text === '' || text.endsWith('\n') ? '' : '\n') + alone(change)
  if (!isMap(document.contents)) return null
  if (change.kind === 'ignore') append(document, 'ignore', compact(change.entry))
  else if (change.kind === 'definition') append(document, 'definitions', compact(change.entry))
  else if (change.kind === 'off') document.setIn(['rules', change.rule], 'off')
  else if (change.kind === 'date') document.setIn(['date', change.entry.path], change.entry.date)
  else addName(document, ['aliases', change.of, change.name], change.other)
  return document.toString({ lineWidth: 0 })
}

function alone(change: SettlementChange): string {
  if (change.kind === 'ignore') return stringify({ ignore: [compact(change.entry)] })
  if (change.kind === 'definition') return stringify({ definitions: [compact(change.entry)] })
  if (change.kind === 'off') return stringify({ rules: { [change.rule]: 'off' } })
  if (change.kind === 'date') return stringify({ date: { [change.entry.path]: change.entry.date } })
  return stringify({ aliases: { [change.of]: { [change.name]: [change.other] } } })
}

function append(document: Document, key: string, entry: object): void {
  const list = document.get(key)
  if (isSeq(list)) list.add(document.createNode(entry))
  else document.set(key, document.createNode([entry]))
}

function addName(document: Document, path: readonly string[], other: string): void {
  const known = document.getIn(path)
  if (isSeq(known)) known.add(other)
  else document.setIn(path, document.createNode(typeof known === 'string' ? [known, other] : [other]))
}

/** Without what is null or empty. */
function compact(entry: object): Record<string, unknown> {
  const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isSaid(value)))
}

function smallestChange(before: string, after: string): TextChange {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let tail = 0
  const most = Math.min(before.length, after.length) - start
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}
