// Titles that nearly equal one another: a slip is reported, two documents are not.
import { checkFindings } from '../../support/checkFindings.ts'

const silent = (...titles: string[]): void =>
  checkFindings(titles.map((title) => `各地落实《${title}》要求。\n`).join('\n'))

describe('title-mismatch', () => {
  it('a character is missing in the rarer wording', () =>
    checkFindings(`
@@ 甲.md
各地认真落实《关于促进农村电商高质量发展的意见》。
@@ 乙.md
专家解读《关于促进农村电商高质量发展的意见》。
@@ 丙.md
日前印发的⟦《关于促进农村电商高质发展的意见》⟧{title-mismatch/warning}提出新要求。
`))

  it('neighbours swapped: at both where neither is rarer', () =>
    checkFindings(`
@@ 甲.md
各地认真落实⟦《关于促进农村电商高质量发展的意见》⟧{title-mismatch}。
@@ 乙.md
专家解读⟦《关于促进农村电商高量质发展的意见》⟧{title-mismatch}。
`))

  it('和 for 与', () =>
    checkFindings(`
@@ 甲.md
各地认真落实⟦《关于农村电商与物流协同发展的意见》⟧{title-mismatch}。
@@ 乙.md
专家解读⟦《关于农村电商和物流协同发展的意见》⟧{title-mismatch}。
`))

  it('the first character is missing, and a word that makes another document is turned round', () =>
    checkFindings(`
@@ 甲.md
各地认真落实《关于全面深化农村电商改革的意见》《关于全面深化农村电商改革的意见》。
@@ 乙.md
专家解读⟦《于全面深化农村电商改革的意见》⟧{title-mismatch}。
@@ 丙.md
专家解读⟦《关于面全深化农村电商改革的意见》⟧{title-mismatch}。
`))

  it('only a comma more: information', () =>
    checkFindings(`
@@ 甲.md
各地认真落实《关于促进农村电商与物流协同发展、加快县域流通的意见》。
@@ 乙.md
专家解读《关于促进农村电商与物流协同发展、加快县域流通的意见》。
@@ 丙.md
日前印发的⟦《关于促进农村电商与物流协同发展加快县域流通的意见》⟧{title-mismatch/information}提出新要求。
`))

  it('each side of a treaty names itself first', () => silent('中朝友好合作条约', '朝中友好合作条约'))

  it('words are missing, and the date of issue says that it is one document', () =>
    checkFindings(`
@@ 甲.md
2021年7月，国务院办公厅印发⟦《关于加快培育外贸新主体新平台的意见》⟧{title-mismatch}。
@@ 乙.md
国务院办公厅2021年7月印发⟦《关于加快培育外贸新主体的意见》⟧{title-mismatch}。
`))

  it('two real documents with other content words', () =>
    silent('关于推动农贸保供稳价的意见', '关于推动农贸稳规模优结构的意见'))

  it('another year', () => silent('2023年数字乡村建设工作要点', '2024年数字乡村建设工作要点'))

  it('another ordinal', () => silent('第二批全国数字乡村试点名单公布', '第三批全国数字乡村试点名单公布'))

  it('another place', () => silent('江苏省数字经济促进条例实施办法', '浙江省数字经济促进条例实施办法'))

  it('a code is no law', () => silent('中华人民共和国商事法（草案）', '中华人民共和国商事法典（草案）'))

  it('another kind of document', () => silent('关于深化要素市场改革的意见', '关于深化要素市场改革的实施意见'))

  it('a word more, nothing known of the documents', () =>
    silent('关于加快发展养老服务业的若干意见', '关于加快发展服务业的若干意见'))

  it('only another kind of brackets and quotes', () =>
    silent(
      '关于印发〈数字乡村发展规划〉的通知',
      '关于印发《数字乡村发展规划》的通知'.replace(/[《》]/g, (sign) => (sign === '《' ? '〈' : '〉')),
    ))

  it('suppressed', () =>
    checkFindings(`
@@ 甲.md
各地认真落实《关于促进农村电商高质量发展的意见》。

专家解读《关于促进农村电商高质量发展的意见》。
@@ 乙.md
<!-- jiaokan-disable-next-line title-mismatch 原文如此 -->
日前印发的《关于促进农村电商高质发展的意见》提出新要求。
`))
})
