// jiaokan/ledger/…: entries are added to the ledger of a folder, from a verified figure or from CSV.
import { URI } from 'vscode-uri'
import { thingAt } from '../../features/at.ts'
import { addedToLedger, ledgerFromCsv, type LedgerAddition } from '../../config/writeLedger.ts'
import type { LedgerEntry } from '../../model/authority.ts'
import type { Observation } from '../../model/figure.ts'
import { partsOfSeries } from '../../interpret/keys.ts'
import { ledgerPath } from '../../notes/storePaths.ts'
import { updateFile } from '../../node/updateFile.ts'
import type { AddToLedgerParams, ImportLedgerParams, LedgerChange } from '../authorityProtocol.ts'
import type { Folder } from '../folder.ts'
import { offsetOf } from '../positions.ts'
import { phrase } from '../words.ts'
import type { HandlerContext } from './context.ts'

/** The figure must be verified and tied to its quantity. */
export async function addToLedger({ session }: HandlerContext, params: AddToLedgerParams): Promise<LedgerChange> {
  const { folder, path } = session.placeOf(params.textDocument.uri)
  const { language } = folder.settings
  const located = session.locate(params.textDocument.uri)
  if (located === null) return refused(phrase('notesNoFolder', language))
  const thing = thingAt(located.snapshot, path, offsetOf(located.digest.document, params.position))
  const observation = thing?.kind === 'figure' ? located.digest.figures[thing.at.ordinal]?.observation : undefined
  if (observation === undefined) return refused(phrase('verifyNoFigure', language))
  if (observation.verified?.stale !== false) return refused(phrase('ledgerUnverified', language))
  const entry = entryOf(observation)
  return entry === null ? refused(phrase('ledgerUntied', language)) : writeInto(folder, [entry])
}

/** Rows that are not understood are named in `problem`, and the others taken. */
export async function importLedger({ session }: HandlerContext, params: ImportLedgerParams): Promise<LedgerChange> {
  const named = params.folder === undefined ? session.folders()[0] : session.folderAt(params.folder)
  const folder = named ?? null
  if (folder === null) return refused(phrase('notesNoFolder', 'zh'))
  const { language } = folder.settings
  const { entries, problems } = ledgerFromCsv(params.text)
  const change = await writeInto(folder, entries)
  const [first] = problems
  if (first === undefined || change.problem !== null) return change
  return { ...change, problem: phrase('ledgerLine', language, first.line, first.message[language]) }
}

function entryOf({ series, period, basis, base, direction, text, verified }: Observation): LedgerEntry | null {
  const parts = series === null ? null : partsOfSeries(series)
  if (parts === null || period === null || verified === undefined) return null
  const { indicator, scope, qualifiers } = parts
  const value = direction === 'down' ? `下降${text}` : text
  const { source } = verified
  return { indicator, aliases: [], scope, period, basis, base, qualifiers, value, source, definition: '', notes: '' }
}

async function writeInto(folder: Folder, entries: readonly LedgerEntry[]): Promise<LedgerChange> {
  const root = folder.root?.path
  const { language } = folder.settings
  if (root === null || root === undefined) return refused(phrase('notesNoFolder', language))
  const file = `${root}/${ledgerPath}`
  let addition: LedgerAddition | null = null
  const outcome = await updateFile(file, (current) => {
    addition = addedToLedger(current === null ? '' : new TextDecoder().decode(current), entries)
    return addition?.text == null ? null : new TextEncoder().encode(addition.text)
  })
  if ('failure' in outcome) return refused(phrase('ledgerFailed', language))
  const done = addition as LedgerAddition | null
  if (done === null) return refused(phrase('ledgerReadOnly', language))
  const at = { line: (done.line ?? 1) - 1, character: 0 }
  const location = done.line === null ? null : { uri: URI.file(file).toString(), range: { start: at, end: at } }
  return { added: done.added, known: done.known, location, problem: null }
}

const refused = (problem: string): LedgerChange => ({ added: 0, known: 0, location: null, problem })
