// Verbs by which somebody sets up a fund, a loan or a contract: 设立总规模30亿元的基金, 推出渔业再贷款.

export const foundingVerbs: readonly string[] =
  '设立 成立 组建 发起 筹建 建立 创设 推出 发行 签订 签约 投放 提供'.split(' ')

/** Verbs by which it is decided or made known that there shall be one. */
export const decidingVerbs: readonly string[] = '宣布 公布 批准 通过 启动 实施 制定'.split(' ')

/** Verbs of what is done with those that a size picks out (培育年产值超亿元的企业), which are no part of the size. */
export const fosteringVerbs: readonly string[] =
  '培育 培养 累计培育 扶持 支持 帮扶 新办 新建 新增 改建 扩建 改造 建成 建设 打造 创建 引进 引育 引入 认定 遴选 组建 设立 成立'.split(
    ' ',
  )
