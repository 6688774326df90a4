// Facts, plans, forecasts and targets, by the words around a figure. One sentence a case, with the status of its figures by their text.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../support/figures.ts'

type Case = readonly [string, Readonly<Record<string, string>>]

const cases: readonly Case[] = [
  ['今年，云川将实施约46项渔港改造，培育渔企120家以上。', { '46项': 'plan', '120家以上': 'plan' }],
  ['青澜市今年将培育新增渔业小镇37个以上。', { '37个以上': 'plan' }],
  ['云川将加快推动渔业产值突破610亿元，打造渔村16个。', { '610亿元': 'plan', '16个': 'plan' }],
  ['省财政将续发43亿元渔港债券。', { '43亿元': 'plan' }],
  ['全年将组织3600家渔企参展。', { '3600家': 'plan' }],
  ['渔港正式运营后，青澜至云川的航行时间将缩短到约2小时。', { '2小时': 'forecast' }],
  [
    '渔港建成后，航行时间将由现在的5小时缩短至40分钟，渔业增速预计从2024年的2.3%放缓至2025年的2%。',
    { '5小时': 'actual', '40分钟': 'forecast', '2.3%': 'actual', '2%': 'forecast' },
  ],
  ['冷库投产后，每年可节约用电470万千瓦时。', { '470万千瓦时': 'forecast' }],
  ['渔港建成后，已累计靠泊渔船470艘。', { '470艘': 'actual' }],
  ['冷库去年投产后，渔企用电减少12%。', { '12%': 'actual' }],
  ['青澜市计划开通渔港线、东湾线、南岸线等3条航线，共计63公里。', { '3条': 'plan', '63公里': 'plan' }],
  ['铁路部门累计发送旅客2.6亿人次，日均安排加开列车864列。', { '2.6亿人次': 'actual', '864列': 'actual' }],
  ['省里紧急安排救灾资金4700万元。', { '4700万元': 'actual' }],
  ['省里拟安排救灾资金4700万元。', { '4700万元': 'plan' }],
  ['对608家计划内渔企减免债务47亿元。', { '608家': 'actual', '47亿元': 'actual' }],
  ['渔价上涨2.7%，实现了渔价涨幅3.4%左右的预期调控目标。', { '2.7%': 'actual', '3.4%左右': 'target' }],
  ['今年前4月渔业增速已高于4.7%的全年增长目标。', { '4.7%': 'target' }],
  ['64%的渔企实现增产目标。', { '64%': 'actual' }],
  ['好的预期不断释放，渔业产值年均增长4.7%。', { '4.7%': 'actual' }],
  ['拟中选渔药47个，平均降价53%。', { '47个': 'actual', '53%': 'actual' }],
  ['渔企将水产加工率提高到64%。', { '64%': 'actual' }],
  ['渔港管理处已将12家渔企纳入名单。', { '12家': 'actual' }],
  ['预计渔民平均年龄还会上升，2035年可达53.7岁，2040年达56.1岁。', { '53.7岁': 'forecast', '56.1岁': 'forecast' }],
  ['首批47家渔企已开工；第二批63家渔企计划10月中旬开工。', { '47家': 'actual', '63家': 'plan' }],
  ['渔民现有47万人，据推算到2030年将减至31万人。', { '47万人': 'actual', '31万人': 'forecast' }],
  ['预计2027年渔港建成后，青澜湾港区每年的水产品集装箱吞吐量将超过470万标箱。', { '470万标箱': 'forecast' }],
  ['到2030年，全省水产加工率将提高到74%。', { '74%': 'target' }],
  ['云川将力保今年渔业增幅不低于4.7%。', { '4.7%': 'target' }],
  ['渔业财力保障资金增幅超过4.7%。', { '4.7%': 'actual' }],
  ['今年出口额预计将超过原计划的47亿元，达到52亿元左右。', { '47亿元': 'plan', '52亿元左右': 'forecast' }],
  ['渔港计划投资2.3万亿日元（1美元约合109日元）。', { '2.3万亿日元': 'plan', '1美元': 'actual', '109日元': 'actual' }],
  ['经测定，“概算渔获费”达到47亿元。', { '47亿元': 'actual' }],
  ['船东老周打算再投资270万元。', { '270万元': 'plan' }],
  ['渔协连续多年规划建设了28个渔港。', { '28个': 'actual' }],
  ['试点方案确定的31项任务全部完成。', { '31项': 'actual' }],
  ['今年将招募护渔员1700人，将有72所学校参加。', { '1700人': 'plan', '72所': 'plan' }],
  ['渔港预计明年投运。届时，每年可卸鱼近47万吨。', { '47万吨': 'forecast' }],
  ['二期冷库将投产，加工能力在现有基础上扩大一倍。', { 一倍: 'forecast' }],
  ['据省气象台预报，未来三天，沿海有6—7级大风，局地降温10℃以上。', { '10℃以上': 'forecast' }],
  ['省财政安排渔港资金4700万元，支持15个渔港改造。', { '4700万元': 'actual', '15个': 'actual' }],
  ['据渔协估计，渔获损失率略高于2.3%。', { '2.3%': 'actual' }],
  ['据渔协估计，渔获损失率将高于2.3%。', { '2.3%': 'forecast' }],
  ['渔区失业率可能高达23%，远高于渔协公布的14.7%。', { '23%': 'forecast', '14.7%': 'actual' }],
  ['渔业产值将萎缩7.5%，远高于寒潮期间萎缩4.5%的水平。', { '7.5%': 'forecast', '4.5%': 'actual' }],
  ['失业率将攀升至9.5%。', { '9.5%': 'forecast' }],
  ['渔区今年将有超过7000人面临淡水短缺。', { '7000人': 'forecast' }],
  ['增殖放流完成后，每年可多捕鱼47吨。', { '47吨': 'forecast' }],
  ['银行已承诺推出总额超过3亿元的渔船贷款。', { '3亿元': 'plan' }],
  ['近期将发出4700多件急需渔具。', { '4700多件': 'plan' }],
  ['省里承诺的15件渔业实事全部兑现。', { '15件': 'actual' }],
  ['去年云川省渔业增速低于预期目标0.3个百分点。', { '0.3个百分点': 'actual' }],
  ['渔业产值增长6.2%，高于年度目标2个百分点。', { '6.2%': 'actual', '2个百分点': 'actual' }],
  ['云川省水产价格涨幅比预期目标低0.4个百分点。', { '0.4个百分点': 'actual' }],
  ['今年云川省渔业增速力争高于年度目标2个百分点。', { '2个百分点': 'target' }],
  ['预计渔业增速低于预期目标0.3个百分点。', { '0.3个百分点': 'forecast' }],
]

/** Sizes that tell which ones are meant, and sizes that are told of one. */
const classes: readonly (readonly [string, string, boolean])[] = [
  ['省里支持城区人口超过50万的城市发展渔业。', '50万', true],
  ['员工不足300人的渔企可以申请补贴。', '300人', true],
  ['渔协有超过300名的会员。', '300名', false],
  ['青澜市城区人口超过50万。', '50万', false],
]

describe('status', () => {
  for (const [sentence, expected] of cases)
    it(sentence, () => {
      const observations = observationsOf(sentence, '2025-06-15.txt')
      checkFigures(observations, expected, (found, status, figure) => assert.equal(found.status, status, figure))
    })
})

describe('threshold', () => {
  for (const [sentence, figure, expected] of classes)
    it(sentence, () => {
      const found = observationsOf(sentence, '2025-06-15.txt').find(({ text }) => text === figure)
      assert.equal(found?.threshold, expected)
    })

  it('in an article of which only the year is known a month of that year is over', () => {
    const observations = observationsOf(
      '2024年7月，渔货产量5.25万吨。\n\n截至2024年8月底，渔港冷库库容4.6万吨。',
      '正文.md',
    )
    assert.deepEqual(
      observations.map(({ status }) => status),
      ['actual', 'actual'],
    )
  })
})
