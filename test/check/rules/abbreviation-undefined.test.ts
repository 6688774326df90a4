// A short form that only another article explains.
import { checkFindings } from '../../support/checkFindings.ts'

const definition = `
@@ 甲.md
跨境电子商务综合试验区（以下简称“跨境电商综试区”）已覆盖全省。跨境电商综试区成效明显。
`

describe('abbreviation-undefined', () => {
  it('at its first use in the article', () =>
    checkFindings(`${definition}
@@ 乙.md
上半年，⟦跨境电商综试区⟧{abbreviation-undefined/information}新增一批企业。

各地支持跨境电商综试区先行先试。
`))

  it('foreign letters are better known: a hint', () =>
    checkFindings(`
@@ 甲.md
区域全面经济伙伴关系协定（RCEP）生效。
@@ 乙.md
企业用好⟦RCEP⟧{abbreviation-undefined/hint}优惠关税。
`))

  it('the article gives the full form', () =>
    checkFindings(`${definition}
@@ 乙.md
跨境电子商务综合试验区建设提速。上半年，跨境电商综试区新增一批企业。
`))

  it('the full form stands in a title of the article', () =>
    checkFindings(`${definition}
@@ 乙.md
按照《关于设立跨境电子商务综合试验区的批复》，跨境电商综试区新增一批企业。
`))

  it('no article defines it', () =>
    checkFindings(`
@@ 乙.md
上半年，跨境电商综试区新增一批企业。
`))

  it('a short form that every reader knows', () =>
    checkFindings(`
@@ 甲.md
世界贸易组织（WTO）发布报告。
@@ 乙.md
专家说，WTO改革需要各方努力。
`))

  it('suppressed', () =>
    checkFindings(`${definition}
@@ 乙.md
<!-- jiaokan-disable-next-line abbreviation-undefined 读者熟知 -->
上半年，跨境电商综试区新增一批企业。
`))
})
