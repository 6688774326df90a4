// What notes need of the outside: the store of annotations, and earlier texts of articles. The disk is one way to have it.
import type { AnnotationFile } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { AnnotationFileFault } from './readAnnotationFile.ts'

/**
 * `full`: no room on the disk; `busy`: another process holds the file for longer than it may take; `outside`: a link leads out of
 * the folder that holds the store, and was not followed.
 */
export type StoreFailure = 'full' | 'forbidden' | 'busy' | 'outside' | 'unreadable'

/** `fault`: what stands in the file is not understood, and it was left alone. `failure`: the disk refused. */
export type StoreOutcome =
  { readonly file: AnnotationFile } | { readonly fault: AnnotationFileFault } | { readonly failure: StoreFailure }

/** What a store holds. `articles` have a file in it, in order; `outside` are links, relative to the folder, that lead out of it. */
export interface StoreListing {
  readonly articles: readonly string[]
  readonly outside: readonly string[]
}

/** `folder` holds the store; articles are paths relative to the workspace folder, with forward slashes. Nothing throws. */
export interface NotesStore {
  list(folder: string): Promise<StoreListing>
  /** The annotations of one article; without a file there are none. */
  load(folder: string, article: string): Promise<StoreOutcome>
  /** Replaces them by what `change` makes of those on the disk, whole or not at all. */
  change(folder: string, article: string, change: (file: AnnotationFile) => AnnotationFile): Promise<StoreOutcome>
  /** Puts one article's annotations among those of another, which may have none yet. */
  move(folder: string, from: string, to: string): Promise<StoreOutcome>
}

/** An article as it was seen last, with the place of each annotation by id. */
export interface SeenText {
  readonly text: string
  readonly places: Readonly<Record<string, Span>>
}

/** Earlier texts of articles. Without git or a cache there are none; nothing throws. */
export interface OldTexts {
  /** What git holds of the article, the likeliest first. `root` is the workspace folder. */
  ofHistory(root: string, article: string): Promise<readonly string[]>
  lastSeen(root: string, article: string): Promise<SeenText | null>
  remember(root: string, article: string, seen: SeenText): Promise<void>
}

/** The hash of a text that is kept now, or why it could not be kept. */
export type SignedCopy = { readonly hash: string } | { readonly failure: StoreFailure }

/** Texts that were signed; they are normalised (`normalisedText`), and named by the SHA-256 of that. Nothing throws. */
export interface SignedTexts {
  hashOf(text: string): string
  keepSigned(folder: string, text: string): Promise<SignedCopy>
  /** `folder` holds the store, `root` the articles. Null where the text is not known any more. */
  signedText(folder: string, root: string, article: string, hash: string): Promise<string | null>
}

export interface NotesDisk extends NotesStore, OldTexts, SignedTexts {}
