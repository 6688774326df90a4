// Words by which the sentence lends a figure its name: parts of a whole, quantities of one account, those who achieve them.

/** What tells a part of a counted whole from the others: 病例401例，其中境外输入48例，本土353例. */
export const distinguishingParts: readonly string[] = (
  '本土 境外 境外输入 境内 境内外 国内 国外 国际 省内 省外 市内 市外 本地 外地 本省 外省 本市 城镇 农村 城市 乡村 城区 公办 民办 公立 民营 国有 私营 外资 内资 男 女 男性 女性 男子 女子 ' +
  '线上 线下 中央 地方 国家级 省级 市级 县级 区级 乡级 村级 部级 甲级 乙级 一级 二级 三级 大型 中型 小型 微型 新建 续建 扩建 改建 在建 拟建 重点 一般 普通 东部 中部 西部 东北 东部地区 ' +
  '中部地区 西部地区 成人 儿童 国产 进口 出口 去程 回程 出港 进港 入境 出境 本科 专科 高职 研究生'
).split(' ')

/** Parts by direction, of which a group of figures is told behind one word: 去程589列、5.3万标箱；回程390列、3.5万标箱. */
export const directions: readonly string[] =
  '去程 回程 上行 下行 上水 下水 出港 进港 离港 到港 入境 出境 进城 出城 进站 出站 进岛 离岛 北上 南下 东行 西行'.split(
    ' ',
  )

/** Names of two quantities in one word, and how they go on: 汽车产销（量）分别完成285万辆和286万辆, 存贷款余额分别为…. */
export const doubledNames: readonly (readonly [word: RegExp, first: string, second: string])[] = [
  [/产销量?$/, '产量', '销量'],
  [/购销量?$/, '购进量', '销售量'],
  [/收支$/, '收入', '支出'],
  [/存贷款(?=(?:余额|总额|规模)?$)/, '存款', '贷款'],
  [/开竣工(?=面积$)/, '开工', '竣工'],
  [/城乡(?=居民)/, '城镇', '农村'],
]

/** What one thing does to the whole that it is a part of, in percentage points: 猪肉价格上涨，影响CPI上涨1.65个百分点. */
export const influences: readonly string[] = '影响 拉动 带动 推动 推高 拉高 抬升 拉低 拖累 下拉'.split(' ')

/** Quantities of one account, which name nobody: those of whom the account speaks are named once (基金总收入…，总支出…). */
export const dependentQuantities: readonly string[] =
  '贷款余额 存款余额 总收入 总支出 收入 支出 当期结余 累计结余 结余 利润总额 实现利润总额 利润 净利润 利税 营业收入 主营业务收入 软件业务收入 业务收入 营业总收入 营业成本 营业利润 出口交货值 资产总额 资产总计 总资产 净资产 负债总额 总负债 权益总额 国有资本权益总额 国有资本权益 所有者权益 所有者权益总额 资产负债率 平均资产负债率 总产值 增加值 研发费用 研发投入 研发经费'.split(
    ' ',
  )

/** Further sides of one matter that name nobody: 期货市场成交量2亿手，成交额30万亿元. */
export const sidesOfOwners: readonly string[] =
  '成交量 成交额 成交总额 成交金额 交易量 交易额 交易金额 交易笔数 销量 销售量 销售额 销售收入 营业额 合同额 合同金额 合同总额 新签合同额 新签合同金额 产值 年产值 购物金额 购物人数 购物人次 客流量 车流量 客流 车流 面积 种植面积 播种面积 收获面积 养殖面积 年发电量 装机规模 额度 总额度 期限 费率 年利率'.split(
    ' ',
  )

/** Those that things counted have too: 水库300座，总库容40亿立方米; 企业复工数3000家，复工面80%. */
export const sidesOfCounted: readonly string[] =
  '单套价格 单台价格 单件价格 单价 贷款余额 产量 总产量 年产量 年产能 产能 总产能 装机 总装机 装机容量 总装机容量 平均年龄 最大年龄 最小年龄 罚款 亩产 单产 平均亩产 平均单产 总库容 处理能力 日处理能力 处理规模 日处理规模 复工面 复工率 复产率 开工率 覆盖率 治理率 利用率 合格率 达标率 办结率 结案率 满意率 回复率 到位率 履约率 投产率 完工率 竣工率 检出率 通过率 上座率 客座率 入住率 存栏 存栏量 出栏 出栏量'.split(
    ' ',
  )

/** What those counted have earned; of persons and of places the scope says who. */
export const sidesOfEarners: readonly string[] = '年收入 年营业收入 年销售收入 年销售额 年利润 年纳税额'.split(' ')

/** Sides that are told together in a list: 支付交易笔数和金额. */
export const sidesOfMoney: readonly string[] = '笔数 金额 数量 件数 总额 订单量 客单价 投资额'.split(' ')

/** Means of transport that a sentence is about: 民航方面，…. */
export const transportModes: readonly string[] = '民航 航空 铁路 公路 水路 水运 海运'.split(' ')

/** Last words of those who achieve a quantity: 规模以上工业企业实现利润. */
export const doerNouns: readonly string[] = (
  '产品 项目 工程 企业 公司 集团 单位 机构 行业 产业 服务 工业 农业 林业 渔业 制造业 服务业 金融业 建筑业 物流业 旅游业 采矿业 零售业 批发业 软件业 业务 平台 园区 片区 新区 试验区 自贸区 ' +
  '保税区 示范区 开发区 高新区 口岸 港口 铁路 公路 民航 邮政 银行 保险 市场 工厂 农场 合作社 部门 货机 客机 船舶 货船 客船 渔船 邮轮 货轮 渡轮 班列 专列 列车 货车 客车 航线 联运 个体户 工商户 商户 农户 经营主体 市场主体 ' +
  '交通 能源 水利 电网 景区 酒店 影院 剧场 超市 商场 门店 网店 电商 经济 畜牧业 养殖业 种植业 加工业 运输业 住宿业 餐饮业 娱乐业'
).split(' ')

/** Last words of the money that comes of what was counted before: 引进项目540个，到位资金…. */
export const moneyOfCounted: readonly string[] =
  '金额 总额 总金额 资金 总价值 价值 货值 总值 案值 产值 总产值 投资 总投资 投资额 总投资额 成交价 成交额 销售额 销售收入 劳务收入 注册资本 注册资金 合同额 合同总额 保险金额 保额 保费 税费 货款 赔款 贷款'.split(
    ' ',
  )

/** What stands in front of those words and says no better whose they are: 协议投资额, 执行到位金额. */
export const tellingOfMoney: readonly string[] =
  '累计 合计 共计 全年 年度 首年 实际 计划 预计 概算 协议 意向 签约 合同 总 年 日均 年均 首期 涉及 执行 到位 成交 交易 中标 发放 投放 授信 赔付 资助 奖励 补助 减免 退税 退费 估损 报销 救助 罚没 处罚 融资 筹资 承保 续贷 贴息 担保 销售 出口 进口 发行 募集 兑现 清退 采购 订单 货币 评估 资产 债权 净 投资 实现 完成'.split(
    ' ',
  )

/** Verbs in front of money that is spent on what stands behind it (投入200万元建起烘干厂), and what the money is then called. */
export const spendingVerbs: ReadonlyMap<string, string> = new Map([
  ...'投入 斥资 耗资 出资 投'.split(' ').map((verb) => [verb, '投入资金'] as const),
  ...'筹集 筹措 自筹'.split(' ').map((verb) => [verb, `${verb}资金`] as const),
  ['投资', '投资'],
  ['花费', '花费'],
])

/** What is made or bought with it, told by its name alone. */
export const madeWithMoney: readonly string[] =
  '建起 建成 建设 建立 建 办好 兴办 创办 开办 兴建 新建 修建 修起 打造 发展 开发 开设 添置 购置 购买 采购 买 开 成立 设立 实施 推进 完善 改善'.split(
    ' ',
  )

/** What is done to it, told behind its name. */
export const doneWithMoney: readonly string[] =
  '改造 升级 整治 治理 修缮 修复 扩建 改建 研发 收购 引进 保障 救助 帮扶'.split(' ')

/** Sides of a matter and what is held, told or judged: they do nothing, so that nothing is theirs. */
export const sidesOfMatters: readonly string[] =
  '领域 方面 环节 层面 维度 角度 阶段 步骤 活动 措施 举措 政策 条例 办法 演出 展览 会议 赛事 比赛 培训 讲座 论坛 案件 课程 金牌 银牌 铜牌'.split(
    ' ',
  )

/** Between somebody and a side of his it says what he does: 承包工程新签合同额. */
export const beforeSides: readonly string[] =
  '累计 新签 签订 签署 完成 实现 接待 监管 总 占地 建筑 规划 用地 使用 经营 展览'.split(' ')

/** What is counted and owns no money that follows: places, visitors, and when or how long it was. */
export const notOwning: readonly string[] =
  '省份 国家 地区 城市 县 县市 县区 乡镇 口岸 游客 观众 旅客 客商 嘉宾 人员 嫌疑人 团伙 窝点 时间 天 月 年'.split(' ')

/** What money is told of: 协议投资额 of 引进项目. */
export const owningThings: readonly string[] = '项目 工程 合同 订单 案件 活动 企业 基地 园区 交易 商品 产品'.split(' ')

/** What brings trade along: 开展促消费活动，带动销售额…. */
export const campaigns: readonly string[] =
  '政策 活动 行动 消费券 以旧换新 补贴 促销 换新 赛事 展会 消费季 购物节'.split(' ')

/** Behind 的: what a share is called, and no part of a whole. */
export const noParts: readonly string[] =
  '份额 比重 比例 占比 股份 股权 市场 水平 规模 面积 优势 席位 时间 地位 高位 大头 绝对'.split(' ')

/** Sides of a thing whose share is told: 14%的粮食产量. */
export const sidesOfThings: readonly string[] =
  '增加值 产值 总产值 产量 产能 销量 销售额 收入 利润 税收 投资 需求 供应 支出 成本 消费 消费量'.split(' ')

/** What members of a list have in common, told behind the last: 养老、失业、工伤保险. */
export const sharedHeads: readonly string[] =
  '保险 部门 行业 产业 地区 企业 产品 市场 领域 业务 价格 贷款 存款 投资 居民 学校 教育 医院'.split(' ')

/** Last words of what money is spent on, in front of it: 渔港建设投入…. */
export const toldSpending: readonly string[] =
  '建设 项目 工程 改造 治理 基金 资金 专项 计划 投资 研发 保护 贷款 业 费'.split(' ')
