// What the data board's page and the extension say to each other.
import type { BoardResult, Location } from '../../../server/src/lsp/protocol.ts'
import type { BoardWords } from './boardWords.ts'

/** To the page. Without a board nothing is known of the indicator: the server is not running, or the folder is gone. */
export interface ShowBoard {
  readonly type: 'board'
  readonly board: BoardResult | null
  readonly words: BoardWords
}

/** From the page: it can be given data; a mention is to be opened; the table is to be saved. */
export type FromPage =
  { readonly type: 'ready' } | { readonly type: 'open'; readonly location: Location } | { readonly type: 'export' }

/** What VS Code keeps for the page while it is hidden, and over a reload of the window. */
export interface PageState {
  readonly folder: string
  readonly indicator: string
  readonly chosen: string | null
  readonly measure: string | null
  readonly hidden: readonly string[]
}
