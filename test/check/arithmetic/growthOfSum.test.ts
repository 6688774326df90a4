// The growth of a total against the growth of its parts.
import { checkFindings } from '../../support/checkFindings.ts'

describe('growth of a total', () => {
  it('is not what the parts give, weighed by their levels', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长⟦4.4%⟧{growth-mismatch}。其中，出口17.23万亿元，增长5%；进口14.31万亿元，增长1.6%。
`))

  it('is not between them, without levels', () =>
    checkFindings(`
2024年前5个月，我国货物进出口总额同比增长⟦6.4%⟧{growth-mismatch}，其中，出口增长5.8%，进口增长2.1%。
`))

  it('a surplus grew otherwise than exports and imports say', () =>
    checkFindings(`
2024年，我国货物出口17.23万亿元，增长5%；进口14.31万亿元，增长1.6%；贸易顺差2.92万亿元，扩大⟦45.4%⟧{growth-mismatch}。
`))

  it('fits within the precision written', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。其中，出口17.23万亿元，增长5%；进口14.31万亿元，增长1.6%；贸易顺差2.92万亿元，扩大25.4%。
`))

  it('其中 with one part says nothing of the other', () =>
    checkFindings(`
2024年前5个月，我国货物进出口总额同比增长6.4%，其中，出口增长5.8%。
`))

  it('a total in yuan and parts in dollars are told apart', () =>
    checkFindings(`
2024年前5个月，我国货物进出口总额同比增长6.4%。按美元计价，出口增长2.8%，进口增长1.1%。
`))

  it('another period', () =>
    checkFindings(`
2024年前5个月，我国货物进出口总额同比增长6.4%。5月当月，我国出口同比增长2.8%，进口同比增长1.1%。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line growth-mismatch 基数修订 -->
2024年，我国货物进出口总额31.54万亿元，同比增长4.4%。其中，出口17.23万亿元，增长5%；进口14.31万亿元，增长1.6%。
`))
})
