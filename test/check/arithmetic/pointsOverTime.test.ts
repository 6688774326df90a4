// A percentage that moved by points since an earlier period, in one article or in two.
import { checkFindings } from '../../support/checkFindings.ts'

describe('points since an earlier period', () => {
  it('a rate since the first quarter', () =>
    checkFindings(`
2024年一季度，全国规模以上工业增加值同比增长5.2%。

2024年上半年，全国规模以上工业增加值同比增长5.8%，增速比一季度加快⟦0.9个百分点⟧{growth-mismatch/warning}。
`))

  it('in two articles: information', () =>
    checkFindings(`
@@ 甲.md
2024年一季度，全国规模以上工业增加值同比增长5.2%。
@@ 乙.md
2024年上半年，全国规模以上工业增加值同比增长5.8%，增速比一季度加快⟦0.9个百分点⟧{growth-mismatch/information}。
`))

  it('it fits', () =>
    checkFindings(`
2024年一季度，全国规模以上工业增加值同比增长5.2%。

2024年上半年，全国规模以上工业增加值同比增长5.8%，增速比一季度加快0.6个百分点。
`))

  it('a fall that narrows', () =>
    checkFindings(`
2024年一季度，全国房地产开发投资同比下降9.5%。

2024年上半年，全国房地产开发投资同比下降8.1%，降幅比一季度收窄1.4个百分点。
`))

  it('no rate of that period is known', () =>
    checkFindings(`
2024年一季度，全国规模以上工业增加值同比增长5.2%。

2024年上半年，全国规模以上工业增加值同比增长5.8%，增速比上年同期加快0.9个百分点。
`))

  it('suppressed', () =>
    checkFindings(`
2024年一季度，全国规模以上工业增加值同比增长5.2%。

<!-- jiaokan-disable-next-line growth-mismatch 数据已修订 -->
2024年上半年，全国规模以上工业增加值同比增长5.8%，增速比一季度加快0.9个百分点。
`))
})
