// Numbers in messages keep the unit, the magnitude and the precision of the text; periods step back by their base.
import assert from 'node:assert/strict'
import { inOwnStyle, inStyleOf, pointText, rangeText } from '../../server/src/check/format.ts'
import { basePeriod } from '../../server/src/check/periods.ts'
import { differenceOf } from '../../server/src/check/wording.ts'
import { observation } from '../support/builders.ts'

describe('numbers in messages', () => {
  const styles: readonly [string, string, string, string][] = [
    ['1097000000000', '1.1万亿元', '1100000000000', '1.097万亿元'],
    ['577600000000', '5676亿元', '567600000000', '5776亿元'],
    ['1234500', '３０万件', '300000', '123.45万件'],
    ['0.07', '5分钱', '0.05', '7分钱'],
    ['450', '400多家', '400', '450家'],
    ['1250000', '1,100万辆', '11000000', '125万辆'],
    ['730000000', '七亿元', '700000000', '7.3亿元'],
  ]
  for (const [value, text, own, expected] of styles)
    it(`${value} like ${text} is ${expected}`, () =>
      assert.equal(inStyleOf(value, observation({ text, value: own })), expected))

  it('in a style of its own', () => assert.equal(inOwnStyle('28310000000', 'USD'), '283.1亿美元'))

  it('points and ranges', () => {
    assert.equal(pointText({ low: '12.98', high: '14.24' }, 1), '13.6')
    assert.equal(pointText({ low: '12.98', high: null }, 1), '>13.0')
    assert.equal(rangeText({ low: '12.98', high: '14.24' }, 1, '%'), '13.0%～14.2%')
    assert.equal(rangeText({ low: '12.98', high: '13.01' }, 1, '%'), '')
  })
})

describe('base periods', () => {
  const cases: readonly [string, string, string | null][] = [
    ['2023', 'yoy', '2022'],
    ['2023-S1', 'yoy', '2022-S1'],
    ['../2023-07-31', 'yoy', '../2022-07-31'],
    ['2025-01/2025-07', 'yoy', '2024-01/2024-07'],
    ['2021/2025', 'yoy', null],
    ['2023-01', 'mom', '2022-12'],
    ['2023-Q3', 'mom', '2023-Q2'],
    ['2023', '2019', '2019'],
    ['2023-S1', '2019', null],
    ['2023', '2023', null],
    ['2023', 'annual', null],
    ['近来', 'yoy', null],
  ]
  for (const [period, base, expected] of cases)
    it(`${period} on ${base} is ${expected}`, () => assert.equal(basePeriod(period, base), expected))
})

describe('wording', () => {
  const cases: readonly [string, string, string | null][] = [
    ['跨境电商电子商务综合试验区', '跨境电子商务综合试验区', 'doubled'],
    ['跨境电子商务综合综合试验区', '跨境电子商务综合试验区', 'doubled'],
    ['国家统计局', '国家计统局', 'swapped'],
    ['海关总署', '海关总暑', 'mistaken'],
    ['关于农村电商发展的意见', '关于农村电商发的意见', 'dropped'],
    ['2012年安排', '2021年安排', null],
    ['第二批名单', '第三批名单', null],
    ['国家工商局', '国家工商总局', null],
    ['深化改革的意见', '深化改革的实施意见', null],
    ['山东省政府', '山西省政府', null],
  ]
  for (const [a, b, expected] of cases)
    it(`${a} and ${b}: ${expected ?? 'two things'}`, () => {
      assert.equal(differenceOf(a, b)?.kind ?? null, expected)
      assert.equal(differenceOf(b, a)?.kind ?? null, expected)
    })
})
