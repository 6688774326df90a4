// What goes on for a length of time: whose it is, and how, with the number that it does not leave. One sentence a case.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../../../support/figures.ts'

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    '4月份渔港货运指数为51.9%，较上月回落0.7个百分点，连续3个月位于扩张区间。',
    { '3个月': '渔港货运指数连续位于扩张区间月数' },
  ],
  ['渔民失业率为5.1%，已连续三个月低于5.3%。', { 三个月: '渔民失业率连续低于5.3%月数' }],
  ['渔货物流总额增长5%，增速连续6个月回升。', { '6个月': '渔货物流总额增速连续回升月数' }],
  ['云川省渔货进出口已连续5个季度超过10亿元。', { '5个季度': '渔货进出口连续超过10亿元季度数' }],
  ['全省渔业产量达1500万吨，连续9年稳定在1400万吨以上。', { '9年': '渔业产量连续稳定在1400万吨以上年数' }],
  ['渔获量增速连续26个月居沿海前7位。', { '26个月': '渔获量增速连续居沿海前7位月数' }],
  ['渔获均价环比由涨转平，结束了连续4个月环比上涨的态势。', { '4个月': '渔获均价连续环比上涨月数' }],
  ['渔货出口额增长2.7%，结束连续7个月的同比下降。', { '7个月': '渔货出口额连续同比下降月数' }],
  // The clause before tells of no figure.
  ['渔业产量增长5%，渔港建设提速，连续6年保持增长。', { '6年': '连续保持增长年数' }],
]

describe('how long something goes on', () => {
  for (const [sentence, expected] of cases)
    it(sentence, () => {
      const observations = observationsOf(sentence, '2024-05-15.txt')
      checkFigures(observations, expected, ({ indicator }, name, figure) => assert.equal(indicator, name, figure))
    })
})
