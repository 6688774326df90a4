// A percentage that moved by percentage points since an earlier period: 增长5.8%，增速比一季度加快0.4个百分点, wherever the earlier one stands.
import type { Observation } from '../../model/figure.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { meets, scale, subtract, type Interval } from '../../model/interval.ts'
import { figureIn } from '../paragraphs.ts'
import { basePeriod } from '../periods.ts'
import type { RuleContext } from '../rule.ts'
import { isComparable } from '../values.ts'
import { differenceMisfit } from './difference.ts'
import { asTruncated, ratePercent, type Widen } from './increments.ts'
import type { Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** Nothing but the comparison between a percentage and the points that it moved by. */
const moved =
  /^[，,、]?(?:增速|增幅|涨幅|降幅|跌幅|占比|比重|份额)?(?:同比|环比|[比较][^，。；]{1,12}?)(?:分别)?(加快|提高|提升|上升|回升|增加|扩大|收窄|回落|放缓|减缓|下降|降低|下滑|缩小|减少)了?$/
const narrowing = /收窄|缩小/
const falling = /收窄|回落|放缓|减缓|下降|降低|下滑|缩小|减少/
const ofExtent = /收窄|缩小|扩大/

/** Of shares, or of all other percentages. */
export function* pointsOverTimeMisfits(series: Series, shares: boolean, context: RuleContext): Iterable<Misfit> {
  for (const now of series.entries) {
    if (now.reading.unit !== '%' || (now.reading.basis === 'share') !== shares || !isComparable(now.reading)) continue
    const step = stepBehind(now, context)
    if (step === null || !isComparable(step.points.reading)) continue
    const earlier = series.entries.filter((entry) => isEarlier(entry, now, step.points))
    if (earlier.length === 0 || earlier.some((before) => fits(now, before, step))) continue
    yield* misfitOf(now, earlier[0]!, step)
  }
}

interface Step {
  readonly points: Figure
  readonly verb: string
}

/** The points that follow right behind the percentage in its sentence; null where others are meant. */
function stepBehind({ at }: Figure, context: RuleContext): Step | null {
  const paragraph = context.paragraph(at)
  const [own, next] = [at.ordinal, at.ordinal + 1].map((ordinal) => figureIn(paragraph, ordinal))
  if (next?.observation.kind !== 'percentage-point' || own?.sentence !== next.sentence) return null
  const verb = moved.exec(paragraph!.text.slice(own.end, next.start))?.[1]
  return verb === undefined
    ? null
    : { points: { at: { ...at, ordinal: at.ordinal + 1 }, reading: next.observation }, verb }
}

function isEarlier({ reading }: Figure, now: Figure, points: Figure): boolean {
  const { period, basis, base, unit } = now.reading
  const since = points.reading.base
  if (period === null || since === null || reading.basis !== basis || reading.base !== base || reading.unit !== unit)
    return false
  const from = since === 'yoy' || since === 'mom' ? basePeriod(period, since) : since
  return from !== null && reading.period === from && from !== period && isComparable(reading)
}

function fits(now: Figure, before: Figure, { points, verb }: Step): boolean {
  const change = changeOf(now.reading, before.reading, verb, ({ interval }) => interval)
  const stated = points.reading.interval
  return change === null || meets(change, stated)
}

/** By how much it rose, or fell where the verb says so; 收窄 and 扩大 speak of how far it is from 0. */
function changeOf(now: Observation, before: Observation, verb: string, widen: Widen): Interval | null {
  const read = ofExtent.test(verb) ? (one: Observation) => widen(one) : (one: Observation) => ratePercent(one, widen)
  const [later, earlier] = [read(now), read(before)]
  if (later === null || earlier === null) return null
  const change = subtract(later, earlier)
  return falling.test(verb) ? scale(change, '-1') : change
}

function* misfitOf(now: Figure, before: Figure, { points, verb }: Step): Iterable<Misfit> {
  if (ofExtent.test(verb) && now.reading.direction !== before.reading.direction) return
  const extents = narrowing.test(verb) && now.reading.direction === 'down'
  const fell = falling.test(verb) && !extents
  const found = fell || (ofExtent.test(verb) && now.reading.direction === 'down' && !extents) ? [before, now] : [now, before]
  for (const misfit of differenceMisfit(found[0]!, found[1]!, points)) {
    const loose = changeOf(now.reading, before.reading, verb, asTruncated)
    const truncated = loose !== null && meets(loose, asTruncated(points.reading))
    yield before.at.path === now.at.path || truncated ? misfit : { ...misfit, severity: 'information' }
  }
} // prettier-ignore
