// Interval arithmetic encloses every result, honours open and excluded ends, and never rounds inward.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import Big from 'big.js'
import {
  add,
  exactly,
  isBelow,
  meets,
  negate,
  scale,
  subtract,
  sum,
  type Interval,
} from '../../server/src/model/interval.ts'
import { divide, growthPercent, multiply, power } from '../../server/src/model/intervalProduct.ts'

const between = (low: string | null, high: string | null): Interval => ({ low, high })

describe('interval arithmetic', () => {
  const cases: readonly [string, Interval, Interval][] = [
    ['a sum adds the ends', add(between('8209.5', '8210.5'), between('2759.5', '2760.5')), between('10969', '10971')],
    ['the sum of nothing is 0', sum([]), between('0', '0')],
    ['a difference crosses the ends', subtract(between('5', '6'), between('1', '2')), between('3', '5')],
    ['an open end stays open', add(between('5', null), between('1', '2')), between('6', null)],
    ['a negative swaps the ends', negate(between('1', null)), between(null, '-1')],
    ['scaling by a negative swaps the ends', scale(between('1', '2'), '-2'), between('-4', '-2')],
    ['a product of mixed signs', multiply(between('-2', '3'), between('-5', '4')), between('-15', '12')],
    ['a product without a bound', multiply(between('2', null), between('3', '4')), between('6', null)],
    ['a product with a reached zero', multiply(between('0', '1'), between('3', null)), between('0', null)],
    ['an exact quotient stays exact', divide(exactly('6'), exactly('3')), exactly('2')],
    ['a divisor that holds 0 gives no bounds', divide(between('1', '2'), between('-1', '1')), between(null, null)],
    [
      'a divisor without a bound',
      divide(between('1', '2'), between('4', null)),
      { low: '0', high: '0.5', lowOpen: true },
    ],
    ['a negative divisor', divide(between('1', '2'), between('-4', '-2')), between('-1', '-0.25')],
    ['growth in percent', growthPercent(exactly('3'), exactly('2')), exactly('50')],
    ['compound growth', power(between('1.1', '1.2'), 2), between('1.21', '1.44')],
  ]
  for (const [name, actual, expected] of cases) it(name, () => assert.deepEqual(actual, expected))

  it('excluded ends stay excluded', () => {
    const over: Interval = { low: '11', high: null, lowOpen: true }
    assert.deepEqual(add(over, exactly('1')), { low: '12', high: null, lowOpen: true })
    assert.ok(isBelow(exactly('11'), over))
    assert.ok(meets(exactly('11.1'), over))
  })
})

const decimal = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, places]) => new Big(n).div(10 ** places).toFixed())
const intervals = fc.tuple(decimal, decimal).map(([a, b]) => (new Big(a).lte(b) ? between(a, b) : between(b, a)))
/** An interval and a number in it. */
const inside = fc.tuple(intervals, fc.integer({ min: 0, max: 4 })).map(([range, step]) => {
  const width = new Big(range.high!).minus(range.low!)
  return { range, value: new Big(range.low!).plus(width.times(step).div(4)) }
})

function holds(range: Interval, value: Big): boolean {
  return (range.low === null || value.gte(range.low)) && (range.high === null || value.lte(range.high))
}

describe('interval arithmetic encloses', () => {
  it('sums, differences and products', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        assert.ok(holds(add(a.range, b.range), a.value.plus(b.value)))
        assert.ok(holds(subtract(a.range, b.range), a.value.minus(b.value)))
        assert.ok(holds(multiply(a.range, b.range), a.value.times(b.value)))
      }),
    )
  })

  it('quotients', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        fc.pre(!b.value.eq(0))
        const quotient = divide(a.range, b.range)
        const times = (end: string): Big => new Big(end).times(b.value)
        const [near, far] = b.value.gt(0) ? [quotient.low, quotient.high] : [quotient.high, quotient.low]
        assert.ok(near === null || times(near).lte(a.value))
        assert.ok(far === null || times(far).gte(a.value))
      }),
    )
  })
})
