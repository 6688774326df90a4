// One value of a series that is 10, 1万 or 1亿 times off.
import { checkFindings } from '../../support/checkFindings.ts'

describe('magnitude-suspect', () => {
  it('万 for 亿', () =>
    checkFindings(`
2021年，浙江省快递业务量18.6亿件。

2022年，浙江省快递业务量21.3亿件。

2023年，浙江省快递业务量⟦24.2万件⟧{magnitude-suspect}。
`))

  it('亿 for 万亿, in another article', () =>
    checkFindings(`
@@ 甲.md
2021年，浙江省软件业务收入1.92万亿元。

2022年，浙江省软件业务收入2.06万亿元。
@@ 乙.md
2020年，浙江省软件业务收入⟦1.69亿元⟧{magnitude-suspect}。
`))

  it('a decimal point, where three others agree', () =>
    checkFindings(`
2021年，浙江省快递业务量18.6亿件。

2022年，浙江省快递业务量21.3亿件。

2023年，浙江省快递业务量⟦242亿件⟧{magnitude-suspect}。

2024年，浙江省快递业务量27.5亿件。
`))

  it('a decimal point that only two others speak against', () =>
    checkFindings(`
2021年，浙江省快递业务量18.6亿件。

2022年，浙江省快递业务量21.3亿件。

2023年，浙江省快递业务量242亿件。
`))

  it('a series that grows fast', () =>
    checkFindings(`
2019年，浙江省充电桩数量1.2万个。

2021年，浙江省充电桩数量5.1万个。

2023年，浙江省充电桩数量21.6万个。
`))

  it('what was a tenth of it twenty years ago', () =>
    checkFindings(`
2001年，浙江省快递业务量2.02亿件。

2022年，浙江省快递业务量21.3亿件。

2023年，浙江省快递业务量24.2亿件。

2024年，浙江省快递业务量27.5亿件。
`))

  it('a month beside years', () =>
    checkFindings(`
2021年，浙江省快递业务量18.6亿件。

2022年，浙江省快递业务量21.3亿件。

2023年，浙江省快递业务量24.2亿件。

2023年7月，浙江省快递业务量2.1亿件。
`))

  it('suppressed', () =>
    checkFindings(`
2021年，浙江省快递业务量18.6亿件。

2022年，浙江省快递业务量21.3亿件。

<!-- jiaokan-disable-next-line magnitude-suspect 试点数 -->
2023年，浙江省快递业务量24.2万件。
`))
})
