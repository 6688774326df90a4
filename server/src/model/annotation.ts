// What an annotation hangs on: a stretch of an article, known by what it says, what stands around it, and where it was last seen.
import type { SignOffEvent } from './signOff.ts'
import type { Span } from './span.ts'

/** W3C TextQuoteSelector: the words themselves with up to 32 characters before and after, blanks folded to one U+0020. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** `position` is a W3C TextPositionSelector in UTF-16 offsets of the text in which the annotation was made or last placed. */
export interface Anchor {
  readonly quote: TextQuote
  readonly position: Span
}

/** Which rung of the ladder found the place. */
export type Rung = 'position' | 'quote' | 'diff' | 'approximate'

/** Where an anchor is in a text; `orphaned` where no place is sure enough, with the likeliest one, if any. Spans are source offsets. */
export type Anchoring =
  | { readonly state: 'placed'; readonly span: Span; readonly by: Rung; readonly score: number }
  | { readonly state: 'orphaned'; readonly guess: Span | null }

/** What an annotation was put on. */
export const annotationSubjects = ['span', 'figure', 'title', 'entity'] as const
export type AnnotationSubject = (typeof annotationSubjects)[number]

export const noteCategories = ['疑问', '核实', '修改', '备注'] as const
export type NoteCategory = (typeof noteCategories)[number]

/** Where a verified figure comes from. `date` is when it was looked up or published, `2026` to `2026-11-21`; empty where unknown. */
export interface VerificationSource {
  readonly title: string
  readonly address: string
  readonly date: string
}

/** What somebody did. `of` is the instant at which the same person said what is edited; `anchor` is where a move leads to. */
export type Deed =
  | { readonly does: 'says'; readonly text: string }
  | { readonly does: 'edits'; readonly of: string; readonly text: string }
  | { readonly does: 'resolves' | 'reopens' | 'deletes' | 'withdraws' }
  | { readonly does: 'categorises'; readonly category: NoteCategory }
  | { readonly does: 'verifies'; readonly source: VerificationSource }
  | { readonly does: 'moves'; readonly anchor: Anchor }

/** `at` is an instant in UTC, `2026-11-21T10:00:00Z`; `by` is a name, empty where none is given. Never changed once written. */
export type AnnotationEvent = Deed & { readonly at: string; readonly by: string }

/** `id` is unique in its file: lower-case letters and digits. */
export interface Annotation {
  readonly id: string
  readonly subject: AnnotationSubject
  readonly anchor: Anchor
  /** In order of time. */
  readonly events: readonly AnnotationEvent[]
}

/** What is kept of one article: its annotations in order of position, then id, and who signed it. */
export interface AnnotationFile {
  /** The article's path, relative to the folder that holds the store, with forward slashes. */
  readonly article: string
  readonly annotations: readonly Annotation[]
  /** In order of time; absent where nobody ever signed. */
  readonly signOffs?: readonly SignOffEvent[]
}
