// Balances, what was added to them in a year, and how fast they grew.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a balance and its flow', () => {
  const texts: readonly [string, string][] = [
    [
      '余额、增量与增速',
      '2024年末，澜江省本外币各项贷款余额22.5万亿元，同比增长⟦18.1%⟧{growth-mismatch}。2024年，澜江省本外币各项贷款增加1.68万亿元。',
    ],
    [
      '相符',
      '2024年末，澜江省本外币各项贷款余额22.5万亿元，同比增长8.1%。2024年，澜江省本外币各项贷款增加1.68万亿元。',
    ],
    [
      '由上年的增速和增量推得的余额不同',
      '2024年末，澜江省海洋渔业中长期贷款同比增长12.7%，比上年末高3.6个百分点，全年新增⟦5315亿元⟧{growth-mismatch}，同比多增1763亿元。',
    ],
    [
      '推得的余额相同',
      '2024年末，澜江省海洋渔业中长期贷款同比增长12.7%，比上年末高3.6个百分点，全年新增5135亿元，同比多增1763亿元。',
    ],
    [
      '上半年的增量不是一年的',
      '2024年末，澜江省各项贷款余额22.5万亿元，同比增长18.1%。2024年上半年，澜江省各项贷款增加1.68万亿元。',
    ],
    [
      '另一种贷款的增量',
      '2024年末，澜江省各项贷款余额22.5万亿元，同比增长18.1%。2024年，澜江省涉农贷款增加1.68万亿元。',
    ],
  ]
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2025-01-20-例.txt\n　　${text}\n`))

  it('忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line growth-mismatch 可比口径 -->
2024年末，澜江省本外币各项贷款余额22.5万亿元，同比增长18.1%。2024年，澜江省本外币各项贷款增加1.68万亿元。
`))
})
