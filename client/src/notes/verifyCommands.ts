// The commands on verified figures: vouch for a figure with its source, do so again after it was changed, take it back.
import { type CommentThread, commands, type Disposable, l10n, window } from 'vscode'
import type { Note, VerificationSourceParams } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { askSource, authorName } from './askSource.ts'
import type { AuthorityServer, FigurePlace } from './authorityServer.ts'
import { articleEditor, cursorPlace } from './cursor.ts'
import type { NoteThreads } from './noteThreads.ts'

/** What a menu hands over: a thread, a row of the tree, or a place; from the palette nothing, from the editor its URI. */
type Target = CommentThread | { readonly note: Note } | FigurePlace | undefined

export class VerifyCommands {
  readonly #authority: AuthorityServer
  readonly #threads: NoteThreads

  constructor(authority: AuthorityServer, threads: NoteThreads) {
    this.#authority = authority
    this.#threads = threads
  }

  register(): Disposable[] {
    const verify = (target: Target, source?: VerificationSourceParams) => this.#verify(target, source)
    return [
      commands.registerCommand('jiaokan.verify', verify),
      commands.registerCommand('jiaokan.verify.renew', verify),
      commands.registerCommand('jiaokan.verify.withdraw', (target: Target) => this.#withdraw(target)),
    ]
  }

  async #verify(target: Target, given: VerificationSourceParams | undefined): Promise<void> {
    const place = this.#placeOf(target)
    if (place === undefined) return
    const figure = await this.#authority.figureAt(place)
    if (figure === null) return void window.setStatusBarMessage(l10n.t('There is no figure here to verify'), 5000)
    const about = [l10n.t('Verify {0}', figure.words), figure.quantity ?? ''].filter((part) => part !== '').join(' · ')
    const source = given ?? (await askSource(about, await this.#authority.sources(), figure.mark?.verified ?? null))
    const author = source && (given ? '' : await authorName())
    if (source === undefined || author === undefined) return
    const by = author === '' ? {} : { author }
    const { uri, position } = { uri: place.uri, position: figure.range.start }
    const mark = await this.#authority.verify({ textDocument: { uri }, position, source, ...by })
    await this.#threads.refresh([uri])
    if (mark) window.setStatusBarMessage(inertText(l10n.t('Verified: {0}', figure.words)), 5000)
  }

  async #withdraw(target: Target): Promise<void> {
    const mark = await this.#markOf(target)
    if (mark === null) return void window.setStatusBarMessage(l10n.t('Nothing is verified here'), 5000)
    const { uri, id } = mark
    const isDone = await this.#authority.withdraw({ textDocument: { uri }, id })
    await this.#threads.refresh([uri])
    if (isDone) window.setStatusBarMessage(inertText(l10n.t('No longer verified: {0}', mark.words ?? mark.quote)), 5000)
  }

  #placeOf(target: Target): FigurePlace | undefined {
    if (target !== undefined && 'position' in target) return target
    const note = this.#noteOf(target)
    if (note !== undefined) return note.range === null ? undefined : { uri: note.uri, position: note.range.start }
    return cursorPlace(articleEditor())
  }

  async #markOf(target: Target): Promise<Note | null> {
    const note = this.#noteOf(target)
    if (note !== undefined) return note.verified === null ? null : note
    const place = this.#placeOf(target)
    return place === undefined ? null : ((await this.#authority.figureAt(place))?.mark ?? null)
  }

  #noteOf(target: Target): Note | undefined {
    if (target === undefined) return undefined
    return 'note' in target ? target.note : this.#threads.noteOf(target as CommentThread)
  }
}
