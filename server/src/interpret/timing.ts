// When a figure is, whether that lies behind its article, and what it is measured against.
import type { Status } from '../model/figure.ts'
import { readBase } from './base.ts'
import type { Carried } from './carried.ts'
import type { Setting } from './clause.ts'
import type { Movement } from './movement.ts'
import { isLeftToSection } from './outlook.ts'
import { aimGoingOn } from './periods/aims.ts'
import { changeRole } from './periods/changeRole.ts'
import { isAhead } from './periods/periodBounds.ts'
import { lastingFor, readPeriod, type ReportingPeriod } from './periods/reportingPeriod.ts'
import { readStatus } from './status/status.ts'
import type { Surroundings } from './surroundings.ts'

export interface Timing {
  readonly period: ReportingPeriod
  readonly status: Status
  readonly base: string | null
}

/** `year` is the one that a list with 分别 gives the figure. */
export function readTiming(
  setting: Setting,
  movement: Movement,
  around: Surroundings,
  carried: Carried,
  year: string | null,
): Timing {
  const { periods, date, outlook, aims } = around
  const stock = movement.basis === 'level' && outlook === null
  const stated = readPeriod(setting, {
    periods,
    paragraph: carried.period,
    article: articlePeriod(setting, around),
    last: carried.lastTime,
    review: around.period.review,
    yearly: around.period.yearly,
    basis: movement.basis,
    date,
    stock,
  })
  const given = year ?? aimGoingOn(setting, aims, outlook !== null)
  const period = given === null ? spanOfChange(setting, stated, movement, carried) : lastingFor(stated, given)
  const told = readStatus(setting, isAhead(period.value, date), carried.told)
  const left = outlook !== null && told === 'actual' && isLeftToSection(setting, period, date)
  const said = left ? outlook : told
  if (setting.figure.kind !== 'duration') carried.lastTime = period.value
  carried.told = { status: said, end: setting.figure.end }
  const status = said !== 'actual' && startsFromFact(setting) ? 'actual' : said
  return { period, status, base: readBase(setting, movement, period, carried) }
}

/** 预计由6%放缓至5%: what it starts from is there. */
function startsFromFact(setting: Setting): boolean {
  return changeRole(setting) === 'from' && movesOn.test(setting.right)
}

const movesOn = /^[^，。；]{0,14}(?:[升增降减缩扩跃]|提高|放缓|回[升落]|[上下]调|简并)/

/** 机场跑道全长3800米 is not of the time that the news above it was of; how long somebody has worked there and how old she is are not of any. */
function articlePeriod({ figure, left }: Setting, { period, outlook }: Surroundings): string | null {
  const isMeasured = period.review !== null || outlook !== null || measuredTime.test(left)
  if ((figure.unit === '岁' || figure.kind === 'duration') && !isMeasured) return null
  return figure.kind === 'measure' || figure.kind === 'duration' ? period.here : period.before
}

/** 连续8个月, 飞机日利用率9.8小时, 预期寿命提高1岁 */
const measuredTime = /连续$|率|均|寿命|年限|时[长间]/

const years = /^\d{4}$/

/** 从2016年的…增至2021年的…，增长3.3倍，高出同期平均增速2个百分点: the growth spans both. */
function spanOfChange(
  { left }: Setting,
  period: ReportingPeriod,
  movement: Movement,
  carried: Carried,
): ReportingPeriod {
  const { changedFrom } = carried
  if (changedFrom == null || period.value === null) return period
  if (movement.basis !== 'growth' && !(movement.basis === 'change' && /年均|同期/.test(left))) return period
  if (!years.test(changedFrom) || !years.test(period.value) || changedFrom >= period.value) return period
  return lastingFor(period, `${changedFrom}/${period.value}`)
}
