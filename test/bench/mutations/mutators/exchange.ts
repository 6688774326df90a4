// Two rates of growth that stand near each other, each in the other's place.
import type { FigureMutator } from '../planting.ts'
import type { StatedFigure } from '../stated.ts'
import type { Written } from '../written.ts'

const near = 60

export const rateExchanged: FigureMutator = {
  name: '同比 value exchanged',
  plant(figure, stated) {
    if (figure.label.b !== 'growth' || figure.written.numeral === null) return null
    const other = [...stated.figures.values()].find(
      (one) =>
        one.path === figure.path &&
        one.label.b === 'growth' &&
        one.label.u === figure.label.u &&
        one.written.numeral !== null &&
        one.written.text !== figure.written.text &&
        one.span.start > figure.span.end &&
        one.span.start - figure.span.end < near,
    )
    if (other === undefined) return null
    const inPlaceOf = (place: StatedFigure, from: StatedFigure): Written => ({
      ...place.written,
      text: from.written.text,
      numeral: from.written.numeral,
    })
    const pairs = [
      [figure, inPlaceOf(figure, other)],
      [other, inPlaceOf(other, figure)],
    ] as const
    return {
      edits: pairs.map(([{ path, span }, { text }]) => ({ path, span, text })),
      written: new Map(pairs.map(([{ id }, written]) => [id, written])),
    }
  },
}
