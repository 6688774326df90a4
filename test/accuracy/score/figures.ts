// Figures: which were found, which are none, and what was understood of each.
import type { FigureMention } from '../../../server/src/model/figure.ts'
import { overlaps, type Span } from '../../../server/src/model/span.ts'
import type { FigureLabel } from '../labels.ts'
import { inContext, placeOf } from '../quote.ts'
import { plain } from '../text.ts'
import { fields, isSameValue } from './fields.ts'
import type { FoundFigures, Subject } from './subject.ts'

/** A figure is found where one that was read overlaps its label, the one with its value before others. */
export function scoreFigures(subject: Subject): FoundFigures {
  const { article, source, reading, sheet } = subject
  const claimed = new Set<FigureMention>()
  const found = new Map<string, FigureMention>()
  for (const label of article.labels.figures) {
    const place = placeOf(subject.dense, label)
    const candidates = reading.figures.filter(({ span }) => overlaps(span, place))
    for (const candidate of candidates) claimed.add(candidate)
    if (label.opt === true) continue
    const read = candidates.find(({ observation }) => isSameValue(label, observation)) ?? candidates[0]
    const context = inContext(source, place)
    sheet.mark('figures recall', read !== undefined, { wanted: plain(label.t), got: '–', context })
    if (read === undefined) continue
    if (label.id !== undefined) found.set(label.id, read)
    scoreFields(subject, label, place, read)
  }
  for (const read of reading.figures) {
    const context = inContext(source, read.span)
    sheet.mark('figures precision', claimed.has(read), { wanted: '–', got: read.observation.text, context })
  }
  return found
}

function scoreFields({ source, sheet }: Subject, label: FigureLabel, place: Span, read: FigureMention): void {
  const context = inContext(source, place)
  const [wanted, got] = [label.t, source.slice(read.span.start, read.span.end)].map(plain) as [string, string]
  sheet.mark('span', wanted === got, { wanted, got, context })
  for (const field of fields) {
    const want = field.wanted(label)
    if (want === null) continue
    const answer = field.got(read.observation)
    const isRight = field.isRight?.(label, read.observation) ?? want === answer
    sheet.mark(field.measure, isRight, { wanted: want, got: answer ?? '–', context })
  }
}
