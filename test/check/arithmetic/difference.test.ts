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

  it('points between the two rates: 由…下调…至…', () =>
    checkFindings(`
2024年7月，云川农信社一年期贷款利率由5.45%下调⟦0.3个百分点⟧{growth-mismatch}至5.25%。
`))

  it('basis points, a hundred of which are one point', () =>
    checkFindings(`
2024年7月，云川农信社一年期贷款利率由5.45%下调⟦10个基点⟧{growth-mismatch}至5.25%，五年期贷款利率由6.1%下调10个基点至6%。

2024年8月，云川渔业贷款利率从4.85%降至4.6%，下降⟦35个基点⟧{growth-mismatch}。
`))

  it('basis points that fit, and points of an index beside a rate', () =>
    checkFindings(`
2024年7月，云川农信社一年期贷款利率由5.45%下调20个基点至5.25%。2024年8月，云川渔业贷款利率从4.85%降至4.6%，下降25个基点。
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
