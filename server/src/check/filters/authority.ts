// Where one side counts as authoritative the finding stands at the other one, and its family is 对校.
import type { Digest } from '../../model/digest.ts'
import type { Finding, Message, RelatedMention } from '../../model/finding.ts'
import type { MentionReference } from '../../model/reference.ts'
import { isAuthority as isAuthorityIn } from '../authority.ts'
import { quoted, statedText } from '../message.ts'

type DigestOf = (path: string) => Digest | undefined

/**
 * Only findings that say `copy` (two mentions of one thing) are turned round. Others become 对校 where something that they
 * were computed from is authoritative and their own mention is not. One that was made by an authority stands right already.
 */
export function applyAuthority(finding: Finding, digestOf: DigestOf): readonly Finding[] {
  if (finding.related.length === 0 || finding.code === 'authority-mismatch') return [finding]
  const isAuthority = (at: MentionReference) => isAuthorityIn(digestOf(at.path), at)
  const own = isAuthority(finding.at)
  const authorities = finding.related.filter(({ at }) => isAuthority(at))
  if (own === authorities.length > 0) return [finding]
  if (!finding.remedies?.some(({ kind }) => kind === 'copy')) return own ? [finding] : [{ ...finding, family: '对校' }]
  if (own) return finding.related.map((other) => against(finding, other, [mentioned(finding.at, digestOf)], digestOf))
  const others = finding.related.filter(({ at }) => !isAuthority(at))
  return [against(finding, mentioned(finding.at, digestOf), [...authorities, ...others], digestOf)]
}

function against(
  finding: Finding,
  here: RelatedMention,
  related: readonly RelatedMention[],
  digestOf: DigestOf,
): Finding {
  const [own, right] = [mentioned(here.at, digestOf).message, related[0]!.message]
  const message: Message = {
    zh: `与权威出处不符：{0}为${right.zh}，此处为${own.zh}`,
    en: `Differs from the authority: ${right.en} in {0}, ${own.en} here`,
  }
  return { ...finding, family: '对校', at: here.at, related, message }
}

function mentioned(at: MentionReference, digestOf: DigestOf): RelatedMention {
  const digest = digestOf(at.path)
  if (at.kind === 'title') return { at, message: quoted(digest?.titles[at.ordinal]?.text ?? '') }
  if (at.kind === 'entity') return { at, message: quoted(digest?.entities[at.ordinal]?.reading.name ?? '') }
  const observation = digest?.figures[at.ordinal]?.observation
  return { at, message: quoted(observation ? `${observation.indicator ?? ''}${statedText(observation)}` : '') }
}
