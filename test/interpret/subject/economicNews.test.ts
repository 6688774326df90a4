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
  'the trade of a part of the nation': [
    ['# 广东外贸平稳开局\n\n前两个月，广东外贸进出口1.21万亿元。', { '1.21万亿元': '外贸进出口总额' }],
    ['# 广东外贸平稳开局\n\n前两个月，广东出口增长7.4%。', { '7.4%': '外贸出口额' }],
    ['前两个月，我国进出口6.31万亿元。', { '6.31万亿元': '货物进出口总额' }],
  ],
  'the harvest is what grows by 增产': [
    ['全年渔货总产量达到652亿斤，增产31.5亿斤，增长5.1%。', { '31.5亿斤': '渔货总产量', '5.1%': '渔货总产量' }],
    ['今年全省海带增产7.4万吨，户均增收2000元。', { '7.4万吨': '海带产量', '2000元': '户均增收额' }],
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
  'what a quantity is held against': [
    ['渔企收入同比增长3.8%，较三季度增速提高2.4个百分点。', { '2.4个百分点': '渔企收入增速' }],
    [
      '渔企营业收入利润率6%，高于规模以上工业0.7个百分点、高于制造业1.3个百分点。',
      { '0.7个百分点': '渔企营业收入利润率高出规模以上工业', '1.3个百分点': '渔企营业收入利润率高出制造业' },
    ],
    ['全省研发经费支出33亿元，与渔业产值之比达2.6%。', { '2.6%': '研发经费支出与渔业产值之比' }],
    ['一季度，渔具制造业利润由上年全年下降转为同比增长29.1%。', { '29.1%': '渔具制造业利润' }],
    ['进口增长3.4%，出口由降转增，增长5.1%。', { '5.1%': '出口额' }],
    ['我国以年均3%的渔业用电增速支撑了年均6.5%的经济增长。', { '3%': '渔业用电增速', '6.5%': '经济增速' }],
  ],
  'a bracket that holds a figure': [
    [
      '普惠渔业贷款（包括单户授信1000万元以下的渔企贷款）余额12.6亿元，同比增长25.1%。',
      { '12.6亿元': '普惠渔业贷款余额', '25.1%': '普惠渔业贷款余额' },
    ],
    ['全省渔业税收收入（不含留抵退税120亿元）增长5.2%。', { '5.2%': '渔业税收收入' }],
  ],
  'members of one whole': [
    [
      '渔具制造业、渔船制造业占规模以上工业增加值比重分别升至15.7%、33.6%。',
      { '15.7%': '渔具制造业占规模以上工业增加值比重', '33.6%': '渔船制造业占规模以上工业增加值比重' },
    ],
    ['大型渔企PMI为50.1%，中、小型渔企PMI分别为49.8%和47.4%。', { '49.8%': '中型渔企PMI', '47.4%': '小型渔企PMI' }],
    [
      '北部、东部和南部海洋渔业圈海洋生产总值分别为2010年的1.9倍、2.1倍和2.8倍。',
      { '1.9倍': '北部海洋渔业圈海洋生产总值', '2.1倍': '东部海洋渔业圈海洋生产总值' },
    ],
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
  it('what was kept is a growth, and what is held against a growth goes its own way', () => {
    assert.equal(told('渔企收入增长5.3%，连续7个月保持在5%以上。').at(-1), '5%以上 growth up')
    assert.equal(told('渔企负债增长4.6%，低于去年同期增速1.5个百分点。').at(-1), '1.5个百分点 change down')
  })
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
