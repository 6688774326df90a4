// The ledger of a folder as an editor has it open: its text, its entries, and the entry at a place.
import type { LedgerReading } from '../../config/readLedger.ts'
import type { SettledNames } from '../../index/ledger.ts'
import { settledNames } from '../../index/settle.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import type { LedgerEntry } from '../../model/authority.ts'
import { isLedgerPath } from '../../notes/storePaths.ts'
import type { Folder } from '../folder.ts'
import { LineIndex } from '../positions.ts'
import type { Position } from '../protocol.ts'
import type { Session } from '../session.ts'

export interface OpenLedger {
  readonly folder: Folder
  readonly snapshot: Snapshot
  readonly text: string
  readonly reading: LedgerReading
  readonly lines: LineIndex
  readonly names: SettledNames
}

/** Null for any other document, and for a ledger outside of the workspace folders. */
export function openLedger(session: Session, uri: string): OpenLedger | null {
  const { folder, path } = session.placeOf(uri)
  if (!isLedgerPath(path) || folder.root === null || !folder.settings.enabled) return null
  session.sync()
  const ledger = folder.ledger()
  if (ledger === null) return null
  const { text } = ledger
  const names = settledNames(folder.settings.settlement)
  return { folder, snapshot: folder.corpus.snapshot(), text, reading: ledger, lines: new LineIndex(text), names }
}

export interface PlacedEntry {
  readonly entry: LedgerEntry
  /** Counted from 1. */
  readonly from: number
  readonly to: number
}

/** The entry that the position is in; null between entries and in one that is not understood. */
export function entryAt({ reading }: OpenLedger, { line }: Position): PlacedEntry | null {
  const index = reading.lines.findIndex((from, at) => from <= line + 1 && line + 1 <= (reading.ends[at] ?? from))
  const entry = reading.entries[index]
  return entry === undefined ? null : { entry, from: reading.lines[index]!, to: reading.ends[index]! }
}
