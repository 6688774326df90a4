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
  ['好的预期不断释放，渔业产值年均增长4.7%。', { '4.7%': 'actual' }],
  ['拟中选渔药47个，平均降价53%。', { '47个': 'actual', '53%': 'actual' }],
  ['渔企将水产加工率提高到64%。', { '64%': 'actual' }],
  ['渔港管理处已将12家渔企纳入名单。', { '12家': 'actual' }],
]

describe('status', () => {
  for (const [sentence, expected] of cases)
    it(sentence, () => {
      const observations = observationsOf(sentence, '2025-06-15.txt')
      checkFigures(observations, expected, (found, status, figure) => assert.equal(found.status, status, figure))
    })
})
