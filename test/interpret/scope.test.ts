// Of whom or where a figure is: its clause, what its sentence and paragraph open with, or where the article speaks from.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'

type Case = readonly [text: string, figure: string, scope: string | null]

const cases: readonly Case[] = [
  // places
  ['2023年云川省进出口总值达2.1亿元。', '2.1亿元', '云川省'],
  ['在新疆，国际道路运输线路已达119条，占全国总量三成以上。', '三成以上', '新疆维吾尔自治区'],
  ['江苏出口增长，开行数居全国第一，规模达3.1万亿元。', '3.1万亿元', '江苏省'],
  ['班列从杭州出发，辐射浙江、广东等地的120个产业带。', '120个', null],
  ['广东、山东、湖南这些饲料大省的开工率超过70%。', '70%', '广东省、山东省、湖南省'],
  ['4.扬州市（6名）', '6名', '扬州市'],
  ['储油平台在江苏南通交付，单价突破12亿元。', '12亿元', '南通市'],
  ['在江苏泗洪县，从业者很多。全县19个镇设了窗口。', '19个', '泗洪县'],
  ['昆明市参保率为98%；全市2050户农房已改造。', '2050户', '昆明市'],
  ['贺电提到，时任省委书记走访了12家企业。', '12家', null],
  // regions, the world, the nation
  ['2023年，中部、西部地区进出口分别增长12.4%和11.8%。', '11.8%', '中国西部地区'],
  ['今年全球货物贸易量增速仅为1.7%。', '1.7%', '全球'],
  ['据统计，31个省（自治区、直辖市）报告病例74例。', '74例', '中国'],
  ['2023年，我国对拉丁美洲、非洲分别进出口1.92万亿元和1.14万亿元。', '1.92万亿元', '中国→拉丁美洲'],
  ['2023年，我国对外直接投资1478亿美元。', '1478亿美元', '中国'],
  // somebody by name
  ['*ST云里因连续20个交易日市值过低而摘牌。', '20个交易日', '*ST云里'],
  ['投资者诉讼中，云嵘存储案累计赔付1.2亿元，赔付人数1698人。', '1698人', '云嵘存储案'],
  ['一季度，永辉超市销售额达20.9亿元，同比增长230%。', '230%', '永辉超市'],
  ['浙江杭嵘集团有限公司董事长介绍，我国市场规模达3万亿元。', '3万亿元', '中国'],
  ['央视网消息：我国粮食产量达1.3万亿斤。', '1.3万亿斤', '中国'],
  ['截至10月底，科创板共有36家公司上市，累计筹资额497亿元。', '497亿元', '中国科创板市场'],
  ['青藏铁路建成通车；五年新增公路19.2万公里。', '19.2万公里', null],
]

const report = '# 2026年云南省政府工作报告\n\n'
const inReports: readonly Case[] = [
  [`${report}研发投入年均增长11.5%，高于全国1个百分点。专利授权量累计26.2万件。`, '26.2万件', '云南省'],
  [`${report}23项经验获全国推广；改造小区8074个。`, '8074个', '云南省'],
  [`${report}办好非洲商品展。开展集成改革，形成成果30项。`, '30项', '云南省'],
  [`${report}经济稳中向好。曲靖入选试点。新设海外仓24个。`, '24个', '云南省'],
  ['——2026年1月27日在云南省第十四届人民代表大会第四次会议上\n\n五年来，城镇新增就业156万人。', '156万人', '云南省'],
  ['# 云南省财政厅关于印发办法的通知\n\n补助资金共3.2亿元。', '3.2亿元', '云南省'],
]

function scopeOf(text: string, figure: string): string | null {
  const found = observationsOf(text).find((observation) => observation.text === figure)
  assert.ok(found, `${figure} is read`)
  return found.scope
}

describe('the scope of a figure', () => {
  for (const [text, figure, scope] of [...cases, ...inReports])
    it(`${figure}: ${text.replace(/\n+/g, ' ')}`, () => assert.equal(scopeOf(text, figure), scope))
})
