// Names that only point at what was told before: 该数值, 世界平均水平, 低于发达国家80%的水平.
import type { Topic } from '../topic.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'

/** The name that `head` stands for; null for a name of its own. */
export function meantBy(head: string, topic: Topic): string | null {
  const points =
    comparing(head) ||
    (head.length <= longestPointer && planned(head)) ||
    (head.length <= longestPointer && pointsBack(head)) ||
    (head.length <= longestPointer && ofSeries(head)) ||
    (head.endsWith('平均水平') && averageOnly.test(head))
  return points ? (topic.last ?? topic.level) : null
}

/** 城镇化率为43%，低于发达国家80%的水平; 符合3%的目标 */
const comparing = startTest(/^[远也均都仍略明显大]{0,3}(?:低于|高于|优于|快于|慢于|符合)/)
/** 将此数值控制在60%以下: what was just spoken of. */
const pointsBack = endTest(
  /^(?:今后|未来|此后|目前)?(?:此|这一|该|这个)?(?:数值|数字|数据|比例|比率|指标)$|^[百千万]?[万亿]?元?级?的?台阶$/,
)
const longestPointer = 7
/** 减税2万亿元，超过原定的近1.8万亿元规模: what was planned of it. */
const planned = endTest(/^(?:超过|超出|低于|高于|达到|接近)?原(?:定|计划|来|先|目标)?(?:的|目标|计划)?$/)
/** 预期0.6%，前值│0.3%: the same number as it was expected or printed before. */
const ofSeries = endTest(/^(?:市场|机构|此前)?(?:预期|预测|前|初|终|修正|预览)值$|^(?:市场|此前)?预期$/)
/** 世界平均水平也在20%以上: of what was told of somebody else. */
const averageOnly = /^(?:而|但)?(?:全国|全省|全市|世界|全球|行业|同期|同类城市|发达国家)的?平均水平$/
