// Works that are built, opened and measured: what their names end in, and what is told of one.
import { wordList } from './nameTable.ts'

export const worksNouns = wordList(`
高铁 铁路 城际铁路 高速公路 快速路 大桥 特大桥 隧道 地铁 轻轨 水库 电站 水电站 核电站 变电站 换流站 风电场 光伏基地 油田 气田 油气田 煤矿 金矿 铜矿 铁矿 管道 管道系统 管线 班列 专列 快线 客运专线
枢纽 水利枢纽 船闸 运河 码头 机场 航站楼 火车站 通道 博物馆 纪念馆 科技馆 图书馆 美术馆 体育馆 体育场 公园 湿地公园 景区 度假区 乐园 古镇 灯会 商圈 步行街 购物中心 商贸城 贸易港 陆港 商务区 产业园 物流园 工程 项目
数据中心 数据中心集群 算力中心 智算中心 交易中心 创新中心 生产线 基地 灌区 海上平台 望远镜 油库 储气库 储气库群 接收站 污水处理厂 水厂 发电厂 电厂
`)

/** Those that a name needs no place for: 深海一号│气田, 成万│高铁. */
export const worksWithoutPlace = wordList(
  `高铁 铁路 城际铁路 高速公路 大桥 特大桥 隧道 水库 水电站 核电站 油田 气田 油气田 水利枢纽 运河 管道系统 班列 贸易港 储气库 储气库群`,
)

/** Those of which a place has one, so that it is their whole name: 云川│数据中心集群. */
export const worksOfTheirPlace = wordList(`数据中心集群 步行街 商圈 算力中心 智算中心`)

/** What may stand between a name and what is told of it. */
export const worksBehind = wordList(
  `今天 昨天 日前 近日 今日 正式 全面 全线 顺利 成功 主体 已 已经 正在 将 工程 项目 开始 首期 一期 二期 首台机组 机组 全部机组 首批机组 第二批机组 第三批机组 整体 全部 目前 如今 现已 先后 年 每年 每天 日均 改造后 升级后 重新`,
)

/** What is told of one work and not of a kind of works. */
export const worksEvents = wordList(`
开工 动工 建成 完工 竣工 投运 投产 投用 启用 通车 贯通 合龙 合拢 开通 并网 发电 架梁 铺轨 试运行 试运营 运营 蓄水 封顶 完成 实现 开园 开馆 开业 开街 开放 开市 通水 通航 通气 充电 首航
全长 总长 正线 主线 总投资 总装机 总库容 总建筑面积 建筑面积 占地面积 占地 位于 地处 坐落 连接 起于 起自 西起 东起 南起 北起 设计时速 设计年 年设计 启动 掘进 施工 进入 累计 发送 运输 运载 首发 发车 驶出 抵达 开行 供气 挂牌 揭牌 起浮 出坞 交付 签约 入驻 吸引 接待 引进 集聚 汇聚 聚集 客流 旅客吞吐量 货物吞吐量 集装箱吞吐量 从无到有
是我国 是国家 是世界 是全球 是全国 是目前 是连接
`)

/** What is told of a film, a series or a book and not of a document. */
export const titledWorkEvents = wordList(
  `上映 首映 公映 热映 票房 观影 开播 首播 播出 定档 登陆院线 发行量 播放量 收视率 豆瓣 销量`,
)

/** What opens the name of a kind of works, and of no work: 农村公路, 大型水库. */
export const wordsOfKinds: readonly string[] =
  '国际 跨境 冷链 多式联运 海铁联运 铁海联运 铁路 货运 旅客 旅游 首趟 首列 该趟 这趟 农村 城市 城镇 国家 全国 全省 全市 我国 国内 地方 境内 沿海 沿江 沿线 新建 新增 在建 重大 重点 大型 大中型 中型 中小型 小型 各 多 所有 部分 一批 首 最 第 其 该 这 那 本 两 三 几 每 老旧 既有 现有 主要 高标准 标准化 电气化 普速 普通 市域 大规模 节后 雨后 雪后 灾后 战后 疫后 节前 春运 暑运 假期 期间'.split(
    ' ',
  )
