// A rate of growth against the two levels it belongs to.
import { checkFindings } from '../../support/checkFindings.ts'

describe('growth-mismatch', () => {
  it('level, level a year before and rate in two articles', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元。
@@ 去年.md
2022年全国智能家电销售额1375亿元，同比增长⟦12.4%⟧{growth-mismatch}。
`))

  it('从…增至… within one sentence', () =>
    checkFindings(`
全市快递业务量从2021年的40亿件增加到2022年的50亿件，增长⟦35%⟧{growth-mismatch}。
`))

  it('an average annual rate is compound', () =>
    checkFindings(`
全市快递业务量从2017年的40亿件增加到2022年的64.4亿件，年均增长10%。
`))

  it('an average annual rate that does not fit', () =>
    checkFindings(`
全市快递业务量从2017年的40亿件增加到2022年的64.4亿件，年均增长⟦15.2%⟧{growth-mismatch}。
`))

  it('a stretch of years may begin with the level of its first year or of the one before', () =>
    checkFindings(`
@@ 2024-12-20-例.txt
2013年至2018年，全市渔艺补贴由203亿元增加到310亿元，年均增长近9%。
2013年至2018年，全市渔港补贴从2012年的203亿元增加到310亿元，年均增长近⟦9%⟧{growth-mismatch}。
2014年至2018年，全市渔船补助由20亿元增加到31亿元，年均增长⟦18%⟧{growth-mismatch}。
`))

  it('a fall where the text says growth', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1375亿元。
@@ 去年.md
2022年全国智能家电销售额1250亿元，同比增长⟦9.1%⟧{growth-mismatch}。
`))

  it('the earlier level was published a year before and may have been revised: information', () =>
    checkFindings(`
@@ 2022-01-20-公报.md
2021年，全国智能家电销售额1250亿元。
@@ 2023-01-18-公报.md
2022年全国智能家电销售额1375亿元，同比增长⟦12.4%⟧{growth-mismatch/information}。
`))

  for (const rate of ['下降⟦15.4%⟧{growth-mismatch/warning}', '增长⟦14.5%⟧{growth-mismatch/warning}'])
    it(`a sign or a digit is wrong, however old the earlier level: ${rate}`, () =>
      checkFindings(`
@@ 2022-01-20-公报.md
2021年，全国智能家电销售额1250亿元。
@@ 2023-01-18-公报.md
2022年全国智能家电销售额1442亿元，同比${rate}。
`))

  it('too far off for a revision', () =>
    checkFindings(`
@@ 2022-01-20-公报.md
2021年，全国智能家电销售额1250亿元。
@@ 2023-01-18-公报.md
2022年全国智能家电销售额1375亿元，同比增长⟦42.4%⟧{growth-mismatch/warning}。
`))

  it('both levels in articles of one season', () =>
    checkFindings(`
@@ 2023-01-12-公报.md
2021年，全国智能家电销售额1250亿元。
@@ 2023-01-18-公报.md
2022年全国智能家电销售额1375亿元，同比增长⟦12.4%⟧{growth-mismatch/warning}。
`))

  for (const rate of ['按可比价格计算增长12.4%', '扣除价格因素，同比实际增长12.4%', '剔除特殊因素后同比增长12.4%'])
    it(`a rate that does not follow from the levels as printed: ${rate}`, () =>
      checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元。
@@ 去年.md
2022年全国智能家电销售额1375亿元，${rate}。
`))

  it('an average of a number of years that is not stated', () =>
    checkFindings(`
“十三五”期间，全市快递业务量由40亿件增加到64.4亿件，平均每年增长10%。
`))

  it('the rate of something else behind two levels: information', () =>
    checkFindings(`
全市快递业务量从2021年的40亿件增加到2022年的50亿件，配送网点数量增长⟦35%⟧{growth-mismatch/information}。
`))

  it('fits within the precision written', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元。
@@ 去年.md
2022年全国智能家电销售额1375亿元，同比增长10.0%。
`))

  it('a rate of another period', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元，同比增长12.4%。
@@ 去年.md
2022年全国智能家电销售额1375亿元。
`))

  it('a rate at constant prices does not follow from the levels', () =>
    checkFindings(`
@@ 前年.md
2021年，浙江省地区生产总值6.46万亿元。
@@ 去年.md
2022年浙江省地区生产总值7.35万亿元，同比增长5.1%。
`))

  it('a hedged level leaves room', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元。
@@ 去年.md
2022年全国智能家电销售额超过1375亿元，同比增长12.4%。
`))

  it('truncation would explain it: hint', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额12500亿元。
@@ 去年.md
2022年全国智能家电销售额13734亿元，同比增长⟦9.8%⟧{growth-mismatch/hint}。
`))

  it('suppressed', () =>
    checkFindings(`
@@ 前年.md
2021年，全国智能家电销售额1250亿元。
@@ 去年.md
<!-- jiaokan-disable-next-line growth-mismatch 基数已修订 -->
2022年全国智能家电销售额1375亿元，同比增长12.4%。
`))
})
