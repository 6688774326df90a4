// A relative period in an article without a date, on a figure that others could be compared with.
import { checkFindings } from '../../support/checkFindings.ts'

const elsewhere = `
@@ 公报.md
2025年，浙江省软件业务收入3.64万亿元。`

describe('period-unresolved', () => {
  it('last year, and nobody knows of when', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，浙江省软件业务收入⟦3.46万亿元⟧{period-unresolved/information}。
`))

  it('once for an article that says it twice', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，浙江省软件业务收入⟦3.46万亿元⟧{period-unresolved}。

去年，浙江省软件业务收入3.46万亿元，居全国前列。
`))

  it('nothing to compare it with', () =>
    checkFindings(`
@@ 讲稿.md
去年，浙江省软件业务收入3.46万亿元。
`))

  it('the date of the article is known', () =>
    checkFindings(`${elsewhere}
@@ 2025-03-01-讲稿.md
去年，浙江省软件业务收入3.46万亿元。
`))

  it('what is known elsewhere is of another place', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，江苏省软件业务收入3.46万亿元。
`))

  it('a target is compared with nothing', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
今年，力争浙江省软件业务收入达到3.9万亿元。
`))

  it('suppressed', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
<!-- jiaokan-disable-next-line period-unresolved 讲稿不注日期 -->
去年，浙江省软件业务收入3.46万亿元。
`))
})
