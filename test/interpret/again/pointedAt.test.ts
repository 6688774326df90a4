// 这3家机构, 上述6项: a count that points back at the one told before is that one, with its name, its time and its key.
import assert from 'node:assert/strict'
import type { Observation } from '../../../server/src/model/figure.ts'
import { observationsOf } from '../../support/figures.ts'

const back: readonly (readonly [name: string, text: string, first: number, again: number])[] = [
  [
    'in the next sentence, by a wider word',
    '6月3日，澜江省批准合并青澜、云川、临港3家渔业合作社。这3家机构的资产由澜江渔业总社承接。',
    0,
    1,
  ],
  ['in the next paragraph', '云川省公布4项渔港收费减免措施，自7月起施行。\n上述4项措施预计每年减负2.6亿元。', 0, 1],
  [
    'the one that is of the same noun, not the nearest',
    '澜江省评出5个先进渔村和5个先进船厂。青澜市有5个渔业园区。这5个渔村都在青澜市。',
    0,
    3,
  ],
]

const apart: readonly (readonly [name: string, text: string, first: number, again: number])[] = [
  ['another number', '澜江省批准合并3家渔业合作社。这4家机构已经公示。', 0, 1],
  ['nothing points', '6月3日，澜江省批准合并3家渔业合作社。3家船厂另行公告。', 0, 1],
  ['each of them', '澜江省批准合并3家渔业合作社。这些单位各有3家门店。', 0, 1],
]

describe('a count that points back', () => {
  for (const [name, text, first, again] of back)
    it(name, () => {
      const all = observationsOf(text)
      const [told, pointing] = [all[first]!, all[again]!]
      assert.notEqual(told.quantity, null)
      assert.equal(pointing.quantity, told.quantity)
      assert.equal(pointing.indicator, told.indicator)
      assert.equal(pointing.scope, told.scope)
      assert.equal(pointing.period, told.period)
    })
  for (const [name, text, first, again] of apart)
    it(`${name}: two quantities`, () => {
      const all = observationsOf(text)
      assert.ok(all[again]!.quantity === null || all[again]!.quantity !== all[first]!.quantity)
    })
})

const paces: readonly (readonly [name: string, text: string, again: number, indicator: string])[] = [
  ['只说增速', '前三季度，云川省渔业增加值同比增长5.6%。\n“5.6%的同比增速，符合预期。”有关负责人说。', 1, '渔业增加值'],
  ['这个', '前三季度，云川省渔业增加值同比增长5.6%。\n这个5.6%来之不易。', 1, '渔业增加值'],
  [
    'a part below the headline that tells it',
    '# 前三季度渔业增加值增长5.6%\n\n渔业运行平稳。\n\n## 一、怎么看\n\n渔民说，前三季度5.6%的增速来之不易。',
    1,
    '渔业增加值',
  ],
  ['看待', '前三季度，云川省渔业增加值同比增长5.6%。如何看待这个5.6%？', 1, '渔业增加值'],
  ['的背后', '前三季度，云川省渔业增加值同比增长5.6%。\n5.6%的背后，是渔民的辛劳。', 1, '渔业增加值'],
]

/** None of them is the growth of 渔业出口 by that number. */
const own: readonly (readonly [text: string, again: number, expected: Partial<Observation>])[] = [
  ['渔业出口增长7%。渔船贷款利率7%的背后，是风险。', 1, { basis: 'rate', indicator: '渔船贷款利率' }],
  ['渔业出口增长12.5%。这12.5%的渔民都有社保。', 1, { basis: 'share' }],
  ['渔业出口增长12.5%。这一12.5%的税率偏高。', 1, { basis: 'rate', indicator: '税率' }],
  ['一季度渔业出口增长12%。\n\n## 二、渔价\n\n平均降幅12%。', 1, { basis: 'growth', direction: 'down' }],
  ['一季度渔业出口增长12%。平均降幅12%。', 1, { basis: 'growth', direction: 'down' }],
  ['一季度渔业出口增长12%。\n\n## 三、房价\n\n同比增速12%。', 1, { basis: 'growth', direction: 'up' }],
]

describe('a percentage that points back', () => {
  for (const [name, text, again, indicator] of paces)
    it(name, () => {
      const all = observationsOf(text)
      assert.equal(all[again]!.indicator, indicator)
      assert.equal(all[again]!.basis, 'growth')
      assert.equal(all[again]!.period, all[0]!.period)
    })
  for (const [text, again, expected] of own)
    it(`is of what it names itself: ${text}`, () => {
      const { indicator, basis, direction } = observationsOf(text)[again]!
      assert.deepEqual({ indicator, basis, direction }, { indicator, direction: null, ...expected })
      assert.notEqual(indicator, '渔业出口')
    })
  it('another number has its own name', () => {
    const all = observationsOf('前三季度，云川省渔业增加值增长5.6%。\n“4.2%的同比增速，符合预期。”有关负责人说。')
    assert.notEqual(all[1]!.indicator, '渔业增加值')
  })
})
