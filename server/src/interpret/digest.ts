// The one entry for everything that looks at a single document: parse, detect, interpret. Remember its result by content.
import type { Digest } from '../model/digest.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import { parse, type Parsed } from '../parse/parse.ts'
import type { ArticleReading } from './article.ts'
import { dateArticles } from './dates/articles.ts'
import { KeptArticle } from './keptArticle.ts'
import type { DigestMemory } from './memory.ts'

/**
 * Everything known of one document. Every string gives a digest: doubt becomes null, not an exception. Linear in the text.
 * With the `memory` of an earlier digest of the document only articles that changed, and of them only passages that did or what
 * bears on them, are read again; the result is the same.
 */
export function digest(document: SourceDocument, memory?: DigestMemory): Digest {
  const parsed = parse(document, memory?.parse)
  const { passages, suppressions } = parsed
  const own = passagesByArticle(parsed)
  const kept = memory?.enter(own) ?? own.map((of) => new KeptArticle(of))
  const articles = dateArticles(parsed, document, () => kept.map((article) => article.dating()))
  const before = { passage: 0, figure: 0 }
  const readings = kept.map((article, index) => {
    const reading = article.readingAt(articles[index]!, own[index]!, { ...before })
    before.passage += own[index]!.length
    before.figure += reading.figures.length
    return reading
  })
  return { document, articles, passages, ...together(readings), suppressions }
}

/** Each counted as of a document of its own. */
function passagesByArticle({ articles, passages }: Parsed): Passage[][] {
  const groups: Passage[][] = articles.map(() => [])
  for (const passage of passages) {
    const { article } = passage
    groups[article]!.push(article === 0 ? passage : { ...passage, article: 0 })
  }
  return groups
}

function together(readings: readonly ArticleReading[]): ArticleReading {
  const [only] = readings
  if (only !== undefined && readings.length === 1) return only
  const sum = (part: 'numerals' | 'understood') => readings.reduce((all, { coverage }) => all + coverage[part], 0)
  return {
    figures: readings.flatMap(({ figures }) => figures),
    periods: readings.flatMap(({ periods }) => periods),
    titles: readings.flatMap(({ titles }) => titles),
    titleFaults: readings.flatMap(({ titleFaults }) => titleFaults),
    entities: readings.flatMap(({ entities }) => entities),
    relations: readings.flatMap(({ relations }) => relations),
    coverage: { numerals: sum('numerals'), understood: sum('understood') },
  }
}
