// Classifiers that count (10万家, 25辆). A longer one wins: 人次 over 人. The classifier itself is the unit.

/** Classifiers that make a numeral a count wherever they follow one. */
export const classifiers: readonly string[] = (
  '家 个 辆 人次 人 件 单 本 批 项 名 户 位 条 台 套 艘 架 列 趟 班 次 座 所 处 起 宗 笔 份 篇 部 张 只 头 株 棵 枚 颗 根 支 幅 块 片 层 栋 幢 间 ' +
  '对 双 组 类 款 轮 届 场 期 门 道 眼 级 档 国 省 市 县 乡 镇 村 社区 街道 标箱 箱 船次 艘次 班次 班列 架次 辆次 车次 户次 件次 场次 例 卷 册 ' +
  '床 席 票 手 股 盒 瓶 袋 包 桶 羽 尾 把 台套 台次 台（套） 批次 人份 剂 剂次 例次 字 页 章 种 员 代 对次 ' +
  '省份 区县 市县 县区 县市 站 店 顶 副 集 封 朵 方面 环节 家次 班组 宗地 眼井 折 亩次 拨 波 幕 车道 名次 层级 部门 部分 方 步 分'
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
  ['大类型', '类'],
  ['大类别', '类'],
])

/** Nouns that begin like a classifier, and the characters behind which they are none (16项│目标): 5万员工, 3亿票房. */
export const nounsLikeClassifiers: ReadonlyMap<string, string> = new Map([
  ...'员工 家庭 家族 户籍 包裹 手机 手工 手术 本科 股民 股票 股东 门店 门票 单车 单位 单元 集装 集体 代表 票房 票据 部队 台风 组织 班级 店铺 期货 种子 市场 市民'
    .split(' ')
    .map((noun) => [noun, ''] as const),
  ['项目', '标录'],
  ['家具', '有备体'],
])
