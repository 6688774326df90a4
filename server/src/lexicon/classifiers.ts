// Classifiers that count (10万家, 25辆). A longer one wins: 人次 over 人. The classifier itself is the unit.

/** Classifiers that make a numeral a count wherever they follow one. */
export const classifiers: readonly string[] = (
  '家 个 辆 人次 人 件 单 本 批 项 名 户 位 条 台 套 艘 架 列 趟 班 次 座 所 处 起 宗 笔 份 篇 部 张 只 头 株 棵 枚 颗 根 支 幅 块 片 层 栋 幢 间 ' +
  '对 双 组 类 款 轮 届 场 期 门 道 眼 级 档 国 省 市 县 乡 镇 村 社区 街道 标箱 箱 船次 艘次 班次 班列 架次 辆次 车次 户次 件次 场次 例 卷 册 ' +
  '床 席 票 手 股 盒 瓶 袋 包 桶 羽 尾 把 台套 台次 台（套） 批次 人份 剂 剂次 例次 字 页 章 种 员 代 对次 ' +
  '省份 区县 市县 县区 县市 站 店 顶 副 集 封 朵 方面 环节 家次 班组 宗地 眼井 折 亩次 拨 波 幕 车道 名次 层级 部门 部委 部分 方 步 分 ' +
  '口 节 群 粒 首 面 盏 段 具 景 城 匹 罐 捆 筐 串 束 帧 车 盆 闸次 桌'
).split(' ')

/** Those that count after a small Chinese numeral too; behind others it is a word or grammar (三级, 两国, 四方面). */
export const spokenClassifiers: ReadonlySet<string> = new Set(
  (
    '家 个 辆 人次 人 件 单 本 批 项 名 户 位 条 台 套 艘 架 列 趟 班 次 座 所 处 起 宗 笔 份 篇 部 张 只 头 株 棵 枚 颗 根 支 幅 块 层 栋 幢 间 对 组 类 款 轮 届 ' +
    '场 档 种 标箱 车道 省份 批次 架次 班次'
  ).split(' '),
)

/** Other names of classifiers. */
export const classifierSynonyms: ReadonlyMap<string, string> = new Map([
  ['标准箱', '标箱'],
  ['TEU', '标箱'],
  ['大类', '类'],
  ['口人', '口'],
  ['大类型', '类'],
  ['大类别', '类'],
  ['中类', '类'],
  ['小类', '类'],
  ['大项', '项'],
  ['小项', '项'],
  ['子项', '项'],
])

/** Nouns that begin like a classifier, and the characters behind which they are none (16项│目标): 5万员工, 3亿票房. */
export const nounsLikeClassifiers: ReadonlyMap<string, string> = new Map([
  ...'国债 员工 家庭 家族 户籍 包裹 手机 手工 手术 本科 股民 股票 股东 门店 门票 单车 单位 单元 集装 集体 代表 票房 票据 部队 台风 组织 班级 店铺 期货 种子 市场 市民'
    .split(' ')
    .map((noun) => [noun, ''] as const),
  ['项目', '标录'],
  ...'口罩 节目 节点 群众 面料 面包 面板 景区 景点 城市 城镇 罐头 罐车 车主 车辆 车型 车队 车站 车间 车厢 车票 车位 车企'
    .split(' ')
    .map((noun) => [noun, ''] as const),
  ['家具', '有备体'],
])

/** Nouns that end like a classifier: 平台数 is of 平台, 参保户数 of 参保 by 户. */
export const nounsEndingLikeClassifiers: readonly string[] = (
  '平台 后台 柜台 舞台 电台 电视台 阳台 展台 站台 炮台 市场 机场 车场 广场 农场 牧场 林场 渔场 盐场 养殖场 猪场 鸡场 ' +
  '牛场 羊场 赛场 球场 商场 卖场 剧场 现场 战场 操场 考场 货场 料场 堆场 雪场 冰场 矿场 浴场 马场 会场 电场 片场 秀场 ' +
  '工场 办事处 管理处 专家 国家 商家 作家 画家 厂家 买家 卖家 玩家 店家 农家 渔家 藏家 行家 科学家 企业家 客户 用户 ' +
  '农户 商户 住户 渔户 牧户 租户 散户 账户 储户 大户 贫困户 脱贫户 低保户 养殖户 种植户 个体户 经营户 工商户 门户 订单 ' +
  '名单 清单 账单 保单 菜单 榜单 运单 系列 专列 班列 车辆 毛笔 铅笔 手套 外套 书架 货架 支架 框架 机器人 个人 老人 ' +
  '工人 商人 军人 病人 客人 法人 主持人 负责人 候选人 传承人 经纪人 代理人 当事人 嫌疑人 残疾人 年轻人 条件 文件 事件 ' +
  '零件 部件 配件 软件 硬件 组件 构件 证件 邮件 信件 稿件 器件 附件'
).split(' ')

/** In front of these 首 is first (首届, 首家) and counts no songs or poems (30首歌曲). */
const behindFirst =
  '届次批个家席都日府先发期要映飞创选位轮站月季年张条台套架部场趟班例单付战秀演店笔周航项座支艘只份任款枚'

/** Other words that begin like a classifier and are not counted by a number in front of them: 2025│首届, 3│面临. */
export const wordsLikeClassifiers: ReadonlySet<string> = new Set([
  ...(
    '台阶 部委 口岸 口径 口腔 口感 口碑 口号 口粮 口语 口味 口服 节日 节能 节约 节水 节省 节电 节假 节气 节后 节前 节油 群体 群岛 群山 群演 粒子 面积 面向 面临 面对 面试 面粉 面条 面额 ' +
    '面世 面孔 段落 段时 具体 具有 具备 景观 景象 景气 城乡 城区 城里 城际 城建 城管 城投 城商 城郊 城中 束缚 盆地 盆栽 盆景 串联 匹配 车展 车市 车载 车规 车联 车用 车身 车牌 车程 桌子 桌椅 桌面 桌游 桌球 桌上 桌布 桌边 桌案'
  ).split(' '),
  ...[...behindFirst].map((behind) => `首${behind}`),
])

/** Words that begin like a unit and stand behind a number with a plus that counts nothing: 60+│人群, 1000+│户外店. */
export const wordsBehindPlus: ReadonlySet<string> = new Set(
  '人群 人士 人才 人口 人大 人工 人文 人物 人类 人脉 年龄 年轻 户外 户口 天气 天然 个性 个体'.split(' '),
)
