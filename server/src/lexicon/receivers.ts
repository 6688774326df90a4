// To whom something is given: the words in front of him, the verbs of giving, and what may stand around those.

export const receiverPrepositions: readonly string[] = '对 为 向 给'.split(' ')

/** Verbs that hand over an amount which the noun behind it names: 为渔企发放2000万元贷款. */
export const handingVerbs: readonly string[] =
  '给予 予以 提供 发放 投放 拨付 下拨 下达 补助 补贴 奖励 资助 捐赠 捐助 注入 授予 支付 退还 返还 减免 追加 授信 配套'.split(
    ' ',
  )

/** Words that end as those in front of a receiver do. */
export const noReceiverPrepositions: readonly string[] =
  '作为 成为 因为 行为 认为 视为 列为 称为 定为 分为 改为 变为 转为 较为 极为 更为 应对 面对 绝对 相对 反对 核对 方向 意向 导向 走向 去向 流向 投向 转向 动向 供给 补给 交给 送给 卖给 发给 借给 留给'.split(
    ' ',
  )

/** Between such a verb and the amount. */
export const beforeGiven: readonly string[] =
  '了 的 约 近 超 超过 逾 大约 不超过 不低于 不少于 总额 总计 合计 共计 最高 最多 最低 至少 一次性 每年 每月 每人 每户 每家 每款 每台 每亩 每个 1年 2年 3年 5年'.split(
    ' ',
  )

/** Between the receiver and such a verb. */
export const mannersOfGiving: readonly string[] =
  '再 另 共 择优 已 将 可 均 都 先后 及时 累计 统一 直接 免费 优先 分别 一次性 成功 依法 按规定 最高 最多 每年 每月 每人 每户 每家 每款 每台 每亩 每个'.split(
    ' ',
  )

/** What it is given for, and who is not named: 为支持渔业发展. */
export const aimsOfGiving: readonly string[] =
  '其 他 她 它 我 你 此 之 这 该 谁 何 了 自己 大家 人们 抗击 应对 防控 支持 推动 促进 确保 保障 推进 加快 实现 解决'.split(
    ' ',
  )

/** What is done for somebody or to him; his name and the word in front of it stay with what it comes to: 为消费者挽回损失, 对实体经济发放贷款. */
export const benefitVerbs: readonly string[] =
  '发放 提供 挽回 带来 节约 节省 减负 减免 减轻 减税 让利 创造 办理 捐赠 捐助 筹集 筹措 募集 追回 兑付 输送 拨付 下拨 支付 注入 投放 返还 退还 退付 配备 免除 减少 降低 增加 新增 贡献 赔付 构筑'.split(
    ' ',
  )
