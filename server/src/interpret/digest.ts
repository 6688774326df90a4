// The one entry for everything that looks at a single document: parse, detect, interpret. Remember its result by content.
import { gathered, mapped } from '../tools/gathered.ts'
import type { Digest } from '../model/digest.ts'
import type { SourceDocument } from '../model/document.ts'
import { inArticle, type Passage } from '../model/passage.ts'
import { parse, type Parsed } from '../parse/parse.ts'
import type { ArticleReading } from './article.ts'
import { dateArticles } from './dates/articles.ts'
import { digestOf, KeptArticle } from './keptArticle.ts'
import type { DigestMemory } from './memory.ts'
import { type OwnArticle, withOwnArticles } from './ownArticles.ts'

/**
 * Everything known of one document. Every string gives a digest: doubt becomes null, not an exception. Linear in the text.
 * With the `memory` of an earlier digest of the document only articles that changed, and of them only passages that did or what
 * bears on them, are read again; the result is the same.
 */
export function digest(document: SourceDocument, memory?: DigestMemory): Digest {
  const parsed = parse(document, memory?.parse)
  const { passages, suppressions } = parsed
  const inArticles = passagesByArticle(parsed)
  const kept = memory?.enter(inArticles) ?? inArticles.map((of) => new KeptArticle(of))
  const articles = dateArticles(parsed, document, () => kept.map((article) => article.dating()))
  const before = { figure: 0, period: 0, title: 0, titleFault: 0, entity: 0, passage: 0 }
  const ownArticles: OwnArticle[] = []
  const readings = kept.map((article, index) => {
    const [passagesOf, own] = [inArticles[index]!, article.asDocument(articles[index]!, document)]
    const reading = article.readingAt(passagesOf, { passage: before.passage, figure: before.figure })
    if (kept.length > 1)
      ownArticles.push({ digest: own, before: { ...before, sentence: article.sentencesBefore(passagesOf) } })
    before.passage += passagesOf.length
    before.figure += reading.figures.length
    before.period += reading.periods.length
    before.title += reading.titles.length
    before.titleFault += reading.titleFaults.length
    before.entity += reading.entities.length
    return reading
  })
  const whole = digestOf(together(readings), { document, articles, passages, suppressions })
  return readings.length === 1 ? whole : withOwnArticles(whole, ownArticles)
}

/** Each counted as of a document of its own. */
function passagesByArticle({ articles, passages }: Parsed): Passage[][] {
  const groups: Passage[][] = mapped(articles, () => [])
  for (const passage of passages) {
    const { article } = passage
    groups[article]!.push(article === 0 ? passage : inArticle(passage, 0))
  }
  return groups
}

function together(readings: readonly ArticleReading[]): ArticleReading {
  const [only] = readings
  if (only !== undefined && readings.length === 1) return only
  const sum = (part: 'numerals' | 'understood') => readings.reduce((all, { coverage }) => all + coverage[part], 0)
  return {
    figures: gathered(readings, ({ figures }) => figures),
    periods: gathered(readings, ({ periods }) => periods),
    titles: gathered(readings, ({ titles }) => titles),
    titleFaults: gathered(readings, ({ titleFaults }) => titleFaults),
    entities: gathered(readings, ({ entities }) => entities),
    relations: gathered(readings, ({ relations }) => relations),
    coverage: { numerals: sum('numerals'), understood: sum('understood') },
  }
}
