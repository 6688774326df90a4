// What is asked of a provider of completions, and what it proposes.
import type { Digest } from '../../model/digest.ts'
import type { Language } from '../../model/finding.ts'
import type { Passage } from '../../model/passage.ts'
import type { MentionReference } from '../../model/reference.ts'

/** Where completion was asked for, in the clean text of the passage. */
export interface CompletionPlace {
  readonly digest: Digest
  readonly passage: Passage
  /** The sentence up to the cursor. */
  readonly before: string
  /** What follows the cursor at once, in the source. */
  readonly next: string
  readonly offset: number
  readonly language: Language
}

/** What a provider answers: how many characters before the cursor are typed over, and by what. */
export interface Proposal {
  readonly typed: string
  readonly items: readonly Completion[]
}

export interface Completion {
  readonly kind: CompletionKind
  /** What is shown; text of documents. */
  readonly label: string
  /** What stands beside it: issuer and date, indicator and period; may be empty. */
  readonly detail: string
  readonly insert: string
  /** A mention of it, to say more when it is chosen. */
  readonly at: MentionReference
}

export type CompletionKind = 'title' | 'number' | 'name' | 'figure'
