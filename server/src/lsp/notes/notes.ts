// The notes of all workspace folders: which folder keeps them where, when they are read and looked for, and who is told.
import { URI } from 'vscode-uri'
import type { NotesDisk } from '../../notes/notesDisk.ts'
import { outsideStore } from '../../notes/outsideStore.ts'
import { annotationPathOf, articleOfAnnotationPath, privateStoreOf, storeFolder } from '../../notes/storePaths.ts'
import type { Folder } from '../folder.ts'
import type { NotesOptions, NotesProblem } from '../notesProtocol.ts'
import type { Session } from '../session.ts'
import type { AnchoredMark } from '../../notes/verified.ts'
import { Debounced } from '../turn.ts'
import type { ArticleNotes } from './articleNotes.ts'
import { FolderNotes } from './folderNotes.ts'
import { recordMoves } from './recordMoves.ts'
import { troubleLine, troubleText } from './troubleText.ts'

export interface NotesParts {
  readonly session: Session
  readonly disk: NotesDisk
  readonly options: NotesOptions
  /** Tells the client that the notes of these documents changed. */
  readonly announce: (uris: readonly string[]) => void
  /** Figures are verified that were not, or the other way round: findings may have changed. */
  readonly marked: () => void
  /** Shows a message once. */
  readonly warn: (message: string) => void
  readonly failed: (error: unknown) => void
}

/** Quiet this long before the client is told, and between two tries to write what the disk refused. In milliseconds. */
const idle = 100
const retryAfter = 10_000

export class Notes {
  readonly #parts: NotesParts
  readonly #folders = new Map<Folder, FolderNotes>()
  readonly #changed = new Set<string>()
  readonly #typed = new Set<string>()
  readonly #shownTroubles = new Set<string>()
  readonly #announcing = new Debounced(idle, () => this.#announce())
  readonly #retrying = new Debounced(retryAfter, () => this.#run(() => this.retry()))
  #loaded: Promise<void> = Promise.resolve()

  constructor(parts: NotesParts) {
    this.#parts = parts
  }

  /** Null where nothing can be kept: loose documents, virtual folders, a folder that is switched off. */
  of(folder: Folder): FolderNotes | null {
    const root = folder.root?.path
    const store = this.storeOf(folder)
    if (root === null || root === undefined || store === null || !folder.settings.enabled) return null
    const known = this.#folders.get(folder)
    if (known?.options.store === store) return known
    const made: FolderNotes = new FolderNotes({
      root,
      store,
      disk: this.#parts.disk,
      textOf: (article) => folder.corpus.textOf(article),
      articles: () => folder.corpus.paths(),
      changed: (articles) => {
        const news = articles.filter((article) => folder.corpus.verify(article, marksIn(made, article)))
        if (news.length > 0) this.#parts.marked()
        this.#note(folder, articles)
      },
      troubled: (notes) => this.#troubled(folder, notes),
      leftOut: ([link]) => this.#warnOnce('outside', link ?? '', outsideStore[folder.settings.language], folder),
    })
    this.#folders.set(folder, made)
    return made
  }

  /** The folder that holds the store of a workspace folder; null where there is none. */
  storeOf(folder: Folder): string | null {
    if (folder.root === null || folder.root.path === null) return null
    if (folder.settings.notes.location === 'project') return folder.root.path
    const { privateFolder } = this.#parts.options
    return privateFolder === undefined ? null : privateStoreOf(privateFolder, folder.root.uri)
  }

  /** All folders that keep notes, in order. */
  folders(): readonly (readonly [Folder, FolderNotes])[] {
    return this.#parts.session.folders().flatMap((folder) => {
      const notes = this.of(folder)
      return notes ? [[folder, notes] as const] : []
    })
  }

  /** Reads every store anew. */
  load(): Promise<void> {
    const all = this.folders().map(([, notes]) => notes.load())
    this.#loaded = Promise.all(all).then(() => undefined, this.#parts.failed)
    return this.#loaded
  }

  /** Resolves when the stores were read. Brings all notes to the texts that are there. */
  async ready(): Promise<void> {
    await this.#loaded
    this.#parts.session.sync()
    for (const [, notes] of this.folders()) notes.refresh()
  }

  /** After articles were read from the disk. */
  settle(): void {
    this.#run(async () => {
      await this.ready()
      for (const [, notes] of this.folders()) await notes.settle()
    })
  }

  typed(uri: string, text: string): void {
    const { folder, path } = this.#parts.session.placeOf(uri)
    this.of(folder)?.typed(path, text)
    this.#typed.add(uri)
    this.#announcing.start()
  }

  /** Notes whose words were changed hang on the new words from now on. */
  saved(uri: string): void {
    this.#run(async () => {
      await this.ready()
      const { folder, path } = this.#parts.session.placeOf(uri)
      const notes = this.of(folder)
      if (notes === null) return
      for (const one of notes.shownIn(path)) await recordMoves(notes, one, folder.settings.notes.author)
      await notes.settle()
    })
  }

  renamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void {
    this.#run(async () => {
      await this.ready()
      for (const { oldUri, newUri } of files) {
        const [from, to] = [this.#parts.session.placeOf(oldUri), this.#parts.session.placeOf(newUri)]
        if (from.folder === to.folder) await this.of(from.folder)?.renamed(from.path, to.path)
      }
    })
  }

  /** Whether the path belongs to a store; what changed there is read again. */
  storeChanged(folder: Folder, path: string): boolean {
    if (path !== storeFolder && !path.startsWith(`${storeFolder}/`)) return false
    const notes = this.of(folder)
    const article = articleOfAnnotationPath(path)
    if (notes !== null && folder.settings.notes.location === 'project')
      this.#run(async () => {
        await (article === null ? notes.load() : notes.reload(article))
        this.settle()
      })
    return true
  }

  /** Tries again to write what the disk refused. */
  async retry(): Promise<void> {
    for (const [, notes] of this.folders()) if (!(await notes.retry())) this.#retrying.start()
  }

  problems(): readonly NotesProblem[] {
    return this.folders().flatMap(([folder, notes]) => [
      ...notes.outside.map((link) => {
        const uri = URI.file(`${notes.options.store}/${link}`).toString()
        return { uri, line: null, message: outsideStore[folder.settings.language] }
      }),
      ...notes.all().flatMap((one) => {
        if (one.trouble === null) return []
        const message = troubleText(one.trouble, folder.settings.language)
        return [{ uri: this.#storeUri(folder, one.article), line: troubleLine(one.trouble), message }]
      }),
    ])
  }

  stop(): void {
    this.#announcing.stop()
    this.#retrying.stop()
  }

  #note(folder: Folder, articles: readonly string[]): void {
    for (const article of articles) this.#changed.add(folder.uriOf(article))
    this.#announcing.start()
  }

  #announce(): void {
    if (this.#typed.size > 0) this.#parts.session.sync()
    for (const uri of this.#typed) {
      const { folder, path } = this.#parts.session.placeOf(uri)
      this.of(folder)?.rested(path)
    }
    this.#typed.clear()
    if (this.#changed.size === 0) return
    this.#announcing.stop()
    this.#parts.announce([...this.#changed].sort())
    this.#changed.clear()
  }

  /** One message for each trouble, however many notes it holds up; another one when it comes back. */
  #troubled(folder: Folder, notes: ArticleNotes): void {
    const uri = this.#storeUri(folder, notes.article)
    if (notes.trouble === null) return this.#forgetTroubles(uri)
    if (notes.isPending) this.#retrying.start()
    const line = troubleLine(notes.trouble)
    const text = troubleText(notes.trouble, folder.settings.language)
    const key = 'failure' in notes.trouble ? notes.trouble.failure : `${uri}\n${line}${text}`
    const place = annotationPathOf(notes.article) + (line === null ? '' : `:${line + 1}`)
    this.#warnOnce(key, place, text, folder)
  }

  /** Whatever comes back is said again. */
  #forgetTroubles(uri: string): void {
    const refused = new Set<string>(
      this.folders().flatMap(([, notes]) => [
        ...(notes.outside.length > 0 ? ['outside'] : []),
        ...notes.all().flatMap(({ trouble }) => (trouble && 'failure' in trouble ? [trouble.failure] : [])),
      ]),
    )
    for (const key of this.#shownTroubles)
      if (key.startsWith(`${uri}\n`) || !(key.includes('\n') || refused.has(key))) this.#shownTroubles.delete(key)
  }

  #warnOnce(key: string, place: string, text: string, folder: Folder): void {
    if (this.#shownTroubles.has(key)) return
    this.#shownTroubles.add(key)
    this.#parts.warn(folder.settings.language === 'zh' ? `${place}：${text}` : `${place}: ${text}`)
  }

  #storeUri(folder: Folder, article: string): string {
    return URI.file(`${this.storeOf(folder) ?? ''}/${annotationPathOf(article)}`).toString()
  }

  #run(step: () => Promise<void>): void {
    step().catch(this.#parts.failed)
  }
}

/** The verified figures shown in an article. */
function marksIn(notes: FolderNotes, article: string): readonly AnchoredMark[] {
  return notes.shownIn(article).flatMap(({ marks }) => marks)
}
