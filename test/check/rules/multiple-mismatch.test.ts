// A multiple against the two levels: 增长3.3倍 is 4.3 times as large.
import { checkFindings, findingsOf } from '../../support/checkFindings.ts'
import assert from 'node:assert/strict'

const confused = '园区年产值从2016年的40亿元增加到2021年的172亿元，增长⟦4.3倍⟧{multiple-mismatch}。'

describe('multiple-mismatch', () => {
  it('增长 for 是原来的', () => checkFindings(confused))

  it('says that the other reading would fit', () =>
    assert.equal(
      findingsOf(confused)[0]?.message,
      '倍数不符：172亿元 ÷ 40亿元 − 1 = 3.30倍，文中为“增长4.3倍”（“是原来的4.3倍”则相符）',
    ))

  it('fits', () => checkFindings('园区年产值从2016年的40亿元增加到2021年的172亿元，增长3.3倍。'))

  it('a hedge leaves room', () => checkFindings('园区年产值从2016年的40亿元增加到2021年的172亿元，增长超过3倍。'))

  it('相差百倍 of a hedged amount', () => checkFindings('新品每件能赚近10元，旧品每件只能赚1角钱，两者相差近百倍。'))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line multiple-mismatch 已核 -->
园区年产值从2016年的40亿元增加到2021年的172亿元，增长4.3倍。
`))

  const apart: readonly (readonly [string, string])[] = [
    ['the earlier level stands in another sentence', '2016年，平川省机器人出口额39.3亿美元。2021年，平川省机器人出口额170.9亿美元，是2016年的⟦5.3倍⟧{multiple-mismatch}。'],
    ['in another paragraph, behind', '2021年，平川省机器人出口额170.9亿美元，相当于5年前的⟦3.3倍⟧{multiple-mismatch}。\n\n2016年，平川省机器人出口额39.3亿美元。'],
    ['it fits', '2016年，平川省机器人出口额39.3亿美元。2021年，平川省机器人出口额170.9亿美元，是2016年的4.3倍。'],
    ['of another year', '2017年，平川省机器人出口额39.3亿美元。2021年，平川省机器人出口额170.9亿美元，是2016年的5.3倍。'],
    ['of another place', '2016年，云川省机器人出口额39.3亿美元。2021年，平川省机器人出口额170.9亿美元，是2016年的5.3倍。'],
    ['of another trade', '2016年，平川省机器人出口额39.3亿美元。2021年，平川省汽车出口额170.9亿美元，是2016年的5.3倍。'],
    ['of another kind, not of a year', '2016年，平川省机器人出口额39.3亿美元。2021年，平川省机器人出口额170.9亿美元，是全国平均的5.3倍。'],
  ] // prettier-ignore
  for (const [name, text] of apart) it(name, () => checkFindings(text))

  it('levels elsewhere, suppressed', () =>
    checkFindings(`
2016年，平川省机器人出口额39.3亿美元。

<!-- jiaokan-disable-next-line multiple-mismatch 口径调整 -->
2021年，平川省机器人出口额170.9亿美元，是2016年的5.3倍。
`))
})
