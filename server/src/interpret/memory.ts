// What a document's digest remembers for the next one of the same document: articles, and passages of those that were edited.
import type { Passage } from '../model/passage.ts'
import { ParseMemory } from '../parse/memory.ts'
import { KeptArticle } from './keptArticle.ts'
import { PassageReadings } from './passageReadings.ts'

/** Of one document, from one digest to the next; it takes about as much room as the digest. */
export class DigestMemory {
  readonly parse = new ParseMemory()
  private articles: readonly KeptArticle[] = []

  /** What is remembered of each of these articles: all that was read where it is as it was, else of its passages. */
  enter(articles: readonly (readonly Passage[])[]): readonly KeptArticle[] {
    const before = this.articles
    let first = 0
    while (first < articles.length && before[first]?.isOf(articles[first]!)) first++
    let [end, last] = [articles.length, before.length]
    while (end > first && last > first && before[last - 1]!.isOf(articles[end - 1]!)) [end, last] = [end - 1, last - 1]
    const between = aligned(articles.slice(first, end), before.slice(first, last))
    this.articles = [...before.slice(0, first), ...between, ...before.slice(last)]
    return this.articles
  }
}

/** Those that were edited follow on the ones that are no more, in their order. */
function aligned(articles: readonly (readonly Passage[])[], before: readonly KeptArticle[]): KeptArticle[] {
  const gone = new Set(before)
  const same = articles.map((own) => {
    const known = [...gone].find((kept) => kept.isOf(own))
    if (known !== undefined) gone.delete(known)
    return known
  })
  const edited = [...gone]
  return articles.map(
    (own, index) => same[index] ?? new KeptArticle(own, edited.shift()?.readings ?? new PassageReadings()),
  )
}
