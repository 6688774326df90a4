// Titles with their wording, and names of organisations, places, persons, platforms and programmes.
import { overlaps } from '../../../server/src/model/span.ts'
import { inContext, placeOf } from '../quote.ts'
import { alike, plain } from '../text.ts'
import type { Subject } from './subject.ts'

/** Short forms that refer back to a title may be read or left. */
export function scoreTitles({ article, source, dense, reading, sheet }: Subject): void {
  const labels = (article.labels.policies ?? []).map((label) => ({ label, place: placeOf(dense, label) }))
  for (const { label, place } of labels) {
    if (label.short === true || label.opt === true) continue
    const read = reading.titles.find(({ span }) => overlaps(span, place))?.reading.title
    const isRight = read !== undefined && alike(read) === alike(label.title)
    sheet.mark('titles recall', isRight, { wanted: label.title, got: read ?? '–', context: inContext(source, place) })
  }
  for (const { span, reading: read } of reading.titles) {
    if (read.short) continue
    const isLabelled = labels.some(({ place }) => overlaps(span, place))
    sheet.mark('titles precision', isLabelled, { wanted: '–', got: read.title, context: inContext(source, span) })
  }
}

/** A name is found where one with the same first and last character was read. */
export function scoreEntities({ article, source, dense, reading, sheet }: Subject): void {
  for (const label of article.labels.entities ?? []) {
    if (label.opt === true) continue
    const place = placeOf(dense, label)
    const near = reading.entities.filter(({ span }) => overlaps(span, place))
    const printed = near.map(({ span }) => alike(source.slice(span.start, span.end)))
    sheet.mark('entities recall', printed.includes(alike(label.t)), {
      wanted: plain(label.t),
      got: printed.join(' ') || '–',
      context: inContext(source, place),
    })
  }
}
