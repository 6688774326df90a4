// Contributions to growth, and shares that moved, against the rates that they follow from.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a contribution', () => {
  it('does not fit the increments', () =>
    checkFindings(`
2024年，我国货物出口16.42万亿元，增长7.1%；进口14.09万亿元，增长12.9%。2024年，进口对外贸增长的贡献率达到⟦56.6%⟧{share-mismatch}。
`))

  it('in points of the growth of all trade', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，拉动外贸增长⟦5.4个百分点⟧{share-mismatch}。
`))

  it('two parts together', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国跨境电商平台进出口1862.1亿元，增长38.3%。我国市场采购方式进出口5629.5亿元，增长19.7%。两者合计对整体外贸增长贡献率为⟦41%⟧{share-mismatch}。
`))

  it('two parts together fit', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国跨境电商平台进出口1862.1亿元，增长38.3%。我国市场采购方式进出口5629.5亿元，增长19.7%。两者合计对整体外贸增长贡献率近14%。
`))

  it('a part that grew does not drag', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，拉动外贸下降⟦4.5个百分点⟧{share-mismatch}。
`))

  it('fits', () =>
    checkFindings(`
2024年，我国货物出口16.42万亿元，增长7.1%；进口14.09万亿元，增长12.9%。2024年，进口对外贸增长的贡献率达到59.7%。
`))

  it('fits in points', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，拉动外贸增长4.5个百分点。
`))

  it('to the growth of something that the article does not state', () =>
    checkFindings(`
2024年，我国货物出口16.42万亿元，增长7.1%；进口14.09万亿元，增长12.9%。2024年，进口对全球进口增长的贡献率达到16.8%。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line share-mismatch 按美元计算 -->
2024年，我国货物出口16.42万亿元，增长7.1%；进口14.09万亿元，增长12.9%。2024年，进口对外贸增长的贡献率达到56.6%。
`))
})

describe('a share that moved', () => {
  it('does not follow from the rates of part and whole', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，占我国外贸总值的42.7%，比2023年提升⟦4.1个百分点⟧{share-mismatch}。
`))

  it('follows', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，占我国外贸总值的42.7%，比2023年提升3.1个百分点。
`))

  it('another rate stands between', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业数量增长6.1%，进出口值增长11.4%，占我国外贸总值的42.7%，比2023年提升3.1个百分点。
`))

  it('against another year than the rates', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国民营企业进出口13.48万亿元，增长11.4%，占我国外贸总值的42.7%，比2019年提升9.1个百分点。
`))

  it('suppressed', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

<!-- jiaokan-disable-next-line share-mismatch 口径不同 -->
2024年，我国民营企业进出口13.48万亿元，增长11.4%，占我国外贸总值的42.7%，比2023年提升4.1个百分点。
`))
})
