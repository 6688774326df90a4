// One name with a slip in it; short forms and other bodies are none.
import { checkFindings } from '../../support/checkFindings.ts'

describe('name-variant', () => {
  it('a short form before the full form', () =>
    checkFindings(`
@@ 甲.md
扎实推进跨境电子商务综合试验区建设。跨境电子商务综合试验区已有百余个。
@@ 乙.md
⟦跨境电商电子商务综合试验区⟧{name-variant}带动了外贸。
`))

  it('a character mistaken for another', () =>
    checkFindings(`
@@ 甲.md
浙江省财税研究院发布数据。浙江省财税研究院还表示，形势向好。
@@ 乙.md
⟦浙江省财锐研究院⟧{name-variant}发布公告。
`))

  it('a known name with two characters exchanged, where the corpus has it rightly', () =>
    checkFindings(`
@@ 甲.md
国务院新闻办公室举行发布会。
@@ 乙.md
⟦国务新院闻办公室⟧{name-variant}介绍了情况。
`))

  it('… and where it has not', () => checkFindings('各地建成一批⟦跨境电商综合试试验区⟧{name-variant}，贸易更加便利。'))

  it('a character left out of a known name: information where nothing else shows it', () =>
    checkFindings('各地建成一批⟦跨境电商综合试区⟧{name-variant/information}。'))

  it('known names that are alike by right', () =>
    checkFindings(
      '省农业和农村委员会与农业农村委员会是两个说法；供销合作社、地方金融监管局、市场监管局各有其责；缅中经济走廊连着中巴经济走廊。',
    ))

  it('the regular short form', () =>
    checkFindings(`
@@ 甲.md
扎实推进跨境电子商务综合试验区建设。
@@ 乙.md
跨境电商综合试验区带动了外贸，跨境电商综试区越办越好。
`))

  it('another place', () => checkFindings('江苏省商务厅和浙江省商务厅签约。江苏省商务厅介绍了情况。'))

  it('another direction', () => checkFindings('山东省商务厅和山西省商务厅签约。山东省商务厅介绍了情况。'))

  it('another rank', () => checkFindings('中国第一汽车集团有限公司和中国第二汽车集团有限公司签约。'))

  it('suppressed', () =>
    checkFindings(`
@@ 甲.md
扎实推进跨境电子商务综合试验区建设。
@@ 乙.md
<!-- jiaokan-disable-next-line name-variant 招牌如此 -->
跨境电商电子商务综合试验区带动了外贸。
`))
})
