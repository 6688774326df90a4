// What a part gave to the growth of its whole (贡献率, 拉动) against the increments that levels and rates give.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Message } from '../../model/finding.ts'
import { meets, scale, sum, type Interval } from '../../model/interval.ts'
import { divide } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, figureEntry, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { statedText } from '../message.ts'
import { isComparable } from '../values.ts'
import { asRounded, asTruncated, increment, isAtConstantPrices, levelBefore, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

interface Contribution {
  readonly stated: Figure
  readonly points: boolean
  /** Level and rate of the part. */
  readonly part: readonly [Figure, Figure]
  readonly whole: readonly (readonly [Figure, Figure])[]
}

/** The contributions that no levels and rates within their precision give. */
export function* contributionMisfits(digest: Digest): Iterable<Misfit> {
  for (const relation of relationsOf(digest, 'contribution')) {
    const stated = figureEntry(digest, relation.contribution)
    const part = figureEntries(digest, [relation.level, relation.rate])
    const levels = figureEntries(digest, relation.wholeLevels)
    const rates = figureEntries(digest, relation.wholeRates)
    if (stated === null || part === null || levels === null || rates === null) continue
    const members = [stated, ...part, ...levels, ...rates]
    if (!members.every(({ reading }) => isComparable(reading)) || members.some(isAtConstantPrices)) continue
    if (levels.some(({ reading }) => reading.unit !== part[0]!.reading.unit)) continue
    const whole = levels.map((level, index) => [level, rates[index]!] as const)
    yield* misfitOf({ stated, points: relation.points, part: [part[0]!, part[1]!], whole })
  }
}

function* misfitOf(contribution: Contribution): Iterable<Misfit> {
  const { stated, part, whole } = contribution
  const [computed, loose] = [percentOf(contribution, asRounded), percentOf(contribution, asTruncated)]
  if (computed === null || loose === null || meets(computed, stated.reading.interval)) return
  const own = whole.some(([level]) => level.at.ordinal === part[0].at.ordinal)
  yield misfit({
    at: stated,
    message: messageOf(contribution, computed),
    from: [...(own ? [] : part), ...whole.flat()],
    truncated: meets(loose, asTruncated(stated.reading)),
    fitting: computed,
  })
}

/** The part's increment in percent of the whole's, or in points of what the whole grew from. */
function percentOf({ points, part, whole }: Contribution, widen: Widen): Interval | null {
  const given = increment(part[0].reading, part[1].reading, widen)
  const against = whole.map(([level, rate]) => (points ? levelBefore : increment)(level.reading, rate.reading, widen))
  if (given === null || !against.every((one) => one !== null)) return null
  return scale(divide(given, sum(against)), '100')
}

function messageOf({ stated, points, part, whole }: Contribution, computed: Interval): Message {
  const places = Math.max(1, decimalsPrinted(stated.reading))
  const unit = points ? '个百分点' : '%'
  const range = rangeText(computed, places, points ? '' : '%')
  const result = `${pointText(computed, places)}${unit}${range && `（${range}）`}`
  const terms = (pairs: readonly (readonly [Figure, Figure])[]): string =>
    pairs.map(([level, rate]) => `${level.reading.text}（${statedText(rate.reading)}）`).join(' + ')
  return {
    zh: `贡献与增量不符：按${terms([part])}对${terms(whole)}推算为${result}，文中为${stated.reading.text}`,
    en: `Contribution does not fit the increments: ${terms([part])} of ${terms(whole)} give ${result}, stated ${stated.reading.text}`,
  }
}
