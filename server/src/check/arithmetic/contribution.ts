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
import { isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, increment, isAtConstantPrices, levelBefore, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

type Pair = readonly [level: Figure, rate: Figure]

interface Contribution {
  readonly stated: Figure
  readonly points: boolean
  /** Level and rate of each part, and of each of what makes up the whole. */
  readonly parts: readonly Pair[]
  readonly whole: readonly Pair[]
}

/** The contributions that no levels and rates within their precision give. */
export function* contributionMisfits(digest: Digest): Iterable<Misfit> {
  for (const relation of relationsOf(digest, 'contribution')) {
    const stated = figureEntry(digest, relation.contribution)
    const [parts, whole] = [
      pairsOf(digest, relation.levels, relation.rates),
      pairsOf(digest, relation.wholeLevels, relation.wholeRates),
    ]
    if (stated === null || parts === null || whole === null) continue
    const members = [stated, ...parts.flat(), ...whole.flat()]
    if (!members.every(({ reading }) => isComparable(reading)) || members.some(isAtConstantPrices)) continue
    if ([...parts, ...whole].some(([level]) => level.reading.unit !== parts[0]![0].reading.unit)) continue
    yield* misfitOf({ stated, points: relation.points, parts, whole })
  }
}

/** Null where a figure is missing. */
function pairsOf(digest: Digest, levels: readonly number[], rates: readonly number[]): readonly Pair[] | null {
  const [first, second] = [figureEntries(digest, levels), figureEntries(digest, rates)]
  if (first === null || second === null) return null
  return first.map((level, index) => [level, second[index]!] as const)
}

function* misfitOf(contribution: Contribution): Iterable<Misfit> {
  const { stated, parts, whole } = contribution
  const [computed, loose] = [percentOf(contribution, asRounded), percentOf(contribution, asTruncated)]
  if (computed === null || loose === null || meets(computed, signed(stated.reading))) return
  const told = new Set(whole.map(([level]) => level.at.ordinal))
  yield misfit({
    at: stated,
    message: messageOf(contribution, computed),
    from: [...parts.filter(([level]) => !told.has(level.at.ordinal)).flat(), ...whole.flat()],
    truncated: meets(loose, signed(stated.reading, asTruncated(stated.reading))),
    fitting: signed(stated.reading, computed),
  })
}

/** The parts' increment in percent of the whole's, or in points of what the whole grew from. */
function percentOf({ points, parts, whole }: Contribution, widen: Widen): Interval | null {
  const given = parts.map(([level, rate]) => increment(level.reading, rate.reading, widen))
  const against = whole.map(([level, rate]) => (points ? levelBefore : increment)(level.reading, rate.reading, widen))
  if (!given.every((one) => one !== null) || !against.every((one) => one !== null)) return null
  return scale(divide(sum(given), sum(against)), '100')
}

function messageOf({ stated, points, parts, whole }: Contribution, computed: Interval): Message {
  const places = Math.max(1, decimalsPrinted(stated.reading))
  const unit = points ? '个百分点' : '%'
  const range = rangeText(computed, places, points ? '' : '%')
  const result = `${pointText(computed, places)}${unit}${range && `（${range}）`}`
  const terms = (pairs: readonly Pair[]): string =>
    pairs.map(([level, rate]) => `${level.reading.text}（${statedText(rate.reading)}）`).join(' + ')
  return {
    zh: `贡献与增量不符：按${terms(parts)}对${terms(whole)}推算为${result}，文中为${statedText(stated.reading)}`,
    en: `Contribution does not fit the increments: ${terms(parts)} of ${terms(whole)} give ${result}, stated ${statedText(stated.reading)}`,
  }
}
