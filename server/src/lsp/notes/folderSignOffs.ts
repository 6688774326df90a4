// The sign-offs of one workspace folder: what its files say, held against the present texts.
import type { SignOffEvent } from '../../model/signOff.ts'
import { mergeSignOffs } from '../../notes/mergeAnnotations.ts'
import { type StageState, stagesOf } from '../../notes/signOffState.ts'
import type { ArticleNotes } from './articleNotes.ts'

/** What is asked of the folder's notes. */
export interface SignedArticles {
  all(): readonly ArticleNotes[]
  /** Also of missing articles that became it. */
  shownIn(article: string): readonly ArticleNotes[]
  readonly options: {
    readonly textOf: (article: string) => string | null
    readonly articles: () => readonly string[]
    readonly disk: { readonly hashOf: (text: string) => string }
  }
}

export class FolderSignOffs {
  readonly #notes: SignedArticles
  /** The hash of each text that was last asked for. */
  readonly #hashes = new Map<string, { readonly text: string; readonly hash: string }>()
  /** By article: the hash with which the client was told last. */
  readonly #told = new Map<string, string | null>()

  constructor(notes: SignedArticles) {
    this.#notes = notes
  }

  /** The articles that somebody signed, in order. */
  articles(): readonly string[] {
    const signed = this.#notes.all().filter(({ signOffs }) => signOffs.length > 0)
    return [...new Set(signed.map(({ shownIn }) => shownIn))].sort()
  }

  /** What was signed of the article, and of missing ones that became it. */
  eventsOf(article: string): readonly SignOffEvent[] {
    return mergeSignOffs(...this.#notes.shownIn(article).map(({ signOffs }) => signOffs))
  }

  statesOf(article: string, stages: readonly string[]): readonly StageState[] {
    return stagesOf(this.eventsOf(article), stages, this.hashOf(article))
  }

  /** Of the present text; null where the article is gone. */
  hashOf(article: string): string | null {
    const { textOf, disk } = this.#notes.options
    const text = textOf(article)
    if (text === null) return null
    const known = this.#hashes.get(article)
    if (known?.text === text) return known.hash
    const hash = disk.hashOf(text)
    this.#hashes.set(article, { text, hash })
    return hash
  }

  /** Whether the text of a signed article is another one than at the last call. */
  isAnother(article: string): boolean {
    if (this.#notes.shownIn(article).every(({ signOffs }) => signOffs.length === 0)) return false
    const [told, hash] = [this.#told.get(article), this.hashOf(article)]
    this.#told.set(article, hash)
    return told !== hash
  }

  /** The article with the very text that was signed last; null where there is none, or several. */
  renamedTo({ signOffs }: ArticleNotes): string | null {
    const last = signOffs.findLast(({ does }) => does === 'signs')
    if (last?.does !== 'signs') return null
    const same = this.#notes.options.articles().filter((article) => this.hashOf(article) === last.text)
    return same.length === 1 ? same[0]! : null
  }
}
