// What a hover needs beside the snapshot: the language, how to link to a place, and the findings of the document.
import type { Language } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'

/** A finding as it is shown (check's PresentedFinding has these). */
export interface HoverFinding {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly span: Span
}

export interface HoverContext {
  /** Whether a picture may be shown (as a `data:` address), beside text that says the same. */
  readonly pictures?: boolean
  readonly language: Language
  /** Address of a place, for a Markdown link. */
  readonly link: (path: string, span: Span) => string
  /** Those that do not stand at the place are ignored. */
  readonly findings: readonly HoverFinding[]
  /** Address of the page of a rule; null where there is none. */
  readonly rulePage?: (code: string) => string | null
}
