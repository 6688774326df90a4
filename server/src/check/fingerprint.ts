// A finding's identity without positions: it survives edits elsewhere, so that baselines and suppressions do not churn.
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import { mentionAt, mentionsOf } from '../model/mention.ts'
import { textAround } from './mention.ts'

const reach = 12

/** 16 hexadecimal digits from code, path, the mention with its surroundings, and the ordinal among equal ones. */
export function fingerprint(finding: Finding, digest: Digest | undefined): string {
  const mention = digest && mentionAt(digest, finding.at)
  if (!digest || !mention) return hash([finding.code, finding.at.path, String(finding.at.ordinal)])
  const own = textAround(digest, mention, 0)
  const context = textAround(digest, mention, reach)
  const earlier = mentionsOf(digest, finding.at.kind).slice(0, finding.at.ordinal)
  const equals = earlier.filter((other) => textAround(digest, other, reach) === context)
  return hash([finding.code, finding.at.path, own, context, String(equals.length)])
}

/** Two runs of FNV-1a with different starts; identity, not security. */
function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let [first, second] = [0x811c9dc5, 0x9dc5811c]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
