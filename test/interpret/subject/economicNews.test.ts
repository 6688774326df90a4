// What the figures of economic news are called: industries and opposites in lists, what influences what, who crosses a threshold.
import assert from 'node:assert/strict'
import { observationsOf } from '../../support/figures.ts'
import { namesAre, type NameGroups } from '../../support/names.ts'

const groups: NameGroups = {
  'two owners of one quantity are no comparison': [
    ['今年一季度，单位与家庭物品运输总额同比增长5.9%。', { '5.9%': '单位与家庭物品运输总额' }],
    ['5月末，企业与个人存款余额同比增长6.3%。', { '6.3%': '企业与个人存款余额' }],
    ['全省渔获量与去年同期相比增长5%。', { '5%': '渔获量' }],
  ],
  'industries whose names hold a mark': [
    [
      '一季度，信息传输、软件和信息技术服务业，租赁和商务服务业增加值同比分别增长9.6%和12.4%。',
      { '9.6%': '信息传输、软件和信息技术服务业增加值', '12.4%': '租赁和商务服务业增加值' },
    ],
    [
      '前三季度，交通运输、仓储和邮政业，金融业，科学研究和技术服务业增加值分别增长5.1%、6.2%和9.3%。',
      {
        '5.1%': '交通运输、仓储和邮政业增加值',
        '6.2%': '金融业增加值',
        '9.3%': '科学研究和技术服务业增加值',
      },
    ],
    [
      '培育壮大新兴产业，渔船制造业、冷链物流业增加值分别增长8%、7.1%。',
      { '8%': '渔船制造业增加值', '7.1%': '冷链物流业增加值' },
    ],
  ],
  'members that take the quantity of the whole': [
    [
      '全省港口完成货物吞吐量3.2亿吨，增长5.2%，其中内、外贸分别增长5.8%和4.1%。',
      { '5.8%': '内贸吞吐量', '4.1%': '外贸吞吐量' },
    ],
    [
      '渔具制造业增加值同比增长8.1%。其中，渔网、冷藏设备行业分别增长9.2%和12.0%。',
      { '9.2%': '渔网行业增加值', '12.0%': '冷藏设备行业增加值' },
    ],
    ['前5个月，全省进、出口额分别增长3.2%和4.4%。', { '3.2%': '进口额', '4.4%': '出口额' }],
  ],
  'how many have crossed a bound': [
    [
      '前三季度，32家企业净利润增幅超过20%，48家企业净利润增幅超过10%。',
      { '32家': '净利润增幅超过20%的企业数', '48家': '净利润增幅超过10%的企业数' },
    ],
    ['其中，有15个行业增加值增速在8%以上。', { '15个': '增加值增速在8%以上的行业数' }],
    ['全市已有56家企业年营业收入超过3亿元。', { '56家': '年营业收入超过3亿元的企业数' }],
    ['13户渔业企业资产规模增长64.9%。', { '64.9%': '渔业企业资产规模' }],
  ],
  'a share told exactly': [
    ['渔船出口26亿元，占全省同类商品出口的一半以上，达到56.7%。', { '56.7%': '渔船出口占全省同类商品出口比重' }],
  ],
  'names without what stands around them': [
    ['包括渔业资讯、直播、短视频等信息服务收入规模达49亿元。', { '49亿元': '信息服务收入规模' }],
    ['澜江集团完成固定资产投资16亿元，增长6.8%，今年以来一直保持6%以上的增速。', { '6%以上': '固定资产投资' }],
    ['渔企完成固定资产投资16亿元。渔企研发投入同比增长25%。', { '25%': '渔企研发投入' }],
    ['公路水路完成投资167亿元。', { '167亿元': '公路水路完成投资' }],
  ],
}

namesAre('the names of economic news', groups)

/** What of an observation is told here, for each figure of a text. */
const told = (text: string) =>
  observationsOf(text, '2024-03-01.txt').map(({ text: figure, basis, direction, scope, threshold }) =>
    [figure, basis, direction ?? '', scope ?? '', threshold ? '门槛' : ''].join(' ').trim(),
  )

describe('what economic news tells of prices, bounds and the nation', () => {
  it('prices in percent are growths', () =>
    assert.deepEqual(
      told('2月，核心CPI保持在2%以下，PPI降至-2.2%，价格指数占比为30%。').map((one) => one.trim()),
      ['2%以下 growth up', '-2.2% growth down', '30% share'],
    ))
  it('what moves may be said behind', () =>
    assert.deepEqual(told('渔价保持2%以下的上涨，渔网价格有3%的跌幅。'), ['2%以下 growth up', '3% growth down']))
  it('a bound that some have crossed is a threshold', () =>
    assert.deepEqual(told('前两个月，12家企业利润增速超过10%。'), ['12家 level', '10% growth up  门槛']))
  it('provinces and the corps beside them are the nation', () =>
    assert.deepEqual(told('已有30个省份和新疆生产建设兵团累计发放渔民补贴5.1亿元。').slice(1), ['5.1亿元 level  中国']))
  it('where no place is named a body of the nation speaks for it', () =>
    assert.deepEqual(told('中国渔具工业联合会最新数据显示，渔具零售额15亿元。\n\n渔网出口增长4%。'), [
      '15亿元 level  中国',
      '4% growth up 中国',
    ]))
})
