// 百分点 on a level, 下降…倍, a word of quantity on money.
import { checkFindings } from '../../support/checkFindings.ts'

describe('unit-misuse', () => {
  it('百分点 on an amount', () =>
    checkFindings('2023年末，全市债务规模为128亿元，比上年末下降⟦10个百分点⟧{unit-misuse}，总体可控。'))

  it('下降…倍', () => checkFindings('与5年前相比，企业开办时间缩短，平均成本下降⟦3倍⟧{unit-misuse}。'))

  it('a word of quantity on money is arguable: information', () =>
    checkFindings('2023年上半年，全省家具出口量达到⟦82亿元⟧{unit-misuse/warning}。'))

  it('… with words between: information', () =>
    checkFindings('2023年上半年，全省家具出口量累计完成⟦82亿元⟧{unit-misuse/information}。'))

  it('the value of what was lost of it', () => checkFindings('灾害使全省粮食产量损失约82亿元。'))

  it('百分点 on a rate of growth', () =>
    checkFindings('2023年，全市债务规模为128亿元，增长5.3%，增速比上年回落1.2个百分点。'))

  it('百分点 on a share', () => checkFindings('2023年，全市出口128亿元，占全省的比重为12.5%，提高0.3个百分点。'))

  it('下降 in percent', () => checkFindings('2023年末，全市债务规模为128亿元，比上年末下降10%。'))

  it('总量 goes with money', () => checkFindings('2023年，全市经济总量达到1280亿元。'))

  it('a quantity with its word', () => checkFindings('2023年上半年，全省家具出口量达到820万件。'))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line unit-misuse 引文 -->
2023年末，全市债务规模为128亿元，比上年末下降10个百分点，总体可控。
`))
})
