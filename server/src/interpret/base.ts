// What a growth or change is measured against: 同比, 环比, 年均, a period with 比 or 较, or what was said before.
import { bases } from '../lexicon/movements.ts'
import { endTest } from '../tools/patternsAtEnds.ts'
import type { Movement } from './movement.ts'
import type { Setting } from './clause.ts'
import { isDays } from './periods/holidays.ts'
import type { ReportingPeriod } from './periods/reportingPeriod.ts'
import type { Carried } from './carried.ts'

/**
 * A period (`2019`), `yoy`, `mom` or `annual`; null for what neither grows nor changes, and for a change whose words do not say.
 * A growth whose words name no base is taken as year on year, which is what an article means that does not say.
 */
export function readBase(
  setting: Setting,
  movement: Movement,
  period: ReportingPeriod,
  carried: Carried,
): string | null {
  if (movement.basis !== 'growth' && movement.basis !== 'change') return null
  if (carried.changedFrom !== undefined && !/同比|环比|年均/.test(setting.left)) return carried.changedFrom
  const compared = period.compared !== null && isYearBefore(period.compared, period.value) ? 'yoy' : period.compared
  return baseInWords(setting) ?? compared ?? carried.base ?? (movement.basis === 'growth' ? 'yoy' : null)
}

/** What is new or lost is against the time before it, unless the clause names another. */
export function baseOfAddition(setting: Setting, { compared, value }: ReportingPeriod): string | null {
  return baseInWords(setting) ?? (compared === value ? null : compared)
}

/** What the clause says in a word of its own. */
function baseInWords({ clause, listed, sentence }: Setting): string | null {
  if (quarterOnQuarter(sentence)) return 'mom'
  const pair = respectiveBases.exec(clause)
  const text = pair === null ? clause : pair[listed ? 2 : 1]!
  for (const [base, pattern] of bases) if (pattern.test(text)) return base
  return null
}

/** 从环比看，二季度│增长0.9% */
const quarterOnQuarter = endTest(/环比(?:来看|看|计算|而言)，(?!.{0,30}同比)[^，。；]{0,30}$/)

/** 分别比上月末和上年同期高0.7个和1.6个百分点: each of the two has a base of its own. */
const respectiveBases = /分别[比较]([^，；。和与]{2,8})[和与]([^，；。和与]{2,8}?)(?=[高低多少快慢提上下增减加回缩扩])/

/** Whether `compared` is the same part of the year before: 比2021年 in a sentence on 2022, the holiday of the year before. */
function isYearBefore(compared: string, period: string | null): boolean {
  if (period === null) return false
  const year = period.startsWith('../') ? 3 : 0
  const before = period.slice(0, year) + String(Number(period.slice(year, year + 4)) - 1) + period.slice(year + 4)
  return compared === before || (isDays(compared) && isDays(period) && compared.slice(0, 4) === before.slice(0, 4))
}
