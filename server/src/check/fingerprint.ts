// A finding's identity without positions: it survives edits elsewhere, so that baselines and suppressions do not churn.
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import { hash } from '../model/hash.ts'
import { mentionsOf } from '../model/mention.ts'
import type { MentionKind } from '../model/reference.ts'
import { settledPath } from '../model/settlement.ts'
import { textAround } from './mention.ts'

const reach = 12

/**
 * 16 hexadecimal digits from code, path, the mention with its surroundings, and the ordinal among equal ones. `base` is the
 * way from the folder of jiaokan.yaml to that of the articles, so that it is the same from wherever a check is started.
 */
export function fingerprint(finding: Finding, digest: Digest | undefined, base = ''): string {
  const { code, at } = finding
  const path = settledPath(base, at.path)
  const surroundings = digest && surroundingsOf(digest, at.kind)[at.ordinal]
  if (surroundings === undefined) return hash([code, path, String(at.ordinal)])
  return hash([code, path, surroundings.own, surroundings.context, String(surroundings.earlier)])
}

/** What a mention reads, with what stands around it, and how many before it read the same. */
interface Surroundings {
  readonly own: string
  readonly context: string
  readonly earlier: number
}

const remembered = new WeakMap<Digest, Map<MentionKind, readonly Surroundings[]>>()

function surroundingsOf(digest: Digest, kind: MentionKind): readonly Surroundings[] {
  const known = remembered.get(digest) ?? new Map<MentionKind, readonly Surroundings[]>()
  remembered.set(digest, known)
  const list = known.get(kind) ?? computed(digest, kind)
  known.set(kind, list)
  return list
}

function computed(digest: Digest, kind: MentionKind): readonly Surroundings[] {
  const counts = new Map<string, number>()
  return mentionsOf(digest, kind).map((mention) => {
    const context = textAround(digest, mention, reach)
    const earlier = counts.get(context) ?? 0
    counts.set(context, earlier + 1)
    return { own: textAround(digest, mention, 0), context, earlier }
  })
}
