// Verbs of those who are asked in surveys: what they hold, expect, want or intend.

export const stances: readonly string[] =
  '认为 以为 表示 预计 预期 预测 觉得 感到 相信 希望 盼望 愿意 乐意 打算 计划 准备 有意 考虑 支持 赞成 同意 反对 担心 担忧 忧虑 看好 不看好 满意 不满 期待 承认 倾向于 关注 选择'.split(
    ' ',
  )

/** The last words of those who are asked. */
export const respondents: readonly string[] =
  '者 企业 公司 民众 网民 消费者 居民 选民 家长 学生 用户 公众 市民 投资人 专家 人士 员工 职工 商户 机构 家庭 村民 农民 农户 渔民 牧民 人员 高管 教师 医生 患者 青年 人'.split(
    ' ',
  )
