import assert from 'node:assert/strict'
import { baseText } from '../../../server/src/features/wording/baseText.ts'
import { comparePeriods, likeness, yearEarlier } from '../../../server/src/features/series/periodOrder.ts'

describe('periods in the order of time', () => {
  it('sorts by the last day, then by the first; unknown forms come last', () => {
    const ordered = ['2020', '2022', '2023-Q1', '2023-S1', '2023-07', '../2023-07-31', '2023', '2021/2025', '不详']
    assert.deepEqual([...ordered].reverse().sort(comparePeriods), ordered)
  })
  const earlier: readonly [string, string | null][] = [
    ['2023', '2022'],
    ['2023-S1', '2022-S1'],
    ['2024-Q1', '2023-Q1'],
    ['2023-07', '2022-07'],
    ['../2023-07-31', '../2022-07-31'],
    ['2025-01/2025-07', '2024-01/2024-07'],
    ['2017/2021', null],
    ['不详', null],
  ]
  for (const [period, expected] of earlier)
    it(`a year before ${period} is ${expected}`, () => assert.equal(yearEarlier(period), expected))
})

describe('how alike periods are', () => {
  it('the same part of a year, the same length, or neither', () => {
    assert.equal(likeness('2023-S1', '2021-S1'), 0)
    assert.equal(likeness('2023-01/2023-07', '2021-01/2021-07'), 0)
    assert.equal(likeness('2023-S1', '2022-S2'), 1)
    assert.equal(likeness('2023-S1', '2023'), 2)
  })
})

describe('the base of a rate in words', () => {
  it('says what a rate is measured against', () => {
    assert.equal(baseText('yoy', 'zh'), '同比')
    assert.equal(baseText('2019', 'zh'), '比2019年')
    assert.equal(baseText('2019', 'en'), 'on 2019')
  })
})
