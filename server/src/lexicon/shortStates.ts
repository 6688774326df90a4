// What stands behind a state that a headline names by its first character: 美多州暴雨, 俄称控制两个居民点.
import { wordList } from './nameTable.ts'

/** The states that headlines name so; with other characters (新一轮, 约三成, 不一样) no state is told of. */
export const oftenStates = '美俄乌英韩'

/** These begin other words far more often (以旧换新, 加快建设, 日均客流): only words for what states have make a state of them. */
export const rarelyStates = '以加日法德印巴伊阿意埃朝泰越菲缅柬叙澳波墨匈'

/** 英超: of no state. */
export const wordsLikeStates = wordList(`英超`)

export const whatStatesHave = wordList(
  `称 媒 军称 军方 总统 总理 首相 政府 防长 外长 财长 外交 议长 议会 议员 国会 众院 参院 众议院 参议院 警方 法院 官员 武装 央行 海军 空军 陆军 卫生部 国防部 民众 多地 前总统 前总理 副总统 副总理`,
)

/** Behind the often told, these too. */
export const whatIsToldOfStates = wordList(
  `联邦 民调 多州 各地 各州 一 两 三 数 多 超 近 逾 最 将 再 拟 对 中西部 东部 东北 西部 西北 南部 东南 西南 北部 冬季 新冠 流感 麻疹 新财年 经济 航天 航空 国防 国债 财政 预算 失业 通胀 制造业 服务业
宣布 要求 谴责 警告 公布 发布 否认 发动 打击 击落 拦截 战机 驻 特使 大选 枪击 林火 山火 暴雨 暴风 飓风 龙卷风 洪灾 民主党 共和党 疾控 海关 移民 股 银行 抵押 住房 消费者 企业 工人 客机 飞机 直升机 火车 监狱 学校 青少年 罢工 油价 汽油 出口 进口 研究 报告 报告显示 关税`,
)
