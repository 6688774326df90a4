// Rates that are told against one and the same rate: 分别增长28.3%和22.4%，比东部地区高19.5个和13.6个百分点 give one rate for 东部.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { meets, negate, subtract, type Interval } from '../../model/interval.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, ratePercent, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** The lists whose rates, less the points that they are ahead, are not one rate. */
export function* commonBaseMisfits(digest: Digest): Iterable<Misfit> {
  for (const { rates, points, less } of relationsOf(digest, 'common-base')) {
    const [first, second] = [figureEntries(digest, rates), figureEntries(digest, points)]
    if (first === null || second === null) continue
    if (![...first, ...second].every(({ reading }) => isComparable(reading))) continue
    const pairs = first.map((rate, order) => [rate, second[order]!] as const)
    const odd = pairs.find((pair) => !meetsAll(pair, pairs, less, asRounded))
    if (odd !== undefined) yield misfitOf(odd, pairs, less)
  }
}

type Pair = readonly [rate: Figure, points: Figure]

function meetsAll(pair: Pair, pairs: readonly Pair[], less: boolean, widen: Widen): boolean {
  const own = baseOf(pair, less, widen)
  return pairs.every((other) => meets(own, baseOf(other, less, widen)))
}

/** The rate that `rate` is ahead of. */
function baseOf([rate, points]: Pair, less: boolean, widen: Widen): Interval {
  const percent = ratePercent(rate.reading, widen) ?? { low: null, high: null }
  const ahead = signed({ ...points.reading, direction: null }, widen(points.reading))
  return subtract(percent, less ? negate(ahead) : ahead)
}

function misfitOf(odd: Pair, pairs: readonly Pair[], less: boolean): Misfit {
  const places = Math.max(1, decimalsPrinted(odd[1].reading))
  const terms = pairs.map((pair) => {
    const [rate, points] = pair
    const number = points.reading.text.replace(/个?百分点$|个$/, '')
    return `${statedText(rate.reading)} ${less ? '+' : '−'} ${number} = ${pointText(baseOf(pair, less, asRounded), places)}%`
  })
  return misfit({
    at: odd[1],
    message: {
      zh: `同一比较对象推得的增速不一：${terms.join('，')}`,
      en: `Compared with one rate, they give several: ${terms.join(', ')}`,
    },
    from: pairs.flat().filter((figure) => figure !== odd[1]),
    truncated: meetsAll(odd, pairs, less, asTruncated),
    fitting: null,
  })
}
