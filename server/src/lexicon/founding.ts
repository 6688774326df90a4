// Verbs by which somebody sets up a fund, a loan or a contract: 设立总规模30亿元的基金, 推出渔业再贷款.

export const foundingVerbs: readonly string[] =
  '设立 成立 组建 发起 筹建 建立 创设 推出 发行 签订 签约 投放 提供'.split(' ')

/** Verbs by which it is decided or made known that there shall be one. */
export const decidingVerbs: readonly string[] = '宣布 公布 批准 通过 启动 实施 制定'.split(' ')
