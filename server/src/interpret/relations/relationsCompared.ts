// Rates against others in percentage points: 增长9.6%，高出整体增速4.1个百分点; 分别为14.2%、9.5%，分别超过全国增速5.4、0.7个百分点.
import { gathered } from '../../tools/gathered.ts'
import { tradeTotals } from '../../lexicon/tradeTotals.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { type Ground, textBetween } from './ground.ts'
import { nearestKnown, type Statements } from './statements.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** 高于全国平均水平, 比东部地区低: what is compared, and which of the two is the greater. */
const comparison =
  /^(.*?)(?:(高于|高出|快于|快过|超过|超出|领先|低于|慢于|落后于?)([^，。；]{1,16}?)|比([^，。；]{1,16}?)(?<![加提降减放变升])(高|快|低|慢)出?了?)$/
const pace = /(?:整体|总体|平均)?(?:的)?(?:增速|增幅|增长速度|增长率|涨幅|平均水平|水平)$/
const ownPace = /^[，,]?(?:这个|这一|其)?(?:增速|增幅|增长)?(?:比|较|已|明显|大幅|均|分别)*$/
const joint = endTest(/^(?:、|和|与|及|以及)$/)
/** Compared with an earlier time, each rate has a base of its own. */
const times = /[年月季]|[上前同]期|期[初末]|半年/
/** Longer lists are tables. */
const mostListed = 8

interface Compared {
  /** The rates and, as many, the points that they are above or below what they are compared with. */
  readonly rates: readonly number[]
  readonly points: readonly number[]
  /** The words between the last rate and the first of the points. */
  readonly words: string
}

/** The relations of all points that are said to be above or below something. */
export function comparedRates(ground: Ground, statements: Statements): Relation[] {
  const { figures } = ground
  return gathered(ground.ofKind['percentage-point'], (index): Relation[] => {
    const compared = comparedAt(index, ground)
    const match = compared === null ? null : comparison.exec(compared.words.replace(/^[，,；;]/, ''))
    if (compared === null || match === null) return []
    const [, own = '', verb, behindVerb, behindThan, adjective] = match
    const less = /低|慢|落后/.test(verb ?? adjective ?? '')
    const isOwn = ownPace.test(own)
    const other = (behindVerb ?? behindThan ?? '').replace(pace, '')
    const differences = gathered(compared.rates, (rate, order): Relation[] => {
      const a = isOwn ? rate : rateOf(own.replace(pace, ''), rate, figures, statements)
      const b = rateOf(other, rate, figures, statements)
      if (a === null || b === null || a === b) return []
      return [{ kind: 'difference', a: less ? b : a, b: less ? a : b, difference: compared.points[order]! }]
    })
    const isOne = compared.rates.length > 1 && isOwn && !times.test(other) && !/[、和与及]/.test(other)
    return isOne ? [...differences, { kind: 'common-base', rates: compared.rates, points: compared.points, less }] : differences
  }) // prettier-ignore
}

/** A list of points that begins at `first`, behind a list of as many rates in its sentence; null where there is none. */
function comparedAt(first: number, ground: Ground): Compared | null {
  const { figures } = ground
  const isPoints = (index: number): boolean => {
    const figure = figures[index]
    return figure?.observation.kind === 'percentage-point' && figure.observation.status === 'actual'
  }
  const isRate = (index: number): boolean => {
    const figure = figures[index]
    if (figure?.observation.basis !== 'growth' || figure.observation.unit !== '%') return false
    return figure.sentence === figures[first]!.sentence && figure.observation.status === 'actual'
  }
  const isJoined = (index: number): boolean => joint(textBetween(ground, index - 1, index))
  if (!isPoints(first) || !isRate(first - 1)) return null
  let count = 1
  while (count < mostListed && isPoints(first + count) && isJoined(first + count)) count++
  const from = first - count
  for (let rate = from; rate < first; rate++) if (!isRate(rate) || (rate > from && !isJoined(rate))) return null
  const order = Array.from({ length: count }, (_, index) => index)
  return {
    rates: order.map((index) => from + index),
    points: order.map((index) => first + index),
    words: textBetween(ground, first - 1, first),
  }
}

/** The rate that the words mean: of the same trade (出口), of all trade (外贸整体), of the country (全国). */
function rateOf(words: string, like: number, figures: readonly FigureMention[], statements: Statements): number | null {
  const scope = (figures[like]!.observation.scope ?? '').replace(/→.*$/, '')
  const plain = words.replace(/我国|中国|同期|整体|总体|的/g, '')
  const own = statements.nameOf(like)
  const flow = /^(出口|进口)$/.exec(plain)?.[1]
  const stem = /^(.*?)(?:进出口总额|出口额|进口额)$/.exec(own)?.[1]
  if (flow !== undefined && words === plain && stem !== undefined)
    return nearestKnown(statements.of(`${stem}${flow}额`, like).rates, like + 1, figures)
  if (plain === '全国')
    return scope === '中国' ? null : nearestKnown(statements.of(totalName(own), like, '中国').rates, like + 1, figures)
  if (plain === '' && stem !== undefined && own.endsWith('进出口总额'))
    return nearestKnown(statements.of('货物进出口总额', like, scope).rates, like + 1, figures)
  const name = tradeTotals[plain.replace('全国', '')]
  return name === undefined ? null : nearestKnown(statements.of(name, like, scope).rates, like + 1, figures)
}

/** 外贸进出口额 of a region is 货物进出口总额 of the country. */
function totalName(name: string): string {
  return tradeTotals[name.replace(/总?[额值]$/, '')] ?? name
}
