// Names of what is told in money, by which a number without a unit is money (净利3.2亿, 贷款余额高达1.26万亿).

/** They stand at the end of a name, right before the number or before a verb that leads to it. */
export const moneyNames: readonly string[] = (
  '收入 支出 开支 税收 税款 利税 净利 纯利 毛利 利润 盈利 营收 产值 增加值 生产总值 GDP 总值 经济总量 票房 市值 估值 资本 资产 净资产 原值 负债 债务 ' +
  '存款 贷款 借款 欠款 货款 工程款 补助款 赔款 捐款 资金 基金 经费 信贷 授信 流动性 国债 公债 债券 内资 外资 引资 募资 融资 注资 增资 斥资 出资 集资 筹资 筹集 筹措 拨付 下拨 拿出 报销 花费 ' +
  '投资 社融 补助 补贴 奖金 租金 佣金 押金 保证金 违约金 公积金 养老金 赔偿 工资 年薪 月薪 薪酬 分红 均价 总价 单价 报价 售价 标价 起拍价 成交价 首付 损失 ' +
  '卖了 卖得 赚 赚了 挣 挣了 花了 欠了 结算 身价 亏损 净买入 净卖出 净投放 净回笼'
).split(' ')

/** 规模, 总量 and 增量 of these are told in money. */
export const sizedInMoney: readonly string[] =
  '进出口 外贸 资产 市场 产业 贸易 融资 经济 基金 存款 贷款 信贷 社融 债务 配资 投资 资金 交易 两融 理财 债券'.split(
    ' ',
  )

/** What ends in 额 or 费 and is no money. */
export const noSums: Readonly<Record<string, string>> = { 额: '名份配满足缺员超', 费: '免浪耗', 款: '条' }

/** Of these only so many hundred millions are money: what is sent out, put in and dealt in may be things. */
export const moneyInHundredMillions: readonly string[] =
  '出口 进口 进出口 外贸 投入 成交 零售 销售 消费 配套 缴费'.split(' ')

/** What may stand between the name and its number. */
export const leadingToSums: readonly string[] = (
  '首次 累计 已 已经 连续 有望 预计 双双 率先 一举 今年 年内 同比 将 也 均 都 各 则 仅 仍 只 就 更 可 能 可达 分别 合计 共 共计 总计 总额 总量 规模 增量 存量 净额 ' +
  '突破 高达 多达 达到 达 破 为 是 有 至 完成 实现 增加 新增 净增 多增 少增 减少 增至 升至 增长到 增加到 提高到 上升到 下降到 涨至 降至 跌至 接近 逼近 跃上 站上 迈上 跨上 缩量 放量'
).split(' ')

/** What money is for, right behind the number: 投资28亿建设园区. */
export const spendingActs: readonly string[] =
  '用于 用来 投向 支持 扶持 建设 兴建 修建 改善 打造 升级 扩产 购买 购置 采购 引进 奖励 补贴 补助 补充 开发 收购 回购 成立 设立 启动 入股 参股 增资 偿还 置换 发展 完善'.split(
    ' ',
  )
