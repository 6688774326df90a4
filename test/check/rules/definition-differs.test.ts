// What looks like one indicator and differs by a factor.
import { checkFindings } from '../../support/checkFindings.ts'

describe('definition-differs', () => {
  it('one name, one period, more than twice as much', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{definition-differs/information}。
@@ 解读.md
2023年浙江省软件业务收入达⟦9.1万亿元⟧{definition-differs/information}。
`))

  it('the text sets another source against the first: no value-conflict', () =>
    checkFindings(`
@@ 甲.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{definition-differs/information}。
@@ 乙.md
另据行业协会统计，2023年浙江省软件业务收入⟦3.64万亿元⟧{definition-differs/information}。
`))

  it('… but not where the other source says the same', () =>
    checkFindings(`
@@ 甲.md
2023年，浙江省软件业务收入3.46万亿元。
@@ 乙.md
另据行业协会统计，2023年浙江省软件业务收入3.46万亿元。
`))

  it('market size against customs statistics', () =>
    checkFindings(`
@@ 甲.md
2022年，我国跨境电商市场规模达⟦14.6万亿元⟧{definition-differs}。
@@ 乙.md
2022年，我国跨境电商进出口总额1.87万亿元。
@@ 丙.md
2022年，我国跨境电商进出口规模1.87万亿元。
`))

  it('yuan and dollars that no rate reconciles', () =>
    checkFindings(`
@@ 甲.md
2021年，我国跨境电商进口额⟦160.8亿美元⟧{definition-differs}。
@@ 乙.md
2021年上半年，我国跨境电商进口额2644亿元。
@@ 丙.md
2020年，我国跨境电商进口额0.52万亿元。
`))

  it('yuan and dollars that a rate reconciles', () =>
    checkFindings(`
@@ 甲.md
2021年，我国跨境电商进口额820亿美元。
@@ 乙.md
2021年，我国跨境电商进口额0.53万亿元。
`))

  it('increments do not convert as levels do', () =>
    checkFindings(`
@@ 甲.md
2021年，我国跨境电商进口额比上年增加160亿美元。
@@ 乙.md
2021年，我国跨境电商进口额比上年增加2644亿元。
`))

  it('a series that grows manifold from year to year', () =>
    checkFindings(`
@@ 甲.md
2021年，浙江省跨境电商进口额12亿元。
@@ 乙.md
2022年，浙江省跨境电商进口额61亿元。
`))

  it('the size of two things', () =>
    checkFindings(`
@@ 甲.md
2022年，我国数字贸易规模2.5万亿元。
@@ 乙.md
2022年，我国跨境电商规模14.6万亿元。
`))

  it('suppressed', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{definition-differs}。
@@ 解读.md
<!-- jiaokan-disable-next-line definition-differs 协会口径 -->
2023年浙江省软件业务收入达9.1万亿元。
`))
})
