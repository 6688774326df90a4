// What a rule is: a code with its checks, each of which reads one kind of subject and reports what does not fit.
import type { Digest } from '../model/digest.ts'
import type { Finding, RuleCode, RuleFamily, Severity } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'
import type { EntityEntry, Reprint, Series, TitleEntry } from '../index/snapshot.ts'
import type { Paragraph } from './paragraphs.ts'

/** What a check can read; what changes there, and only that, can change its findings. */
export interface Subjects {
  /** An article as a document of its own, as `RuleContext` gives it. */
  readonly article: Digest
  readonly quantity: Series
  /** Figures that look like one indicator, whatever statistics they come from. */
  readonly kin: Series
  /** One indicator and period of several places of one kind: what ranks are told among. */
  readonly peers: Series
  /** One sentence in several places, with a figure that is not everywhere the same. */
  readonly reprint: Reprint
  readonly title: TitleEntry
  readonly entity: EntityEntry
}
export type SubjectKind = keyof Subjects

/** What a check may look at beside its subject. Every look is remembered: when the answer changes, it is checked again. */
export interface RuleContext {
  /** The article that the mention stands in, as a document of its own: its mentions are counted from the article's first. */
  article(at: MentionReference): Digest | undefined
  /** Of a figure. */
  paragraph(at: MentionReference): Paragraph | undefined
  title(key: string): TitleEntry | undefined
  entity(key: string): EntityEntry | undefined
}

/** Pure and total: the same subject and answers give the same findings, whatever the subject holds. */
export interface Check<Kind extends SubjectKind> {
  readonly reads: Kind
  check(subject: Subjects[Kind], context: RuleContext): Iterable<Finding>
}
export type AnyCheck = { [Kind in SubjectKind]: Check<Kind> }[SubjectKind]

/** `severity` is the default; settings override it. A finding that is in doubt may be weaker. */
export interface RuleHead {
  readonly code: RuleCode
  readonly family: RuleFamily
  readonly severity: Severity
}
export interface Rule extends RuleHead {
  readonly checks: readonly AnyCheck[]
}

/** A finding of the rule, at its default severity unless `parts` say otherwise. */
export function report(
  rule: RuleHead,
  parts: Pick<Finding, 'at' | 'message' | 'related' | 'remedies'> & { readonly severity?: Severity },
): Finding {
  return { code: rule.code, family: rule.family, severity: rule.severity, ...parts }
}
