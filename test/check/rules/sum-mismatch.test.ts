// Parts that are all there is, against their total.
import { checkFindings } from '../../support/checkFindings.ts'

describe('sum-mismatch', () => {
  it('出口 and 进口 do not add up to 进出口', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额⟦5676亿元⟧{sum-mismatch}，其中出口4480亿元，进口1296亿元。
`))

  it('they add up', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额5776亿元，其中出口4480亿元，进口1296亿元。
`))

  it('rounding leaves them one apart', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额1.5万亿元，其中出口0.92万亿元，进口0.57万亿元。
`))

  it('其中 alone does not say that the parts are all', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额5676亿元，其中民营企业进出口2480亿元，外资企业进出口1296亿元。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line sum-mismatch 含调整数 -->
2024年一季度，江苏省外贸进出口总额5676亿元，其中出口4480亿元，进口1296亿元。
`))
})
