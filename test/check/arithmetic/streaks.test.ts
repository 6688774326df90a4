// A run of months at two dates: it grows by the months between them, or has begun anew.
import { checkFindings } from '../../support/checkFindings.ts'

const earlier = '@@ 2022-12-09-甲.txt\n　　2022年11月，浙江省锂电池出口额连续10个月保持同比增长。\n'

const texts: readonly (readonly [string, string])[] = [
  ['相隔七个月，多了六个月', '2023年6月，浙江省锂电池出口额连续⟦16个月⟧{value-conflict/information}保持同比增长。'],
  ['相隔七个月，多了七个月', '2023年6月，浙江省锂电池出口额连续17个月保持同比增长。'],
  ['中断后重新计算', '2023年6月，浙江省锂电池出口额连续5个月保持同比增长。'],
  ['另一个省', '2023年6月，江苏省锂电池出口额连续16个月保持同比增长。'],
  ['另一种走势', '2023年6月，浙江省锂电池出口额连续16个月保持环比增长。'],
  ['月份不明', '浙江省锂电池出口额曾连续16个月保持同比增长。'],
  ['约数相容', '2023年6月，浙江省锂电池出口额连续超过15个月保持同比增长。'],
  ['另有界限', '2023年6月，浙江省锂电池出口额连续16个月保持同比增长20%以上。'],
] // prettier-ignore

describe('a run of months at two dates', () => {
  for (const [name, text] of texts) it(name, () => checkFindings(`${earlier}@@ 2023-07-09-乙.txt\n　　${text}\n`))

  it('within one text', () =>
    checkFindings(`
@@ 2023-07-09-例.txt
　　2022年11月，浙江省锂电池出口额连续10个月保持同比增长。

　　2023年6月，浙江省锂电池出口额连续⟦19个月⟧{value-conflict/information}保持同比增长。
`))

  it('one earlier count that fits is enough', () =>
    checkFindings(`
${earlier}@@ 2023-04-09-乙.txt
　　2023年3月，浙江省锂电池出口额连续⟦13个月⟧{value-conflict/information}保持同比增长。
@@ 2023-07-09-丙.txt
　　2023年6月，浙江省锂电池出口额连续17个月保持同比增长。
`))

  it('suppressed', () =>
    checkFindings(`
${earlier}@@ 2023-07-09-乙.md
<!-- jiaokan-disable-next-line value-conflict 口径调整 -->
2023年6月，浙江省锂电池出口额连续16个月保持同比增长。
`))
})
