// What the command line needs of the outside, and what it answers with.
import type { FileSystem } from '../intake/fileSystem.ts'
import type { LedgerEntry } from '../model/authority.ts'
import type { LedgerOutcome } from '../node/ledgerFile.ts'
import type { NotesDisk } from '../notes/notesDisk.ts'
import type { Terminal } from './terminal.ts'

/** 0 nothing at or above the failing severity, 1 findings, 2 bad usage or an unreadable path. */
export type ExitStatus = 0 | 1 | 2

export interface Surroundings {
  readonly terminal: Terminal
  readonly fileSystem: FileSystem
  /** False where it cannot be written. */
  readonly writeFile: (path: string, text: string) => Promise<boolean>
  /** The folder that holds the page of each rule. */
  readonly rulePages: string
  readonly notesDisk: NotesDisk
  /** Adds entries to the ledger of a folder. */
  readonly addToLedger: (folder: string, entries: readonly LedgerEntry[]) => Promise<LedgerOutcome>
  /** Starts the language server on stdin and stdout. */
  readonly serve: () => Promise<unknown>
}
