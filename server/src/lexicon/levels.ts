// Words for the level that a figure reaches: they stand behind it and name nothing themselves (1万亿元大关, 95%的水平).

/** Steps that a figure takes: 20亿千瓦台阶. */
export const milestones: readonly string[] = '大关 关口 台阶 门槛'.split(' ')

/** Behind 的: 达到100亿元的规模. */
export const levels: readonly string[] = [
  ...milestones,
  ...'基础 背景 前提 目标 行列 标准 水平 规模 价格 速度 高度 总量 优势 成绩 历史 时间 高位 区间 红线 上限 下限 限额'.split(
    ' ',
  ),
]

/** What was reached: a record, a height. */
export const records: readonly string[] = '新高 新低 高位 低位 纪录 记录 佳绩 成绩 突破 跨越'.split(' ')
