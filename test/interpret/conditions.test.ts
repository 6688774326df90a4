// Figures of rules that say whom or what a rule is for: conditions, zones, limits; and what it grants, which is a level.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'

const sentences: readonly (readonly [text: string, figure: string, threshold: boolean])[] = [
  ['投资于渔业科技企业满2年的，可以按照投资额的60%抵扣。', '2年', true],
  ['投资于渔业科技企业满2年的，可以按照投资额的60%抵扣。', '60%', false],
  ['渔获量达到800吨的，给予一次性奖励。', '800吨', true],
  ['出口占比超过30%的，优先安排贷款。', '30%', true],
  ['渔业产值增长8%，高于上年5个百分点的增幅。', '8%', false],
  ['年收入低于3万元即可申请救助。', '3万元', true],
  ['购买渔具满100元方可参加抽奖。', '100元', true],
  ['乘船10分钟即可到达渔岛。', '10分钟', false],
  ['（距爆破点半径300米、打桩点半径90米）范围内的住户可以申请补偿。', '300米', true],
  ['（距爆破点半径300米、打桩点半径90米）范围内的住户可以申请补偿。', '90米', true],
  ['渔港周边500米范围内禁止放生。', '500米', true],
  ['渔村服务半径500米。', '500米', false],
  ['渔船进港一律限速8公里。', '8公里', true],
  ['申请企业应当符合下列条件：注册资本不低于500万元；从业人员不少于20人；经营2年以上。', '500万元', true],
  ['申请企业应当符合下列条件：注册资本不低于500万元；从业人员不少于20人；经营2年以上。', '20人', true],
  ['申请企业应当符合下列条件：注册资本不低于500万元；从业人员不少于20人；经营2年以上。', '2年以上', true],
  ['形成4个6000亿元级渔业集群。', '6000亿元', true],
  ['应纳税所得额200至400万元部分，减按30%计入。', '200至400万元', true],
  ['输送20人以上且就业2个月以上的，给予奖励。', '20人以上', true],
  ['补贴发放至渔民年满4周岁。', '4周岁', true],
  ['全省渔企不少于20家。', '20家', false],
  ['改造泊位300个以上的渔港4个。', '300个以上', true],
  ['扶持女工占比不低于30%的渔企共20家。', '30%', true],
  ['对年出栏海参3000头以上的养殖场补助5万元。', '3000头以上', true],
  ['新建300个以上的渔具柜。', '300个以上', false],
  ['完成渔业增速高于8%的目标。', '8%', false],
  ['对电鱼的单位，处5万元以上20万元以下罚款。', '5万元以上20万元以下', false],
  ['情节严重的，处3年以上7年以下有期徒刑。', '3年以上7年以下', false],
  ['海带种植50亩以上、200亩以下的渔户每亩补助300元。', '50亩以上、200亩以下', true],
  ['从业人员10人以上不满50人的为小型渔企。', '10人以上不满50人', true],
  ['对捕捞工龄满3年不足8年的渔民，休渔期培训7天。', '3年不足8年', true],
]

const rule = `云川市渔民转产补助办法

第一章　申请条件
（一）渔民在本村居住半年以上；
（二）从事捕捞不少于3年。

第二章　补助标准
每户不少于2万元，全市安排资金不低于800万元。

一、补助程序
1.须同时具备以下条件
渔船功率不低于44千瓦。
2.发放方式
发放人员不少于2人。`

describe('conditions of a rule', () => {
  for (const [text, figure, expected] of sentences)
    it(`${text} ${figure}`, () => {
      const found = observationsOf(text, '2024-03-01.txt').find((observation) => observation.text === figure)
      assert.equal(found?.threshold, expected)
    })

  it('are what stands below a heading that says so', () => {
    const thresholds = observationsOf(rule, '2024-03-01.txt').map(({ text, threshold }) => [text, threshold])
    assert.deepEqual(thresholds, [
      ['半年以上', true],
      ['3年', true],
      ['2万元', false],
      ['800万元', false],
      ['44千瓦', true],
      ['2人', false],
    ])
  })
})
