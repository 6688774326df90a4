// Two percentages and their difference in percentage points: 10.8% − 3.4% = 7.4个百分点.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Message } from '../../model/finding.ts'
import { meets, subtract, type Interval } from '../../model/interval.ts'
import { pointsIn } from '../../model/points.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable } from '../values.ts'
import { asRounded, asTruncated, ratePercent, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** The stated differences that no two percentages within their precision give, with the kind of percentages. */
export function* differenceMisfits(digest: Digest, shares: boolean): Iterable<Misfit> {
  for (const { a, b, difference } of relationsOf(digest, 'difference')) {
    const figures = figureEntries(digest, [a, b, difference])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [more, less, stated] = figures as [Figure, Figure, Figure]
    if ((more.reading.basis === 'share') === shares) yield* differenceMisfit(more, less, stated)
  }
}

/** `stated` is what `more` has above `less`, in percentage points. */
export function* differenceMisfit(more: Figure, less: Figure, stated: Figure): Iterable<Misfit> {
  const [computed, loose] = [
    pointsBetween(more, less, stated, asRounded),
    pointsBetween(more, less, stated, asTruncated),
  ]
  if (computed === null || loose === null || meets(computed, stated.reading.interval)) return
  yield misfit({
    at: stated,
    message: messageOf(more.reading, less.reading, stated.reading, computed),
    from: [more, less],
    truncated: meets(loose, asTruncated(stated.reading)),
    fitting: computed,
  })
}

/** In the unit of what is stated. */
function pointsBetween(more: Figure, less: Figure, stated: Figure, widen: Widen): Interval | null {
  const [a, b] = [ratePercent(more.reading, widen), ratePercent(less.reading, widen)]
  if (a === null || b === null) return null
  return pointsIn(stated.reading, subtract(a, b))
}

function messageOf(more: Observation, less: Observation, stated: Observation, computed: Interval): Message {
  const inBasisPoints = stated.kind !== 'percentage-point'
  const unit = inBasisPoints ? { zh: '基点', en: 'basis points' } : { zh: '百分点', en: 'points' }
  const places = inBasisPoints ? 0 : Math.max(1, decimalsPrinted(stated))
  const range = rangeText(computed, places, '')
  const points = `${signedText(more)} − ${bracketed(signedText(less))} = ${pointText(computed, places)}`
  return {
    zh: `${unit.zh}之差不符：${points}个${unit.zh}${range && `（${range}）`}，文中为${stated.text}`,
    en: `Difference does not fit: ${points} ${unit.en}${range && ` (${range})`}, stated ${stated.text}`,
  }
}

/** −1.7% for 下降1.7%. */
function signedText(observation: Observation): string {
  const stated = statedText(observation)
  return stated === observation.text ? stated : `−${observation.text}`
}

function bracketed(text: string): string {
  return text.startsWith('−') ? `（${text}）` : text
}
