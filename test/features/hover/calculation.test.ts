import assert from 'node:assert/strict'
import { relationText } from '../../../server/src/features/hover/calculation.ts'
import type { Observation } from '../../../server/src/model/figure.ts'
import type { Relation } from '../../../server/src/model/relation.ts'
import { buildDigest } from '../../support/builders.ts'

const yi = (text: string, value: string, half: string): Partial<Observation> => {
  const [middle, width] = [BigInt(value), BigInt(half)]
  return { text, value, interval: { low: String(middle - width), high: String(middle + width) } }
}
const percent = (text: string, value: string, low: string, high: string): Partial<Observation> => ({
  text,
  value,
  unit: '%',
  kind: 'percent',
  interval: { low, high },
})
const calculate = (figures: readonly Partial<Observation>[], relation: Relation, language: 'zh' | 'en' = 'zh') =>
  relationText(buildDigest({ figures }), relation, language)

describe('what follows from the figures of a text', () => {
  const total = { ...yi('1.1万亿元', '1100000000000', '50000000000'), hedge: 'over' } as const
  const exports = yi('8210亿元', '821000000000', '50000000')
  const imports = yi('2760亿元', '276000000000', '50000000')

  it('parts add up, with the interval and what the text states', () => {
    const relation: Relation = { kind: 'sum', whole: 0, parts: [1, 2], complete: true }
    assert.equal(
      calculate([total, exports, imports], relation),
      '8210亿元 + 2760亿元 = 1.097万亿元（1.0969～1.0971 万亿），文中为超1.1万亿元',
    )
    assert.equal(
      calculate([total, exports, imports], relation, 'en'),
      '8210亿元 + 2760亿元 = 1.097 trillion yuan (1.0969–1.0971 trillion), stated over 1.1万亿元',
    )
  })
  it('parts that may not be all are named so', () => {
    const relation: Relation = { kind: 'sum', whole: 0, parts: [1, 2], complete: false }
    assert.match(calculate([total, exports, imports], relation) ?? '', /，分项或未列全$/)
  })
  it('a level over an earlier one gives growth with the decimals of the stated rate', () => {
    const now = yi('1.92万亿元', '1920000000000', '5000000000')
    const before = yi('1.69万亿元', '1690000000000', '5000000000')
    const rate = { ...percent('18.6%', '18.6', '18.55', '18.65'), basis: 'growth', direction: 'up' } as const
    const relation: Relation = { kind: 'growth', now: 0, before: 1, rate: 2, years: 1 }
    assert.equal(
      calculate([now, before, rate], relation),
      '1.92万亿元 ÷ 1.69万亿元 − 1 = 13.6%（13.0%～14.2%），文中为+18.6%',
    )
  })
  it('a decline is negative on both sides', () => {
    const figures = [
      yi('90亿元', '9000000000', '50000000'),
      yi('100亿元', '10000000000', '50000000'),
      { ...percent('10%', '10', '9.5', '10.5'), basis: 'growth', direction: 'down' } as const,
    ]
    const relation: Relation = { kind: 'growth', now: 0, before: 1, rate: 2, years: 1 }
    assert.equal(calculate(figures, relation), '90亿元 ÷ 100亿元 − 1 = −10.0%（−10.9%～−9.0%），文中为−10%')
  })
  it('an average rate is carried forward over its years', () => {
    const figures = [
      yi('161亿元', '16100000000', '50000000'),
      yi('100亿元', '10000000000', '0'),
      { ...percent('10%', '10', '10', '10'), basis: 'growth', direction: 'up' } as const,
    ]
    const relation: Relation = { kind: 'growth', now: 0, before: 1, rate: 2, years: 5 }
    assert.equal(calculate(figures, relation), '100亿元 × (1 + 10%)^5 = 161.051亿元，文中为161亿元')
  })
  it('a part over the whole gives its share', () => {
    const figures = [
      yi('15.7万亿元', '15700000000000', '50000000000'),
      yi('42.1万亿元', '42100000000000', '50000000000'),
      percent('37.3%', '37.3', '37.25', '37.35'),
    ]
    const relation: Relation = { kind: 'share', part: 0, whole: 1, share: 2 }
    assert.equal(calculate(figures, relation), '15.7万亿元 ÷ 42.1万亿元 = 37.3%（37.1%～37.5%），文中为37.3%')
  })
  it('a multiple counts the growth where the text says 增长', () => {
    const figures = [
      yi('435亿元', '43500000000', '0'),
      yi('100亿元', '10000000000', '0'),
      { text: '4.3倍', value: '4.3', unit: '×', kind: 'multiple' } as const,
    ]
    const grown: Relation = { kind: 'multiple', now: 0, before: 1, multiple: 2, grown: true }
    assert.equal(calculate(figures, grown), '435亿元 ÷ 100亿元 − 1 = 3.35倍，文中为4.3倍')
    assert.equal(calculate(figures, { ...grown, grown: false }), '435亿元 ÷ 100亿元 = 4.35倍，文中为4.3倍')
  })
  it('a difference of two percentages is in percentage points', () => {
    const figures = [
      percent('12.3%', '12.3', '12.25', '12.35'),
      percent('9.3%', '9.3', '9.25', '9.35'),
      { text: '3个百分点', value: '3', unit: 'pp', kind: 'percentage-point', basis: 'change' } as const,
    ]
    const relation: Relation = { kind: 'difference', a: 0, b: 1, difference: 2 }
    assert.equal(calculate(figures, relation), '12.3% − 9.3% = 3.0个百分点（2.9～3.1个百分点），文中为3个百分点')
  })
  it('and in basis points where the text counts these', () => {
    const figures = [
      percent('3.45%', '3.45', '3.445', '3.455'),
      percent('3.35%', '3.35', '3.345', '3.355'),
      { text: '20个基点', value: '20', unit: 'bp', kind: 'measure', basis: 'change' } as const,
    ]
    const relation: Relation = { kind: 'difference', a: 0, b: 1, difference: 2 }
    assert.equal(calculate(figures, relation), '3.45% − 3.35% = 10个基点（9～11），文中为20个基点')
  })
  const silent: readonly [string, readonly Partial<Observation>[]][] = [
    ['a range', [{ text: '2至3亿元', value: null, low: '200000000', high: '300000000' }, exports, imports]],
    ['another unit', [{ ...exports, unit: 'USD' }, imports, imports]],
    ['nothing to divide by', [exports, { ...imports, value: '0' }, imports]],
  ]
  for (const [name, figures] of silent)
    it(`computes nothing from ${name}`, () => {
      assert.equal(calculate(figures, { kind: 'share', part: 0, whole: 1, share: 2 }), null)
    })
})
