// A balance that grew over a year against what was added in that year: 新增15.9万亿元 ÷ (198.6万亿元 − 15.9万亿元) = 8.7%.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Message } from '../../model/finding.ts'
import { add, exactly, meets, scale, subtract, type Interval } from '../../model/interval.ts'
import { divide, multiply } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntry, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, inStyleOf, pointText } from '../format.ts'
import { statedText } from '../message.ts'
import { asPrinted, isComparable, signed } from '../values.ts'
import { asRounded, asTruncated, ratePercent, type Widen } from './increments.ts'
import { misfit, type Misfit } from './misfit.ts'

type Figure = Entry<Observation>

/** Rates and flows that do not fit; information at most, as balances are also written off and counted anew. */
export function* stockFlowMisfits(digest: Digest): Iterable<Misfit> {
  for (const { rate, flow, stock, rateChange, flowChange } of relationsOf(digest, 'stock-flow')) {
    const at = (ordinal: number | null): Figure | null => (ordinal === null ? null : figureEntry(digest, ordinal))
    const [grown, added, level, faster, more] = [at(rate), at(flow), at(stock), at(rateChange), at(flowChange)]
    const members = [grown, added, level, faster, more].filter((one) => one !== null)
    if (grown === null || added === null || !members.every(({ reading }) => isComparable(reading))) continue
    if (level !== null) yield* levelMisfit(grown, added, level)
    else if (faster !== null && more !== null) yield* changeMisfit(grown, added, faster, more)
  }
}

function* levelMisfit(rate: Figure, flow: Figure, stock: Figure): Iterable<Misfit> {
  const [computed, loose] = [rateOf(flow, stock, asRounded), rateOf(flow, stock, asTruncated)]
  const stated = ratePercent(rate.reading, asRounded)
  if (stated === null || meets(computed, stated)) return
  const result = pointText(computed, Math.max(1, decimalsPrinted(rate.reading)))
  const formula = `${flow.reading.text} ÷（${stock.reading.text} − ${flow.reading.text}）= ${result}%`
  yield misfit({
    at: rate,
    message: messageOf(formula, rate),
    from: [stock, flow],
    truncated: meets(loose, ratePercent(rate.reading, asTruncated) ?? loose),
    fitting: asPrinted(rate.reading, computed),
    severity: 'information',
  })
}

function rateOf(flow: Figure, stock: Figure, widen: Widen): Interval {
  const added = signed(flow.reading, widen(flow.reading))
  return scale(divide(added, subtract(widen(stock.reading), added)), '100')
}

/** The balance that the rate was of, told by this year's figures and by last year's: both must be one. */
function* changeMisfit(rate: Figure, flow: Figure, faster: Figure, more: Figure): Iterable<Misfit> {
  const members = [rate, flow, faster, more] as const
  const [rounded, loose] = [basesOf(members, asRounded), basesOf(members, asTruncated)]
  if (rounded === null || loose === null || meets(...rounded)) return
  const [now, before] = rounded.map((base) => inStyleOf(middleOf(base), flow.reading))
  const formula = `${flow.reading.text} ÷ ${statedText(rate.reading)} = ${now ?? ''}`
  yield misfit({
    at: flow,
    message: {
      zh: `增量与增速不合：${formula}，而按上年的增速和增量推算，上年末余额为${before ?? ''}`,
      en: `Flow and growth do not fit: ${formula}, while last year's flow and growth give ${before ?? ''}`,
    },
    from: [rate, faster, more],
    truncated: meets(...loose),
    fitting: null,
    severity: 'information',
  })
}

type Members = readonly [rate: Figure, flow: Figure, faster: Figure, more: Figure]

function basesOf([rate, flow, faster, more]: Members, widen: Widen): [Interval, Interval] | null {
  const growth = ratePercent(rate.reading, widen)
  if (growth === null) return null
  const of = ({ reading }: Figure): Interval => signed(reading, widen(reading))
  const earlier = subtract(growth, of(faster))
  const flowBefore = subtract(of(flow), of(more))
  const factor = add(exactly('1'), scale(earlier, '0.01'))
  return [divide(scale(of(flow), '100'), growth), multiply(divide(scale(flowBefore, '100'), earlier), factor)]
}

function middleOf(interval: Interval): string {
  const text = pointText(interval, 0).replace(/[<>]/g, '')
  return text === '?' ? '0' : text
}

function messageOf(formula: string, rate: Figure): Message {
  return {
    zh: `余额、增量与增速不合：${formula}，文中为${statedText(rate.reading)}`,
    en: `Balance, flow and growth do not fit: ${formula}, stated ${statedText(rate.reading)}`,
  }
}
