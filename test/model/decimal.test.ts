// Decimals made from digits, written out and widened by half a step are the ones of big.js, whatever their length.
import assert from 'node:assert/strict'
import Big from 'big.js'
import fc from 'fast-check'
import {
  compareDecimals,
  decimalOf,
  decimalText,
  halfStepAround,
  isNegative,
  isOne,
  isZero,
  opposite,
  product,
} from '../../server/src/model/decimal.ts'

const digits = fc.stringMatching(/^[0-9]{1,20}(?:\.[0-9]{1,20})?$/)
const exponent = fc.integer({ min: -12, max: 20 })
const decimal = fc
  .tuple(digits, exponent, fc.boolean())
  .map(([text, power, negative]) => new Big(`${negative ? '-' : ''}${text}e${power}`))

describe('decimals', () => {
  it('digits with a magnitude are read exactly', () =>
    fc.assert(
      fc.property(digits, exponent, (text, power) => {
        assert.deepEqual({ ...decimalOf(text, power) }, { ...new Big(`${text}e${power}`) })
      }),
    ))

  it('a number is written without exponent', () =>
    fc.assert(fc.property(decimal, (value) => assert.equal(decimalText(value), value.toFixed()))))

  it('half a step is added and taken away exactly', () =>
    fc.assert(
      fc.property(decimal, decimal, exponent, (low, high, power) => {
        const half = new Big(`5e${power - 1}`)
        assert.deepEqual(halfStepAround(low, high, new Big(`1e${power}`)), {
          low: low.minus(half).toFixed(),
          high: high.plus(half).toFixed(),
        })
      }),
    ))

  it('a product is the one of big.js', () =>
    fc.assert(
      fc.property(
        fc.oneof(decimal, fc.constant(new Big(0))),
        fc.oneof(decimal, fc.constant(new Big('1e-3'))),
        (a, b) => {
          assert.equal(decimalText(product(a, b)), decimalText(a.times(b)))
        },
      ),
    ))

  it('what is below zero goes above, and the other way round', () => {
    fc.assert(fc.property(decimal, (value) => assert.ok(opposite(value).eq(value.times(-1)))))
    assert.equal(opposite(null), null)
  })

  it('numbers in plain digits are put in order', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        assert.equal(compareDecimals(a.toFixed(), b.toFixed()), a.cmp(b))
        assert.equal(compareDecimals(a.toFixed(), a.toFixed()), 0)
      }),
    ))

  it('zero, one and what is less are told', () =>
    fc.assert(
      fc.property(fc.oneof(decimal, fc.constantFrom(new Big(0), new Big(1), new Big(-1), new Big('-0'))), (value) => {
        assert.deepEqual([isZero(value), isOne(value), isNegative(value)], [value.eq(0), value.eq(1), value.lt(0)])
      }),
    ))
})
