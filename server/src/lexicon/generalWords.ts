// Pairs of characters that stand beside figures of all kinds, and so say nothing of what two of them have in common.

export const generalWords: ReadonlySet<string> = new Set(
  (
    '总额 总值 规模 同比 增长 比重 占比 数量 金额 企业 全国 我国 公司 项目 单位 地区 城市 国家 省份 问题 工作 方面 部门 机构 ' +
    '重点 重大 主要 以上 以下 左右 人员 群众 代表 活动 任务 措施 案件 案例 产品 领域 行业 平台 试点 基地 中心 其中 分别 累计 ' +
    '已经 目前 共有 达到 超过 以来 新增 完成 实现 开展 建设 地方 有关 相关 不同 新的 的企 个百 百分 分点 亿元 万元 人次'
  ).split(' '),
)
