// What is by definition one quantity divided by another: 贸易条件指数 102.8 ÷ 101.4 × 100 = 101.4.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { add, exactly, meets, scale, type Interval } from '../../model/interval.ts'
import { divide, multiply } from '../../model/intervalProduct.ts'
import type { Relation } from '../../model/relation.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, inStyleOf, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

type Quotient = Extract<Relation, { kind: 'quotient' }>

/** A population is told as of the year's end; what is so much a head goes by its average over the year. */
const averageOfYear: Interval = { low: '0.98', high: '1.02' }

/** The quotients that dividend and divisor within their precision do not give. */
export function* quotientMisfits(digest: Digest): Iterable<Misfit> {
  for (const relation of relationsOf(digest, 'quotient')) {
    const { quotient, dividend, divisor, times, asIndices } = relation
    const figures = figureEntries(digest, [quotient, dividend, divisor])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [stated, upper, lower] = figures as [Figure, Figure, Figure]
    if (!haveUnitsFor(relation, stated, upper, lower)) continue
    const computed = (widen: Widen, people: Interval = exactly('1')): Interval =>
      scale(divide(termOf(upper, asIndices, widen), multiply(termOf(lower, asIndices, widen), people)), times)
    const around = relation.perHead ? averageOfYear : exactly('1')
    if (meets(computed(asRounded, around), stated.reading.interval)) continue
    const result = resultText(relation, stated, [upper, lower], computed(asRounded))
    yield misfit({
      at: stated,
      message: {
        zh: `${stated.reading.indicator ?? ''}不符：${result}，文中为${stated.reading.text}`,
        en: `${stated.reading.indicator ?? ''} does not fit: ${result}, stated ${stated.reading.text}`,
      },
      from: [upper, lower],
      truncated: meets(computed(asTruncated, around), asTruncated(stated.reading)),
      fitting: computed(asRounded),
    })
  }
}

function haveUnitsFor({ asIndices, perHead }: Quotient, stated: Figure, upper: Figure, lower: Figure): boolean {
  if (perHead) return lower.reading.unit === '人' && upper.reading.unit === stated.reading.unit
  return asIndices || upper.reading.unit === lower.reading.unit
}

function resultText(
  { times, asIndices, perHead }: Quotient,
  { reading }: Figure,
  terms: readonly [Figure, Figure],
  computed: Interval,
): string {
  const [one, other] = terms.map((figure) => textOf(figure, asIndices))
  const division = `${one ?? ''} ÷ ${other ?? ''}${times === '1' ? '' : ` × ${times}`} = `
  if (perHead) return division + inStyleOf(pointText(computed, 0), reading)
  const places = Math.max(1, decimalsPrinted(reading))
  const range = rangeText(computed, places, '')
  return `${division}${pointText(computed, places)}${range && `（${range}）`}`
}

/** A level, or 102.8 for an index that rose by 2.8%. */
function termOf({ reading }: Figure, asIndices: boolean, widen: Widen): Interval {
  return asIndices ? add(exactly('100'), signed(reading, widen(reading))) : widen(reading)
}

function textOf({ reading }: Figure, asIndices: boolean): string {
  return asIndices ? `（100% ${reading.direction === 'down' ? '−' : '+'} ${reading.text}）` : statedText(reading)
}
