// Words by which a clause goes on with what the one before spoke of, as no subject of its own stands there.

/** Of parts, sums and comparisons: 其中, 合计, 同比. */
export const goingOn: readonly string[] =
  '其中 当中 这其中 同比 环比 比 较 分别 均 都 平均 合计 共计 总数 总量 总计 规模'.split(' ')

/** Verbs of it; at the start of a sentence they tell what somebody does (提高补助标准，…). */
export const movingOn: readonly string[] =
  '增长 增幅 增速 增至 增加 下降 减少 达 突破 超 首次 连续 提高 高于 低于 居 位居 排'.split(' ')

/** 占全省的: of the whole behind it. */
export const sharing = '占'
