// The notes of one workspace folder: read from its store, kept in place through changes, written through its store.
import type { Annotation } from '../../model/annotation.ts'
import type { SignOffEvent } from '../../model/signOff.ts'
import { anchorText } from '../../notes/anchorText.ts'
import { followedTo, type Likeness, likenessTo, missingArticle } from '../../notes/followed.ts'
import { mergeAnnotations } from '../../notes/mergeAnnotations.ts'
import type { NotesDisk, StoreOutcome } from '../../notes/notesDisk.ts'
import { nextTurn } from '../turn.ts'
import { ArticleNotes, type StoreTrouble } from './articleNotes.ts'
import { FolderSignOffs } from './folderSignOffs.ts'

export interface FolderNotesOptions {
  /** Where the articles lie, and the folder that holds the store: the same one, or one outside of the project. */
  readonly root: string
  readonly store: string
  readonly disk: NotesDisk
  /** The article's present text; null where it is not there or takes no part. */
  readonly textOf: (article: string) => string | null
  readonly articles: () => readonly string[]
  /** Told of the articles whose notes are not what they were. */
  readonly changed: (articles: readonly string[]) => void
  /** Told when writing or reading got into trouble, or out of it. */
  readonly troubled: (notes: ArticleNotes) => void
  /** Told of links of the store that lead out of its folder. */
  readonly leftOut: (links: readonly string[]) => void
}

export class FolderNotes {
  readonly options: FolderNotesOptions
  readonly signOffs = new FolderSignOffs(this)
  readonly #known = new Map<string, ArticleNotes>()
  /** Those of missing articles, by the article in which they are shown instead. */
  readonly #followed = new Map<string, readonly ArticleNotes[]>()
  #sorted: readonly ArticleNotes[] | null = null
  #outside: readonly string[] = []
  /** Reading and writing of one store happens in turn. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: FolderNotesOptions) {
    this.options = options
  }

  /** Links of the store that lead out of its folder; what lies there is not read. */
  get outside(): readonly string[] {
    return this.#outside
  }

  /** Every article with notes, in order of path. */
  all(): readonly ArticleNotes[] {
    return (this.#sorted ??= [...this.#known.values()].sort(byArticle))
  }

  /** The notes shown in an article: its own, and those of missing ones that it was made of. Costs nothing: keystrokes ask. */
  shownIn(article: string): readonly ArticleNotes[] {
    const own = this.#known.get(article)
    const followed = this.#followed.get(article) ?? []
    return own?.shownIn === article ? [own, ...followed].sort(byArticle) : followed
  }

  of(article: string): ArticleNotes {
    const known = this.#known.get(article)
    if (known !== undefined) return known
    const made = new ArticleNotes(article)
    this.#known.set(article, made)
    this.#sorted = null
    return made
  }

  /** Reads the store anew, whole. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const { articles, outside } = await this.options.disk.list(this.options.store)
      this.#outside = outside
      if (outside.length > 0) this.options.leftOut(outside)
      for (const article of new Set([...articles, ...this.#known.keys()])) await this.#read(article)
    })
  }

  /** One file of the store was changed by somebody else. What could not be written before is tried again. */
  async reload(article: string): Promise<void> {
    await this.#inTurn(() => this.#read(article))
    if (this.of(article).isPending) await this.write(this.of(article))
  }

  /** Adds what somebody did and writes it; what the disk refuses stays in memory, shown and tried again. */
  async record(notes: ArticleNotes, ...annotations: readonly Annotation[]): Promise<void> {
    for (const annotation of annotations) notes.add(annotation)
    this.options.changed([notes.shownIn])
    await this.write(notes)
  }

  write(notes: ArticleNotes): Promise<void> {
    return this.#inTurn(async () => {
      if (!notes.isPending) return
      const { pending } = notes
      const merge = (file: typeof pending) => mergeAnnotations(pending, file)
      const outcome = await this.options.disk.change(this.options.store, notes.article, merge)
      notes.taken(outcome)
      if ('file' in outcome) notes.written(pending)
      this.options.troubled(notes)
      this.options.changed([notes.shownIn])
    })
  }

  /** Keeps a text that is about to be signed, where the article's file can take a signature; else says why not. */
  keepSigned(article: string, text: string): Promise<StoreTrouble | null> {
    const { disk, store } = this.options
    return this.#inTurn(async () => {
      const outcome = await disk.load(store, article)
      if (!('file' in outcome)) return outcome
      const kept = await disk.keepSigned(store, text)
      return 'failure' in kept ? kept : null
    })
  }

  /** Writes a signature, or that it was taken back: now or not at all. */
  recordSignOff(article: string, event: SignOffEvent): Promise<StoreOutcome> {
    const addition = { article, annotations: [], signOffs: [event] }
    return this.#inTurn(async () => {
      const { disk, store } = this.options
      const outcome = await disk.change(store, article, (file) => mergeAnnotations(file, addition))
      if (!('file' in outcome)) return outcome
      const notes = this.of(article)
      notes.taken(outcome)
      this.options.troubled(notes)
      this.options.changed([article])
      return outcome
    })
  }

  /** Writes what waits; false where some of it still does. */
  async retry(): Promise<boolean> {
    for (const notes of this.all()) await this.write(notes)
    return !this.all().some(({ isPending }) => isPending)
  }

  /** A keystroke in an article. */
  typed(article: string, text: string): void {
    for (const notes of this.shownIn(article)) if (notes.typed(text)) this.options.changed([article])
  }

  /** Brings every article's notes to its present text. Cheap where nothing changed. */
  refresh(): void {
    for (const notes of this.#known.values()) if (this.#refreshed(notes)) this.options.changed([notes.shownIn])
  }

  /** Orphans that an edit made are looked for again, as it may have been undone. */
  rested(article: string): void {
    for (const notes of this.shownIn(article)) if (notes.retryOrphans()) this.options.changed([article])
    if (this.signOffs.isAnother(article)) this.options.changed([article])
  }

  /** Looks for what a refresh did not find: orphans, missing articles, places that need earlier texts. */
  async settle(): Promise<void> {
    this.refresh()
    await this.#follow()
    for (const notes of this.all()) {
      const { root, disk } = this.options
      const isBack = notes.retryOrphans()
      const isSettled = await notes.settle(root, disk)
      if (isBack || isSettled || this.signOffs.isAnother(notes.shownIn)) this.options.changed([notes.shownIn])
      await notes.remember(root, disk)
      await nextTurn()
    }
  }

  /** An article, or a folder of them, has another path now; its notes come along. */
  async renamed(from: string, to: string): Promise<void> {
    for (const { article } of this.all()) {
      const isInside = article.startsWith(`${from}/`)
      if (article === from || isInside) await this.#move(article, to + article.slice(from.length))
    }
  }

  async #move(from: string, to: string): Promise<void> {
    await this.write(this.of(from))
    await this.#inTurn(async () => {
      const outcome = await this.options.disk.move(this.options.store, from, to)
      if (!('file' in outcome)) return
      const old = this.of(from)
      const isWritten = !old.isPending
      if (isWritten) this.#forget(old)
      await this.#read(to)
      this.options.changed([from, to])
    })
  }

  async #read(article: string): Promise<void> {
    const outcome = await this.options.disk.load(this.options.store, article)
    const isEmpty = 'file' in outcome && outcome.file.annotations.length === 0 && !outcome.file.signOffs
    if (isEmpty && !this.#known.has(article)) return
    const notes = this.of(article)
    if (!notes.taken(outcome)) return
    this.options.troubled(notes)
    this.options.changed([notes.shownIn])
  }

  #refreshed(notes: ArticleNotes): boolean {
    const own = this.options.textOf(notes.article)
    if (own !== null && notes.shownIn !== notes.article) {
      this.options.changed([notes.shownIn])
      this.#showIn(notes, notes.article)
    }
    return notes.place(own ?? this.options.textOf(notes.shownIn))
  }

  /** Missing articles whose words stand in another one are shown there; the store stays as it is. */
  async #follow(): Promise<void> {
    for (const notes of this.all()) {
      if (this.options.textOf(notes.shownIn) !== null) continue
      const renamed = this.signOffs.renamedTo(notes)
      if (renamed === null && notes.annotations.length === 0) continue
      const before = notes.shownIn
      this.#showIn(notes, renamed ?? (await this.#likeliest(notes)) ?? notes.article)
      if (this.#refreshed(notes) || notes.shownIn !== before) this.options.changed([before, notes.shownIn])
    }
  }

  /** The article that a missing one became, by its words and by what git and the cache know of it. */
  async #likeliest({ article, annotations }: ArticleNotes): Promise<string | null> {
    const { root, disk, articles, textOf } = this.options
    const seen = await disk.lastSeen(root, article)
    const texts = [...(seen === null ? [] : [seen.text]), ...(await disk.ofHistory(root, article))]
    const missing = missingArticle(annotations, texts)
    const others = new Map<string, Likeness>()
    for (const other of articles()) {
      others.set(other, likenessTo(missing, anchorText(textOf(other) ?? '')))
      await nextTurn()
    }
    return followedTo(others)
  }

  #showIn(notes: ArticleNotes, article: string): void {
    if (notes.shownIn === article) return
    const left = (this.#followed.get(notes.shownIn) ?? []).filter((one) => one !== notes)
    if (left.length > 0) this.#followed.set(notes.shownIn, left)
    else this.#followed.delete(notes.shownIn)
    notes.shownIn = article
    if (article !== notes.article)
      this.#followed.set(article, [...(this.#followed.get(article) ?? []), notes].sort(byArticle))
  }

  #forget(notes: ArticleNotes): void {
    this.#showIn(notes, notes.article)
    this.#known.delete(notes.article)
    this.#sorted = null
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const next = this.#last.then(step, step)
    this.#last = next.catch(() => undefined)
    return next
  }
}

function byArticle(a: ArticleNotes, b: ArticleNotes): number {
  return a.article < b.article ? -1 : 1
}
