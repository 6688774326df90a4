// The arithmetic of every labelled kind of relation (ANNOTATION.md §7), on intervals.
import {
  add,
  exactly,
  isBelow,
  meets,
  scale,
  subtract,
  sum,
  type Interval,
} from '../../../server/src/model/interval.ts'
import { divide, growthPercent, multiply, power } from '../../../server/src/model/intervalProduct.ts'

/** Intervals by role; percentages in per cent, negative for what goes down. */
type Roles = Readonly<Record<string, readonly Interval[]>>
type Formula = (roles: Roles, count: number, signs?: readonly number[] | null) => boolean

const one = exactly('1')
const factorOf = (rate: Interval): Interval => add(one, scale(rate, '0.01'))
const before = (level: Interval, rate: Interval): Interval => divide(level, factorOf(rate))
const percent = (a: Interval, b: Interval): Interval => scale(divide(a, b), '100')
const only = (roles: Roles, role: string): Interval => roles[role]?.[0] ?? { low: null, high: null }
const size = (interval: Interval): Interval =>
  interval.low?.startsWith('-') === true && interval.high !== null ? scale(interval, '-1') : interval

/** By kind; `count` is the number of years, of listed items, or the span between two dates. */
export const formulas: Readonly<Record<string, Formula>> & { readonly same: Formula } = {
  same: ({ two = [] }) => meets(two[0]!, two[1]!),
  sum: (roles, _, signs) =>
    meets(
      sum((roles['parts'] ?? []).map((part, index) => scale(size(part), String(signs?.[index] ?? 1)))),
      size(only(roles, 'whole')),
    ),
  /** A whole that went down (减少) bounds none of its parts: one that is not named may have gone down further. */
  'sum, partial': (roles, _, signs) =>
    isBelow(only(roles, 'whole'), exactly('0')) ||
    (roles['parts'] ?? []).every(
      (part, index) => (signs?.[index] ?? 1) < 0 || signs !== null || !isBelow(only(roles, 'whole'), part),
    ),
  share: (roles) => meets(percent(only(roles, 'part'), only(roles, 'whole')), only(roles, 'share')),
  multiple: (roles) => {
    const times = divide(only(roles, 'now'), only(roles, 'before'))
    return [times, subtract(times, one)].some((result) => meets(result, only(roles, 'multiple')))
  },
  difference: (roles) => meets(subtract(only(roles, 'a'), only(roles, 'b')), size(only(roles, 'diff'))),
  growth: (roles, years) =>
    meets(
      growthPercent(only(roles, 'now'), only(roles, 'before')),
      subtract(scale(power(factorOf(only(roles, 'rate')), years), '100'), exactly('100')),
    ),
  'growth-sum': (roles) => growthOfSum(roles['parts'] ?? [], roles['rates'] ?? [], only(roles, 'rate')),
  'weighted-growth': (roles) => growthOfSum(roles['parts'] ?? [], roles['partRates'] ?? [], only(roles, 'wholeRate')),
  'growth-difference': (roles) => {
    const [a, b] = roles['parts'] ?? []
    const [first, second] = roles['rates'] ?? []
    const earlier = subtract(before(a!, first!), before(b!, second!))
    return meets(growthPercent(subtract(a!, b!), earlier), only(roles, 'rate'))
  },
  contribution: (roles) => {
    const increments = sum(
      (roles['parts'] ?? []).map((part, index) => subtract(part, before(part, roles['rates']![index]!))),
    )
    const base = before(only(roles, 'whole'), only(roles, 'rate'))
    return roles['points'] === undefined
      ? meets(percent(increments, subtract(only(roles, 'whole'), base)), only(roles, 'share'))
      : meets(percent(increments, base), only(roles, 'points'))
  },
  'share-change': (roles) => {
    const share = percent(only(roles, 'part'), only(roles, 'whole'))
    const shrunk = divide(factorOf(only(roles, 'wholeRate')), factorOf(only(roles, 'partRate')))
    return meets(multiply(share, subtract(one, shrunk)), only(roles, 'change'))
  },
  /** Of two indices that are given by how much they rose. */
  quotient: (roles) =>
    meets(percent(factorOf(only(roles, 'num')), factorOf(only(roles, 'den'))), only(roles, 'quotient')),
  'difference-pair': (roles) => {
    const [a, b, c, d] = roles['pairs'] ?? []
    return meets(subtract(a!, b!), subtract(c!, d!))
  },
  'stock-flow': (roles) => {
    const rate = subtract(only(roles, 'rate'), only(roles, 'rateChange'))
    const flow = subtract(only(roles, 'flow'), only(roles, 'flowChange'))
    return meets(percent(only(roles, 'flow'), only(roles, 'rate')), multiply(percent(flow, rate), factorOf(rate)))
  },
  bound: (roles) => !isBelow(only(roles, 'value'), scale(only(roles, 'bound'), '100')),
  'list-count': (roles, count) => meets(only(roles, 'whole'), exactly(String(count))),
  'date-span': (roles, count) => [count, count + 1].some((days) => meets(only(roles, 'value'), exactly(String(days)))),
}

function growthOfSum(parts: readonly Interval[], rates: readonly Interval[], rate: Interval): boolean {
  const earlier = sum(parts.map((part, index) => before(part, rates[index]!)))
  return meets(growthPercent(sum(parts), earlier), rate)
}
