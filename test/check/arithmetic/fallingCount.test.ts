// A count of all so far that is lower on a later day.
import { checkFindings } from '../../support/checkFindings.ts'

const texts: readonly (readonly [string, string])[] = [
  ['累计数减少', '截至2022年底，浙江省累计建成公共海外仓165个。截至2024年底，浙江省累计建成公共海外仓⟦132个⟧{bound-violation}。'],
  ['累计数增加', '截至2022年底，浙江省累计建成公共海外仓132个。截至2024年底，浙江省累计建成公共海外仓165个。'],
  ['存量可以减少', '截至2022年底，浙江省共有公共海外仓165个。截至2024年底，浙江省共有公共海外仓132个。'],
  ['另一个省', '截至2022年底，浙江省累计建成公共海外仓165个。截至2024年底，江苏省累计建成公共海外仓132个。'],
  ['一年之内的累计', '2022年，浙江省累计建成公共海外仓65个。2024年，浙江省累计建成公共海外仓32个。'],
] // prettier-ignore

describe('a cumulative count', () => {
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2025-02-03-例.txt\n　　${text}\n`))

  it('suppressed', () =>
    checkFindings(`
@@ 2025-02-03-例.md
截至2022年底，浙江省累计建成公共海外仓165个。

<!-- jiaokan-disable-next-line bound-violation 口径调整 -->
截至2024年底，浙江省累计建成公共海外仓132个。
`))
})
