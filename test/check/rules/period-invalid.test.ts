// Dates that do not exist, and counts as of a day to come.
import { checkFindings } from '../../support/checkFindings.ts'

describe('period-invalid', () => {
  for (const text of [
    '展销会将于⟦9月31日⟧{period-invalid}开幕。',
    '⟦2025年2月29日⟧{period-invalid}，首趟班列开行。',
    '⟦2025年13月⟧{period-invalid}，全省开行班列。',
    '活动于⟦4月28日至31日⟧{period-invalid}举行。',
    '⟦2025年6月35日⟧{period-invalid}印发。',
  ])
    it(text, () => checkFindings(text))

  for (const text of [
    '2024年2月29日，首趟班列开行。',
    '农历2月30日是当地的传统节日。',
    '活动于4月28日至5月2日举行，5月31日结束。',
    '幼苗24月龄时移栽，36月后挂果。',
    '农历二月三十日祭海。',
    '2月29日是四年一遇的日子。',
  ])
    it(`nothing in: ${text}`, () => checkFindings(text))

  it('a count as of a day after the article', () =>
    checkFindings(`
@@ 2026-08-06-海外仓.md
截至⟦2026年9月30日⟧{period-invalid}，云川省累计建成海外仓58个。
`))

  for (const text of [
    '截至2026年7月31日，云川省累计建成海外仓58个。',
    '截至2026年8月，云川省累计建成海外仓58个。',
    '报名截至2026年9月30日，名额共58个。',
    '截至2026年9月30日，申报企业须提交3份材料。',
  ])
    it(`nothing in an article of 6 August 2026: ${text}`, () => checkFindings(`@@ 2026-08-06-海外仓.md\n${text}\n`))

  it('a date of the article that was only inferred proves nothing', () =>
    checkFindings(`
@@ 海外仓.md
2026年8月6日，现场会召开。

截至2026年9月30日，云川省累计建成海外仓58个。
`))

  it('a change from one year to the same one', () =>
    checkFindings('云川省海外仓从⟦2021年⟧{period-invalid}的39个增至2021年的170个，增长3.4倍。'))

  for (const text of [
    '云川省海外仓从2016年的39个增至2021年的170个，增长3.4倍。',
    '云川省海外仓从2021年初的39个增至2021年底的170个，增长3.4倍。',
    '云川省海外仓从2021年的39个增至2021年12月的170个。',
    '云川省从2021年的政策试点，到2021年的39个海外仓。',
    '云川省海外仓从2021年的39个起步，2021年的项目增至170个。',
  ])
    it(`no change within one year: ${text}`, () => checkFindings(text))

  it('a change within one year, suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line period-invalid 照录原文 -->
云川省海外仓从2021年的39个增至2021年的170个，增长3.4倍。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line period-invalid 照录原文 -->
展销会将于9月31日开幕。
`))
})
