// One article to be scored: its labels, its clean text, what was read in it.
import type { FigureMention } from '../../../server/src/model/figure.ts'
import type { LabelledArticle } from '../shared.ts'
import { dense, type Dense } from '../text.ts'
import type { Reading } from '../reading.ts'
import { Sheet } from './sheet.ts'

export interface Subject {
  readonly article: LabelledArticle
  readonly source: string
  readonly dense: Dense
  readonly reading: Reading
  readonly sheet: Sheet
}

export function subjectOf(article: LabelledArticle, reading: Reading): Subject {
  const source = article.document.text
  return { article, source, dense: dense(source), reading, sheet: new Sheet(article.name) }
}

/** The figures that were found, by the id of their label. */
export type FoundFigures = ReadonlyMap<string, FigureMention>
