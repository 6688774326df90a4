// The sums that a text states, with what the parts add up to.
import Big from 'big.js'
import type { Digest } from '../model/digest.ts'
import type { Observation } from '../model/figure.ts'
import { sum, type Interval } from '../model/interval.ts'
import type { Entry } from '../index/snapshot.ts'
import { figureEntries, figureEntry, relationsOf } from './articleFigures.ts'
import { inStyleOf, pointText } from './format.ts'
import { isComparable, withTruncation } from './values.ts'

export interface Sum {
  readonly whole: Entry<Observation>
  readonly parts: readonly Entry<Observation>[]
  /** The text says that the parts are all there is. */
  readonly complete: boolean
  /** All values that the parts can add up to. */
  readonly total: Interval
  /** The same, and the whole, had the numbers been cut off instead of rounded. */
  readonly loose: { readonly total: Interval; readonly whole: Interval }
}

/** Those whose members can be added: actual levels or shares in one unit. */
export function sumsOf(digest: Digest): readonly Sum[] {
  return relationsOf(digest, 'sum').flatMap(({ whole, parts, complete }) => {
    const total = figureEntry(digest, whole)
    const members = figureEntries(digest, parts)
    if (total === null || members === null || members.length === 0) return []
    if (![total, ...members].every(({ reading }) => isAddable(reading, total.reading))) return []
    return [sumOf(total, members, complete)]
  })
}

function isAddable(part: Observation, whole: Observation): boolean {
  return part.unit === whole.unit && part.basis === whole.basis && isComparable(part) && whole.basis !== 'growth'
}

function sumOf(whole: Entry<Observation>, parts: readonly Entry<Observation>[], complete: boolean): Sum {
  const loose = {
    total: sum(parts.map(({ reading }) => withTruncation(reading))),
    whole: withTruncation(whole.reading),
  }
  return { whole, parts, complete, total: sum(parts.map(({ reading }) => reading.interval)), loose }
}

/** 8210亿元 + 2760亿元 = 1.097万亿元: the result in the style of the whole. */
export function sumText({ whole, parts, total }: Sum): string {
  const terms = parts.map(({ reading }) => reading.text).join(' + ')
  return `${terms} = ${inStyleOf(totalValue(parts) ?? pointText(total, 4).replace(/[<>?]/g, '0'), whole.reading)}`
}

function totalValue(parts: readonly Entry<Observation>[]): string | null {
  const values = parts.map(({ reading }) => reading.value)
  if (!values.every((value) => value !== null && /^-?\d+(?:\.\d+)?$/.test(value))) return null
  return values.reduce((result, value) => result.plus(value ?? 0), new Big(0)).toFixed()
}
