// Which figures report the same quantity: pairs within an article, and the labelled ones across articles.
import type { FigureMention } from '../../../server/src/model/figure.ts'
import { overlaps } from '../../../server/src/model/span.ts'
import type { CrossLabels, CrossQuote } from '../labels.ts'
import { inContext, placeOf } from '../quote.ts'
import type { Sheet } from './sheet.ts'
import type { FoundFigures, Subject } from './subject.ts'

/** Pairs of which one figure was not found count as not found; pairs with an optional figure do not count. */
export function scoreSame({ article, source, sheet }: Subject, found: FoundFigures): void {
  const optional = new Set(article.labels.figures.filter(({ opt }) => opt === true).map(({ id }) => id))
  const groups = (article.labels.same ?? []).map((ids) => ids.filter((id) => !optional.has(id)))
  const labelled = new Set(groups.flatMap(pairsOf))
  for (const pair of labelled) {
    const [a, b] = pair.split(' ').map((id) => found.get(id)) as [FigureMention | undefined, FigureMention | undefined]
    markFound(sheet, a, b, [a, b].map((one) => (one === undefined ? '–' : inContext(source, one.span))).join(' = '))
  }
  for (const pair of pairsOf([...found.keys()])) {
    const [a, b] = pair.split(' ').map((id) => found.get(id)) as [FigureMention, FigureMention]
    if (!areOne(a, b)) continue
    const context = `${inContext(source, a.span)} = ${inContext(source, b.span)}`
    sheet.mark('same quantity precision', labelled.has(pair), {
      wanted: '–',
      got: a.observation.quantity ?? '–',
      context,
    })
  }
}

/** The pairs of figures of different articles that are labelled as the same. */
export function scoreSameAcross(subjects: readonly Subject[], labels: CrossLabels, sheet: Sheet): void {
  for (const group of labels.same) {
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        const [a, b] = [mentionOf(subjects, first), mentionOf(subjects, second)]
        markFound(sheet, a, b, `${first.doc} ${first.ctx ?? first.t} = ${second.doc} ${second.ctx ?? second.t}`)
      }
    }
  }
}

function mentionOf(subjects: readonly Subject[], quote: CrossQuote): FigureMention | undefined {
  const subject = subjects.find(({ article }) => article.labels.doc === quote.doc)
  if (subject === undefined) throw new Error(`no labelled article ${quote.doc}`)
  const place = placeOf(subject.dense, quote)
  return subject.reading.figures.find(({ span }) => overlaps(span, place))
}

function markFound(sheet: Sheet, a: FigureMention | undefined, b: FigureMention | undefined, context: string): void {
  const key = (one: FigureMention | undefined): string =>
    one === undefined ? 'not found' : (one.observation.quantity ?? unknownOf(one))
  const isOne = a !== undefined && b !== undefined && areOne(a, b)
  sheet.mark('same quantity recall', isOne, { wanted: 'the same', got: `${key(a)} / ${key(b)}`, context })
}

/** What is missing that it has no quantity. */
function unknownOf({ observation }: FigureMention): string {
  const missing = (['indicator', 'scope', 'period'] as const).filter((field) => observation[field] === null)
  return `no ${missing.length === 0 ? 'base' : missing.join(', ')}`
}

function areOne(a: FigureMention, b: FigureMention): boolean {
  return a !== b && a.observation.quantity !== null && a.observation.quantity === b.observation.quantity
}

function pairsOf(ids: readonly string[]): string[] {
  const sorted = [...ids].sort()
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`))
}
