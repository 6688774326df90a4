// A figure as it is written and what that stands for: by the definition of the labels, never by what the engine reads.
import Big from 'big.js'
import { negate, type Interval } from '../../../server/src/model/interval.ts'
import type { Direction, FigureKind, Hedge } from '../../../server/src/model/figure.ts'

/** `numeral` times `factor` is the value in the base unit; without a numeral in digits the value is all that is known. */
export interface Written {
  /** Blanks taken out. */
  readonly text: string
  readonly numeral: string | null
  readonly factor: Big
  readonly kind: FigureKind
  readonly hedge: Hedge
  readonly direction: Direction | null
}

const digits = /\d[\d,]*(?:\.\d+)?/

/** `value` is a decimal or a fraction (1/3). */
export function writtenOf(text: string, value: string, about: Pick<Written, 'kind' | 'hedge' | 'direction'>): Written {
  const [part, whole] = value.split('/')
  const worth = new Big(part ?? '0').div(whole ?? '1')
  const numeral = digits.exec(text)?.[0] ?? null
  const number = numeral === null ? null : new Big(numeral.replace(/,/g, ''))
  return number === null || number.eq(0)
    ? { ...about, text, numeral: null, factor: worth }
    : { ...about, text, numeral, factor: worth.div(number) }
}

/** The same figure with another numeral. */
export function withNumeral(written: Written, numeral: string): Written {
  return { ...written, numeral, text: written.text.replace(digits, () => numeral) }
}

/** Every value that it stands for, negative for what goes down. */
export function meaningOf(written: Written): Interval {
  const interval = unsigned(written)
  return written.direction === 'down' ? negate(interval) : interval
}

/** The same without the direction: 下降5.2% is 5.2. */
export function unsigned(written: Written): Interval {
  const value = valueOf(written)
  const tenth = value.abs().times('0.1')
  switch (written.hedge) {
    case 'over':
      return range(value, /[多余]/.test(written.text) ? value.plus(reachOfMore(value)) : null)
    case 'under':
      return range(null, value)
    case 'nearly':
      return range(value.minus(tenth), value)
    case 'about':
      return range(value.minus(tenth), value.plus(tenth))
    default:
      return range(value.minus(halfStep(written)), value.plus(halfStep(written)))
  }
}

function valueOf({ numeral, factor }: Written): Big {
  return numeral === null ? factor : factor.times(numeral.replace(/,/g, ''))
}

/** Half of the last place written (十倍 is 9.5 to 10.5); nothing for what is counted one by one. */
function halfStep({ text, numeral, factor, kind }: Written): Big {
  if (numeral === null) return text.includes('成') ? new Big(5) : new Big(kind === 'multiple' ? '0.5' : 0)
  const decimals = numeral.split('.')[1]?.length ?? 0
  const counted = decimals === 0 && factor.eq(1) && (kind === 'count' || kind === 'duration')
  return counted ? new Big(0) : factor.div(new Big(10).pow(decimals)).div(2)
}

/** 400多 is less than 500: the worth of its last digit that is not 0. */
function reachOfMore(value: Big): Big {
  let unit = new Big(1)
  while (unit.times(10).lte(value.abs()) && value.mod(unit.times(10)).eq(0)) unit = unit.times(10)
  return unit
}

function range(low: Big | null, high: Big | null): Interval {
  return { low: low?.toFixed() ?? null, high: high?.toFixed() ?? null }
}
