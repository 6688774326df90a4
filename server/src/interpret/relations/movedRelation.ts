// A relation whose figures are counted from somewhere else.
import type { Relation } from '../../model/relation.ts'

/** The relation with `by` added to every index of a figure. */
export function movedRelation(relation: Relation, by: number): Relation {
  const all = (indices: readonly number[]): number[] => indices.map((index) => index + by)
  const known = (index: number | null): number | null => (index === null ? null : index + by)
  switch (relation.kind) {
    case 'sum':
      return { ...relation, whole: relation.whole + by, parts: all(relation.parts) }
    case 'growth':
      return { ...relation, now: relation.now + by, before: relation.before + by, rate: relation.rate + by }
    case 'share':
      return { ...relation, part: relation.part + by, whole: relation.whole + by, share: relation.share + by }
    case 'multiple':
      return { ...relation, now: relation.now + by, before: relation.before + by, multiple: relation.multiple + by }
    case 'restatement':
      return { ...relation, first: relation.first + by, again: relation.again + by }
    case 'difference':
      return { ...relation, a: relation.a + by, b: relation.b + by, difference: relation.difference + by }
    case 'common-base':
      return { ...relation, rates: all(relation.rates), points: all(relation.points) }
    case 'stock-flow': {
      const { rate, flow, stock, rateChange, flowChange } = relation
      const changes = { rateChange: known(rateChange), flowChange: known(flowChange) }
      return { ...relation, rate: rate + by, flow: flow + by, stock: known(stock), ...changes }
    }
    case 'growth-of-sum':
      return { ...relation, whole: relation.whole + by, rates: all(relation.rates), levels: all(relation.levels) }
    default:
      return movedFurther(relation, by, all)
  }
}

type Further = Extract<
  Relation,
  { kind: 'quotient' | 'date-span' | 'share-change' | 'contribution' | 'conversion' | 'list-count' }
>

function movedFurther(relation: Further, by: number, all: (indices: readonly number[]) => number[]): Relation {
  switch (relation.kind) {
    case 'quotient': {
      const { quotient, dividend, divisor } = relation
      return { ...relation, quotient: quotient + by, dividend: dividend + by, divisor: divisor + by }
    }
    case 'date-span':
      return { ...relation, length: relation.length + by }
    case 'share-change': {
      const { share, change, partRate, wholeRate } = relation
      const rates = { partRate: partRate + by, wholeRate: wholeRate + by }
      return { ...relation, share: share + by, change: change + by, ...rates }
    }
    case 'contribution': {
      const { contribution, levels, rates, wholeLevels, wholeRates } = relation
      const wholes = { wholeLevels: all(wholeLevels), wholeRates: all(wholeRates) }
      return { ...relation, contribution: contribution + by, levels: all(levels), rates: all(rates), ...wholes }
    }
    case 'conversion':
      return { ...relation, amount: relation.amount + by, converted: relation.converted + by }
    case 'list-count':
      return { ...relation, announced: relation.announced + by }
  }
}

/** One of the figures that it is of. */
export function figureOf(relation: Relation): number {
  switch (relation.kind) {
    case 'sum':
    case 'growth-of-sum':
      return relation.whole
    case 'growth':
    case 'stock-flow':
      return relation.rate
    case 'share':
    case 'share-change':
      return relation.share
    case 'multiple':
      return relation.multiple
    case 'restatement':
      return relation.first
    case 'difference':
      return relation.difference
    case 'common-base':
      return relation.rates[0] ?? relation.points[0] ?? 0
    case 'quotient':
      return relation.quotient
    case 'date-span':
      return relation.length
    case 'contribution':
      return relation.contribution
    case 'conversion':
      return relation.amount
    case 'list-count':
      return relation.announced
  }
}
