// The sums that a text states, with what the parts add up to.
import Big from 'big.js'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { negate, subtract, sum, type Interval } from '../../model/interval.ts'
import { signedTerms } from '../../model/relation.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, figureEntry, relationsOf } from '../articleFigures.ts'
import { inStyleOf, pointText } from '../format.ts'
import { isNumber, withTruncation } from '../values.ts'

export interface Sum {
  readonly whole: Entry<Observation>
  readonly parts: readonly Entry<Observation>[]
  /** As in the relation: none where all parts are added. */
  readonly signs: readonly (1 | -1)[] | undefined
  /** The text says that the parts are all there is. */
  readonly complete: boolean
  /** All values that the parts can add up to. */
  readonly total: Interval
  /** The same, and the whole, had the numbers been cut off instead of rounded. */
  readonly loose: { readonly total: Interval; readonly whole: Interval }
}

/** Those whose members can be added: levels or shares in one unit, planned ones too. */
export function sumsOf(digest: Digest): readonly Sum[] {
  return relationsOf(digest, 'sum').flatMap(({ whole, parts, complete, signs }) => {
    const total = figureEntry(digest, whole)
    const members = figureEntries(digest, parts)
    if (total === null || members === null || members.length === 0) return []
    if (![total, ...members].every(({ reading }) => isAddable(reading, total.reading))) return []
    return [sumOf(total, members, complete, signs)]
  })
}

function isAddable(part: Observation, whole: Observation): boolean {
  return part.unit === whole.unit && part.basis === whole.basis && isNumber(part) && whole.basis !== 'growth'
}

function sumOf(
  whole: Entry<Observation>,
  parts: readonly Entry<Observation>[],
  complete: boolean,
  signs: Sum['signs'],
): Sum {
  const turned = (of: Interval, index: number): Interval => (signs?.[index] === -1 ? negate(of) : of)
  const loose = {
    total: sum(parts.map(({ reading }, index) => turned(withTruncation(reading), index))),
    whole: withTruncation(whole.reading),
  }
  const total = sum(parts.map(({ reading }, index) => turned(reading.interval, index)))
  return { whole, parts, signs, complete, total, loose }
}

/** What the `index`-th part would be for the sum to hold. */
export function restOf({ whole, parts, signs }: Sum, index: number): Interval {
  const others = parts.flatMap(({ reading }, at) =>
    at === index ? [] : [signs?.[at] === -1 ? negate(reading.interval) : reading.interval],
  )
  const rest = subtract(whole.reading.interval, sum(others))
  return signs?.[index] === -1 ? negate(rest) : rest
}

/** Whether `a` is printed to the same step as `b` or a finer one. */
export function isAsExact(a: Observation, b: Observation): boolean {
  const [first, second] = [a, b].map(({ interval: { low, high } }) =>
    low === null || high === null ? null : new Big(high).minus(low),
  )
  return first != null && second != null && first.lte(second)
}

/** 8210亿元 + 2760亿元 = 1.097万亿元: the result in the style of the whole. */
export function sumText({ whole, parts, signs, total }: Sum): string {
  const terms = signedTerms(
    parts.map(({ reading }) => reading.text),
    signs,
  )
  return `${terms} = ${inStyleOf(totalValue(parts, signs) ?? pointText(total, 4).replace(/[<>?]/g, '0'), whole.reading)}`
}

function totalValue(parts: readonly Entry<Observation>[], signs: Sum['signs']): string | null {
  const values = parts.map(({ reading }) => reading.value)
  if (!values.every((value) => value !== null && /^-?\d+(?:\.\d+)?$/.test(value))) return null
  const turned = values.map((value, index) => new Big(value ?? 0).times(signs?.[index] ?? 1))
  return turned.reduce((result, value) => result.plus(value), new Big(0)).toFixed()
}
