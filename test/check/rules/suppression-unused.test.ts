// Comments that switch off nothing, as a reader would leave them behind.
import { checkFindings } from '../../support/checkFindings.ts'

describe('suppression-unused', () => {
  it('提示没有用到的注释', () =>
    checkFindings(`
⟦<!-- jiaokan-disable-next-line unit-misuse 受访者原话 -->⟧{suppression-unused/information}
2025年，平川省物流成本2100万元，下降6%。
`))

  it('提示写错的代码，用到的代码不提示', () =>
    checkFindings(`
⟦<!-- jiaokan-disable-next-line unit-misuse unit-missuse 受访者原话 -->⟧{suppression-unused}
2025年，平川省物流成本2100万元，下降6个百分点。
`))

  it('没有写代码的注释，一个问题也没有才提示', () =>
    checkFindings(`
⟦<!-- jiaokan-disable -->⟧{suppression-unused}
2025年，平川省物流成本2100万元，下降6%。
<!-- jiaokan-enable -->
<!-- jiaokan-disable-next-line -->
2025年，平川省物流成本2100万元，下降6个百分点。
`))

  it('用到的注释、别的注释不提示', () =>
    checkFindings(`
<!-- 物流成本已核 -->
2025年，平川省物流成本2100万元，下降6个百分点。<!-- jiaokan-disable-line unit-misuse 原话 -->
`))

  it('注释可以忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line suppression-unused 留作样例 -->
<!-- jiaokan-disable-next-line unit-misuse 受访者原话 -->
2025年，平川省物流成本2100万元，下降6%。
`))
})
