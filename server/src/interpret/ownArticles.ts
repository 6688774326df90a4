// The articles of a document as documents of their own: the same objects for as long as an article says the same, wherever it
// stands in its file, so that what follows from one article alone need not be found again.
import type { Digest } from '../model/digest.ts'
import type { MentionKind, MentionReference } from '../model/reference.ts'
import { inArticle } from '../model/passage.ts'
import { figureOf, movedRelation } from './relations/movedRelation.ts'

/** How many of each stand before the article in its file. */
export interface Before extends Readonly<Record<Exclude<MentionKind, 'suppression'>, number>> {
  readonly passage: number
  readonly sentence: number
}

export interface OwnArticle {
  /** Its places are those where it once stood, and so are its sentences; it has no text but that of its passages, and no comments. */
  readonly digest: Digest
  readonly before: Before
}

const nothing = { figure: 0, period: 0, title: 0, titleFault: 0, entity: 0, passage: 0, sentence: 0 }

/** Beside the digests, as one that is made of another (`{ ...digest, figures }`) has other articles. */
const articles = new WeakMap<Digest, readonly OwnArticle[]>()

/** Remembers what the digest is made of, and gives it back. */
export function withOwnArticles(digest: Digest, own: readonly OwnArticle[]): Digest {
  articles.set(digest, own)
  return digest
}

/** In order; the document itself where it is one article. */
export function ownArticlesOf(digest: Digest): readonly OwnArticle[] {
  const known = articles.get(digest)
  if (known !== undefined) return known
  const own = digest.articles.length < 2 ? [{ digest, before: nothing }] : cut(digest)
  articles.set(digest, own)
  return own
}

/** What belongs to an article stands together in every list but that of relations. */
function cut(digest: Digest): OwnArticle[] {
  const counts = { ...nothing }
  return digest.articles.map((article, index) => {
    const before: Before = { ...counts }
    while (digest.passages[counts.passage]?.article === index) counts.passage++
    const passages = digest.passages.slice(before.passage, counts.passage)
    const take = <Mention extends Mentioned>(kind: keyof typeof nothing, list: readonly Mention[]): Mention[] => {
      while (counts[kind] < list.length && list[counts[kind]]!.passage < counts.passage) counts[kind]++
      const mentions = list.slice(before[kind], counts[kind])
      return mentions.map((mention) => ({ ...mention, passage: mention.passage - before.passage }))
    }
    const mentions = {
      figures: take('figure', digest.figures),
      periods: take('period', digest.periods),
      titles: take('title', digest.titles),
      titleFaults: take('titleFault', digest.titleFaults),
      entities: take('entity', digest.entities),
    }
    const relations = digest.relations
      .filter((relation) => figureOf(relation) >= before.figure && figureOf(relation) < counts.figure)
      .map((relation) => movedRelation(relation, -before.figure))
    const texts = { articles: [article], passages: passages.map((passage) => inArticle(passage, 0)) }
    const document = { ...digest.document, text: '' }
    return { digest: { ...digest, ...mentions, ...texts, relations, document, suppressions: [] }, before }
  })
}

interface Mentioned {
  readonly passage: number
}

/** The article in which the mention stands, and the mention as it counts there. */
export function ownArticleAt(digest: Digest, at: MentionReference): { own: OwnArticle; at: MentionReference } {
  const own = ownArticlesOf(digest)
  const { kind } = at
  if (own.length === 1 || kind === 'suppression') return { own: own[0]!, at }
  let [low, high] = [0, own.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (own[middle]!.before[kind] <= at.ordinal) low = middle
    else high = middle - 1
  }
  return { own: own[low]!, at: { ...at, ordinal: at.ordinal - own[low]!.before[kind] } }
}
