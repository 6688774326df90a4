// What a check reports. Findings name mentions, not positions; places are looked up when a finding is shown.
import type { ComparedValue } from './authority.ts'
import type { Interval } from './interval.ts'
import type { MentionReference } from './reference.ts'

export const ruleCodes = [
  'value-conflict',
  'authority-mismatch',
  'growth-mismatch',
  'sum-mismatch',
  'share-mismatch',
  'multiple-mismatch',
  'bound-violation',
  'definition-differs',
  'magnitude-suspect',
  'unit-misuse',
  'hedge-redundant',
  'period-unresolved',
  'period-invalid',
  'title-mismatch',
  'title-attribution',
  'title-unbalanced',
  'name-variant',
  'suppression-unused',
  'abbreviation-undefined',
] as const

export type RuleCode = (typeof ruleCodes)[number]
export type RuleFamily = '本校' | '他校' | '对校' | '理校'
export type Severity = 'error' | 'warning' | 'information' | 'hint'
export type Language = 'zh' | 'en'

/** A text in both languages. `{0}`, `{1}` … stand for the place of related mention 0, 1 … (《篇名》第3段) or 此处's own with `{at}`. */
export type Message = Readonly<Record<Language, string>>

/** Another place that the finding was computed from, with what stands there (进口额2760亿元). */
export interface RelatedMention {
  readonly at: MentionReference
  readonly message: Message
}

/**
 * What would stand right at the finding's own mention, where the rule knows it: what fixes are made from.
 * `value`: any of these values, in the mention's base unit, against its own direction (下降 …) where negative; with `at` they would
 * stand right there instead, where the finding's own mention is the one that is right.
 * `copy`: what the related mentions say, or with `ledger` what the ledger does; `lossFree` where the mention says the same, only
 * with a slip.
 * `wording`: `to` in place of the `from` that stands nearest to the mention in its passage ('' takes it out).
 * `define`: the full name, in front of （以下简称“…”）.
 */
export type Remedy =
  | { readonly kind: 'value'; readonly interval: Interval; readonly at?: MentionReference }
  | { readonly kind: 'copy'; readonly lossFree?: boolean; readonly ledger?: ComparedValue }
  | { readonly kind: 'wording'; readonly from: string; readonly to: string; readonly lossFree: boolean }
  | { readonly kind: 'define'; readonly full: string }

export interface Finding {
  readonly code: RuleCode
  readonly family: RuleFamily
  readonly severity: Severity
  readonly message: Message
  readonly at: MentionReference
  readonly related: readonly RelatedMention[]
  readonly remedies?: readonly Remedy[]
  /** Known once the finding is shown. */
  readonly fingerprint?: string
  /** Was there when the baseline was written. */
  readonly baselined?: true
}
