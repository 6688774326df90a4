// One amount in two currencies, against the rates of its year.
import { checkFindings } from '../../support/checkFindings.ts'

const texts: readonly (readonly [string, string])[] = [
  ['美元折合人民币，差十倍', '2023年，全省实际使用外资39.3亿美元（折合人民币⟦2800亿元⟧{value-conflict}）。'],
  ['人民币折合美元', '2023年，全市跨境收支450亿元，增长6.1%；折合⟦6.3亿美元⟧{value-conflict}。'],
  ['欧元', '2021年，一期投资2亿欧元（约合人民币⟦150亿元⟧{value-conflict}）。'],
  ['日元', '2023年，该社亏损5000亿日元，约合⟦23亿元人民币⟧{value-conflict}。'],
  ['相符', '2023年，全省实际使用外资39.3亿美元（折合人民币278亿元）。'],
  ['早年的汇率', '1998年，全省实际使用外资10亿美元（折合人民币83亿元）。'],
  ['时间不明，从宽', '项目投资10亿美元（折合人民币83亿元）。'],
  ['没有汇率的货币', '2023年，当地预算513万亿韩元（约合5亿元）。'],
  ['不是折合', '2023年，全省引进外资39.3亿美元，内资2800亿元。'],
]

describe('an amount in two currencies', () => {
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 例.txt\n　　${text}\n`))
  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line value-conflict 含历年 -->
2023年，全省实际使用外资39.3亿美元（折合人民币2800亿元）。
`))
})
