// When each article of a file was written: by metadata (its own, then the settings', then its name), by its dateline, else by inference (ANNOTATION.md §2). Never by today's date.
import type { Article, DateSource, SourceDocument } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import type { Parsed } from '../../parse/parse.ts'
import { collectEvidence } from './articleDateEvidence.ts'
import { inferDate, inferYear } from './articleDateInference.ts'
import { type Dateline, datelineOf } from './articleDateline.ts'
import { dateOfFileName, dateOfFrontMatter } from './articleDateMetadata.ts'
import { dateOf } from './articleDateText.ts'

/** One article per draft, in the same order. The articles of a page share their evidence, and a date that one of them prints. */
export function dateArticles(parsed: Parsed, document: SourceDocument): readonly Article[] {
  const metadata = dateOfFrontMatter(parsed.frontMatter?.date ?? null) ?? document.date ?? dateOfFileName(document.path)
  if (metadata !== null) return parsed.articles.map((draft) => ({ ...draft, date: metadata, dateFrom: 'metadata' }))
  const evidence = collectEvidence(parsed.passages)
  const year = inferYear(evidence)
  const passages = byArticle(parsed)
  const printed = passages.map((own) => {
    const dateline = datelineOf(own)
    return dateline ? resolve(dateline, year) : null
  })
  const shared = printed.reduce(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  )
  const inferred = shared ?? inferDate(evidence)
  return parsed.articles.map((draft, index) => {
    const date = printed[index] ?? inferred
    const dateFrom: DateSource | null = date === null ? null : printed[index] ? 'dateline' : 'inferred'
    return { ...draft, date, dateFrom }
  })
}

function byArticle({ articles, passages }: Parsed): Passage[][] {
  const groups: Passage[][] = articles.map(() => [])
  for (const passage of passages) groups[passage.article]?.push(passage)
  return groups
}

function resolve(dateline: Dateline, year: number | null): string | null {
  if (dateline.kind === 'date') return dateline.date
  return year === null ? null : dateOf(year, dateline.month, dateline.day)
}
