// jiaokan/ledger/…: entries are added to the ledger of a folder, from a figure or from CSV.
import { URI } from 'vscode-uri'
import { thingAt } from '../../features/at.ts'
import { ledgerFromCsv } from '../../config/ledgerCsv.ts'
import { ledgerFailures } from '../../config/ledgerFailure.ts'
import { newToLedger } from '../../config/writeLedger.ts'
import type { VerificationSource } from '../../model/annotation.ts'
import { trimmedSource } from '../notes/verifyFigure.ts'
import type { LedgerEntry } from '../../model/authority.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { partsOfSeries } from '../../interpret/again/keys.ts'
import { ledgerPath } from '../../notes/storePaths.ts'
import { addToLedgerFile } from '../../node/ledgerFile.ts'
import type {
  AddToLedgerParams,
  ImportLedgerParams,
  LedgerChange,
  LedgerLine,
  LedgerPreview,
  RefusedLine,
} from '../authorityProtocol.ts'
import type { Folder } from '../folder.ts'
import { offsetOf } from '../positions.ts'
import { phrase } from '../words.ts'
import type { HandlerContext } from './context.ts'

/** The figure must be tied to its quantity, and somebody must vouch for it: its mark, or the source that is given. */
export async function addToLedger({ session }: HandlerContext, params: AddToLedgerParams): Promise<LedgerChange> {
  const { folder, path } = session.placeOf(params.textDocument.uri)
  const { language } = folder.settings
  const located = session.locate(params.textDocument.uri)
  if (located === null) return refused(phrase('notesNoFolder', language))
  const thing = thingAt(located.snapshot, path, offsetOf(located.digest.document, params.position))
  const observation = thing?.kind === 'figure' ? located.digest.figures[thing.at.ordinal]?.observation : undefined
  if (observation === undefined) return refused(phrase('verifyNoFigure', language))
  const { verified } = observation
  const source = params.source ? trimmedSource(params.source) : verified?.stale === false ? verified.source : null
  if (source === null) return refused(phrase('ledgerUnverified', language))
  if (source.title === '') return refused(phrase('verifyNoTitle', language))
  const entry = entryOf(observation, source)
  return entry === null ? refused(phrase('ledgerUntied', language)) : writeInto(folder, [entry])
}

export function previewLedger({ session }: HandlerContext, params: ImportLedgerParams): LedgerPreview {
  const folder = folderOf(session, params)
  const language = folder?.settings.language ?? 'zh'
  const nothing = { fresh: [], known: [], refused: [] }
  if (!folder?.files) return { ...nothing, problem: phrase('notesNoFolder', language) }
  const { ledger } = folder.files
  if (ledger.readOnly) return { ...nothing, problem: ledgerFailures['not-understood'][language] }
  const { entries, problems } = ledgerFromCsv(params.text)
  const { fresh, known } = newToLedger(ledger.entries, entries)
  return { fresh: fresh.map(lineOf), known: known.map(lineOf), refused: linesOf(problems, language), problem: null }
}

/** Rows that are not understood are named in `problem`, and the others taken. */
export async function importLedger({ session }: HandlerContext, params: ImportLedgerParams): Promise<LedgerChange> {
  const folder = folderOf(session, params)
  if (folder === null) return refused(phrase('notesNoFolder', session.folders()[0]?.settings.language ?? 'zh'))
  const { language } = folder.settings
  const { entries, problems } = ledgerFromCsv(params.text)
  const change = await writeInto(folder, entries)
  if (problems.length === 0 || change.problem !== null) return change
  const named = linesOf(problems.slice(0, mostNamed), language).map(({ line, message }) =>
    phrase('ledgerLine', language, line, message),
  )
  const more = problems.length > mostNamed ? [phrase('ledgerMore', language, problems.length)] : []
  return { ...change, problem: [...named, ...more].join(language === 'zh' ? '；' : '; ') }
}

const mostNamed = 5

function folderOf(session: HandlerContext['session'], { folder }: ImportLedgerParams): Folder | null {
  return (folder === undefined ? session.folders()[0] : session.folderAt(folder)) ?? null
}

function linesOf(problems: ReturnType<typeof ledgerFromCsv>['problems'], language: Language): RefusedLine[] {
  return problems.map(({ line, message }) => ({ line, message: message[language] }))
}

function lineOf({ indicator, scope, period, value, source }: LedgerEntry): LedgerLine {
  return { indicator, scope, period, value, source: source.title }
}

function entryOf(
  { series, period, basis, base, direction, text }: Observation,
  source: VerificationSource,
): LedgerEntry | null {
  const parts = series === null ? null : partsOfSeries(series)
  if (parts === null || period === null) return null
  const { indicator, scope, qualifiers } = parts
  const value = direction === 'down' ? `下降${text}` : text
  return { indicator, aliases: [], scope, period, basis, base, qualifiers, value, source, definition: '', notes: '' }
}

async function writeInto(folder: Folder, entries: readonly LedgerEntry[]): Promise<LedgerChange> {
  const root = folder.root?.path
  const { language } = folder.settings
  if (root === null || root === undefined) return refused(phrase('notesNoFolder', language))
  if (entries.length === 0) return { added: 0, known: 0, location: null, problem: null }
  const outcome = await addToLedgerFile(root, entries)
  if ('failure' in outcome) return refused(ledgerFailures[outcome.failure][language])
  const { added, known, line } = outcome.addition
  const at = { line: (line ?? 1) - 1, character: 0 }
  const uri = URI.file(`${root}/${ledgerPath}`).toString()
  return { added, known, location: line === null ? null : { uri, range: { start: at, end: at } }, problem: null }
}

const refused = (problem: string): LedgerChange => ({ added: 0, known: 0, location: null, problem })
