import assert from 'node:assert/strict'
import { periodText } from '../../server/src/model/periodText.ts'

describe('periods in words', () => {
  const cases: readonly [period: string, zh: string, en: string][] = [
    ['2023', '2023年', '2023'],
    ['2023-S1', '2023年上半年', 'first half of 2023'],
    ['2023-S2', '2023年下半年', 'second half of 2023'],
    ['2024-Q1', '2024年一季度', 'Q1 2024'],
    ['2023-07', '2023年7月', 'July 2023'],
    ['2023-07-31', '2023年7月31日', '31 July 2023'],
    ['../2023-07-31', '截至2023年7月31日', 'as of 31 July 2023'],
    ['../2022-Q1', '截至2022年一季度', 'as of Q1 2022'],
    ['../2022', '截至2022年', 'as of 2022'],
    ['2017/..', '2017年以来', 'since 2017'],
    ['2017/2021', '2017—2021年', '2017–2021'],
    ['2025-01/2025-07', '2025年1—7月', 'January–July 2025'],
    ['2026-01/2026-06-12', '2026年1月至6月12日', 'January 2026 to 12 June 2026'],
    ['2019-12/2021-03', '2019年12月至2021年3月', 'December 2019 to March 2021'],
    ['2023-Q1/2023-Q3', '2023年一季度至三季度', 'Q1 2023 to Q3 2023'],
    ['2023-13', '2023-13', '2023-13'],
    ['不详', '不详', '不详'],
  ]
  for (const [period, zh, en] of cases)
    it(`${period} is ${zh}`, () => assert.deepEqual([periodText(period, 'zh'), periodText(period, 'en')], [zh, en]))
})
