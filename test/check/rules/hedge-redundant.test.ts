// Two hedges on one number.
import { checkFindings } from '../../support/checkFindings.ts'

describe('hedge-redundant', () => {
  for (const text of [
    '全省建成县级物流中心超过⟦120多个⟧{hedge-redundant}。',
    '受访企业中约⟦五成左右⟧{hedge-redundant}设有专职岗位。',
    '参展企业逾⟦300余家⟧{hedge-redundant}。',
    '网络覆盖率达到了近⟦90%以上⟧{hedge-redundant}。',
    '不良率不足⟦1%以内⟧{hedge-redundant}。',
    '贷款余额突破⟦2万多亿元⟧{hedge-redundant}。',
  ])
    it(text, () => checkFindings(text))

  for (const text of [
    '参展企业近⟦300余家⟧{hedge-redundant/warning}。',
    '当地建成物流中心接近⟦120多个⟧{hedge-redundant/warning}。',
    '报名者不足⟦40多人⟧{hedge-redundant/warning}。',
    '参展企业超过⟦300余家⟧{hedge-redundant/information}。',
  ])
    it(`one of the two is wrong, or only too much: ${text}`, () => checkFindings(text))

  for (const text of [
    '涨幅为2.1%，低于4%左右的预期目标。',
    '出口增速高于两成左右的行业平均水平。',
    '两者相差近百倍之多。',
    '近20多年来，当地建成物流中心120个。',
    '团队突破了30多项关键技术。',
    '年内再签约10户左右，已签约100余户。',
    '历史上百余次修订这一条例。',
    '全省建成县级物流中心120多个，约五成在山区。',
    '通过20多项举措，物流成本控制在10%以内。',
    '超过八成的企业规模在100人以上。',
  ])
    it(`nothing in: ${text}`, () => checkFindings(text))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line hedge-redundant 原话照录 -->
他说：“这里有超过120多个物流中心。”
`))
})
