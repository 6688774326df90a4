// Who speaks for a house, and what such people tell of it.
import { wordList } from './nameTable.ts'

export const offices = wordList(
  `董事长 总经理 副总经理 总裁 副总裁 创始人 联合创始人 负责人 经理 部长 主任 厂长 场长 店长 校长 院长 站长 理事长 总监 主管 首席 党委书记 党支部书记 老板 工人 员工 职工 销售员 工程师 技术员`,
)

export const ownAffairs = wordList(
  `我们 咱们 公司 企业 集团 工厂 厂里 全厂 车间 店里 门店 本店 合作社 园区 基地 员工 工资 订单 营收 产能 生产线`,
)

/** What people do for themselves, with figures of their own. */
export const ownDoings = wordList(
  `种了 种植 种下 栽 养了 养殖 饲养 承包 流转 租下 租了 投了 投入 投资 花了 花费 花 借了 借款 贷款 贷了 贷到 赚 挣 卖了 卖出 卖掉 销售 领取 领到 领了 获得 拿到 拿出 得到 买了 购买 购置 雇 创办 开办 收入 增收 分到 分红 存款 捐出 捐款 欠 打工 家有 家里`,
)

/** What somebody is called in front of his name. */
export const roles =
  /(?:村民|居民|农民|农户|贫困户|脱贫户|种植户|养殖户|返乡青年|大学生|创业者|老党员|老人|农场主|经营户|店主)$/

/** Who speaks for a division, by office or house. */
export const officials = wordList(
  `委 局 厅 办公室 政府 部门 党支部 村支部 党总支 村支书 书记 省长 市长 县长 区长 州长 旗长 镇长 乡长 科长 处长 扶贫办 工信办`,
)

/** Of firms as well as of divisions: they speak for one only right behind its name, or behind an office (招商办). */
export const headsOfAny = wordList(`负责人 主任 干部 队长 站长`)

export const saying = wordList(`说 介绍 表示 告诉 坦言 透露 指出 算 感慨`)
