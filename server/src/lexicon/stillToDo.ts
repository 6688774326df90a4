// What is said of what is still to be done or expected: deeds behind 将, moves that nobody decides on, works that are not there yet.

/** Between 将 and the deed: 将陆续推出. */
export const waysOfDoing: readonly string[] =
  '再 新 陆续 先后 持续 着力 加快 加力 积极 大力 重点 还 继续 累计 全面 分批 共'.split(' ')

/** What somebody does who says 将: what it says is a plan. */
export const deeds: readonly string[] = (
  '实施 培育 推动 推进 组织 续发 增发 发行 评选 展出 展映 启用 设置 转移 治理 修复 筹集 出台 扩建 翻新 更新 启动 打通 资助 奖励 补贴 完成 建成 新建 新增 投入 投资 投放 举办 举行 召开 开展 安排 创建 ' +
  '遴选 选派 认定 推行 谋划 发放 推出 部署 派出 减少 增加 增长 下降 培训 支持 建设 打造 开通 改造 覆盖 使用 提供 播出 出资 捐赠 拨付 招聘 招收 引进 培养 惠及 迎来 开行 加开 增开 设立 组建 建造 修建 ' +
  '安装 采购 关闭 裁减 削减 加征 征收 参加 参赛 招募 招录 发出 交付 供应 展示 展销 参与 出席 上演 演出 发布 签署 开设 开放 释放 研究 突出抓好 宣布 压缩 压减 承办 主办 交付使用 ' +
  '抽调 调集 调派 增派 增设 购置 购买 补充 划拨 下达 建立 扶持 收购 回购 引入'
).split(' ')

/** Behind 将, what comes between it and the deed: 将围绕节日举办, 将对渔港进行改造. */
export const aroundWhat: readonly string[] = '对 向 为 围绕 针对 聚焦 会同 联合 依托 通过 面向'.split(' ')

/** What is there to be seen once it is due: 将于近期│集中提供. */
export const dueDeeds: readonly string[] =
  '建成 开工 动工 投产 投用 启用 投运 完工 竣工 交付 通车 开通 投放 提供 上线 亮相 开放 开业 运营 举办 举行 推出'.split(
    ' ',
  )

/** What comes about by itself behind 将: what it says is a forecast. */
export const expectedMoves: readonly string[] =
  '下降 下滑 增长 萎缩 收缩 上升 上涨 放缓 影响 波及 导致 造成 缩短 提高 提升 升至 增至 降至 攀升 飙升 恶化 扩大 跌 涨 降低 节约 创造 带动 拉动 减排'.split(
    ' ',
  )

/** The same behind 可能. */
export const possibleMoves: readonly string[] =
  '高达 不及 升至 降至 增加 增长 增至 减少 下降 上升 上涨 下滑 突破 损失 导致 造成 影响'.split(' ')

/** What an authority sets: 养老金将提高5% is a plan. */
export const decreedRates: readonly string[] =
  '津贴 养老金 补助 补贴 标准 收费 票价 税率 费率 关税 费用 限额 额度 工资 利率 留用比例'.split(' ')

/** When works are there and begin to do what is told of them: 投产后. */
export const openings: readonly string[] = '建成 投产 投用 投运 达产 通车 开通 完工 竣工 完成 运营 投入使用'.split(' ')

/** How works are opened, behind 将: 将投产，…. */
export const announcedOpenings: readonly string[] = '建成 投产 投用 投运 通车 开通 运营 竣工 启用 开园 开业'.split(' ')

/** Words that say of what works do that they do it already. */
export const alreadySo: readonly string[] = '已 了 目前 截至 累计 至今 以来 同比 去年'.split(' ')

/** What begins a statement of its own behind a figure: a fact, another time, another speaker. */
export const turns: readonly string[] =
  '已 了 完成 实现 目前 当前 截至 截止 去年 上年 今年 本年 此前 同比 环比 实际 现有 达成 累计 公布 季度 半年 曾 原来 是 而'.split(
    ' ',
  )

/** What a plan holds, behind 计划: said of a whole list (计划开通甲、乙、丙等3条线路). */
export const plannedDeeds: readonly string[] =
  '新建 建设 开通 完成 安排 开展 开工 开行 推出 实施 引进 招聘 招收 新增 改造 建成 扩建 修建 打造 启动 发行 培育 组建 设立 开设'.split(
    ' ',
  )

/** What a target is called by, in front of 目标: 全年物价调控目标. */
export const kindsOfTargets: readonly string[] =
  '预期 既定 年度 全年 年初 原定 物价 价格 经济 宏观 就业 增长 总体 主要 约束性 规划 计划 调控 控制 管理 工作 培训 减排 投资 销售 生产 产能 建设'.split(
    ' ',
  )
