// Who speaks for a house, and what such people tell of it.
import { wordList } from './nameTable.ts'

export const offices = wordList(
  `董事长 总经理 副总经理 总裁 副总裁 创始人 联合创始人 负责人 经理 部长 主任 厂长 场长 店长 校长 院长 站长 理事长 总监 主管 首席 党委书记 党支部书记 老板 工人 员工 职工 销售员 工程师 技术员`,
)

export const ownAffairs = wordList(
  `我们 咱们 公司 企业 集团 工厂 厂里 全厂 车间 店里 门店 本店 合作社 园区 基地 员工 工资 订单 营收 产能 生产线`,
)
