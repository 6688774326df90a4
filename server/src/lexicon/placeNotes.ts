// What the registers of places do not tell: short names that mislead, and well-known small cities.
import { wordList } from './nameTable.ts'

/** Short names that are everyday words or parts of them: read only beside another place (甘肃白银, 辽宁朝阳). */
export const misleadingShortNames = new Set(
  wordList(
    `白银 朝阳 安康 来宾 阿里 兴安 日照 大同 海北 海西 海东 海南州 黄南 红河 文山 中卫 定西 孝感 山南 长治 保定 吉安 六安 保山 大庆 三河`,
  ),
)

/** County-level cities and counties known well enough to be named without 市, 县 or their province. */
export const wellKnownShortNames = new Set(
  wordList(`
义乌 昆山 江阴 张家港 常熟 太仓 晋江 石狮 慈溪 余姚 诸暨 乐清 温岭 胶州 寿光 荣成 龙口 满洲里 二连浩特 绥芬河 珲春 霍尔果斯 阿拉山口 凭祥 东兴 瑞丽 磨憨
都江堰 敦煌 库尔勒 石河子 仁怀 浏阳 醴陵 井冈山 瑞金 景洪 香格里拉 延吉 迁安 高碑店 涿州 潜江 仙桃 儋州 琼海 文昌 余杭 萧山 富阳 泗洪 沭阳 长兴 安吉 桐庐
`),
)

/** Endings with 市, 省 …: behind a short name these are words of their own (北京|市场, 杭州|市民). */
export const wordsAfterShortNames = wordList(`
市民 市场 市区 市值 市面 市级 市域 市内 市郊 市属 省会 省级 省内 省份 省域 省属 省直 县域 县城 县级 县乡 县内 区域 区间 区块 区内 区级 州内 州级
`)

/** In front of 村, 镇, 乡, 社区 these make common nouns (农村, 古镇, 特色小镇), never a name. */
export const commonSettlements =
  /^(?:农|乡|城|各|全|山|渔|古|新|老|水|重|大|小|本|该|某|我|每|贫困|试点|美丽|示范|智慧|行政|自然|中心|传统|特色小?|.*小|.*[乡农城古重]|.*新)$/
