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

  it('成段的注释，段中有一处用到的不提示', () =>
    checkFindings(`
<!-- jiaokan-disable unit-misuse 受访者原话 -->
2025年，平川省物流成本2100万元，下降6%。

2025年，平川省仓储成本800万元，下降3个百分点。
<!-- jiaokan-enable unit-misuse -->
`))

  it('一条注释两个代码，都用到的不提示', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line unit-misuse title-unbalanced 照录 -->
据《物流月报，2025年，平川省物流成本2100万元，下降6个百分点。
`))

  it('注释可以忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line suppression-unused 留作样例 -->
<!-- jiaokan-disable-next-line unit-misuse 受访者原话 -->
2025年，平川省物流成本2100万元，下降6%。
`))
})
