// What names of organisations and facilities end in.
import { wordList } from './nameTable.ts'

/** Enough by themselves where something that is no common word stands in front: 弘远数据研究院. */
export const strongSuffixes = wordList(`
股份有限公司 有限责任公司 集团有限公司 有限公司 集团公司 控股集团 集团 研究院 研究所 研究会 大学 学院 职业技术学院 职院 协会 学会 商会 联合会
总商会 促进会 基金会 出版社 报社 杂志社 通讯社 银行 证券 基金管理公司 交易所 证券交易所 科学院 工程院 设计院 事务所 商行 商学院 电视台 智库
研究中心 俱乐部
`)

/** Only behind a known place or body: 台州市商务局, 商务部对外贸易司. */
export const weakSuffixes = wordList(`
公司 总公司 分公司 分行 支行 制造厂 工厂 总厂 钢厂 电厂 委员会 工作委员会 管理委员会 管委会 工委 党委 市委 省委 区委 县委 党组 办公厅 办公室
局 总局 分局 厅 司 总署 人民政府 省政府 市政府 政府 联邦政府 法院 人民法院 中级人民法院 高级人民法院 中院 高院 检察院 人民检察院 海关 医院
人民医院 附属医院 中心医院 中学 小学 学校 党校 技工学校 博物馆 图书馆 科技馆 机务段 车务段 电务段 客运段 工务段 供电段 支队 总队 分会 总会 工商联 妇联
总工会 残联 侨联 团委 团市委 团省委 发展改革委 发改委 卫生健康委 卫健委 经信委 国资委 教委 住建委 农业农村委 科委 建委 宣传部 组织部 统战部 研究部 研究室
政策研究室 理论部 编辑部 国际部 国际合作部 总部 指挥部 领导小组 工作组 人才市场 交易中心 管理中心 服务中心 监测中心 预警中心 信息中心 会展中心 展览中心
控制中心 研究中心 商务中心 电子商务中心 培训中心 评价中心 检测中心 推广中心 促进中心 保障中心 技术中心 调查中心 气象台 气象局 天文台 水文局 实验室
监管处 派出所 交警支队 消防救援支队 人大 人大常委会 人民代表大会 政协 监委 纪委 纪委监委 常委会 议会 国会 央行 中央银行 外交部 财政部 国防部
联盟 合作社 专业合作社 农场 林场 牧场 外贸所 世经政所 经济所 服务平台 管理平台
`)

/** A division where the same word names its head: 统计分析司司长, 监管处处长. */
export const divisions: readonly (readonly [suffix: string, head: string])[] = [
  ['司', '司长'],
  ['局', '局长'],
  ['厅', '厅长'],
  ['处', '处长'],
  ['所', '所长'],
  ['院', '院长'],
  ['部', '部长'],
  ['部', '主任'],
  ['室', '主任'],
  ['中心', '主任'],
  ['科', '科长'],
]

/** Facilities: places behind a place (列日机场, 宁波舟山港). */
export const facilitySuffixes = wordList(`
机场 国际机场 港区 港口 火车站 高铁站 火车东站 火车南站 货运站 货运区 货运场站 码头 口岸 国际陆港 商贸城 服装城 小商品城 会展中心 产业园 产业园区 园区 工业园 工业园区
科技园 软件园 软件谷 科学城 未来科技城 体验中心 国家公园 大桥 水库 水电站 核电站 发电站 风电场 光伏电站 铁路 高铁 高速公路 地铁 体育场 体育馆 体育中心 物流中心
物流园 港
`)

/** May follow a place at once; others need a word between (浙江海关, but never 浙江公司). */
export const adjacentSuffixes = new Set(
  wordList(`
海关 机场 国际机场 港 政府 人民政府 省政府 市政府 联邦政府 大学 学院 火车站 高铁站 法院 人民法院 中级人民法院 高级人民法院 中院 高院 检察院 人民检察院
市委 省委 区委 县委 人大 人大常委会 政协 纪委 监委 纪委监委 机务段 车务段 客运段 供电段 电务段 工务段 气象台 气象局 银行 发展改革委 发改委 卫生健康委
卫健委 国资委 经信委 教委 住建委 商会 总商会 博物馆 图书馆 证券交易所 会展中心 国会 议会 央行 中央银行 外交部 财政部 国防部 口岸 铁路局 管委会 总工会
医院 人民医院 电视台 科学院 社科院 工商联 妇联 团委 宣传部 组织部 统战部 党校 软件谷 科学城 分公司 分行 支行 小商品城 商贸城 服装城
`),
)

/** May stand behind a country: 中国海关, 美国政府. */
export const nationalSuffixes = new Set(
  wordList(`海关 政府 联邦政府 国会 议会 央行 中央银行 外交部 财政部 国防部 科学院 工程院`),
)

/** Streets, towns, villages and communities, read behind a place only. */
export const settlementSuffixes = wordList(`街道 社区 苏木 镇 乡 村`)
