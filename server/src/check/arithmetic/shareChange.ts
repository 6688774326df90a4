// A share that moved: what it was a year before follows from how part and whole grew.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Message } from '../../model/finding.ts'
import { meets, subtract, type Interval } from '../../model/interval.ts'
import { divide, multiply } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, growthFactor, isAtConstantPrices, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>
type Members = readonly [share: Figure, change: Figure, partRate: Figure, wholeRate: Figure]

/** The changes of shares that share and rates within their precision do not give. */
export function* shareChangeMisfits(digest: Digest): Iterable<Misfit> {
  for (const { share, change, partRate, wholeRate } of relationsOf(digest, 'share-change')) {
    const figures = figureEntries(digest, [share, change, partRate, wholeRate])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    if (figures.some(isAtConstantPrices)) continue
    yield* misfitOf(figures as unknown as Members)
  }
}

function* misfitOf(members: Members): Iterable<Misfit> {
  const [share, change, partRate, wholeRate] = members
  const [computed, loose] = [changeOf(members, asRounded), changeOf(members, asTruncated)]
  if (computed === null || loose === null || meets(computed, signed(change.reading))) return
  yield misfit({
    at: change,
    message: messageOf(members, computed),
    from: [share, partRate, wholeRate],
    truncated: meets(loose, signed(change.reading, asTruncated(change.reading))),
    fitting: signed(change.reading, computed),
  })
}

/** share − share × (1 + rate of the whole) ÷ (1 + rate of the part) */
function changeOf([share, , partRate, wholeRate]: Members, widen: Widen): Interval | null {
  const [part, whole] = [growthFactor(partRate.reading, widen), growthFactor(wholeRate.reading, widen)]
  if (part === null || whole === null || share.reading.unit !== '%') return null
  const now = widen(share.reading)
  return subtract(now, multiply(now, divide(whole, part)))
}

function messageOf([share, change, partRate, wholeRate]: Members, computed: Interval): Message {
  const places = Math.max(1, decimalsPrinted(change.reading))
  const range = rangeText(computed, places, '')
  const result = `${pointText(computed, places)}个百分点${range && `（${range}）`}`
  const [part, whole] = [statedText(partRate.reading), statedText(wholeRate.reading)]
  return {
    zh: `比重变动不符：比重${share.reading.text}，部分增长${part}，总体增长${whole}，推算变动${result}，文中为${statedText(change.reading)}`,
    en: `Change of share does not fit: share ${share.reading.text}, part ${part}, whole ${whole} give ${result}, stated ${statedText(change.reading)}`,
  }
}
