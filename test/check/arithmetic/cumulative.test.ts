// What a year had brought by one month, by a later one, and in the months between.
import { checkFindings } from '../../support/checkFindings.ts'

const texts: readonly (readonly [string, string])[] = [
  [
    '前7个月不是上半年加7月',
    '2024年上半年，浙江省货物进出口总额1860亿元。\n\n2024年7月，浙江省货物进出口总额320亿元。\n\n2024年前7个月，浙江省货物进出口总额⟦2280亿元⟧{sum-mismatch}。',
  ],
  [
    '全年不是前三季度加四季度',
    '2023年前三季度，杭州市快递业务量6.2亿件。2023年四季度，杭州市快递业务量2.4亿件。2023年，杭州市快递业务量⟦9.6亿件⟧{sum-mismatch}。',
  ],
  [
    '相符',
    '2024年上半年，浙江省货物进出口总额1860亿元。\n\n2024年7月，浙江省货物进出口总额320亿元。\n\n2024年前7个月，浙江省货物进出口总额2180亿元。',
  ],
  [
    '四舍五入之内',
    '2024年上半年，浙江省货物进出口总额1860亿元。\n\n2024年7月，浙江省货物进出口总额320亿元。\n\n2024年前7个月，浙江省货物进出口总额0.22万亿元。',
  ],
  [
    '另一个省的单月',
    '2024年上半年，浙江省货物进出口总额1860亿元。\n\n2024年7月，江苏省货物进出口总额320亿元。\n\n2024年前7个月，浙江省货物进出口总额2280亿元。',
  ],
  [
    '月份不相接',
    '2024年一季度，浙江省货物进出口总额860亿元。\n\n2024年7月，浙江省货物进出口总额320亿元。\n\n2024年前7个月，浙江省货物进出口总额2280亿元。',
  ],
  [
    '利润不按月相加',
    '2024年上半年，浙江省规模以上工业企业利润总额860亿元。\n\n2024年7月，浙江省规模以上工业企业利润总额90亿元。\n\n2024年前7个月，浙江省规模以上工业企业利润总额930亿元。',
  ],
]

describe('cumulative and monthly figures', () => {
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2024-08-03-例.txt\n　　${text}\n`))

  it('in articles of different days: information, as the earlier one may have been revised', () =>
    checkFindings(`
@@ 2024-07-12-甲.txt
　　2024年上半年，浙江省货物进出口总额1860亿元。
@@ 2024-08-12-乙.txt
　　2024年7月，浙江省货物进出口总额320亿元。2024年前7个月，浙江省货物进出口总额⟦2280亿元⟧{sum-mismatch/information}。
`))

  it('in articles of different days, as far apart as revisions are', () =>
    checkFindings(`
@@ 2024-07-12-甲.txt
　　2024年上半年，浙江省货物进出口总额1860亿元。
@@ 2024-08-12-乙.txt
　　2024年7月，浙江省货物进出口总额320亿元。2024年前7个月，浙江省货物进出口总额2185亿元。
`))

  it('suppressed', () =>
    checkFindings(`
@@ 2024-08-12-乙.md
2024年上半年，浙江省货物进出口总额1860亿元。

2024年7月，浙江省货物进出口总额320亿元。

<!-- jiaokan-disable-next-line sum-mismatch 上半年数已修订 -->
2024年前7个月，浙江省货物进出口总额2280亿元。
`))
})
