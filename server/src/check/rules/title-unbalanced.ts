// A title mark without its partner, or 《 inside 《》.
import type { Digest } from '../../model/digest.ts'
import type { Finding, Message } from '../../model/finding.ts'
import type { TitleFault } from '../../model/title.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'title-unbalanced', family: '本校', severity: 'warning' }

const messages: Readonly<Record<TitleFault['fault'], Message>> = {
  close: { zh: '书名号不配对：缺“》”', en: 'Unbalanced title mark: 》 is missing' },
  open: { zh: '书名号不配对：缺“《”', en: 'Unbalanced title mark: 《 is missing' },
  nested: { zh: '书名号内又用书名号，里面宜用“〈〉”', en: 'Title mark inside a title: use 〈〉 inside 《》' },
}

export const titleUnbalanced: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const [ordinal, { fault }] of digest.titleFaults.entries())
    yield report(head, {
      at: { path: digest.document.path, kind: 'titleFault', ordinal },
      severity: fault === 'nested' ? 'information' : head.severity,
      message: messages[fault],
      related: [],
    })
}
