// The dates of articles: right where the label and what was read agree as far as both go.
import { offsetOf } from '../quote.ts'
import type { Subject } from './subject.ts'

export function scoreDates({ article, dense, reading, sheet }: Subject): void {
  for (const { first, date } of article.labels.articles ?? []) {
    if (date === null) continue
    const at = offsetOf(dense, first)
    const read = reading.articles.find(({ span }) => span.start <= at && at < span.end)?.date ?? null
    const isRight = read !== null && (read.startsWith(date) || date.startsWith(read))
    sheet.mark('dates', isRight, { wanted: date, got: read ?? '–', context: first })
  }
}
