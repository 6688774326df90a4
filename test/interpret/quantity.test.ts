// How exact a figure is, by the words in front of it: bounds, read by their parts, and what they leave of the name.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'

const turns =
  '不得 不应 不宜 不能 不可 不许 不准 不允许 不会 不再 应不 须不 原则上不 一般不 均不 绝不 严禁 没有 从未'.split(' ')
const bounds = [
  ...'超过 超出 高于 大于 多于 突破'.split(' ').map((bound) => [bound, 'under'] as const),
  ...'低于 少于 小于'.split(' ').map((bound) => [bound, 'over'] as const),
]

/** Sentence, figure, hedge, name (null: not what is asked here). */
const sentences: readonly (readonly [text: string, figure: string, hedge: string, name: string | null])[] = [
  ['渔港净高不应大于20米。', '20米', 'under', '渔港净高'],
  ['渔网缺陷率应不高于6%。', '6%', 'under', '渔网缺陷率'],
  ['鱼苗成活率须不低于98%。', '98%', 'over', '鱼苗成活率'],
  ['渔船间距不可小于30米。', '30米', 'over', '渔船间距'],
  ['渔船出勤率≥90%，柴油含硫量≤35毫克/升。', '90%', 'over', '渔船出勤率'],
  ['渔船出勤率≥90%，柴油含硫量≤35毫克/升。', '35毫克/升', 'under', '柴油含硫量'],
  ['码头噪声应＜55分贝。', '55分贝', 'under', '码头噪声'],
  ['码头使用率>80%。', '80%', 'over', '码头使用率'],
  ['退渔费不得超过已缴租金的45%。', '45%', 'under', '退渔费'],
  ['渔具补助不超过投资额的40%。', '40%', 'under', '渔具补助占投资额比重'],
  ['渔社负债不得高于净资产的3倍。', '3倍', 'under', '渔社负债'],
  ['渔船流量超过每小时90艘。', '90艘', 'over', '渔船流量'],
  ['鱼苗供应不低于300吨。', '300吨', 'over', '鱼苗供应量'],
  // Forbidden are the things of such a size.
  ['渔桥严禁超过7吨的渔车上桥。', '7吨', 'over', null],
  ['渔港不允许低于4米的渔船出海。', '4米', 'under', null],
  ['渔港禁止超过30吨的渔船靠泊。', '30吨', 'over', null],
  ['渔港实行单次捕捞量不得超过30吨的规定。', '30吨', 'under', null],
  ['渔民使用不超过30吨的渔船。', '30吨', 'under', null],
]

describe('how exact a figure is', () => {
  for (const turn of turns)
    for (const [bound, hedge] of bounds)
      it(`${turn}${bound}`, () => {
        const found = observationsOf(`日均损耗率${turn}${bound}6%。`, '2024-03-01.txt')
        assert.deepEqual(
          found.map((observation) => [observation.hedge, observation.indicator]),
          [[hedge, '日均损耗率']],
        )
      })
  for (const [text, figure, hedge, name] of sentences)
    it(text, () => {
      const found = observationsOf(text, '2024-03-01.txt').find((observation) => observation.text === figure)
      assert.equal(found?.hedge, hedge)
      if (name !== null) assert.equal(found.indicator, name)
    })
})
