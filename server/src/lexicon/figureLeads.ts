// Words that stand between an indicator and its figure, and those that lead to a rate of growth.

/** 跨境电商进出口总额达…, 首次突破…. */
export const figureLeads: readonly string[] = [
  '达到', '达', '为', '是', '至', '到', '约', '近', '超过', '超', '突破', '首次', '实现', '完成', '共', '合计', '累计', '已', '的',
] // prettier-ignore

/** By direction: 同比增长16%. */
export const growthLeads: Readonly<Record<'up' | 'down', readonly string[]>> = {
  up: ['增长', '上升', '提高', '增加'],
  down: ['下降', '减少', '回落', '降低'],
}

/** In front of an age. */
export const ageLeads: readonly string[] =
  '享年 终年 年仅 年满 年近 年逾 年过 未满 不满 不到 已经 已 刚 才 今年 现年 时年 当年 只有'.split(' ')
