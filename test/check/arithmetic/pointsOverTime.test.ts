// A percentage that moved by points since an earlier period, in one article or in two.
import { checkFindings } from '../../support/checkFindings.ts'

describe('points since an earlier period', () => {
  it('a rate since the first quarter', () =>
    checkFindings(`
2024年一季度，澜江省渔业加工增加值同比增长4.3%。

2024年上半年，澜江省渔业加工增加值同比增长5.1%，增速比一季度加快⟦1.1个百分点⟧{growth-mismatch/warning}。
`))

  it('in two articles: information', () =>
    checkFindings(`
@@ 甲.md
2024年一季度，澜江省渔业加工增加值同比增长4.3%。
@@ 乙.md
2024年上半年，澜江省渔业加工增加值同比增长5.1%，增速比一季度加快⟦1.1个百分点⟧{growth-mismatch/information}。
`))

  it('it fits', () =>
    checkFindings(`
2024年一季度，澜江省渔业加工增加值同比增长4.3%。

2024年上半年，澜江省渔业加工增加值同比增长5.1%，增速比一季度加快0.8个百分点。
`))

  it('a fall that narrows', () =>
    checkFindings(`
2024年一季度，澜江省渔港建设投资同比下降7.6%。

2024年上半年，澜江省渔港建设投资同比下降6.3%，降幅比一季度收窄1.3个百分点。
`))

  it('no rate of that period is known', () =>
    checkFindings(`
2024年一季度，澜江省渔业加工增加值同比增长4.3%。

2024年上半年，澜江省渔业加工增加值同比增长5.1%，增速比上年同期加快1.1个百分点。
`))

  it('suppressed', () =>
    checkFindings(`
2024年一季度，澜江省渔业加工增加值同比增长4.3%。

<!-- jiaokan-disable-next-line growth-mismatch 数据已修订 -->
2024年上半年，澜江省渔业加工增加值同比增长5.1%，增速比一季度加快1.1个百分点。
`))
})
