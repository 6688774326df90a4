// What is so whatever time was told before: how long and high things are, what a plant can do, what is granted for each, what the report looks at.
import type { Setting } from '../clause.ts'
import type { PeriodContext } from './periodContext.ts'

/** Whether the figure is of no time that was told before it. */
export function isStanding(setting: Setting, { basis, stock }: PeriodContext): boolean {
  const { figure, left, right, clause, sentence } = setting
  if (figure.kind === 'amount' && isInvested(left, right)) return true
  if (figure.kind === 'measure' && (lying.test(left) || isBuilt(setting))) return true
  if (basis === 'growth' || basis === 'change' || (basis === 'level' && !stock)) return false
  if (figure.kind === 'amount') return isGranted(setting)
  if (happened.test(clause)) return false
  if (figure.kind !== 'count' && (can.test(clause) || (figure.kind === 'measure' && saves.test(clause)))) return true
  return figure.kind !== 'percent' && figure.kind !== 'count' && seen.test(sentence.slice(-100))
}

/** 总投资3亿元的渔港 */
function isInvested(left: string, right: string): boolean {
  return right.startsWith('的') && /总?投资(?:额|规模)?[近约超逾]?过?$/.test(left)
}

/** 海拔3100米, 距青澜市区仅45公里 */
const lying = /(?:海拔|全长|占地(?:面积)?|相距|总长)[^，。；\d]{0,4}$|(?:^|[，。；])[^，。；]{0,6}距[^，。；\d]{2,10}$/

/** 47兆瓦海浪发电机组, 近4700米的岸线上, 47万立方米库容的冷库 */
function isBuilt({ left, right }: Setting): boolean {
  return ofThing.test(right) || /(?:设计|额定)[^，。；\d]{0,8}$/.test(left)
}

const ofThing =
  /^(?:级|的)?[^，。；、\d]{0,8}(?:机组|岸线|库容|跑道|隧道|大桥|水库|码头|泊位|航道|生产线|输电工程|压力容器)(?!.{0,12}(?:建成|投产|新增|完成|贯通|开工))/

/** 给予每款47万元的奖励, 养一亩虾补300元, 额度提升至最高700万元 */
function isGranted({ clause, left, right }: Setting): boolean {
  if (paid.test(clause)) return false
  return (
    (forEach.test(left) && (grants.test(clause) || /^[^，。；]{0,8}(?:奖励|补贴|补助|奖补|返还|津贴)/.test(right))) ||
    isLimited.test(left)
  )
}

const isLimited = /(?:(?:贷款|授信|信用|抵扣|补贴|补助|免税)额度|上限|限额|起付线)[^，。；\d]{0,8}$/
const forEach = /(?:每|一)[款亩台辆户人头只吨家项个间张套栋][^，。；\d]{0,10}$/
const grants = /给予|奖励|奖补|补贴|补助|[奖补]$|收费/
const paid = /发放|[了已]|累计|去年|共|兑现|领取|拿到|下达|拨付/

/** 每天能发电30多万度, 平均不到7分钟就有一台下线 */
const can =
  /每(?:天|年|月|日|小时|分钟|秒)[^，。；\d]{0,6}(?:可(?!再)|能(?!源|力|量))|平均(?:不到|只需|仅需|每隔|每)[^，。；\d]{0,3}$/
const saves = /每年?(?:可|能)(?:减|节|发|输|供|处)/
const happened = /[已了曾]|累计|去年|上年|同比|共|达到?[近约超]?过?$|增|完成/

/** 在青澜市的这家冷藏船厂，…, 这条直连北港的线缆…: what the report stands in front of. */
const seen = /(?:^|[，。；])(?:(?:记者)?(?:走进|来到|在)[^，。；]{0,24})?这(?:家|个|条|台|座|款|片|处|里)[^。；]{0,60}$/

/** 每个月工资1500元, 收费不超过4000元, 年产能达到32万吨, 生产效率提高了25%: so at all times, where the paragraph tells none. */
export function isUsual({ figure, left, clause }: Setting, { stock }: PeriodContext): boolean {
  if (/同比|去年|上年|累计|共/.test(clause)) return false
  if (figure.kind === 'amount') return stock && paysRegularly.test(left)
  if (figure.kind === 'measure') return stock && /年产能[^，。；\d]{0,5}$|^[^，。；\d]{0,4}年产$/.test(left)
  return figure.kind === 'percent' && gains.test(left)
}

const paysRegularly =
  /(?:每(?:个月|月|年|天|亩|户|人)[^，。；\d]{0,12}|月(?:工资|薪|收入)|保底价?|起步价|(?:收费|租金)(?:标准|不超过|不高于)[^，。；\d]{0,2}|[一每][^，。；\d]{1,10}补)[近约达为]?$/
const gains =
  /(?:生产|通关|作业|检测|工作|运行|审批|办事)效率[^，。；\d]{0,4}(?:提[高升]|增加)了?[近约超]?过?$|(?:生产|人工|运营|用工)?成本[^，。；\d]{0,3}(?:降低|下降|减少)了?[近约超]?过?$/
