// The growth of a total against the growth of its parts.
import { checkFindings } from '../../support/checkFindings.ts'

describe('growth of a total', () => {
  it('is not what the parts give, weighed by their levels', () =>
    checkFindings(`
2024年，澜江省货物进出口总额16.99万亿元，同比增长⟦5.4%⟧{growth-mismatch}。其中，出口9.46万亿元，增长6.2%；进口7.53万亿元，增长2.3%。
`))

  it('is not between them, without levels', () =>
    checkFindings(`
2024年前5个月，澜江省货物进出口总额同比增长⟦6.4%⟧{growth-mismatch}，其中，出口增长5.8%，进口增长2.1%。
`))

  it('a surplus grew otherwise than exports and imports say', () =>
    checkFindings(`
2024年，澜江省货物出口9.46万亿元，增长6.2%；进口7.53万亿元，增长2.3%；贸易顺差1.93万亿元，扩大⟦44.6%⟧{growth-mismatch}。
`))

  it('fits within the precision written', () =>
    checkFindings(`
2024年，澜江省货物进出口总额16.99万亿元，同比增长4.4%。其中，出口9.46万亿元，增长6.2%；进口7.53万亿元，增长2.3%；贸易顺差1.93万亿元，扩大24.6%。
`))

  it('其中 with one part says nothing of the other', () =>
    checkFindings(`
2024年前5个月，澜江省货物进出口总额同比增长6.4%，其中，出口增长5.8%。
`))

  it('a total in yuan and parts in dollars are told apart', () =>
    checkFindings(`
2024年前5个月，澜江省货物进出口总额同比增长6.4%。按美元计价，出口增长2.8%，进口增长1.1%。
`))

  it('another period', () =>
    checkFindings(`
2024年前5个月，澜江省货物进出口总额同比增长6.4%。5月当月，澜江省出口同比增长2.8%，进口同比增长1.1%。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line growth-mismatch 基数修订 -->
2024年，澜江省货物进出口总额16.99万亿元，同比增长5.4%。其中，出口9.46万亿元，增长6.2%；进口7.53万亿元，增长2.3%。
`))
})
