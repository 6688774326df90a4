// What tells of whom or where a figure speaks: words for the nation and for whole divisions, bodies of the nation, markets.
import { wordList } from './nameTable.ts'
import { singleCharacterPlaces } from './regions.ts'

export const nationWords = wordList(`我国 全国 中国 国内`)

/** 31个省（自治区、直辖市）: all divisions are the nation. */
export const allDivisions = /3[14]个?省/

/** A whole division, by what the full names of such divisions end in. */
export const wholeDivisions: readonly (readonly [words: readonly string[], endings: RegExp])[] = [
  [wordList(`全省 我省 本省 省内 该省`), /省$/],
  [wordList(`全自治区 我区 全区 本区 该区`), /区$/],
  [wordList(`全市 我市 本市 该市`), /市$/],
  [wordList(`全县 我县 本县 该县`), /县$/],
  [wordList(`全州 该州`), /州$/],
  [wordList(`全旗 该旗`), /旗$/],
  [wordList(`全镇 该镇`), /镇$/],
  [wordList(`全乡 该乡`), /乡$/],
  [wordList(`全村 该村 本村 我村 村里 村集体`), /村$/],
]

/** Behind one of those words: 全市场, 全区域 and 该区间 are no divisions. */
export const noDivisionBefore =
  '(?!场|实际(?:情况)?(?:[，、]|$)|(?<=区)[域间块]|(?<=乡)[村镇]|(?<=镇)[静定]|(?<=该省)[略去])'

/** 全省│唯一: somebody is ranked among all of the division, which is not itself spoken of. */
export const rankedInDivision =
  '唯一|率先|首[个家座条]|第[一二三四五六七八九十]+|领先|前列|最[大早多高](?!气温|[降暴]雨|降水|积雪|水位|流量|负荷|出力|限价|风[力速])'

/** 占全市三成, 高于全省, 位居全市: the division is only what something is held against. */
export const heldAgainstDivision = wordList(`占 约占 高于 低于 快于 好于 优于 高出 位居 位列 排名 相当于`)

/** The great regions of the statistics. */
export const greatRegions = wordList(`东部 中部 西部 东北 中西部 中东部 华北 华东 华南 华中 西北 西南`)

/** What the places end in that are counted and measured together. */
export const kindsOfPlaces = wordList(`城市 省市 省区市 省份 地区 综试区 试验区 县`)

/** Kinds of areas that the statistics tell of together. */
export const kindsOfAreas = wordList(
  `深度贫困地区 贫困地区 国家级贫困县 脱贫地区 革命老区 民族地区 国家高新区 国家级高新区 国家级经开区 国家级新区`,
)

/** Regions of weather and crops, of which a clause speaks only where it opens with one. */
export const looseRegions = wordList(`江南 江淮 黄淮 江汉 南方 北方`)

/** Several provinces or cities that trade under one name. */
export const jointRegions = wordList(
  `长三角 珠三角 长江三角洲 珠江三角洲 粤港澳大湾区 京津冀 成渝 川渝 东三省 东北三省 长江经济带`,
)

/** Groups of states, of which institutions forecast and report as of one. */
export const economies = wordList(`
发达经济体 新兴市场和发展中经济体 新兴和发展中经济体 新兴经济体 发展中经济体 新兴市场国家 新兴市场 发达国家 发展中国家 最不发达国家 低收入国家 中等收入国家 高收入国家 欧元区 欧盟国家 经合组织国家 二十国集团 七国集团 金砖国家 中东欧国家
中亚国家 拉美国家 非洲国家 阿拉伯国家 东盟国家 中东国家 撒哈拉以南非洲
`)

/** How far something reaches: 通达25个国家, 覆盖124个国家的523个港口; the first of them tell of places only. */
export const reachedPlaces = wordList(`辐射 通达 直达 到达 抵达 联通 连通 遍布 遍及`)
export const reachingVerbs = [
  ...reachedPlaces,
  ...wordList(`覆盖 涵盖 涉及 惠及 出口 销往 运往 前往 走进 至 扩展到 拓展到 延伸到 扩大到`),
]

/** Parts of the world whose states and cities are counted. */
export const reachedParts = wordList(`欧洲 亚洲 非洲 中亚 东南亚 南亚 西亚 中东 北美 南美 拉美 大洋洲 东欧 中东欧`)

/** Groups of trade partners that go by several names. */
export const partnerNames: readonly (readonly [RegExp, string])[] = [
  [/^共建一带一路(?:的?(?:各国|国家和?|地区|国家和地区))?$/, '共建一带一路国家'],
  [/^一带一路共建(?:各国|国家|国家和地区)$/, '共建一带一路国家'],
  [/^一带一路沿线(?:各国|国家和?|地区|国家和地区)?$/, '一带一路沿线国家'],
  [/^东盟(?:[十10]国|各国|国家)$/, '东盟'],
  [/^(?:RCEP|《区域全面经济伙伴关系协定》（RCEP）).{0,10}(?:国|国家|伙伴|成员)$/, 'RCEP'],
]

/** Groups of countries that trade as one, beside the places of the gazetteer. */
export const tradeBlocks = wordList(`东盟 欧盟 非盟 海合会 RCEP成员国 金砖国家 共建“一带一路”国家`)

/** Parts of the world that stand for all their states, as trade partners in a list with such groups. */
export const worldParts = wordList(`亚洲 欧洲 非洲 拉美 中东`)

/** 中非贸易额, 中俄双边贸易额: partners named by one character or two, with their full names. */
export const pairedPartners: Readonly<Record<string, string>> = {
  ...singleCharacterPlaces,
  欧: '欧盟',
  非: '非洲',
  拉: '拉丁美洲',
  蒙: '蒙古国',
  巴西: '巴西',
  越: '越南',
  泰: '泰国',
  哈: '哈萨克斯坦',
  沙: '沙特阿拉伯',
  新: '新加坡',
  马: '马来西亚',
  印尼: '印度尼西亚',
}

/** Local bodies whose acts, when a clause opens with them, are of their division. */
export const localBodies = wordList(
  `委 委省政府 委市政府 委和省政府 委和市政府 人民政府 政府 发展改革委 发改委 商务厅 商务局 商务委 工信厅 工信局 经信厅 经信局 财政厅 财政局 农业农村厅 农业农村局 交通运输厅 交通运输局 文化和旅游厅 文化和旅游局 文旅厅 文旅局 人力资源和社会保障厅 人社厅 人社局 统计局 教育厅 教育局 科技厅 科技局 卫生健康委 卫健委 市场监管局 水利厅 水利局 住房城乡建设厅 住建厅 住建局`,
)

/** Offices of national bodies in a province or a city, named by its short name: what they permit is there. */
export const regionalOffices = wordList(
  `金融监管局 金融监管分局 金融监管总局监管局 证监局 银保监局 银监局 保监局 税务局 通信管理局 邮政管理局 外汇管理局`,
)

/** Bodies that speak for the nation as a whole. */
export const nationalBodies = wordList(`
国家统计局 海关总署 商务部 财政部 中国人民银行 人民银行 央行 国家发展改革委 国家发展和改革委员会 工业和信息化部 工信部 交通运输部 农业农村部 人力资源社会保障部 国家外汇管理局
国家能源局 文化和旅游部 国家税务总局 国务院 中国民航局 国家铁路集团 国铁集团 国家邮政局 中汽协 中国汽车工业协会 中国物流与采购联合会 国家金融监督管理总局
`)

/** What is told of these is of all the nation, where places of many provinces are named and none prevails. */
export const nationwideThemes =
  /各地|多地|全社会|春运|铁路客|旅客发送|民航|央企|中央企业|中央财政|网络交易|银行业|黄金周|长假|票房/

/** Markets that are of all the nation, where an article names no place that it is on. */
export const nationalMarkets =
  /A股|沪深|[沪深]市|上证指数|深证成指|科创板|创业板|北交所|新三板|银行理财|理财产品|公募基金|私募基金|券商|险企|保险业|保险公司|商业银行|银联|网联|存款(?:挂牌)?利率|贷款市场报价利率|LPR|快递业|手机市场|家电市场|车市|楼市/

/** Other bodies that act and speak for the nation: where nothing else does, what they tell is of it. */
export const bodiesOfNation = wordList(`
党中央 中央财政 国家发改委 国家卫健委 国家卫生健康委 国家医保局 国家医疗保障局 国家林草局 国家林业和草原局 国家电影局 国家知识产权局 国家文物局 国家数据局 国家税务总局 国家药监局 国家体育总局 国家粮食和物资储备局 国家矿山安监局 国家防总 国家铁路局
国家外汇局 国家邮政局 国家民委 国家广电总局 国务院国资委 国资委 国务院扶贫办 国新办 银保监会 金融监管总局 证监会 中国证监会 生态环境部 自然资源部 民政部 水利部 教育部 科技部 公安部 司法部 外交部 住房和城乡建设部 住房城乡建设部 住建部 人社部 人力资源和社会保障部 卫健委
退役军人事务部 应急管理部 国家市场监管总局 市场监管总局 中国气象局 全国总工会 全国妇联 共青团中央 最高人民法院 最高法 最高人民检察院 最高检 中国铁路 国铁集团 国家电网
`)

/** Where these stand before 全国, 我国 or 全球, it is only what something is measured against, or reaches. */
export const comparedWords = [
  ...reachedPlaces,
  ...wordList(
    `占 高于 高出 低于 快于 好于 优于 超过 超 居 位居 位列 列 排名 排 领跑 跻身 达到 比 是 为 从 稳居 居于 相当于 覆盖 连接`,
  ),
]

/** Behind 全国, 我国 or 全球 these rank something among others (全国第三, but not 我国第三产业). */
export const rankedAmong =
  /第[一二三四五六七八九十\d]+(?![一二三四五六七八九十\d]|季度|产业)|前[一二三四五六七八九十百\d]+(?![一二三四五六七八九十百\d]|个月|季度)|首[个批家座条次位例创]|率先|推广|复制推广|[^，。；\d]{2,8}最[大高长多早快优](?=[的、，])|平均|最[大高多长好早强优先]|领先|同行业|同类|各地|其他|先进|总量|总数|总值|唯一|知名|人大|人代会|政协|百强|百佳|文明城市|重点/

/** 中国—东盟医疗保健合作中心, 中国科学院某所: a house, not the nation. */
export const houseOfNation =
  /中国(?:[—–-][^，。；、]{2,14}(?:中心|博览会|论坛|园区?|合作区|学院|大学|实验室|平台)|(?:社会)?科学院|工程院)/

/** What is measured in all states together. */
export const theWorld = '全球'

/** The world is what is measured where these follow 全球 or 世界. */
export const worldMeasures = wordList(`
国际游客 国际旅游 旅游业 旅游市场 航空客运 航空货运 制造业 服务业 通胀 食品价格 粮价 天然气 煤炭 可再生能源 光伏装机 风电装机 网民 人工智能市场 货物贸易 商品贸易 服务贸易 贸易 经济 国内生产总值 GDP 人口 产量 销量 需求 外国直接投资 外商直接投资 外商投资 直接投资 跨国投资 能源 石油 原油 粮食 碳排放 平均气温 气温 半导体 智能手机 汽车 新能源汽车 造船 电商 电子商务 数字经济 债务 股市 市场规模 消费
`)

/** At the opening of a clause the world is what these are of, behind `worldAdverbs`. */
export const worldNouns = wordList(`
冰川 海平面 海冰 冰盖 海洋 淡水 森林 珊瑚礁 湿地 草原 荒漠 耕地 土地 陆地 绿化 物种 濒危 野生 动物 植物 鱼类 鸟类 渔业 捕捞 农业 工业 制造 生物多样性
极端贫困 贫困 饥饿 挨饿 粮食 营养不良 难民 移民 流离失所 儿童 女性 妇女 青年 老年 老龄 患者 感染 病例 确诊 死亡 预期寿命 出生 生育 识字率 文盲 失业 就业 劳动力 收入 财富
塑料 垃圾 温室气体 二氧化碳 甲烷 排放 电力 发电 用电 装机 钢铁 粗钢 铜 铝 黄金 稀土 棉花 小麦 大米 玉米 大豆 化肥 海运 航运 集装箱 港口 航空 关税 利率 通货膨胀 外汇储备 投资 外贸 进口 出口
低收入 中等收入 高收入 发展中国家 发达经济体 新兴市场 市场 产能 供应 库存 销售额 总量 总产量 增速 增长 经济体 动力电池 电动汽车 芯片 人形机器人 卫星 专利 国际专利 研发
`)

export const worldAdverbs = wordList(`今年 去年 明年 上半年 下半年 仍 还 人均 年均 年度 每月 主要 从`)

/** Behind what is measured these make a name of it: 世界人口日, 世界粮食计划署, 世界能源大厦. */
export const namesOfWorld =
  /[日周节奖园馆城村店街]|[\u4e00-\u9fff]{0,6}(?:公园|遗产|联赛|大赛|比赛|中心|组织|协会|学会|理事会|基金|计划署|联盟|智库|大厦|广场|博览|论坛|大会|峰会)/

/** What follows 全球 and 世界 where nothing is told of the whole world. */
export const noWorld =
  /[首唯第最一领各多另其知闻名新之\d]|(?:安全|发展|治理|文明)倡议|拉动|单体|规模最|占比|排名|范围|布局|招|阅览|曝光|播放|覆盖|传播|销售|发行|上映|票房|巡|累计阅|参与|参展|观众|客户|用户|粉丝|门店|伙伴|合作伙伴|员工|总部|直播|杯|锦标赛|冠军|纪录|超大|超级|文化遗产|自然遗产|遗产名录|贸易组织|卫生组织|银行|经济论坛|互联网大会|大会|博览会|人工智能大会|机器人|顶尖|一流|技能|级|[\u4e00-\u9fff]{0,12}(?:最[大高长多早快先低深]|企业|公司|[各多]国|个国家|强$|媒体|代表|嘉宾|选手|来自|占比|市场占有率|市场份额|组织|发布会|论坛|峰会|大会|活动|评选)/
/** In front of a count these tell that there are so many, and not of what. */
export const worldCounting = wordList(
  `累计 已 已有 共 共有 有 目前 现有 仅有 只有 超 超过 近 约 逾 大约 至少 达 每年 每年有 每天 平均 范围内 每`,
)

/** A place behind these is where something goes to or comes from, or whom it is measured against, not where it is measured. */
export const reachWords = wordList(`
从 自 来自 源自 产自 原产于 向 与 同 赴 飞往 运往 发往 销往 开往 驶往 前往 出口到 出口至 抵达 到达 运抵 进入 面向 覆盖 辐射 途经 途径 通达 联通 连通 连接 链接 横跨 访问 高于 低于 相当于 至 至于 带到 送到 派送到 发运至 运至 直达 走进 深入 落户 落地 支援 驰援 援助 援 不只在 不仅在 不止在 不光在 距 距离 相距 毗邻 紧邻 邻近 背靠 占 占到 往 去往 返回 飞抵 涌入 流向 投向 针对
`)

/** What may stand between the start of a clause and the one it speaks of. */
export const leadWords = wordList(`
其中 对于 例如 比如 譬如 本报电 本报讯 以 截至 截止 目前 近日 日前 此前 近年来 此外 同时 当前 据悉 据了解 今年 去年 前年 明年 今年以来 去年以来 上半年 下半年 年初 年末 年底 当天 当日 昨天 今天 期间 位于 地处 在 但 但在 而在 就在 其实 当 当记者 记者 来到 走进 走访 记者来到 记者走进 记者在 仅 仅在 仅从 另外 而 随着 电影 影片 动画电影 国产电影 纪录片 电视剧 小说 图书
`)

/** Behind a name these make it a source or somebody's employer. */
export const sourceWords = wordList(`
消息 讯 报道 数据 统计 研究 报告 预测 预计 发布 公布 介绍 表示 说 称 认为 测算 调查 显示 披露 透露 指出 董事 总经理 总裁 首席 创始 负责 相关 有关 副 研究员 分析师 记者 监测 最新 合伙人 经理 行长 主任 工程师 科长 处长 局长 院长 校长 所长 站长 厂长 场长 队长 秘书长 会长 理事长 书记 教授 专家 讲解员 店长
`)

/** Names of bodies that end so do not measure themselves: what they say is of somebody else. */
export const institutionEndings =
  /(?:部|委|局|署|(?<!医)院|厅|会|办|(?<!合作)社|网|处|室|(?<!公)司|中心|组织|联盟|党|军|科学|政府|海关|日报|央行|人民银行|联合国|法院|所|智库|总台|机制|专班|气象台|台网|图片|视觉|香港|东盟|欧盟|集团军)$/

/** What a state's own bodies count is of their state; news agencies and institutes report of others. */
export const bodiesOfStates = /(?:政府|(?<!总)部|局|署|委员会|理事会|央行|厅|军方|警方)$/

/** Banks that govern the money of a state, or of several, whose name does not begin theirs. */
export const moneyOf: Readonly<Record<string, string>> = {
  欧洲央行: '欧元区',
  欧洲中央银行: '欧元区',
  美联储: '美国',
  美国联邦储备委员会: '美国',
  英格兰银行: '英国',
  英国央行: '英国',
}

/** 广州海关, 上海浦东机场海关: what a local office does and needs is its own. */
export const localOffices = /^(?!中国|全国|海关).{2,12}海关$/

/** What they hear, examine and inspect is their own work, and not that of their state or province. */
export const standingCommittees = /(?:人大常委会|人民代表大会常务委员会)$/

/** What the national broadcaster shows and puts out is its own. */
export const broadcaster = '中央广播电视总台'

/** Programmes that are measured themselves: trains, works, zones. */
export const measuredProgrammes = /(?:班列|专列|新通道|工程|项目|保税区|保税港区)$/

/** Programmes all over the nation: in what a place tells of itself they are what is counted there, 中欧班列开行1.4万列. */
export const nationwideProgrammes = wordList(`中欧班列`)

/** Zones that are measured themselves where a place stands in front. */
export const measuredZones =
  /(?:自由贸易港|自贸港|自由贸易试验区|自贸试验区|自贸区|片区|综合保税区|综保区|合作区|开发区|高新区|示范区|(?<!综合|改革)试验区)$/

/** Sites that a text can be about as of a place of its own. */
export const namedSites =
  /(?:港|港区|口岸|机场|[火汽]车站|[东南西北]站|景区|公园|[园新]区|码头|水库|灌区|[林农牧]场|保护区|古城|古镇|国际商贸城|商品城)$/

/** Behind a place these rank somebody there: 是云川首个…的园区. */
export const firstThere = /^(?:首[个家座条批]|第[一二三四五]|最[大高长多早]|唯一|前[三五十百])/

/** Such hold for their own clauses; what follows behind a semicolon speaks of something else. */
export const narrowScopes =
  /(?:铁路|高铁|高速|公路|机场|港|口岸|大桥|隧道|水库|[油气]田|公司|集团|银行|班列|工程|项目|网|案|园|站|厂|河|江|湖|山|段)$/

/** What is told of a company and of nothing wider. */
export const companyAccounts =
  /净利润|净利|营收|营业|毛利|每股|总资产|净资产|资产总额|负债|归母|归属于|拨备|不良|资本充足|贷款|存款|研发投入|研发费用|现金流|市值|员工|订单|保费/

/** Words that take up somebody named before, by what such names end in. */
export const referringWords: readonly (readonly [words: readonly string[], endings: RegExp])[] = [
  [wordList(`该行 本行 我行`), /(?:银行|分行|支行|信用社)$/],
  [
    wordList(`该公司 本公司 公司 该集团 本集团 集团 该企业 该车企 该药企`),
    /(?:公司|集团|股份|控股|科技|汽车|药业|实业|某.*(?:企业|厂|商))$/,
  ],
  [wordList(`企业 他们 工厂 厂里 店里`), /某.*(?:公司|企业|厂|店|商|合作社)$/],
  [wordList(`该院 该医院`), /医院$/],
  [wordList(`常委会`), standingCommittees],
  [wordList(`该班列 这趟班列 这列班列 此趟班列 该专列`), /[班专]列$/],
  [wordList(`该项目 该工程 项目 工程`), /(?:项目|工程)$/],
  [
    wordList(
      `全线 正线 新建线路 该线路 线路 该线 该铁路 该高铁 该高速 这条全长 这条总长 这条长 这条铁路 这条高铁 这条高速 这条公路 这条线路`,
    ),
    /(?:高铁|铁路|高速公路|快速路|地铁|轻轨|通道|管道|管线|工程|项目|线|段)$/,
  ],
  [wordList(`该电站 该水电站 该变电站 该核电站 电站 该站 这座电站 这座水电站 这座核电站`), /[电流]站$/],
  [wordList(`该段`), /段$/],
  [wordList(`该桥 该大桥 大桥 桥梁 这座大桥 这座桥 这座全长`), /大桥$/],
  [wordList(`该隧道 隧道 这条隧道`), /隧道$/],
  [wordList(`该水库 水库 这座水库`), /水库$/],
  [wordList(`该油田 该气田 油田 气田`), /[油气]田$/],
  [wordList(`该景区 景区 该园区 该港 该码头 该机场`), /(?:景区|公园|古镇|乐园|园|港|码头|机场)$/],
  [wordList(`该校 我校 这所学校 这所小学 这所中学 这所乡村小学`), /(?:小学|中学|学校|大学|学院|幼儿园)$/],
  [wordList(`该片区 片区 该保税区 该综保区 该合作区 合作区`), /(?:片区|保税区|综保区|合作区)$/],
  [wordList(`该邮轮 这艘邮轮 该轮 这座风电场 风电场 该储气库`), /(?:邮轮|号|号”|风电场|储气库群?)$/],
]

/** Fairs and festivals, which are held again and again under one name. What is told of games is mostly of a team. */
export const fairEndings = wordList(
  `博览会 交易会 广交会 进博会 服贸会 消博会 链博会 高交会 智博会 东博会 数博会 文博会 农博会 园博会 世博会 书博会 茶博会 花博会 药博会 种博会 工博会 海博会 体博会 旅博会 农交会 糖酒会 辽洽会 厦洽会
展览会 洽谈会 展销会 订货会 贸易会 投洽会 经贸会 采购会 书市 庙会 车展 漫展 双年展 美术展 成就展 年货节 动漫节 美食节 啤酒节 音乐节 戏剧节 冰雪节 丰收节 采购节 灯会 灯展 花展
投资大会 产业大会 互联网大会 招商大会 设计之都大会 机器人大会 人工智能大会 旅游大会 智能大会 制造业大会 物流大会 开发者大会 推介会 对接会 招聘会 论坛 论坛年会 峰会 书展 航展 科博会 电影大会 动漫大会 文旅大会 电影节 艺术节 文化节 旅游节 购物节 网购节 消费节 嘉年华 消费季 时装周 科技周 文化周 公众科学日 春晚 联欢晚会`,
)

/** Those whom a text speaks of without a name: 一家服装厂. */
export const bearerNouns = wordList(
  `企业 公司 工厂 厂 门店 商店 书店 小店 网店 专卖店 酒店 饭店 餐厅 面馆 影院 药店 药企 车企 超市 商场 购物中心 商业综合体 加工坊 工坊 作坊 幼儿园 养殖场 加工厂 农场 牧场 合作社 民宿 养老院 制造商 供应商 贸易商 服务商 银行`,
)
/** Likewise, behind 这个 and 这座. */
export const siteNouns = wordList(
  `商业综合体 综合体 购物中心 商场 超市 海外仓 产业园 园区 批发市场 码头 生产基地 种植基地 养殖基地 养殖场 电站`,
)

/** What is decided on a project: 关于某某工程│水土保持方案的批复. */
export const approvedPapers = wordList(
  `水土保持 环境影响 环评 可行性研究 可研 项目建议书 建议书 初步设计 节能 实施方案 概算 申请报告 核准 规划选址 选址 用地预审 用地 施工图 防洪 取水 水资源论证 洪水影响 地质灾害 竣工 验收 立项 备案 投资估算`,
)

/** Where a report to an assembly says whose it is. */
export const assemblies =
  /在([\u4e00-\u9fff]{2,10}?(?:省|自治区|市|县|区|州))第[一二三四五六七八九十]+届(?:人民代表大会|人大)/

/** Bodies that govern the division that their name starts with. */
export const governing =
  /^([\u4e00-\u9fff]{2,11}?(?:省|自治区|市|县|区|州))(?:第[一二三四五六七八九十]+届)?[\u4e00-\u9fff]{0,8}(?:人民代表大会|人大|政府|局|厅|委员会|委|办公室)/

/** Markets, by what they are called. */
export const markets: Readonly<Record<string, string>> = {
  A股: '中国A股市场',
  沪深两市: '中国A股市场',
  科创板: '中国科创板市场',
  创业板: '中国创业板市场',
  北交所: '中国北交所市场',
  新三板: '中国新三板市场',
  中间价: '中国银行间外汇市场',
  银行间外汇市场: '中国银行间外汇市场',
  港股: '香港股市',
  美股: '美国股市',
}

/** One name for several provinces, cities or countries: such a name in a list is not one item. */
export const severalInOne =
  /三角洲?$|京津冀|粤港澳|川渝|成渝|沪苏浙|苏浙皖|中日韩|湾区$|[东中西]部$|(?:东北|西北|西南|华东|华南|华北|华中)(?:地区)?$|平原$|[欧亚非美]洲$|联盟$|东盟|欧盟/

/** Where something was shown, launched or handed over first is not whose it is: 首批机车在云川│下线. */
export const firstShowings = wordList('下线 首飞 试飞 下水 首映 首发 亮相 发射 起飞 起航 交付')
export const mannersOfShowing = wordList('正式 成功 顺利 圆满')

/** What names of bodies end in that act for themselves. */
export const bodyEndings: readonly string[] =
  '公司 集团 银行 分行 支行 合作社 农场 林场 牧场 医院 中学 小学 学校 厂 村 社区 基金会 饭店 酒店 民宿 东站 南站 西站 北站 常委会 常务委员会'.split(
    ' ',
  )

/** What bodies of a division do with it: 省商务厅印发方案. */
export const actsOfLocalBodies: readonly string[] =
  '举行 印发 出台 召开 发布 公布 启动 推出 下达 拨付 组织 安排 实施 开展 动员 部署 建立 成立 制定 投入 筹集 选派 派出 落实 加大 推动 推进'.split(
    ' ',
  )

/** What offices of the nation do where they sit: 金融监管局发布批复. */
export const actsOfOffices: readonly string[] =
  '发布 公布 批复 批准 核准 同意 印发 作出 下发 开出 辖 组织 开展 受理'.split(' ')
