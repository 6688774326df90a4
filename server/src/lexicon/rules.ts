// What rules ask somebody to do in time, and what they grant and levy.

/** What has to be done by then: 应在30日内申报. */
export const dueActs: readonly string[] =
  '申报 申请 提出 提交 提供 办理 办结 报送 报告 缴纳 缴清 备案 登记 作出 送达 出具 组织 发放 支付 拨付 返还 退还 公布 公示 公开 答复 告知 通知 书面通知 受理 审核 审查 完成 整改 改正 核实 处理 批复 签订 反馈 移送 开展'.split(
    ' ',
  )

/** Behind what the time begins: 验收后30日内. */
export const startingActs: readonly string[] = '通过 确认 批准 公示 审核 验收 缴纳 支付 收到 完成'.split(' ')

/** What is granted or given back behind a percentage: 按机价的30%给予补贴. */
export const grants: readonly string[] =
  '补贴 补助 补偿 奖励 奖补 贴息 资助 返还 减免 赔偿 赔付 报销 优惠 资金支持'.split(' ')

/** What is levied or deducted behind one: 按缴费基数的8%缴纳. */
export const levies: readonly string[] =
  '抵扣 扣除 扣减 计提 提取 缴纳 缴存 征收 收取 加收 计征 支付 扣缴 分摊 承担'.split(' ')
