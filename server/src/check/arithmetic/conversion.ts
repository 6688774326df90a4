// An amount in yuan and in another currency, against the rates of exchange of its year.
import { rateBands } from '../../lexicon/exchangeRates.ts'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { type Interval, meets } from '../../model/interval.ts'
import { divide, multiply } from '../../model/intervalProduct.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { pointText } from '../format.ts'
import { isNumber } from '../values.ts'
import { misfit, type Misfit } from './misfit.ts'

/** The converted amounts that no rate within the band of their year gives; silent for currencies without a band. */
export function* conversionMisfits(digest: Digest): Iterable<Misfit> {
  for (const { amount, converted } of relationsOf(digest, 'conversion')) {
    const figures = figureEntries(digest, [amount, converted])
    if (figures === null || !figures.every(({ reading }) => isNumber(reading) && reading.basis !== 'change')) continue
    const [one, other] = [figures[0]!, figures[1]!]
    const toYuan = other.reading.unit === 'CNY'
    const [yuan, foreign] = toYuan ? [other.reading, one.reading] : [one.reading, other.reading]
    const band = yuan.unit === 'CNY' ? bandOf(foreign) : null
    if (band === null) continue
    const rate = divide(yuan.interval, foreign.interval)
    if (meets(rate, band)) continue
    const [paid, allowed] = [pointText(rate, foreign.unit === 'JPY' ? 4 : 2), `${band.low}～${band.high}`]
    yield misfit({
      at: other,
      message: {
        zh: `两种货币的数额不合：${yuan.text} ÷ ${foreign.text} = ${paid}，而当年汇率在${allowed}之间`,
        en: `The two currencies do not fit: ${yuan.text} ÷ ${foreign.text} = ${paid}, while rates were ${allowed}`,
      },
      from: [one],
      truncated: false,
      fitting: toYuan ? multiply(foreign.interval, band) : divide(yuan.interval, band),
    })
  }
}

/** All rates that the currency had in the figure's years; of all years where they are not known. */
function bandOf({ unit, period }: Observation): Interval | null {
  const years = [...(period ?? '').matchAll(/\d{4}/g)].map(([year]) => Number(year))
  const bands = rateBands[unit] ?? []
  const known = bands.filter(({ from, until }) => years.some((year) => from <= year && year <= until))
  const [first, ...rest] = years.length === 0 ? bands : known
  if (first === undefined) return null
  return rest.reduce((all, { low, high }) => ({ low: least(all.low, low), high: most(all.high, high) }), {
    low: first.low,
    high: first.high,
  })
}

const least = (a: string, b: string): string => (Number(a) <= Number(b) ? a : b)
const most = (a: string, b: string): string => (Number(a) >= Number(b) ? a : b)
