// A comment that switches findings off where there are none: what it was written for is gone, or its code is misspelt.
import type { Finding } from '../../model/finding.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'suppression-unused', family: '本校', severity: 'information' }

/** Whether a comment is used is known when all other findings are: the filter of suppressions reports by this rule. */
export const suppressionUnused: Rule = { ...head, checks: [] }

/** `codes` are those that met nothing; none for a comment without codes. */
export function unusedSuppression(path: string, ordinal: number, codes: readonly string[]): Finding {
  const list = codes.join(', ')
  return report(head, {
    at: { path, kind: 'suppression', ordinal },
    message: {
      zh: codes.length === 0 ? '忽略注释没有用到：此处没有问题' : `忽略注释没有用到：此处没有 ${list} 的问题`,
      en: codes.length === 0 ? 'Unused suppression: nothing to report here' : `Unused suppression: no ${list} here`,
    },
    related: [],
  })
}
