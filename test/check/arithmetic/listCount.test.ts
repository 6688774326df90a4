// Things that are announced by number and listed beside it.
import { checkFindings } from '../../support/checkFindings.ts'

const texts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'another number is listed': [
    ['包括的各项同一个字眼', '据介绍，⟦5个⟧{sum-mismatch}重点环节包括申报环节，查验环节，征税、退税环节，放行环节。'],
    ['一是二是', '市里推出⟦四项⟧{sum-mismatch}措施：一是减免租金；二是发放补贴；三是延长开放时间。'],
    ['分别是', '新增的⟦4条⟧{sum-mismatch}航线分别是东线、西线、南线。'],
    ['括号里', '活动覆盖⟦3省⟧{sum-mismatch}（江苏、浙江）。'],
    ['地名之后', '江苏、浙江、山东⟦4省⟧{sum-mismatch}参加试点。'],
    ['等之前多列', '江苏、浙江、山东、福建等⟦3省⟧{sum-mismatch}参加试点。'],
    ['段首编号', '要做好下列⟦3项⟧{sum-mismatch}工作：\n\n（一）稳定就业。扩大岗位。\n\n（二）保障供应。增加储备。'],
  ],
  'nothing to report': [
    ['相符', '据介绍，4个重点环节包括申报环节，查验环节，征税、退税环节，放行环节。'],
    ['等之前少列', '江苏、浙江等3省参加试点。'],
    ['包括只举几例', '全市引进8个项目，包括芯片、电池。'],
    ['顿号可分可合', '市里推出3项举措：稳定就业、保障供应和需求。'],
    ['列举前面还有别的', '沿海经济大省和江苏、浙江4省参加试点。'],
    ['一个地区有几省', '长三角和河南、湖北5省参加试点。'],
    ['人名之后不是清单', '突击队20名队员立下誓言：不怕困难，一定完成任务。'],
    ['省（区、市）是单位', '全国18个省（区、市）参加试点。'],
    ['前三项不是总数', '其中前三项措施：一是减免租金；二是发放补贴。'],
    ['段首编号相符', '要做好下列2项工作：\n\n（一）稳定就业。扩大岗位。\n\n（二）保障供应。增加储备。'],
    ['每项之下再分一是二是', '要做好下列2项工作：\n\n（一）稳定就业。一是扩大岗位，二是加强培训。\n\n（二）保障供应。一是增加储备，二是畅通运输，三是稳定价格。'],
  ],
} // prettier-ignore

for (const [title, list] of Object.entries(texts))
  describe(`announced and listed: ${title}`, () => {
    for (const [name, text] of list) it(name, () => checkFindings(`@@ 2024-02-03-例.txt\n　　${text}\n`))
  })

describe('announced and listed', () => {
  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line sum-mismatch 另两项另文印发 -->
市里推出四项措施：一是减免租金；二是发放补贴。
`))
})
