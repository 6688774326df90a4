// Words for what happens in a time, by which it is told from what is there at a moment.

/** Told of the time that a text reports, wherever they stand in the clause. */
export const flows: readonly string[] = '累计 年均 新增 净增 新建 改造 投入 发放 减免 开行 办理 贡献率'.split(' ')

/** What was done so many times: 接待游客3万人次, 查处案件300件. */
export const happenings: readonly string[] =
  '新增 增设 新设 完成 实现 开行 运送 接待 发送 投送 销售 出口 进口 生产 每天 每日 每月 每年 日均 平均 培训 销量 产量 举办 开展 办理 处理 受理 查处 检查 推出 出台 审结 起诉 批捕 判处 立案 破获 抓获 查获 缴获 救助 接诊 成交 签订 签约 处分 处罚 罚款 问责 约谈 营救 出动 捐赠 下拨 拨付 扑救 吞吐量 出货量 交易量 访问量 客流量 下载量 周转量 运量 流量 业务量 订单量 发送量 投递量 成交量'.split(
    ' ',
  )

/** What came about and is there since then: 建成码头610座. */
export const comingAbout: readonly string[] =
  '建成 新建 实施 组建 重组 成立 设立 打造 培育 引进 创建 获批 竣工 投产 改造'.split(' ')

/** What is done at once, when it is told of: 下达资金3亿元. */
export const announcedDeeds: readonly string[] =
  '安排 下达 下拨 拨付 发布 推出 设立 出台 捐赠 捐资 授信 发放 制定 联动 采购'.split(' ')
