// Says to menus and the palette whether a verified figure is at the cursor, in `jiaokan.markAtCursor`: verified, stale, or empty.
import { commands, Disposable, window } from 'vscode'
import type { Note } from '../../../server/src/lsp/protocol.ts'
import { toRange } from './ranges.ts'

const key = 'jiaokan.markAtCursor'

export class MarkAtCursor implements Disposable {
  readonly #notes: (uri: string) => readonly Note[]
  readonly #watching: Disposable
  #told = ''

  constructor(notes: (uri: string) => readonly Note[]) {
    this.#notes = notes
    this.#watching = Disposable.from(
      window.onDidChangeTextEditorSelection(() => this.tell()),
      window.onDidChangeActiveTextEditor(() => this.tell()),
    )
  }

  /** Only what is another than before is told. */
  tell(): void {
    const state = this.#state()
    if (state === this.#told) return
    this.#told = state
    void commands.executeCommand('setContext', key, state)
  }

  dispose(): void {
    this.#watching.dispose()
  }

  #state(): string {
    const editor = window.activeTextEditor
    if (editor === undefined) return ''
    const at = editor.selection.start
    const marks = this.#notes(editor.document.uri.toString()).filter(
      ({ verified, range }) => verified !== null && range !== null && toRange(range).contains(at),
    )
    if (marks.length === 0) return ''
    return marks.some(({ stale }) => stale) ? 'stale' : 'verified'
  }
}
