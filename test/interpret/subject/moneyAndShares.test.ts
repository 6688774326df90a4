// What amounts, shares, rates and growths are of. One mechanism a group, one sentence a case.
import assert from 'node:assert/strict'
import { observationsOf } from '../../support/figures.ts'
import { namesAre, type NameGroups } from '../../support/names.ts'
import type { Observation } from '../../../server/src/model/figure.ts'

const groups: NameGroups = {
  'parts of loans each have their own name': [
    [
      '5月份，农户贷款增加310亿元，其中，短期贷款增加90亿元，中长期贷款增加170亿元，票据融资增加50亿元。',
      { '90亿元': '农户短期贷款', '170亿元': '农户中长期贷款', '50亿元': '农户票据融资' },
    ],
  ],
  'an exchange rate that explains an amount': [
    [
      '每张船票卖到300日元（1美元约合109日元）。',
      { '300日元': '船票售价', '1美元': '美元对日元汇率', '109日元': '美元对日元汇率' },
    ],
    ['学费为900卢布（1元人民币约合12.5卢布）。', { '12.5卢布': '人民币对卢布汇率' }],
  ],
  'who achieved a bare quantity': [
    ['3月份，青澜货机完成运量6.4万吨。', { '6.4万吨': '青澜货机运量' }],
    ['全省首发经济实现零售额45亿元。', { '45亿元': '首发经济零售额' }],
  ],
  'the amount of a grant as a part of something': [
    ['按实际贷款额的2%给予贴息。', { '2%': '贴息比例' }],
    ['对购买农机的渔户，按照机价的30%给予补贴。', { '30%': '补贴比例' }],
    ['渔企可申领返还所缴上年度失业保险费的50%。', { '50%': '失业保险费返还比例' }],
  ],
  'how far a task has come': [
    ['已完成渔港改造任务的八成。', { 八成: '渔港改造任务完成率' }],
    ['大桥已完成总投资的45%。', { '45%': '大桥总投资完成率' }],
  ],
  'back to so much of what it was': [
    ['3月份渔港客流总体恢复至疫情前的86%。', { '86%': '渔港客流' }],
    ['远洋航班已恢复到往年正常水平的三成。', { 三成: '远洋航班' }],
  ],
  'what something reaches': [
    ['光缆网络覆盖98%的渔村。', { '98%': '光缆网络覆盖渔村占比' }],
    ['渔保参保人数达420万人，覆盖97.5%的人口。', { '97.5%': '覆盖人口占比' }],
  ],
  'a part of which something is said': [
    ['全市的鲜鱼供应，有近四成是由外地调入。', { 四成: '由外地调入的全市的鲜鱼供应占比' }],
    ['分红的钱，六成用于修船，四成用于买网。', { 四成: '用于买网的占比' }],
    ['鱼塘收益六成归村集体，四成归渔户。', { 四成: '归渔户的占比' }],
    ['有40万人急需安置，其中约2/3生活在海岛。', { '2/3': '生活在海岛的急需安置人占比' }],
    ['约有14%的鲜鱼产值在运输途中损失。', { '14%': '在运输途中损失的鲜鱼产值占比' }],
    ['海岛有60万人饮水困难，超过全县总人口一半。', { 一半: '饮水困难人数占全县总人口比重' }],
  ],
  'an amount whose noun stands behind': [
    ['省财政设立总规模30亿元的渔业引导基金。', { '30亿元': '渔业引导基金总规模' }],
    ['自渔业总会设立首期2亿元“海岛教育基金”以来，已资助多人。', { '2亿元': '海岛教育基金' }],
    ['一笔500万元的贷款，很快批下来。', { '500万元': '贷款' }],
    ['对新设立的研发机构给予3年最高2000万元支持。', { '2000万元': '支持金额' }],
    ['共拨付25万元专项经费资助1200名渔家学生。', { '25万元': '专项经费' }],
    ['省财政下达资金10亿元，其中有3亿元用于渔港除险。', { '3亿元': '用于渔港除险资金' }],
    ['确定使用300亿元失业保险基金结余。', { '300亿元': '失业保险基金结余' }],
  ],
  'what does not fit is not gone on with': [
    [
      '渔村公路总里程突破46万公里。渔村自来水普及率提升至92%，预计将达到95%。',
      { '92%': '渔村自来水普及率', '95%': '渔村自来水普及率' },
    ],
    ['减税2万亿元，超过原定的近1.8万亿元规模。', { '1.8万亿元': '减税' }],
  ],
  'words that are no part of a name': [
    ['为什么渔船规模扩大为原来的5倍？', { '5倍': '渔船规模相当于原来' }],
    ['收购价在市场价的基础上上浮5%。', { '5%': '收购价' }],
    ['海草覆盖度平均增幅6%。', { '6%': '海草覆盖度' }],
    ['省对县转移支付增长12.8%。', { '12.8%': '省对县转移支付' }],
    ['全社会研发投入增长9%。', { '9%': '全社会研发投入' }],
    ['鱼价补助每个月减少0.5%。', { '0.5%': '每个月鱼价补助' }],
  ],
  'a gap is of the rate told last': [
    [
      '涉渔贷款余额同比增长14%，超过各项贷款平均增速3.2个百分点。',
      { '3.2个百分点': '涉渔贷款余额增速高出贷款平均增速' },
    ],
  ],
}

namesAre('names of money and shares', groups)

type Expected = Partial<Pick<Observation, 'basis' | 'direction' | 'hedge'>>

const moves: readonly (readonly [text: string, figure: string, expect: Expected])[] = [
  ['外贸进出口保持15%以上高速增长。', '15%以上', { basis: 'growth', direction: 'up' }],
  ['新线路减排氮氧化物18%。', '18%', { basis: 'growth', direction: 'down' }],
  ['文件数量减少比例达42%。', '42%', { basis: 'growth', direction: 'down' }],
  ['渔船规模还不及往年最高峰时的一半。', '一半', { hedge: 'under' }],
  ['已完成渔港改造任务的八成。', '八成', { basis: 'rate' }],
]

describe('what a percentage is', () => {
  for (const [text, figure, expect] of moves)
    it(text, () => {
      const one = observationsOf(text, '2024-03-01.txt').find((each) => each.text === figure)
      const got = Object.fromEntries(Object.keys(expect).map((key) => [key, one?.[key as keyof Expected]]))
      assert.deepEqual(got, expect)
    })
})
