// Title marks without a partner.
import { checkFindings } from '../../support/checkFindings.ts'

describe('title-unbalanced', () => {
  it('》 is missing', () =>
    checkFindings('国务院印发⟦《⟧{title-unbalanced}关于促进乡村产业振兴的指导意见，提出五年目标。'))

  it('《 is missing', () =>
    checkFindings('国务院印发关于促进乡村产业振兴的指导意见⟦》⟧{title-unbalanced}，提出五年目标。'))

  it('《 inside 《》 is information', () =>
    checkFindings('省政府办公厅下发《关于印发⟦《数字乡村规划》⟧{title-unbalanced/information}的通知》，要求抓好落实。'))

  it('a balanced title', () => checkFindings('国务院印发《关于促进乡村产业振兴的指导意见》，提出五年目标。'))

  it('〈〉 inside 《》', () => checkFindings('省政府办公厅下发《关于印发〈数字乡村规划〉的通知》，要求抓好落实。'))

  it('several titles in a row', () =>
    checkFindings('先后出台《数字乡村规划》《数字乡村建设指南》《数字乡村标准体系》。'))

  it('a title over a line break', () => checkFindings('国务院印发《关于促进乡村产业振兴的\n指导意见》，提出五年目标。'))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line title-unbalanced 照录 -->
国务院印发《关于促进乡村产业振兴的指导意见，提出五年目标。
`))
})
