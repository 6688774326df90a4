// A decoded file, and the articles that it holds: a newspaper page holds several.
import type { Span } from './span.ts'

export type Format = 'plaintext' | 'markdown'
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** One decoded file or open buffer. `path` is the corpus-wide key: forward slashes, unique. */
export interface SourceDocument {
  readonly path: string
  readonly text: string
  readonly format: Format
  readonly encoding: Encoding
  /** When its articles are from, where the user has settled it (`date` in jiaokan.yaml). */
  readonly date?: string
}

/** Where an article's date was found, in order of trust (ANNOTATION.md §2). */
export type DateSource = 'metadata' | 'dateline' | 'inferred'

/** One article of a document. `date` is as exact as known: `2023`, `2023-08` or `2023-08-31`. */
export interface Article {
  readonly span: Span
  readonly title: string | null
  readonly date: string | null
  readonly dateFrom: DateSource | null
}
