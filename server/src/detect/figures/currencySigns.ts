// Signs and codes of currencies in front of a number: ￥12.5万, US$50亿, RMB300万元.
import { type Unit, currencySigns } from '../../lexicon/units.ts'
import { characterSet } from '../../tools/characters.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { type FigureForm, formWith } from './figure.ts'
import type { Counted } from './fusedUnits.ts'

interface CurrencySign {
  readonly start: number
  readonly unit: Unit
}

const longest = Math.max(...[...currencySigns.keys()].map((sign) => sign.length))
const endsSign = characterSet([...currencySigns.keys()].map((sign) => sign.at(-1)!).join(''))
const latin = /[A-Za-z]/

/** The sign or code that ends at `at`, the longest; null where none does, or where it ends a longer word. */
function currencyBefore(text: string, at: number): CurrencySign | null {
  if (!endsSign(text, at - 1)) return null
  for (let start = Math.max(0, at - longest); start < at; start++) {
    const unit = currencySigns.get(text.slice(start, at))
    if (unit !== undefined)
      return latin.test(text[start]!) && latin.test(text[start - 1] ?? '') ? null : { start, unit }
  }
  return null
}

/** ￥12.5万: a number without a unit behind it is money by the sign in front. */
export function inCurrency(text: string, numeral: Numeral): Counted | null {
  const sign = currencyBefore(text, numeral.start)
  return sign === null ? null : { match: { unit: sign.unit, length: 0, classifier: false }, end: numeral.end, numeral }
}

/** An amount with the sign in front of it. */
export function withCurrencySign(text: string, form: FigureForm): FigureForm {
  const sign = form.kind === 'amount' ? currencyBefore(text, form.start) : null
  return sign === null ? form : formWith(form, { start: sign.start, text: text.slice(sign.start, form.end) })
}
