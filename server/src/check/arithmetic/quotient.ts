// What is by definition one quantity divided by another: 贸易条件指数 102.8 ÷ 101.4 × 100 = 101.4.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { add, exactly, meets, scale, type Interval } from '../../model/interval.ts'
import { divide } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** The quotients that dividend and divisor within their precision do not give. */
export function* quotientMisfits(digest: Digest): Iterable<Misfit> {
  for (const { quotient, dividend, divisor, times, asIndices } of relationsOf(digest, 'quotient')) {
    const figures = figureEntries(digest, [quotient, dividend, divisor])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [stated, upper, lower] = figures as [Figure, Figure, Figure]
    if (!asIndices && upper.reading.unit !== lower.reading.unit) continue
    const computed = (widen: Widen): Interval =>
      scale(divide(termOf(upper, asIndices, widen), termOf(lower, asIndices, widen)), times)
    if (meets(computed(asRounded), stated.reading.interval)) continue
    const places = Math.max(1, decimalsPrinted(stated.reading))
    const range = rangeText(computed(asRounded), places, '')
    const [one, other] = [upper, lower].map((figure) => textOf(figure, asIndices))
    const result = `${one ?? ''} ÷ ${other ?? ''} × ${times} = ${pointText(computed(asRounded), places)}${range && `（${range}）`}`
    yield misfit({
      at: stated,
      message: {
        zh: `${stated.reading.indicator ?? ''}不符：${result}，文中为${stated.reading.text}`,
        en: `${stated.reading.indicator ?? ''} does not fit: ${result}, stated ${stated.reading.text}`,
      },
      from: [upper, lower],
      truncated: meets(computed(asTruncated), asTruncated(stated.reading)),
      fitting: computed(asRounded),
    })
  }
}

/** A level, or 102.8 for an index that rose by 2.8%. */
function termOf({ reading }: Figure, asIndices: boolean, widen: Widen): Interval {
  return asIndices ? add(exactly('100'), signed(reading, widen(reading))) : widen(reading)
}

function textOf({ reading }: Figure, asIndices: boolean): string {
  return asIndices ? `（100% ${reading.direction === 'down' ? '−' : '+'} ${reading.text}）` : statedText(reading)
}
