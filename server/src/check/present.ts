// Turns a finding into what is shown: a message in one language, spans as they are now, places by name.
import type { Finding, Language, Message, RuleCode, RuleFamily, Severity } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { fingerprint } from './fingerprint.ts'
import { mentionAt } from '../model/mention.ts'
import { placeText } from './place.ts'

export interface PresentedFinding {
  readonly code: RuleCode
  readonly family: RuleFamily
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly span: Span
  /** The same as long as the mention and its surroundings read the same. */
  readonly fingerprint: string
  /** Was there when the baseline was written. */
  readonly baselined: boolean
  readonly related: readonly { readonly path: string; readonly span: Span; readonly message: string }[]
}

/** The snapshot must be the one that was checked: references are looked up in it. */
export function present(finding: Finding, snapshot: Snapshot, language: Language): PresentedFinding {
  const places = finding.related.map(({ at }) => placeText(snapshot, at, finding.at, language))
  const fill = (message: Message): string =>
    message[language].replace(/\{(\d+)\}/g, (whole, index: string) => places[Number(index)] ?? whole)
  return {
    code: finding.code,
    family: finding.family,
    severity: finding.severity,
    message: fill(finding.message),
    path: finding.at.path,
    span: spanOf(snapshot, finding.at),
    fingerprint: finding.fingerprint ?? fingerprint(finding, snapshot.digests.get(finding.at.path)),
    baselined: finding.baselined === true,
    related: finding.related.map(({ at, message }, index) => ({
      path: at.path,
      span: spanOf(snapshot, at),
      message: `${places[index]}${language === 'zh' ? '：' : ': '}${fill(message)}`,
    })),
  }
}

function spanOf(snapshot: Snapshot, at: MentionReference): Span {
  const digest = snapshot.digests.get(at.path)
  return (digest && mentionAt(digest, at)?.span) ?? { start: 0, end: 0 }
}
