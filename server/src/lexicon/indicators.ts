// How the names of what is measured are built and which of them mean the same. Data of indicator.ts.

/** Names that mean the same, by pattern, with a character that all it matches holds; applied in order to a blank-free name. */
export const synonyms: readonly (readonly [RegExp, string, string])[] = [
  [/电子商务/g, '电商', '子'],
  [/GDP|国内生产总值\(GDP\)|国内生产总值（GDP）/g, '国内生产总值', 'D'],
  [/地区国内生产总值/g, '地区生产总值', '国'],
  [/社会消费品零售额/g, '社会消费品零售总额', '零'],
  [/^社零总额/g, '社会消费品零售总额', '零'],
  [/^固投/g, '固定资产投资', '固'],
  [/进出口(?:贸易)?(?:总额|总值|总规模|规模|额|总量|贸易额)$/g, '进出口总额', '口'],
  [/进出口$/g, '进出口总额', '口'],
  [/(?<!进)出口(?:贸易)?(?:总额|总值|规模|额|贸易额|金额)$/g, '出口额', '口'],
  [/(?<!进)出口$/g, '出口额', '口'],
  [/(?<!出)进口(?:贸易)?(?:总额|总值|规模|额|贸易额|金额)$/g, '进口额', '口'],
  [/(?<!出)进口$/g, '进口额', '口'],
  [
    /外贸货物进出口总额|外贸进出口总额|货物贸易进出口总额|对外贸易进出口总额|货物进出口总额|^进出口总额/g,
    '货物进出口总额',
    '口',
  ],
  [/外贸货物出口额|(?:货物贸易|外贸|^货物)出口额|^出口额/g, '货物出口额', '口'],
  [/外贸货物进口额|(?:货物贸易|外贸|^货物)进口额|^进口额/g, '货物进口额', '口'],
  [/^(?:双边)?(?:货物)?贸易(?:总额|总值|总量|规模|额)$/g, '货物进出口总额', '易'],
  [/贸易顺差/g, '货物贸易顺差', '差'],
  [/货物货物/g, '货物', '货'],
  [/累计(?!进出口|进口|出口)/g, '', '累'],
  [/(?:总装机|装机(?:总?容量|总?规模|总量|量)?)$/g, '装机容量', '装'],
  [/销售数量$|销售量$/g, '销量', '量'],
  [/生产数量$|生产量$/g, '产量', '量'],
  [/数量$|总数$|个数$|总量数$/g, '数', '数'],
  [/综试区|综合试验区/g, '综试区', '综'],
  [/^(?:今日|昨日)?(人民币[对兑].{1,4}?)(?:汇率)?中间价$/g, '$1汇率中间价', '价'],
  [/^M2$/g, '广义货币余额', 'M'],
  [/广义货币（M2）余额|^广义货币$/g, '广义货币余额', '币'],
  [/^M1$/g, '狭义货币余额', 'M'],
  [/狭义货币（M1）余额|^狭义货币$/g, '狭义货币余额', '币'],
  [/社融规模|社融(?=增量|存量)/g, '社会融资规模', '融'],
  [/居民消费价格指数/g, '居民消费价格', '价'],
  [/CPI/g, '居民消费价格', 'C'],
  [/PPI/g, '工业生产者出厂价格', 'P'],
]

/** Short names that are shown spelled out. */
export const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^M2(?=$|余额)/, '广义货币（M2）'],
  [/^M1(?=$|余额)/, '狭义货币（M1）'],
  [/^社融(?:规模)?(?=增量|存量)/, '社会融资规模'],
  [/^社零总额/, '社会消费品零售总额'],
  [/营收$/, '营业收入'],
  [/^CPI$/, '居民消费价格（CPI）'],
  [/^PPI$/, '工业生产者出厂价格（PPI）'],
  [/^GDP$/, '国内生产总值（GDP）'],
  [/^(?:外贸|对外贸易)$/, '外贸进出口额'],
]

/** Parts of a whole that name nothing without it: 企业贷款增加9万亿元，其中短期贷款增加1.5万亿元. */
export const dependentNames: readonly string[] = ['短期贷款', '中长期贷款', '票据融资', '活期存款', '定期存款']

/** What a name must end in to be an indicator of its own. Bare nouns (半导体) take the tail of what was measured before. */
export const tails: readonly string[] = (
  '贡献率 贡献度 参与度 满意度 出口量 进口量 进出口量 总额 总值 总量 总数 额 值 量 数 率 规模 比重 占比 份额 比例 产值 增加值 收入 支出 利润 税收 投资 面积 产量 销量 余额 价格 指数 人口 ' +
  '人数 户数 家数 次数 贷款 存款 顺差 逆差 成本 费用 里程 装机 装机容量 用电量 发电量 能耗 强度 储量 覆盖率 密度 水平 时间 运量 吞吐量 旅客 客流 订单 盖度 覆盖度 工资 薪酬 养老金 补贴 资金 经费 起数 ' +
  '亩产 单产 债务 赤字 预算 财政收入 财政支出 营收 进出口 出口 进口 生产总值 国内生产总值 普及率 使用率 达标率 完成率 合格率 优良率 利用率 零售总额 零售额 网络零售额 网上零售额 交易额 成交额 销售额 ' +
  '营业额 营业收入 净利润 市场规模 缺口 库存 产能 容量 能力 票房 用户 游客 消费 销售 税费 保费 保障 物流 快递 快件 业务量 外资 外商投资 投资额 贸易额 贸易 存量 流量 增量 净投放 资产 负债 市值 ' +
  '储备 汇率 利率 电价 油价 房价 气价 水价 粮价 均价 单价 频次 频率 售价 股价 物价 地价 运价 票价 批发价 平均批发价 批发价格 平均批发价格 零售价 出厂价 收购价 租金 造价 进度 创收'
).split(' ')

/** Those of them that a part takes from its whole. */
export const carriedTails: readonly string[] =
  '总额 出口量 进口量 进出口量 额 产值 增加值 收入 利润 投资 产量 销量 贷款 存款 用电量 发电量 吞吐量 业务量 交易额 成交额 销售额 营业额 营业收入 外资 投资额 贸易额 面积 余额 进出口 出口 进口 价格 批发价格 平均批发价格'.split(
    ' ',
  )

/** Flows that stand for each other inside one trade: a bare one takes the modifiers of the one stated before. */
export const tradeFlows: readonly string[] = ['进出口总额', '出口额', '进口额']

/** Words at the front of a clause that name no indicator. Longest first is not needed: they are taken off one by one. */
export const openers: readonly string[] = (
  '导致 致使 我们 咱们 他们 她们 它们 虽然 尽管 如果 假如 倘若 要是 为什么 为何 缘何 宣布 第一时间 今明两年 今明两年的 今冬明春 去冬今春 今冬以来 入冬以来 入春以来 入夏以来 入秋以来 入汛以来 今冬 去冬 今春 ' +
  '今夏 今秋 有力推动 有力促进 有力带动 有效推动 有效促进 原则同意 同意 其中 同时 此外 另外 例如 比如 据统计 据介绍 据了解 据悉 据测算 据推算 据估算 据估计 据推测 据预测 据普查 据监测 据初步测算 据初步估算 据初步统计 据不完全统计 初步统计 初步核算 初步测算 初步测算结果 ' +
  '数据显示 统计显示 最新数据显示 统计数据显示 海关统计 截至 截止 当前 但 但是 而 且 并 并且 也 还 更 又 再 则 均 都 已 已经 现 现有 现已 累计 共 共有 总共 合计 总计 共同 一共 全部 仅 只 ' +
  '就 即 是 有 在 从 由 自 到 至 对 与 和 及 以及 因为 由于 随着 通过 使 让 令 把 将 被 为 其 该 这 那 此 各 每 今年 去年 当年 同期 当月 单月 全年 首次 再次 连续 继续 持续 保持 ' +
  '共计 合计 实现 完成 达到 突破 预计 预测 力争 确保 计划 目前 如今 特别是 尤其是 不仅 不断 进一步 也就是说 换言之 总的来看 总体来看 总体看 具体来看 具体看 分别 上年 本年 年均 平均 平均每年 各季度 每季度 ' +
  '各月 历史 历史同期 创 创下 高达 更是 ， 、 ： ； 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 其次 而在 到了 然而 不过 因此 所以 其实 可见 这里 那里 此次 本次 这次 此后 此前 其后 随后 来自 作为 成为 ' +
  '与之相比 与此同时 有些 这些 那些 某些 甚至 甚至连 主要包括 一年下来 近期 而且 每公斤 每斤 每吨 每升 每桶 每平方米 每立方米 的 地 得 了 着 期间 以来'
).split(' ')

/** What begins like one of those words and is a name with it: 每亩补贴│95元. */
export const namesLikeOpeners: readonly string[] =
  '还珠 均瑶 都昌 都兰县 每亩 在保余额 在保户 在保企业 在保项目 在保金额 在保责任 在保客户 在孵 在贷余额 在贷客户 在贷户 在手订单 在手合同 在途货物 在途物资 在途资金 在途订单 在途船舶 在途车辆 在途旅客 在轨卫星 在轨运行 在轨航天器 在轨飞行 在轨驻留 在轨工作 在轨试验 在轨实验 在轨服务 在轨数 在售房源 在售住宅 在售商品 在售产品 在售项目 在售车型 在售基金 在编人员 在编教师 在编职工 在编员工 在编干部 在编教职工 在编人数 在编数 在执行合同 在执行项目 在执行订单'.split(
    ' ',
  )

/** Words at the end of a clause, before the figure, that name no indicator. */
export const closers: readonly string[] = (
  '收于 报于 收在 盘中 曾 暂 运行在 运行于 重回 重返 重新回到 一共 一共是 或将 已经达到 已经超过 主要有 主要 相比 相比于 原则上 足足 整整 少说 少说也 一直 始终 由此 从此 自此 因此 就此 至此 第一次 接连 接连提前 率先 再度 第一时间 创纪录 创历史纪录 创历史新高 前所未有 优于 劣于 平均为 平均达 平均达到 平均是 平均约为 维持在 控制在 最终 永远 ' +
  '突破至 突破到 壮大到 壮大至 规范为 精简为 精简至 压减为 压减至 定格为 定格在 锁定在 首破 首超 首达 再破 双破 一度 可能 可达到 连跨 跨过 迈上 再上 跃上 是零下 为零下 零下 今天 昨天 今日 昨日 当天 当日 明天 全天 每人每年 每人每月 每人 每头 每分钟 每小时 每秒 每吨 每公斤 每斤 每亩 ' +
  '每公顷 每平方米 每千瓦时 每立方米 每升 每度 每桶 每股 每盎司 每户 每人次 便 便能 才 才能 就能 也能 便可 即可 可达 已逾 约为 合 折合 则 却 拟 拟按 拟安排 按 相当于 折合成 每年 每月 每天 ' +
  '每日 每个月 每个星期 每周 达 达到 高达 为 是 有 共有 已 已经 已达 已超 已有 约 仅 仅为 仅有 只 只有 就 就有 也 还 更 更是 又 再 再次 均 均为 均达 都 均超 双超 首次 首度 实现 完成 ' +
  '保持 保持在 稳定在 处于 位于 位列 计 合计 总计 共 共计 累计 累计达 累计达到 累计为 增至 增加至 增长至 增加到 增长到 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 猛增至 猛增到 ' +
  '激增至 激增到 剧增至 剧增到 骤增至 骤增到 陡增至 飙升至 飙升到 暴涨至 猛涨至 骤降至 骤降到 锐减至 锐减到 骤减至 暴跌至 跌落至 调整为 调整至 调整到 修正为 修订为 多为 大多为 多在 降至 降到 ' +
  '下降到 下降至 减少到 减少至 降低到 降低至 缩短到 缩短至 扩张到 扩张至 扩展到 扩展至 发展到 发展至 回落至 回落到 恢复到 恢复至 升至 涨至 跌至 减至 由 从 到 至 在 于 比 较 与 和 的 了 着 ' +
  '过 等 等的 分别 分别为 分别达 分别达到 一下子 一举 同比 环比 年均 平均 平均每年 实际 名义 同口径 可比口径 按可比口径 按不变价格计算 按可比价格计算 扣除价格因素 剔除价格因素 其中 超 超过 突破 ' +
  '预计 预计为 预计达 预计达到 预计将达 将达 将达到 有望 有望达 有望达到 有望突破 力争 确保 计划 目标 成为 以 以上 其 可 可以 能够 将 最快 最短 最长 最大 原来 原先 最初 此前 如今 现在 ， 、 ' +
  '： “ ” （ ） 创 创下 占 占到 占据 用 用了 花 花了 需 需要 需时 大约 一般 最高 最低 最高达 最多 至少 人均 年 月 跨越 迈过 跃升至 跃升到 跃至 攀升至 攀升到 达成 录得 报 报收 收报 ' +
  '连续 持续 稳定 快速 高速 大幅 小幅 明显 显著 略有 略 继续 进一步 不断 仍 仍然 仍为 依然 也达 又有 还有 拥有 具有 含 包括 涉及 涵盖 覆盖 惠及 带动 吸纳 容纳 获得 取得 获 收获 接待 举办 ' +
  '召开 开展 一律 投入 安排 下达 拨付 筹集 募集 发放 支付 缴纳 上缴 实施 推出 出台 制定 发布 印发 建成 新建 建立 设立 成立 开通 开行 开放 新增 新开 新设 培育 认定 引进 引入 签订 签署 签约 ' +
  '落地 完工 开工 投产 争取 双双 不能 不得 相对 历史上 历史上首次 历史同期 历史同期首次 创历史同期 各 要 尤为 先后 相继 陆续'
).split(' ')

/** Names that end in one of those words: 转移支付增长12.8%. */
export const nounsLikeVerbs: readonly string[] =
  '净高 层高 身高 檐高 船只 应到 实到 行为 留用 应用 转移支付 移动支付 电子支付 非现金支付 研发投入 科研投入 资金投入 财政投入 经费投入 科技投入 教育投入'.split(
    ' ',
  )

/** Nouns behind an amount that it is the amount of: 200亿元专项资金, 1亿元消费券. */
export const valuedNouns: readonly string[] = (
  '服务费 手续费 管理费 加工费 资助 支持 扶持 赞助 库容 赔付 赔偿 外资 深度 高度 宽度 厚度 损失 经济损失 财富 工资 报酬 薪资 押金 定金 首付 费用 支票 现金 资金 基金 贷款 债券 国债 专项债 ' +
  '专项债券 消费券 补贴 补助 授信 融资 奖金 奖励 保费 赔款 赔偿金 罚款 罚金 货款 货物 投资 订单 合同 税款 退税 红包 善款 捐款 救助金 助学金 奖学金 补助金 慰问金 抚恤金 补偿金 津贴 援助 保证金 资产 股权 股份 收入 利润 注册资本 结余 额度 关税 ' +
  '时效 时间 工期 周期 时长 期限 面积 距离 里程 道路 公路 铁路 农田 耕地 土地 林地 草地 绿地 管网 管道 电站 机组 项目 房屋 住房 场馆 展厅 仓库 厂房'
).split(' ')

/** Verbs right in front of an amount, and what the amount is then called. */
export const moneyVerbs: ReadonlyMap<string, string> = new Map([
  ...'投入 安排 下达 拨付 筹集 募集 筹措 统筹 拨出 划拨 追加 预拨 注入 兑付 贴息 争取到'
    .split(' ')
    .map((verb) => [verb, `${verb}资金`] as const),
  ...'支付 缴纳 上缴 投放 发放 派发 花费 赔偿 赔付 捐赠 捐助 赞助 资助 出资 垫付 交付 追回 挽回 退还 返还 节省 节约 减免 兑现 支出'
    .split(' ')
    .map((verb) => [verb, `${verb}金额`] as const),
  ['挣', '收入'], ['赚', '收入'], ['挣到', '收入'], ['赚到', '收入'], ['赚取', '收入'], ['花', '花费'], ['卖', '销售收入'], ['卖到', '售价'],
  ['投', '投入资金'], ['捐', '捐款'], ['掏', '支出金额'], ['掏出', '支出金额'], ['领到', '领取金额'], ['捐款', '捐款'], ['罚', '罚款'], ['借', '借款'], ['贷', '贷款'],
]) // prettier-ignore

/** Verbs that with 的 in front of an amount say what was done with it: 去年增发的1万亿元国债. */
export const issuingVerbs: readonly string[] =
  '发行 增发 批准 核定 新增 签订 签署 收到 获得 设立 提供 置换 偿还 募集 筹集 转移 预支'.split(' ')

/** What a percentage in front of it is the height of. */
export const ratesBehind: readonly string[] =
  '征收率 预征率 关税 增值税 所得税 消费税 从价税 反倾销税 附加税 税率 利率 利息 年息 费率 折扣 股息 收益率 存款准备金率 首付比例 通胀率 失业率 支持率 回报率 佣金'.split(
    ' ',
  )

/** What a measure is of its thing, by unit: 4万平方米的仓库 is its 面积. */
export const dimensions: Readonly<Record<string, string>> = {
  m2: '面积',
  har: '面积',
  km2: '面积',
  亩: '面积',
  m: '长度',
  km: '长度',
  t: '重量',
  kg: '重量',
  kW: '功率',
  MW: '功率',
  kV: '电压',
}

/** Words for a side of a thing, which name no quantity without the thing: 数量, 面积, 单价. */
export const attributes: readonly string[] =
  '价值 总价值 额度 总额度 总金额 投资额 总投资额 计划总投资 计划投资 计划投资额 数量 总数 总量 面积 总面积 建筑面积 占地面积 单价 均价 价格 总额 总值 金额 规模 总规模 总投资 排名 人数 长度 全长 总长 总长度 总里程 货值 产值 市值 总市值 容量 余额 效率 占比 比重 增速 增幅 均重 重量'.split(
    ' ',
  )

/** In front of a side of a thing they say whose it is no better: 涉及面积, 覆盖人口. */
export const reaching: readonly string[] =
  '涉及 涉案 惠及 涵盖 覆盖 包括 包含 含 共计 合计 总计 其中 上述 其他 其余 相关 有关 部分 剩余'.split(' ')

/** Whom something is given to, as far as its name goes: 为1.2万户小微外贸企业│发放贷款. */
export const receiverNouns: readonly string[] =
  '企业 公司 市场主体 经营主体 工商户 农户 商户 贫困户 家庭 居民 群众 牧民 农民工 农民 新生 学生 老年人 老人 残疾人 职工 妇女 儿童 用户 客户 村民 学校 医院'.split(
    ' ',
  )

/** Sectors whose trade is told by its bare flow once they are named: 跨境电商发展迅速，出口总额超过1.8万亿元. */
export const sectors: readonly string[] = (
  '跨境电商 跨境电子商务 服务贸易 数字贸易 货物贸易 对外贸易 外贸 一般贸易 加工贸易 边境贸易 市场采购贸易 民营企业 外资企业 外商投资企业 国有企业 农产品 机电产品 高新技术产品 劳动密集型产品 汽车 新能源汽车 锂电池 光伏产品 船舶 集成电路 ' +
  '纺织服装 家电 手机 钢材 稀土 文化产品 中医药产品 消费品 旅行服务 知识密集型服务 中间品 自贸试验区 综合保税区 自由贸易港 粮食 大豆 原油 天然气 铁矿砂 煤炭'
).split(' ')

/** Well-known names that say what they measure although they are short. Other names of fewer than five characters do not. */
export const established: ReadonlySet<string> = new Set(
  (
    '国内生产总值 地区生产总值 生产总值 进出口总额 货物进出口总额 货物出口额 货物进口额 货物贸易顺差 服务进出口总额 服务出口额 服务进口额 社会消费品零售总额 居民消费价格 工业生产者出厂价格 固定资产投资 ' +
    '房地产开发投资 基础设施投资 制造业投资 民间投资 规模以上工业增加值 全社会用电量 全国一般公共预算收入 一般公共预算收入 一般公共预算支出 税收收入 粮食产量 粮食总产量 城镇新增就业 居民人均可支配收入 ' +
    '全国居民人均可支配收入 城镇化率 常住人口城镇化率 城镇调查失业率 广义货币余额 狭义货币余额 社会融资规模存量 社会融资规模增量 人民币贷款 外汇储备 实际使用外资 对外直接投资 利用外资 网上零售额 快递业务量 ' +
    '快递业务收入 货运量 客运量 旅游收入 常住人口 户籍人口 出生人口 发电量 粗钢产量 原煤产量 原油产量 天然气产量 商品房销售额 商品房销售面积 汽车产量 汽车销量 新能源汽车产量 新能源汽车销量 汽车出口数 总人口 ' +
    '森林覆盖率 公路里程 高铁里程 研发经费 研发投入强度 财政收入 财政支出'
  ).split(' '),
)

/** Nouns too general for their count to be one known quantity: 国家, 项目, 企业. */
export const generalNouns: ReadonlySet<string> = new Set(
  (
    '小项 大项 地块 片区 赛区 国家 地区 城市 省份 省区市 省市 县区 区县 方面 项目 重点项目 重大项目 企业 公司 部门 单位 机构 国家和地区 环节 领域 行业 措施 举措 任务 重点任务 指标 案件 产品 ' +
    '商品 品牌 平台 人员 工作人员 干部 群众 学生 职工 农民 群体 家庭 农户 用户 村庄 乡镇 街道 社区 学校 医院 基地 园区 港口 机场 航线 线路 品种 类别 种类 个人 代表 委员 专家'
  ).split(' '),
)

/** Those of whom it is told how many have crossed a bound: 32家央企净利润增幅超过20%. */
export const crossingNouns: readonly string[] =
  '企业 央企 国企 民企 车企 房企 药企 公司 银行 券商 基金 省份 省区市 城市 市县 县市 区县 县区 市州 行业 产业 门类 领域 园区 开发区 高新区 品种 产品 商品 品牌 影片 电影 合作社 国家 地区 国家和地区 经济体 港口 机场 景区 平台 门店 商户 农户 项目'.split(
    ' ',
  )

/** Other members of a list of which it is told how many moved: 近九成商品类别零售额实现增长. */
export const partsOfLists: readonly string[] = '类别 商品类别 产品类别 品类 大类 单位 地区'.split(' ')

/** What is resolved on paper: counted by 条, and for what others do (12条措施支持渔业发展). */
export const resolvedMeasures: readonly string[] = '措施 举措 政策 办法 意见 建议'.split(' ')

/** What is counted by its items: 申请材料项数, 重点任务项数. */
export const itemisedNouns: readonly string[] = (
  '任务 行动 工作 措施 材料 资料 议程 考评 考核 挂牌 指标 流程 手续 审批 权限 权力 职权 职责 服务 证明 要求 规定 建议 承诺 内容 ' +
  '检查 检测 试验 实验 条款 条件 功能 制度 机制 收费 费用 清单 标志 参数 福利 优惠'
).split(' ')

/** Classifiers that are nouns: what they count where no other noun follows. */
export const unitNouns: Readonly<Record<string, string>> = {
  部门: '部门',
  部委: '部委',
  国: '国家',
  省: '省份',
  省份: '省份',
  区县: '区县',
  县区: '县区',
  市县: '市县',
  县市: '县市',
  街道: '街道',
  社区: '社区',
  环节: '环节',
}

/** Parts that a thing in front of the number is divided into: 大楼共24层 is 大楼层数. Articles (条) are parts of a text only. */
export const unitsOfParts: ReadonlySet<string> = new Set(['字', '页', '章', '编', '集', '节', '回', '层'])

/** Classifiers that measure a text or a work, and need no noun: 全书10万字, 共142条. */
export const unitsOfText: ReadonlySet<string> = new Set(['字', '页', '条', '章', '集', '册', '卷', '篇', '节', '期'])

/** What is worth an amount in front of it: 18亿元的货物. */
export const pricedGoods: readonly string[] =
  '货物 物资 物品 礼品 药品 毒品 食品 装备 器材 零部件 农产品 海产品 水果 嫁妆 赃物 珠宝'.split(' ')

/** Names of lengths of time. */
export const lengthsOfTime: readonly string[] =
  '时间 耗时 用时 树龄 龄 时长 时效 时限 限期 期 期限 周期 工期 年限 寿命 历史 年龄 时延 延时 延迟 小时 小时数 天数 年数 月数 成绩'.split(
    ' ',
  )

/** What money is called that is paid out or raised. */
export const movedMoney: readonly string[] =
  '资金 保证金 补贴 补助 经费 消费券 债券 基金 养老金 退税 奖金 赔款 工资'.split(' ')

/** Money of which nobody knows by its name what it is for: 捐款2亿元，用于…. */
export const plainMoney: readonly string[] =
  '捐款 捐资 资金 贷款 专项资金 财政资金 扶贫资金 补助 补助资金 中央补助 授信额度 专项授信额 中长期贷款 特别国债 超长期特别国债 中央预算内投资'.split(
    ' ',
  )

/** What money is for stands behind these (用于抗击台风, 支持渔港建设). */
export const purposeVerbs: readonly string[] = ['用于支持', '用于', '支持']

/** What opens no purpose behind a verb that can also open a noun: 支持力度, 支持者, 建设标准. */
export const behindNoPurpose: readonly string[] =
  '了 的 地 者 率 力度 对象 方式 范围 标准 期限 比例 政策 资金 规模 周期 进度'.split(' ')

/** What 比例 is no share of anything behind: 报销比例 says how much is paid back. */
export const ratesByActs: readonly string[] =
  '复学 复工 复产 复课 开学 开工 接入 扣除 抵扣 报销 补偿 补贴 补助 返还 使用 利用 覆盖 参与 参保 接种 留用 提取 回收 复苏 分担 分成 首付 支付 赔付 治愈 运输'.split(
    ' ',
  )

/** Those of whom some are counted: 70个城市中，…. */
export const countedMembers: readonly string[] =
  '城市 县 企业 公司 地区 省份 行业 产品 项目 机构 干部 人员 渔港 断面 案件'.split(' ')

/** What is told by how large it is: 职工超过300人的企业. */
export const sizedThings: readonly string[] =
  '企业 单位 公司 机构 园区 村 乡镇 城市 社区 学校 渔企 店 店铺 团队 家庭'.split(' ')
