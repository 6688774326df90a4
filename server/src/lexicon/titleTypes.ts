// Kinds of documents, as titles end in them, and the names of newspapers and journals.
import { wordList } from './nameTable.ts'

/** What a short form may consist of: 《意见》, 《实施方案》, 三年行动计划. */
export const titleTypes = wordList(`
意见 指导意见 实施意见 若干意见 通知 紧急通知 补充通知 决定 决议 命令 公告 通告 通报 批复 函 复函 公报 联合公报 纪要 会议纪要 报告 工作报告 年度报告 调查报告
研究报告 发展报告 数据报告 统计公报 办法 管理办法 实施办法 暂行办法 试行办法 规定 若干规定 暂行规定 管理规定 条例 实施条例 暂行条例 细则 实施细则 规则 准则 规程 规范
方案 实施方案 工作方案 行动方案 总体方案 改革方案 试点方案 总体规划 规划 发展规划 专项规划 规划纲要 纲要 计划 行动计划 三年行动计划 五年行动计划 工作计划 工作要点 要点 指南 指引
目录 清单 名单 标准 措施 若干措施 政策措施 二十条 十条措施 白皮书 蓝皮书 绿皮书 协定 协议 公约 议定书 备忘录 谅解备忘录 宣言 声明 联合声明 章程 倡议 倡议书 建议
法 基本法 修正案 解释 司法解释 草案 征求意见稿 请示 合同 图书 标准 说明
`)

/** Bare short forms are read only from these: longer than what common prose is full of. */
export const tellingTypes = wordList(`
指导意见 实施意见 实施方案 工作方案 行动方案 总体方案 行动计划 三年行动计划 五年行动计划 发展规划 规划纲要 管理办法 实施办法 暂行办法 实施细则 管理规定 暂行规定 实施条例
工作要点 白皮书 蓝皮书 若干措施 谅解备忘录
`)

/** Endings of the names of newspapers and journals. */
export const periodicalEndings = wordList(`
日报 晚报 早报 晨报 时报 商报 周报 导报 学报 画报 青年报 先驱报 邮报 电讯报 快报 都市报 经济报 法制报 法治报 周刊 旬刊 月刊 季刊 学刊 杂志 论丛 评论报 参考报 参考消息
`)

/** Newspapers and journals whose names do not tell. */
export const periodicals = new Set(
  wordList(`
求是 半月谈 瞭望 红旗文稿 学习时报 参考消息 环球时报 法律适用 财经 读者 自然 科学 细胞 柳叶刀 经济学人 经济学家 金融时报 华尔街日报 纽约时报 华盛顿邮报 福布斯 财富 费加罗报
回声报 世界报 世界经济 经济研究 管理世界 中国社会科学 当代世界 新华文摘 新英格兰医学杂志
`),
)

/** Behind 》 these say that a newspaper or journal was named. */
export const periodicalCues = wordList(`杂志 期刊 周刊 月刊 报社 编辑部 报纸 报道称 刊文 网站报道`)

/** Verbs by which a body issues a document. */
export const issuingVerbs = wordList(`
印发 发布 公布 颁布 出台 下发 制定 签署 签订 审议通过 表决通过 通过 批准 推出 发出 发表 编制 起草 修订 联合印发 联合发布 联合出台 联合下发 联合公布 联合制定 正式发布 正式印发 制定出台
制定印发 研究制定 共同发布 转发 印送 联合签署
`)

/** What follows on a document that is told of without 《》. */
export const behindTitles: readonly string[] =
  '提出 明确 指出 要求 规定 强调 部署 显示 还 从 对 将 共 聚焦 围绕 坚持 包括 包含 称 发布 印发 实施 落地 落实 出台 的'.split(
    ' ',
  )

/** What a body ends in that issues 关于…. */
export const issuerEndings: readonly string[] =
  '国务院 办公厅 办公室 委员会 部 局 署 厅 院 政府 银行 总行 协会 中心 公司 党委 改革委 中央'.split(' ')
