// What the registers of places do not tell: short names that mislead, and well-known small cities.
import { wordList } from './nameTable.ts'

/** Short names that are everyday words or parts of them: read only beside another place (甘肃白银, 辽宁朝阳). */
export const misleadingShortNames = new Set(
  wordList(
    `白银 朝阳 安康 来宾 阿里 兴安 日照 大同 海北 海西 海东 海南州 黄南 红河 文山 中卫 定西 孝感 山南 长治 保定 吉安 六安 保山 大庆 三河`,
  ),
)

/** Full names that are everyday words or the ends of them too (体系和县乡, 最高县级): read only beside another place. */
export const misleadingFullNames = new Set(
  wordList(`
和县 威县 成县 文县 宁县 高县 理县 南县 东区 西区 新县 应县 兴县 富县 云县 道县 环县 随县 义县 代县 单县 临县 古县 景县 易县 容县 忠县 吉县 息县 共和县 老城区 古城区
`),
)

/** Districts that are named by what any town has: never without 区. */
export const commonDistricts = new Set(
  wordList(`
新城 高新 前进 友好 江南 江北 和平 城区 郊区 矿区 城中 城北 城南 城西 城东 城关 市中 市南 市北 向阳 东风 新兴 新华 解放 建设 发展 东方 中心 老城 开发 南区 北区 东区 西区 桥东 桥西 路南 路北 工农 红旗 青年 金家 中原 海港 山阳 文化 港口 港北 港南 胜利 文峰 城厢 长安 幸福 爱民 爱辉 东安 西安 东山 西山 南山
北关 东昌 铁东 铁西 铁山 平房 龙华 光明 自治 特区 新区 科技 工业 示范 经济 兴安 滨江 沿滩 临港 高港 赤道 河口 河东 河西 大东 大武口 南岸 沙湾 兰山 灵山 管城 龙亭 清河 清江 历下 天桥 二七 惠济 上街 中站 华龙 马村 临河 回民 玉泉 青山 石拐 白云 双桥 双湾 双清 双塔 雨湖 雨花 天心 开福 望城 珠山 月湖 东湖 西湖 东宝 东港 大通 大观 包河 金山 宝山
`),
)

/** County-level cities and counties known well enough to be named without 市, 县 or their province. */
export const wellKnownShortNames = new Set(
  wordList(`
义乌 昆山 江阴 张家港 常熟 太仓 晋江 石狮 慈溪 余姚 诸暨 乐清 温岭 胶州 寿光 荣成 龙口 满洲里 二连浩特 绥芬河 珲春 霍尔果斯 阿拉山口 凭祥 东兴 瑞丽 磨憨
都江堰 敦煌 库尔勒 石河子 仁怀 浏阳 醴陵 井冈山 瑞金 景洪 香格里拉 延吉 迁安 高碑店 涿州 潜江 仙桃 儋州 琼海 文昌 余杭 萧山 富阳 泗洪 沭阳 长兴 安吉 桐庐 武夷山 张北 平潭 丹阳 宜兴 邳州 靖江 泰兴 海宁 桐乡 平湖 嵊州 东阳 永康 福清 南安 邹城 曲阜 滕州 招远 莱州 龙港 东台 如皋 启东 宁乡 简阳 江油 楚雄
`),
)

/** Endings with 市, 省 …: behind a short name these are words of their own (北京|市场, 杭州|市民). */
export const wordsAfterShortNames = wordList(`
市民 市场 市区 市值 市面 市级 市域 市内 市郊 市属 省会 省级 省内 省份 省域 省属 省直 省际 市际 县域 县城 县级 县乡 县内 区域 区间 区块 区内 区级 州内 州级
`)

/** Which last characters of a settlement's name the short name of a county leaves over: 大竹│棚村, 江苏│路街道. */
export const restsOfSettlements = new Set('路街里口沟河湖桥巷洼堰堡坳滩铺棚关湾岘寨埠驿洲岭塘坪坝坡坑冲岗')

/** In front of 村, 镇, 乡, 社区 these make common nouns (农村, 古镇, 特色小镇), never a name. */
export const commonSettlements =
  /^(?:农|乡|城|回|返|下|驻|入|进|出|通|同|侨|村|副|巡察|[一二三四五六七八九两]|故|家|他|异|还|离|思|各|全|山|渔|古|新|老|水|重|大|小|本|该|某|我|每|贫困|试点|美丽|示范|智慧|行政|自然|中心|传统|特色小?|.*小|.*[乡农城古重]|.*新)$/

/** In front of 村 or 社区 where no place stands before it: kinds of villages, and words of the sentence. */
export const commonVillages =
  /贫困|示范|试点|重点|文明|移民|生态|旅游|民俗|淘宝|亿元|空心|城中|城郊|近郊|偏远|深山|山区|边境|沿海|度假|科技|艺术|影视|奥运|亚运|运动员|媒体|地球|民族|特色|标杆|后进|软弱|涣散|所在|行政|自然|中心|集体|传统|革命|红色|美丽|智慧|数字|小康|富裕|落后|周边|附近|相邻|国际|未来|线上|网络|虚拟|居家|服务|平台|[个座我你他她这那其该本各每两几多全驻进入到回出包帮联访扶的了在和与及同等为是将把被让对从由给向有据乡镇]|村$|^[农乡城山渔牧新古老旧大小穷富原邻外整村水重]$/

/** Behind 村 or 社区 these tell that it is one by name. */
export const villageFrames =
  /(?:的?(?:村民|居民|贫困户|脱贫户|种植户|养殖户|老党员|老支书|党员)|党支部|党总支|党委|支部书记|村?支书|村?主任|村委会?|居委会|第一书记|驻村|村干部|村集体|村史|村口|村里|网格员|位于|地处|坐落|有[^，。；]{0,10}(?:村民|人口|农户|居民))/y
