// Parts that are all there is, against their total.
import { checkFindings } from '../../support/checkFindings.ts'

describe('sum-mismatch', () => {
  it('出口 and 进口 do not add up to 进出口', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额⟦5516亿元⟧{sum-mismatch}，其中出口4370亿元，进口1246亿元。
`))

  it('they add up', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额5616亿元，其中出口4370亿元，进口1246亿元。
`))

  it('rounding leaves them one apart', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额1.5万亿元，其中出口0.92万亿元，进口0.57万亿元。
`))

  it('其中 alone does not say that the parts are all', () =>
    checkFindings(`
2024年一季度，江苏省外贸进出口总额5516亿元，其中民营企业进出口2370亿元，外资企业进出口1246亿元。
`))

  it('a sum that only has a price or a mean in its name', () =>
    checkFindings(`
2024年一季度，江苏省稳定鱼价调节价格基金⟦30亿元⟧{sum-mismatch}，其中中央出资20亿元，其余5亿元。
`))

  const quiet = [
    ['a yield is no sum', '今年，全省贝藻单产再创新高，每亩达到412.6公斤，其中海带单产达437.3公斤。'],
    [
      'a choice of those counted is no division',
      '在1月查处的6150起问题中，渔政不作为的有72起；办证拖拉的有2214起；损害渔民利益的有185起。',
    ],
    ['an age is no sum', '去年，渔港抢修队队员的平均年龄为42岁，其中大部分为55岁以上的老船员。'],
    [
      'more is told of them than the parts',
      '截至6月15日，医疗队共计负责救治1028名渔民，包括危重症54名、重症324名，已有193名渔民出院。',
    ],
    [
      'what is as much as the whole',
      '报告说，全省渔港推选产生的代表共1384名。经核对，认定1384名代表资格有效。大会应到代表1384名。',
    ],
    [
      'items that are added up',
      '截至12时，全省报告疑似病例7例（云川市2例，澜江市1例，平川市2例，海川市1例，江川市1例）。',
    ],
    ['a list of what is counted last', '渔政部门11日说，两艘渔轮采取多项手段，包括关闭识别系统、涂改船名、夜间航行。'],
    ['parts of one of the things', '渔港大楼地上6层，地下两层，包括两块冷库、一块停车场、一块机房。'],
    ['persons and reasons', '他们6个人就能经营一座渔港，一是靠机械，二是靠信息化。'],
    [
      'parts of what was counted before the last',
      '渔政部门立案2470人，处罚1640人，移送司法机关71人，其中，处罚船长54人、渔工283人。',
    ],
    [
      'acts on cases, which its growth does not tell apart',
      '2023年，山西省渔政受理渔船一审案件202件，审结189件，同比分别上升5.6%、3.5%。受理渔港一审案件47件，审结42件，同比分别上升12.7%、0.8%。',
    ],
    ['places that what is counted lies in', '受降雨影响，云川省保定、涿州4个乡镇停航。'],
  ] as const
  for (const [name, text] of quiet) it(`not: ${name}`, () => checkFindings(`\n@@ 2024-06-15-正文.md\n${text}\n`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line sum-mismatch 含调整数 -->
2024年一季度，江苏省外贸进出口总额5516亿元，其中出口4370亿元，进口1246亿元。
`))
})
