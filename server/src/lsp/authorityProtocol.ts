// What client and server say to each other about what counts as right: verified figures and the ledger. Part of protocol.ts.
import type { Note } from './notesProtocol.ts'
import type { DocumentParams, Location, Position, Range } from './placesProtocol.ts'

/** Requests. Names of people come from `jiaokan.notes.author` unless given; instants are the server's. */
export const authorityRequests = {
  /** The figure at a place, before one is asked for its source. Parameters `DocumentParams & { position }`, answer `FigureAt` or null. */
  figureAt: 'jiaokan/figureAt',
  /** Marks the figure at a place as verified. Parameters `VerifyParams`, answer `VerifyResult`. */
  verify: 'jiaokan/verify',
  /** Takes the mark back. Parameters `WithdrawParams`, answer `VerifyResult`. */
  withdraw: 'jiaokan/verify/withdraw',
  /** Writes a figure into the ledger. Parameters `AddToLedgerParams`, answer `LedgerChange`. */
  addToLedger: 'jiaokan/ledger/add',
  /** What CSV would add, and what of it would be refused; nothing is written. Parameters `ImportLedgerParams`, answer `LedgerPreview`. */
  previewLedger: 'jiaokan/ledger/preview',
  /** Takes in CSV. Parameters `ImportLedgerParams`, answer `LedgerChange`. */
  importLedger: 'jiaokan/ledger/import',
} as const

/** All texts are to be shown as plain text. */
export interface FigureAt {
  readonly words: string
  readonly range: Range
  /** Its quantity: indicator, scope and period; null where it is tied to none. */
  readonly quantity: string | null
  /** Its mark, whether it still holds or not. */
  readonly mark: Note | null
  /** Its entry in the ledger. */
  readonly ledger: Location | null
}

/** Where a value comes from; all but `title` may be empty. `date` runs from `2026` to `2026-11-21`. */
export interface VerificationSourceParams {
  readonly title: string
  readonly address: string
  readonly date: string
}

/** `position` is anywhere in the figure. */
export interface VerifyParams extends DocumentParams {
  readonly position: Position
  readonly source: VerificationSourceParams
  readonly author?: string
}

/** `id` names the mark, as in `Note`. */
export interface WithdrawParams extends DocumentParams {
  readonly id: string
  readonly author?: string
}

/** `problem` says why nothing was done, or why it is not on the disk yet: to be shown as it is. */
export interface VerifyResult {
  readonly note: Note | null
  readonly problem: string | null
}

/** The figure at a place. Its verified mark gives the source; a figure without one needs `source`. */
export interface AddToLedgerParams extends DocumentParams {
  readonly position: Position
  readonly source?: VerificationSourceParams
}

/** `folder` is a workspace folder's URI; it may be left out where there is one only. */
export interface ImportLedgerParams {
  readonly text: string
  readonly folder?: string
}

/** `known` entries were there already, word for word. `location` is the (first) entry in the ledger; null where none was added. */
export interface LedgerChange {
  readonly added: number
  readonly known: number
  readonly location: Location | null
  readonly problem: string | null
}

/** An entry as a line of a list; all texts are to be shown as plain text. */
export interface LedgerLine {
  readonly indicator: string
  readonly scope: string
  readonly period: string
  readonly value: string
  readonly source: string
}

/** `line` counts from 1, the head among them. */
export interface RefusedLine {
  readonly line: number
  readonly message: string
}

/** `known` entries are there already, word for word. `problem` says why nothing at all can be taken in. */
export interface LedgerPreview {
  readonly fresh: readonly LedgerLine[]
  readonly known: readonly LedgerLine[]
  readonly refused: readonly RefusedLine[]
  readonly problem: string | null
}
