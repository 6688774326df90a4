// Percentages and their difference in percentage points.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a difference in percentage points', () => {
  it('against the growth of all trade, stated elsewhere in the article', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国跨境电商进出口2.45万亿元，增长10.8%，高出外贸整体增速⟦9.4个百分点⟧{growth-mismatch}。
`))

  it('imports against exports', () =>
    checkFindings(`
2024年上半年，我国货物出口增长4.2%，进口增长12.9%，进口增速高于出口⟦7.8个百分点⟧{growth-mismatch}。
`))

  it('从…提高到…', () =>
    checkFindings(`
2024年，全省研发投入强度从2.31%提高到2.65%，提高⟦0.54个百分点⟧{growth-mismatch}。
`))

  it('they fit', () =>
    checkFindings(`
2024年，我国货物进出口总额31.54万亿元，同比增长3.4%。

2024年，我国跨境电商进出口2.45万亿元，增长10.8%，高出外贸整体增速7.4个百分点。2024年上半年，我国货物出口增长4.2%，进口增长12.9%，进口增速高于出口8.7个百分点。
`))

  it('rounding leaves a tenth', () =>
    checkFindings(`
2024年上半年，我国货物出口增长4.2%，进口增长12.9%，进口增速高于出口8.8个百分点。
`))

  it('what follows is measured against something else', () =>
    checkFindings(`
2024年，全省研发投入强度从2.31%提高到2.65%，高于全国平均水平0.54个百分点。
`))

  it('a fall below another fall', () =>
    checkFindings(`
2024年上半年，我国货物出口下降4.2%，进口下降12.9%，进口增速低于出口8.7个百分点。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line growth-mismatch 口径不同 -->
2024年上半年，我国货物出口增长4.2%，进口增长12.9%，进口增速高于出口7.8个百分点。
`))
})
