// A fix as plain values: what it says, what it changes in the articles, and what it writes into the settings.
import type { Finding, Language, Message } from '../../model/finding.ts'
import type { Digest } from '../../model/digest.ts'
import type { SettlementChange } from '../../model/settlement.ts'
import type { Span } from '../../model/span.ts'
import type { Snapshot } from '../../index/snapshot.ts'

/** In the order in which they are offered: what changes the text first, what settles the finding as it is last. */
export const fixKinds = [
  'copy',
  'compute',
  'reword',
  'bracket',
  'define',
  'adopt',
  'definition',
  'alias',
  'date',
  'ignore-here',
  'ignore-file',
  'ignore-project',
] as const
export type FixKind = (typeof fixKinds)[number]

/** `span` in the source of the document at `path`. */
export interface FixEdit {
  readonly path: string
  readonly span: Span
  readonly text: string
}

export interface Fix {
  readonly kind: FixKind
  /** Says exactly what changes. */
  readonly title: Message
  readonly edits: readonly FixEdit[]
  /** What is written into jiaokan.yaml. */
  readonly settles?: SettlementChange
  /** Provably right, not only fitting. */
  readonly preferred: boolean
  /** Says the same as before, only rightly written: fit to be applied without a look. */
  readonly lossFree: boolean
}

/** What fixes are made from. */
export interface FixContext {
  readonly snapshot: Snapshot
  /** Of the finding's own document. */
  readonly digest: Digest
  /** The way down from the folder of jiaokan.yaml to the articles. */
  readonly base: string
  /** Why something is ignored, where somebody has said it already. */
  readonly reason?: string
}

export type FixMaker = (finding: Finding, context: FixContext) => readonly Fix[]

/** The same text for both languages, made with each. */
export function inBoth(make: (language: Language) => string): Message {
  return { zh: make('zh'), en: make('en') }
}

/** Stands for a reason that nobody was asked for. */
export const reasonToGive = '理由待补'
