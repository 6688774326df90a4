// What a numeral is once read. Powers of ten are shared, as every numeral needs some.
import Big from 'big.js'

/** A numeral as read from a text. `value` is exact; `step` is the worth of its last written digit (1.1万 → 1000). */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: Big
  readonly step: Big
  /** 多, 余, 来 inside it (3万多, 十余): more than `value`, less than the next number of that length. */
  readonly more: boolean
  /** 数 or 几 in front (数百): some, not known how many. */
  readonly vague: boolean
  readonly script: 'arabic' | 'chinese'
  /** It has a magnitude (万, 亿, 百 …) behind its digits. */
  readonly scaled: boolean
  /** It begins with a magnitude (百亿元, 上万). */
  readonly bare: boolean
}

/** The numeral with another value and precision. Like all that make one it names every field: a copy by spread has a hidden class of its own. */
export function numeralWith(numeral: Numeral, value: Big, step: Big, more: boolean): Numeral {
  const { start, end, vague, script, scaled, bare } = numeral
  return { start, end, value, step, more, vague, script, scaled, bare }
}

/** The numeral as it stands elsewhere. */
export function numeralAt(
  { value, step, more, vague, script, scaled, bare }: Numeral,
  start: number,
  end: number,
): Numeral {
  return { start, end, value, step, more, vague, script, scaled, bare }
}

export const zero = new Big(0)

const powers = new Map<number, Big>()
/** Ten to the `exponent`, exact. To be asked instead of `new Big('1e-…')`: of 1e-0 big.js makes an exponent that is no small integer to V8, and from then on that of every number is boxed. */
export function power(exponent: number): Big {
  let value = powers.get(exponent)
  if (value === undefined) {
    value = new Big(`1e${exponent}`)
    powers.set(exponent, value)
  }
  return value
}
