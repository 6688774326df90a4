// When each article of a file was written: by metadata (its own, then the settings', then its name), by its dateline, else by inference (ANNOTATION.md §2). Never by today's date.
import type { Article, DateSource, SourceDocument } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import type { Parsed } from '../../parse/parse.ts'
import { type ArticleEvidence, type Evidence, articleEvidence, collectEvidence } from './articleDateEvidence.ts'
import { inferDate, inferYear, yearOfDay } from './articleDateInference.ts'
import { type Dateline, datelineOf } from './articleDateline.ts'
import { dateOfFileName, dateOfFrontMatter } from './articleDateMetadata.ts'
import { dateOf } from './articleDateText.ts'
import { mapped } from '../../tools/gathered.ts'

/** What an article's own text says of its date. */
export interface ArticleDating {
  readonly evidence: ArticleEvidence
  readonly dateline: Dateline | null
}

/** Of the article's passages. */
export function datingOf(passages: readonly Passage[]): ArticleDating {
  return { evidence: articleEvidence(passages), dateline: datelineOf(passages) }
}

/**
 * One article per draft, in the same order. The articles of a page share their evidence, and a date that one of them prints.
 * `datings` gives what the text of each says, asked for only where no file name or front matter tells the date.
 */
export function dateArticles(
  parsed: Parsed,
  document: SourceDocument,
  datings: () => readonly ArticleDating[] = () => byArticle(parsed).map(datingOf),
): readonly Article[] {
  const metadata = dateOfFrontMatter(parsed.frontMatter?.date ?? null) ?? document.date ?? dateOfFileName(document.path)
  if (metadata !== null)
    return parsed.articles.map(({ span, title }) => ({ span, title, date: metadata, dateFrom: 'metadata' }))
  const told = datings()
  const own = told.map((dating) => dating.evidence)
  const evidence = collectEvidence(parsed.passages, own)
  const year = inferYear(evidence)
  const printed = told.map(({ dateline }) => (dateline ? resolve(dateline, year, evidence) : null))
  const shared = printed.reduce(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  )
  const inferred = shared ?? inferDate(evidence)
  return mapped(parsed.articles, ({ span, title }, index) => {
    const date = printed[index] ?? inferred
    const dateFrom: DateSource | null = date === null ? null : printed[index] ? 'dateline' : 'inferred'
    return { span, title, date, dateFrom }
  })
}

function byArticle({ articles, passages }: Parsed): Passage[][] {
  const groups: Passage[][] = mapped(articles, () => [])
  for (const passage of passages) groups[passage.article]?.push(passage)
  return groups
}

function resolve(dateline: Dateline, sure: number | null, evidence: Evidence): string | null {
  if (dateline.kind === 'date') return dateline.date
  const year = sure ?? yearOfDay(evidence, dateline.month)
  return year === null ? null : dateOf(year, dateline.month, dateline.day)
}
