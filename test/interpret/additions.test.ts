// What counts as new, or as gained and lost, with an object between the verb and the number: a change, though named and compared as a level.
import assert from 'node:assert/strict'
import { digestOf, observationsOf } from '../support/figures.ts'

/** Text, and for each figure in order its basis: 新 for what is new, 增 and 减 for a gain and a loss, 量 for a level, － for anything else. */
const cases: readonly (readonly [string, string])[] = [
  ['2024年，澜江省新设立外商投资企业3127家，同比增长8.4%。', '新－'],
  ['今年上半年，青澜市新增高新技术企业286家、专精特新企业74家，培育链主企业12家。', '新新量'],
  ['云川省全年城镇新增就业61.3万人。', '新'],
  ['到2027年，全省将新增造林面积约320万亩，新增托位4.6万个。', '新新'],
  ['云川省去年新建充电站1830座，其中，高速公路服务区充电站超240座。', '新新'],
  ['青澜市新认定23家区域总部和11家研发中心。', '新新'],
  ['渔港新入驻的27家商户中，有8家来自外省。', '新量'],
  ['青澜机场今年新开国际货运航线19条。', '新'],
  ['全年月均净增经营主体6.2万户。', '新'],
  ['每周增加往返航班超过140个。', '增'],
  ['五年来，澜江省减少农村贫困人口213万人。', '减'],
  ['去年，澜江港降低物流成本3.7亿元。', '减'],
  ['二期展馆建成后，将增加展览面积近4万平方米。', '增'],
  ['新增线路从2020年的25条增至2023年的110条。', '新新'],
  ['澜江省报告新增病例657例，其中输入病例61例，本土病例596例。', '新新新'],
  ['新增燃机容量80万千瓦、其中热电联产30万千瓦，总装机达到460万千瓦。', '新新量'],
  ['渔港降费减轻渔民负担5000万元。', '减'],
  // What must stay a level.
  ['渔医志愿者减轻病人痛苦达30人。', '量'],
  ['全省新建改造供水管网1900公里，改造和新建乡镇卫生院530所。', '量量'],
  ['青澜至云川新建线路全长186.3公里。', '量'],
  ['更新设备2300台，创新设立奖项12个。', '量量'],
  ['新建产业园带动就业1.2万人，新增企业累计达到460家。', '量量'],
  ['云川省工业增加值达4120亿元。', '量'],
  ['新签合同额81亿元，新增贷款余额310亿元。', '量量'],
  ['新开工改造老旧小区310个，新建提升绿地70公顷。', '量量'],
  ['央行两次降低存款准备金率、两次下调利率，从降低成本等四个方面支持企业。', '量量量'],
  ['从新设企业的行业看，软件企业有340家。', '量'],
  ['小微渔企新增首贷85.3亿元，新增项目库投资额超800亿元。', '新量'],
]

describe('what is counted as new', () => {
  for (const [text, expected] of cases)
    it(text, () => {
      const signs = observationsOf(text).map(({ basis, direction, fresh }) => {
        if (basis === 'level') return '量'
        if (basis !== 'change') return '－'
        return fresh ? '新' : direction === 'up' ? '增' : '减'
      })
      assert.equal(signs.join(''), expected)
    })

  it('is a size that parts and shares are held against', () => {
    const { relations } = digestOf(
      '2024年，澜江省新建泊位30个，占全国新建泊位120个的25%。全省新设企业300家，其中外资企业30家、民营企业270家。',
    )
    assert.deepEqual(
      relations.map(({ kind }) => kind),
      ['share', 'sum'],
    )
  })

  it('has the base that its words name', () => {
    const [figure] = observationsOf('2024年，澜江省比上年减少用工企业310家。')
    assert.deepEqual([figure?.basis, figure?.direction, figure?.base, figure?.fresh], ['change', 'down', 'yoy', false])
  })
})
