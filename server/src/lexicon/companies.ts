// What companies, lists of them and what they run are told by where no register holds their names.
import { wordList } from './nameTable.ts'

/** Behind a list of names these say what the names are: 淘里里、当里网等电商平台, 甲乙、丙丁4家公司. */
export const listKinds = {
  platform: wordList(
    `平台 电商平台 网站 电商网站 App APP 外卖平台 社交平台 短视频平台 直播平台 互联网平台 跨境电商平台 平台企业`,
  ),
  org: wordList(
    `公司 企业 上市公司 银行 车企 药企 券商 房企 险企 厂商 手机厂商 科技企业 科技公司 互联网企业 互联网公司 电商企业 快递企业 快递公司 物流企业 跨国公司 跨国企业 外资企业 中央企业 央企 国有企业 民营企业 龙头企业 汽车企业 造船企业
    新能源汽车企业 生产企业 制造企业 集团 个股 股票 退市股 上市企业 媒体 研究机构 评级机构 投资机构 机构 航空公司 基金公司 证券公司 保险公司 律师事务所`,
  ),
} as const

/** Between 等 and what the names are: 等4家知名电商平台. */
export const listQualities = wordList(
  `知名 大型 头部 主流 龙头 著名 国内 国际 全球 外资 跨国 重点 骨干 一批 多家 数家 众多 诸多 国内外 世界 当地 本地 本土 中国 新势力 优质 领军 行业`,
)

/** The second half of a company's short name; so many characters in front are the first (亿里洁能, 紫山存储). */
export const companyHalves = wordList(`
药业 科技 洁能 医药 重工 钢铁 传媒 乳业 酒业 置业 实业 制药 存储 光电 高科 新材 控股 影业 半导体 重科 矿业 锂业 微电子 机电 通讯 航空工业 物业 地产 轮胎 玻璃 机床 电器 电气 石化 股份 造船 重机
`)

/** Only in articles on these matters does 案 behind a short name mean a company's case. */
export const caseWords = wordList(`投资者 证监会 上市公司 退市 赔付 股民 虚假陈述 财务造假`)

/** What a system or platform is for, right in front of the word (全国信用信息共享平台). */
export const systemPurposes = wordList(
  `管理 监测 监管 服务 预警 防控 信息 申报 公示 查询 追溯 交易 贸易 监控 指挥 信用 共享 政务 智能 电子 采购 结算 登记 备案 支付 举报 投诉 预约 调度 大数据 云`,
)

/** Words that end other names and may stand inside these. */
export const systemWords = wordList(
  `共享 实时 在线 交换 协同 联合 申报 追溯 举报 发布 推广 对接 跟踪 统一 公开 归集 防控`,
)

/** What such a name opens with where no place and no body does. */
export const systemOpenings = wordList(`全国 国家 世界 全球 国际 海关 中国`)

/** Behind a quoted name: the name is what the quotation holds (“义里欧”班列). */
export const namedInQuotation = wordList(
  `班列 中欧班列 专列 场景应用 小程序 客户端 App APP 大赛 系列赛 品牌 主题活动 志愿服务队 卫星 飞船 货轮 邮轮 列车 探测器 航母 号班列 号专列 号列车`,
)

/** Bodies that are told by their own long names, without a place or another body in front (备案审查专家委员会). */
export const selfNamedBodies = wordList(
  `专家委员会 咨询委员会 指导委员会 仲裁委员会 专家咨询委员会 审核委员会 评审委员会`,
)
