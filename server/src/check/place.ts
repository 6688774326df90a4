// Names the place of a mention as seen from another one: 本段, 本文第3段, 《篇名》第3段.
import type { Language } from '../model/finding.ts'
import { fileName, quotedTitle } from '../model/placeName.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { mentionAt } from '../model/mention.ts'

interface Place {
  readonly path: string
  readonly article: number
  readonly paragraph: number
  readonly title: string | null
}

/** How a reader at `from` finds `to`. A mention that is gone is named by its file. */
export function placeText(
  snapshot: Snapshot,
  to: MentionReference,
  from: MentionReference,
  language: Language,
): string {
  const [there, here] = [placeOf(snapshot, to), placeOf(snapshot, from)]
  if (there === null) return fileName(to.path)
  const sameArticle = here !== null && here.path === there.path && here.article === there.article
  if (sameArticle && here.paragraph === there.paragraph) return language === 'zh' ? '本段' : 'this paragraph'
  if (sameArticle) return language === 'zh' ? `本文第${there.paragraph}段` : `paragraph ${there.paragraph} here`
  const name = there.title === null ? fileName(there.path) : quotedTitle(there.title)
  return language === 'zh' ? `${name}第${there.paragraph}段` : `${name}, paragraph ${there.paragraph}`
}

function placeOf(snapshot: Snapshot, at: MentionReference): Place | null {
  const digest = snapshot.digests.get(at.path)
  const mention = digest && mentionAt(digest, at)
  const passage = mention && digest.passages[mention.passage]
  if (!passage) return null
  const title = digest.articles[passage.article]?.title ?? null
  return { path: at.path, article: passage.article, paragraph: passage.paragraph, title }
}
