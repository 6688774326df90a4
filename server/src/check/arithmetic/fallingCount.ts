// A count of all so far that is lower on a later day: 截至2022年底累计建成165个, 截至2024年底累计建成132个.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { isBelow } from '../../model/interval.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntry } from '../articleFigures.ts'
import { isComparable } from '../values.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** The counts below an earlier one of the same article, name, scope and unit. Linear in the figures. */
export function* fallingCountMisfits(digest: Digest): Iterable<Misfit> {
  const latest = new Map<string, Figure>()
  const counts = digest.figures.flatMap(({ observation }, ordinal) => {
    const figure = isSoFar(observation) ? figureEntry(digest, ordinal) : null
    return figure === null ? [] : [figure]
  })
  counts.sort((a, b) => yearOf(a) - yearOf(b))
  for (const figure of counts) {
    const { indicator, scope, unit, interval } = figure.reading
    const key = [digest.passages[digest.figures[figure.at.ordinal]!.passage]?.article, indicator, scope, unit].join('|')
    const before = latest.get(key)
    if (before === undefined || yearOf(before) < yearOf(figure)) latest.set(key, figure)
    if (before !== undefined && yearOf(before) < yearOf(figure) && isBelow(interval, before.reading.interval))
      yield misfitOf(figure, before)
  }
}

/** As of the end of a year: 累计 in its name, of a known scope. */
function isSoFar(observation: Observation): boolean {
  const { period, kind, basis, indicator, scope } = observation
  if (scope === null || indicator?.includes('累计') !== true || !/^\.\.\/\d{4}/.test(period ?? '')) return false
  return kind === 'count' && basis === 'level' && isComparable(observation)
}

function yearOf({ reading }: Figure): number {
  return Number(/\d{4}/.exec(reading.period ?? '')?.[0])
}

function misfitOf(later: Figure, earlier: Figure): Misfit {
  return misfit({
    at: later,
    message: {
      zh: `累计数减少：此处为${later.reading.text}，而较早时（{0}）已为${earlier.reading.text}`,
      en: `A cumulative count falls: ${later.reading.text} here, ${earlier.reading.text} earlier ({0})`,
    },
    from: [earlier],
    truncated: false,
    fitting: null,
  })
}
