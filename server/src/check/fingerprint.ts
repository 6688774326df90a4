// A finding's identity without positions: it survives edits elsewhere, so that baselines and suppressions do not churn.
import { ownArticleAt, ownArticlesOf } from '../interpret/ownArticles.ts'
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import { hash } from '../tools/hash.ts'
import { mentionsOf } from '../model/mention.ts'
import type { MentionKind, MentionReference } from '../model/reference.ts'
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
  const surroundings = digest && surroundingsOf(digest, at)
  if (surroundings === undefined) return hash([code, path, String(at.ordinal)])
  return hash([code, path, surroundings.own, surroundings.context, String(surroundings.earlier)])
}

/** What a mention reads, with what stands around it, and how many before it read the same. */
interface Surroundings {
  readonly own: string
  readonly context: string
  readonly earlier: number
}

/** The mentions of one kind in an article, and how many there read the same. */
interface Told {
  readonly mentions: readonly Surroundings[]
  readonly counts: ReadonlyMap<string, number>
}

const remembered = new WeakMap<Digest, Map<MentionKind, Told>>()

function surroundingsOf(digest: Digest, at: MentionReference): Surroundings | undefined {
  if (at.kind === 'suppression') return toldIn(digest, at.kind).mentions[at.ordinal]
  const { own, at: inArticle } = ownArticleAt(digest, at)
  const found = toldIn(own.digest, at.kind).mentions[inArticle.ordinal]
  if (found === undefined) return undefined
  let { earlier } = found
  for (const other of ownArticlesOf(digest)) {
    if (other === own) break
    earlier += toldIn(other.digest, at.kind).counts.get(found.context) ?? 0
  }
  return { ...found, earlier }
}

function toldIn(article: Digest, kind: MentionKind): Told {
  const known = remembered.get(article) ?? new Map<MentionKind, Told>()
  remembered.set(article, known)
  const told = known.get(kind) ?? read(article, kind)
  known.set(kind, told)
  return told
}

function read(article: Digest, kind: MentionKind): Told {
  const counts = new Map<string, number>()
  const mentions = mentionsOf(article, kind).map((mention) => {
    const context = textAround(article, mention, reach)
    const earlier = counts.get(context) ?? 0
    counts.set(context, earlier + 1)
    return { own: textAround(article, mention, 0), context, earlier }
  })
  return { mentions, counts }
}
