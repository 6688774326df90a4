// Contributions to growth, and shares that moved, against the rates that they follow from.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a contribution', () => {
  it('does not fit the increments', () =>
    checkFindings(`
2024年，澜江省货物出口8.36万亿元，增长6.3%；进口6.78万亿元，增长10.8%。2024年，进口对外贸增长的贡献率达到⟦54.1%⟧{share-mismatch}。
`))

  it('in points of the growth of all trade', () =>
    checkFindings(`
2024年，澜江省货物进出口总额8.72万亿元，同比增长4.2%。

2024年，澜江省民营企业进出口3.86万亿元，增长9.7%，拉动外贸增长⟦5.1个百分点⟧{share-mismatch}。
`))

  it('two parts together', () =>
    checkFindings(`
2024年，澜江省货物进出口总额8.72万亿元，同比增长4.2%。

2024年，澜江省跨境电商平台进出口912.4亿元，增长31.6%。澜江省市场采购方式进出口2304.7亿元，增长16.8%。两者合计对全省外贸增长贡献率为⟦61%⟧{share-mismatch}。
`))

  it('two parts together fit', () =>
    checkFindings(`
2024年，澜江省货物进出口总额8.72万亿元，同比增长4.2%。

2024年，澜江省跨境电商平台进出口912.4亿元，增长31.6%。澜江省市场采购方式进出口2304.7亿元，增长16.8%。两者合计对全省外贸增长贡献率近16%。
`))

  it('a part that grew does not drag', () =>
    checkFindings(`
2024年，澜江省货物进出口总额8.72万亿元，同比增长4.2%。

2024年，澜江省民营企业进出口3.86万亿元，增长9.7%，拉动外贸下降⟦4.1个百分点⟧{share-mismatch}。
`))

  it('fits', () =>
    checkFindings(`
2024年，澜江省货物出口8.36万亿元，增长6.3%；进口6.78万亿元，增长10.8%。2024年，进口对外贸增长的贡献率达到57.2%。
`))

  it('fits in points', () =>
    checkFindings(`
2024年，澜江省货物进出口总额8.72万亿元，同比增长4.2%。

2024年，澜江省民营企业进出口3.86万亿元，增长9.7%，拉动外贸增长4.1个百分点。
`))

  it('to the growth of something that the article does not state', () =>
    checkFindings(`
2024年，澜江省货物出口8.36万亿元，增长6.3%；进口6.78万亿元，增长10.8%。2024年，进口对全球进口增长的贡献率达到14.2%。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line share-mismatch 按美元计算 -->
2024年，澜江省货物出口8.36万亿元，增长6.3%；进口6.78万亿元，增长10.8%。2024年，进口对外贸增长的贡献率达到54.1%。
`))
})

describe('a share that moved', () => {
  it('does not follow from the rates of part and whole', () =>
    checkFindings(`
2024年，全国货物进出口总额8.72万亿元，同比增长4.2%。

2024年，我国民营企业进出口3.86万亿元，增长9.7%，占我国外贸总值的44.3%，比2023年提升⟦3.2个百分点⟧{share-mismatch}。
`))

  it('follows', () =>
    checkFindings(`
2024年，全国货物进出口总额8.72万亿元，同比增长4.2%。

2024年，我国民营企业进出口3.86万亿元，增长9.7%，占我国外贸总值的44.3%，比2023年提升2.2个百分点。
`))

  it('another rate stands between', () =>
    checkFindings(`
2024年，全国货物进出口总额8.72万亿元，同比增长4.2%。

2024年，我国民营企业数量增长5.3%，进出口值增长9.7%，占我国外贸总值的44.3%，比2023年提升2.2个百分点。
`))

  it('against another year than the rates', () =>
    checkFindings(`
2024年，全国货物进出口总额8.72万亿元，同比增长4.2%。

2024年，我国民营企业进出口3.86万亿元，增长9.7%，占我国外贸总值的44.3%，比2019年提升7.6个百分点。
`))

  it('suppressed', () =>
    checkFindings(`
2024年，全国货物进出口总额8.72万亿元，同比增长4.2%。

<!-- jiaokan-disable-next-line share-mismatch 口径不同 -->
2024年，我国民营企业进出口3.86万亿元，增长9.7%，占我国外贸总值的44.3%，比2023年提升3.2个百分点。
`))
})
