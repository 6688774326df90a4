// One run of months at two dates: 连续10个月 as of November is 连续17个月 as of June of the next year, unless it broke off between.
import type { Observation } from '../../model/figure.ts'
import { exactly, isBelow, meets, subtract, type Interval } from '../../model/interval.ts'
import { periodText } from '../../model/periodText.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { isComparable } from '../values.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

interface Streak {
  readonly figure: Figure
  /** The last month of the run, counted from year 0. */
  readonly month: number
  readonly length: Interval
}

/** More runs than this of one name are a name too general to compare by. */
const mostStreaks = 60

/** The runs that reach back over an earlier article's month and are not longer by the months since. */
export function* streakMisfits(series: Series): Iterable<Misfit> {
  const streaks = series.entries.flatMap(streakOf)
  if (streaks.length < 2 || streaks.length > mostStreaks) return
  for (const later of streaks) {
    const earlier = streaks.filter((one) => reachesBack(later, one))
    if (earlier.length === 0 || earlier.some((one) => fits(later, one))) continue
    yield misfitOf(later, earlier.reduce(closer))
  }
}

function streakOf(figure: Figure): readonly Streak[] {
  const { kind, unit, indicator, period, hedge, value, interval } = figure.reading
  if (kind !== 'duration' || unit !== 'mo' || !/连续.*月数$/.test(indicator ?? '')) return []
  const month = lastMonth(period)
  if (month === null || !isComparable(figure.reading)) return []
  return [{ figure, month, length: hedge === 'exact' && value !== null ? exactly(value) : interval }]
}

/** Of a month, a state at its end, or a stretch that ends with it; a day may speak of the month before. */
function lastMonth(period: string | null): number | null {
  const end = /^(?:[^/]*\/)?(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4])|S([12]))$/.exec(period ?? '')
  if (end === null) return null
  const [, year, month, quarter, half] = end
  return Number(year) * 12 + Number(month ?? Number(quarter ?? 0) * 3 + Number(half ?? 0) * 6)
}

/** Whether the later run surely covers the month in which the earlier one was counted; a shorter one began anew. */
function reachesBack(later: Streak, earlier: Streak): boolean {
  const months = later.month - earlier.month
  return months > 0 && isBelow(exactly(String(months)), later.length)
}

function fits(later: Streak, earlier: Streak): boolean {
  return meets(subtract(later.length, earlier.length), exactly(String(later.month - earlier.month)))
}

function closer(a: Streak, b: Streak): Streak {
  return b.month > a.month ? b : a
}

/** Information: which month is meant, and what exactly went on, is often said elsewhere. */
function misfitOf(later: Streak, earlier: Streak): Misfit {
  const [now, before] = [later.figure.reading, earlier.figure.reading]
  const months = later.month - earlier.month
  const [zh, en] = (['zh', 'en'] as const).map((language) => periodText(before.period ?? '', language)) as [
    string,
    string,
  ]
  return misfit({
    at: later.figure,
    message: {
      zh: `连续月数前后不符：此处为${now.text}，而${months}个月前（${zh}，{0}）为${before.text}`,
      en: `The run of months does not fit: ${now.text} here, ${before.text} ${months} months earlier (${en}, {0})`,
    },
    from: [earlier.figure],
    truncated: false,
    fitting: null,
    severity: 'information',
  })
}
