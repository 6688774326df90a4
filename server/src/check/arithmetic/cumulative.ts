// What a year had brought by one month, by a later one, and in the months between: 1—7月 = 上半年 + 7月.
import type { Observation } from '../../model/figure.ts'
import { meets, sum } from '../../model/interval.ts'
import { multiply } from '../../model/intervalProduct.ts'
import { isSize } from '../../model/sizes.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { type MonthSpan, monthSpan } from '../months.ts'
import { isBound, isComparable, withTruncation } from '../values.ts'
import { misfit, type Misfit } from './misfit.ts'
import { sumText } from './sums.ts'

type Figure = Entry<Observation>

interface Flow {
  readonly figure: Figure
  readonly span: MonthSpan
}

/** More levels than this for one quantity are no series. */
const mostFlows = 60
/** What is left over can be negative, and a stock is of a day: neither adds up over months. */
const notAdded = /顺差|逆差|差额|净|利润|余额|存款|贷款|人口|指数|平均|人均|价格|库存|价$|率$/

/** The cumulative levels that are not the earlier one and the months since. */
export function* cumulativeMisfits(series: Series): Iterable<Misfit> {
  const flows = flowsOf(series)
  if (flows.length < 3) return
  for (const total of flows) {
    if (total.span.first !== 1) continue
    const pairs = flows.flatMap((earlier) =>
      endsBefore(earlier, total)
        ? flows.filter((rest) => follows(rest, earlier, total)).map((rest) => [earlier, rest] as const)
        : [],
    )
    if (pairs.length === 0 || pairs.some((pair) => fits(total, pair))) continue
    const near = pairs.find((pair) => pair.every(({ figure }) => figure.at.path === total.figure.at.path))
    if (near !== undefined || pairs.every((pair) => !mayBeRevised(total, pair)))
      yield misfitOf(total, near ?? pairs[0]!, near !== undefined)
  }
}

/** The first of each printed value in an article. */
function flowsOf({ entries }: Series): readonly Flow[] {
  const found = new Map<string, Flow>()
  for (const figure of entries) {
    const { reading } = figure
    if (!isSize(reading) || !isComparable(reading) || isBound(reading)) continue
    if ((reading.kind !== 'amount' && reading.kind !== 'count') || notAdded.test(reading.indicator ?? '')) continue
    const span = reading.period === null ? null : monthSpan(reading.period)
    if (span === null) continue
    const key = [figure.at.path, reading.period, reading.value ?? reading.text].join('|')
    if (!found.has(key)) found.set(key, { figure, span })
    if (found.size > mostFlows) return []
  }
  return [...found.values()]
}

function endsBefore(earlier: Flow, total: Flow): boolean {
  return isLike(earlier, total) && earlier.span.first === 1 && earlier.span.last < total.span.last
}

function follows(rest: Flow, earlier: Flow, total: Flow): boolean {
  return isLike(rest, total) && rest.span.first === earlier.span.last + 1 && rest.span.last === total.span.last
}

function isLike({ figure, span }: Flow, total: Flow): boolean {
  return span.year === total.span.year && figure.reading.unit === total.figure.reading.unit
}

function fits({ figure }: Flow, parts: readonly [Flow, Flow]): boolean {
  return meets(sum(parts.map((part) => part.figure.reading.interval)), figure.reading.interval)
}

/** What was given out earlier may have been revised since, by a hundredth at most. */
function mayBeRevised({ figure }: Flow, parts: readonly [Flow, Flow]): boolean {
  const total = sum(parts.map((part) => part.figure.reading.interval))
  return meets(multiply(total, { low: '0.99', high: '1.01' }), figure.reading.interval)
}

/** Across articles the earlier figure may have been revised since. */
function misfitOf({ figure }: Flow, parts: readonly [Flow, Flow], near: boolean): Misfit {
  const [earlier, rest] = parts.map((part) => part.figure) as [Figure, Figure]
  const total = sum([earlier.reading.interval, rest.reading.interval])
  const loose = {
    total: sum([earlier, rest].map((part) => withTruncation(part.reading))),
    whole: withTruncation(figure.reading),
  }
  const terms = sumText({ whole: figure, parts: [earlier, rest], signs: undefined, complete: true, total, loose })
  return misfit({
    at: figure,
    message: {
      zh: `累计与分月不符：${terms}，文中累计为${figure.reading.text}`,
      en: `The cumulative figure does not fit the months: ${terms}, stated ${figure.reading.text}`,
    },
    from: [earlier, rest],
    truncated: meets(loose.total, loose.whole),
    fitting: total,
    ...(near ? {} : { severity: 'information' as const }),
  })
}
