// The period of a figure that a change is measured against, starts from or leads to.
import type { Setting } from '../clause.ts'
import { isHeldAgainst } from '../heldAgainst.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { type ChangeRole, movesOn } from './changeRole.ts'
import type { PeriodContext } from './periodContext.ts'
import { isNotPast } from './periodBounds.ts'
import { assumed, type PeriodReading, saying, stateAt, stateAtEnd } from './periodReading.ts'

/** 相对去年（1.83%）提升, 低于去年的12%, 超过2019年25.3%的增幅: the base in brackets is of the period that is compared with. */
export function ofBase(setting: Setting, inSentence: readonly PlacedPeriod[]): PeriodReading | null {
  const { figure, left, right, leftStart } = setting
  const last = inSentence.at(-1)
  const isBase = left.endsWith('的') && (movesOn.test(right) || isHeldAgainst(setting))
  if (last?.compared === true && last.start >= leftStart && isBase)
    return baseStated.test(left.slice(last.end - leftStart)) ? assumed(last.value) : null
  if (last?.compared === true && last.end === figure.start && right.startsWith('的')) return assumed(last.value)
  const base = left === '' || left.endsWith('（') ? last : undefined
  return base?.compared === true && base.end === figure.start - 1 ? assumed(base.value) : null
}

const baseStated = /^[^，。；\d的]{0,8}的$/

/** 2023年，由2016年的8.4%降至6.3%: a period inside 由… is of the first figure alone, one before it of the second. */
export function ofChange(
  role: ChangeRole,
  setting: Setting,
  stated: readonly PlacedPeriod[],
  context: PeriodContext,
): PeriodReading | null {
  if (role === null) return null
  const { leftStart, clause, clauseStart } = setting
  const from = clauseStart + Math.max(clause.lastIndexOf('由'), clause.lastIndexOf('从'))
  const own = stated.at(-1)
  if (own !== undefined && own.start >= (role === 'from' ? from : leftStart)) return null
  const before = stated.findLast(({ start }) => start < from)
  return role === 'from' ? ofStart(setting, before, context) : ofEnd(setting, before, context)
}

/** Of what a change starts from; `before` is the period in front of it. */
function ofStart(
  { sentence }: Setting,
  before: PlacedPeriod | undefined,
  { review, date }: PeriodContext,
): PeriodReading {
  const since = before === undefined && review !== null && years.test(review) ? review : (before?.value ?? null)
  if (before !== undefined && since !== null && fromFirst.test(before.text) && !/相比|此前/.test(sentence))
    return assumed(since.slice(0, 4))
  return assumed(since !== null && isNotPast(since, date) ? stateAt(date) : yearBefore(since, date))
}

/** 2009年至2019年, 近三年: what something changes from stood in the first of them. */
const fromFirst = /^\d{4}年?[至到—–-]{1,2}\d{4}年|^(?:近|过去|最近).{1,3}年/

/** Of what it leads to. */
function ofEnd(
  { clause, clauseStart }: Setting,
  before: PlacedPeriod | undefined,
  { paragraph, article, date }: PeriodContext,
): PeriodReading {
  if ((before === undefined || before.end < clauseStart) && /最初|起初|当初/.test(clause)) return assumed(stateAt(date))
  return before === undefined ? assumed(paragraph ?? article ?? stateAt(date)) : saying(before)
}

/** 今年…从140个增加到150个: what 从 opens stood a year before, or before the first of several years. */
function yearBefore(period: string | null, date: string | null): string | null {
  if (period === null || date === null) return null
  if (years.test(period) || planToDate.test(period)) return `../${Number(period.slice(0, 4)) - 1}`
  if (!/^\d{4}$/.test(period)) return null
  return Number(period) >= Number(date.slice(0, 4)) - 1 ? String(Number(period) - 1) : null
}

/** “十四五”期间，资产从70万亿元增至90万亿元. */
const years = /^\d{4}\/\d{4}$/
/** “十四五”以来 */
const planToDate = /^\d{3}[16]\/\d{4}-\d\d-\d\d$/

/** What was led to in several years, or since some time, is as of their end, and as of the article where that is not over (unless they only begin); null of all else. */
export function endOfStretch(period: string, date: string | null): string | null {
  const slash = period.indexOf('/')
  if (slash < 0 || period.startsWith('../')) return null
  const until = period.slice(slash + 1)
  if (until === date) return stateAt(date)
  const first = period.slice(0, 4)
  if (first === until.slice(0, 4)) return null
  const isGoingOn = date !== null && first < date.slice(0, 4) && until.slice(0, 4) >= date.slice(0, 4)
  return isGoingOn ? stateAt(date) : stateAtEnd(period)
}
