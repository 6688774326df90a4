// What the user has settled for good: other names of one thing, definitions that differ, authorities, findings to ignore.
import type { LedgerEntry } from './authority.ts'
import type { RuleCode } from './finding.ts'

/** Figures that follow a definition (口径) of their own, and are compared only with others of the same one. */
export interface Definition {
  /** 海关口径: what the figures are told apart by. */
  readonly name: string
  /** As an article names it; other names of the same indicator count too. */
  readonly indicator: string
  /** Each narrows it down where it is given: a source as the text names it, a glob, a scope, a period (`2023-S1`). */
  readonly source: string | null
  readonly path: string | null
  readonly scope: string | null
  readonly period: string | null
}

/** Articles whose statements count as authoritative: by path, by title (`*` stands for anything), or by both. */
export interface Authority {
  readonly path: string | null
  readonly title: string | null
}

/** When articles are from that do not say so themselves: `2023`, `2023-08` or `2023-08-31` for a file, a folder or a glob. */
export interface GivenDate {
  readonly path: string
  readonly date: string
}

/** Findings that are not to be shown: one by its fingerprint, or those of some rules in some files. */
export interface IgnoreEntry {
  readonly fingerprint: string | null
  /** With a fingerprint the file that it stands in, else a glob. */
  readonly path: string | null
  /** Empty: every rule. */
  readonly rules: readonly RuleCode[]
  readonly reason: string
  /** Counted from 1, in the file of settings. */
  readonly line: number
}

/** One thing more that is settled, to be written into jiaokan.yaml. */
export type SettlementChange =
  | { readonly kind: 'ignore'; readonly entry: Omit<IgnoreEntry, 'line'> }
  | { readonly kind: 'definition'; readonly entry: Definition }
  | {
      readonly kind: 'alias'
      readonly of: 'indicators' | 'entities'
      readonly name: string
      readonly other: string
    }
  | { readonly kind: 'date'; readonly entry: GivenDate }
  | { readonly kind: 'off'; readonly rule: RuleCode }

/** All that changes what is compared with what. Equal objects (===) change nothing. */
export interface Settlement {
  /** Other name → the name under which it is compared. */
  readonly indicators: Readonly<Record<string, string>>
  readonly entities: Readonly<Record<string, string>>
  readonly definitions: readonly Definition[]
  readonly authorities: readonly Authority[]
  /** The first that meets an article's path counts. */
  readonly dates: readonly GivenDate[]
  readonly ledger: readonly LedgerEntry[]
  /** The way down from the folder that paths and globs start from to the folder of the articles: `稿件/2023/`, or ''. */
  readonly base: string
}

export const emptySettlement: Settlement = {
  indicators: {},
  entities: {},
  definitions: [],
  authorities: [],
  dates: [],
  ledger: [],
  base: '',
}

/** The path of an article as settings name it: from the folder of jiaokan.yaml. `..` is followed as far as it goes. */
export function settledPath(base: string, path: string): string {
  if (base === '' && !path.includes('..')) return path
  const parts: string[] = []
  for (const part of `${base}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
