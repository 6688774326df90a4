// How long something has gone on (连续18个季度), as of the end of what was reported; and what was reached all that time (连续7年超过1300万人).
import { parseSmall } from '../../detect/periods/periodNumbers.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'
import { stateAtEnd } from './periodReading.ts'
import { month, quarter } from './periodWriting.ts'

/** What a run makes of the period that was read; the period itself of all else. */
export function ofRun(setting: Setting, period: string | null): string | null {
  if (period === null || (setting.clauseSigns & running) === 0) return period
  if (setting.figure.kind === 'duration') return ofLength(setting, period)
  const bounded = setting.figure.bound !== null ? stayedThere.exec(setting.clause) : null
  const run = reachedAllTheTime.exec(setting.clause) ?? bounded
  return run === null ? period : (yearsBack(period, run[1]!, run[2]!) ?? period)
}

const running = signOf('续')

/** Of a stretch the state at its end; a run that ended in a month lasted until the one before. */
function ofLength({ left, figure }: Setting, period: string): string {
  if (!goesOn(left)) return period
  if (ended(left)) return (figure.unit === 'a' ? yearBefore(period) : monthBefore(period)) ?? period
  return stretch.test(period) ? stateAtEnd(period)! : period
}

const goesOn = endTest(/连续$/)
const ended = endTest(/(?:结束|终结|扭转)了?(?:此前|之前)?(?:的)?连续$/)
const stretch = /^\d[^/]*\/\d/

function yearBefore(period: string): string | null {
  const year = Number(period.slice(period.startsWith('../') ? 3 : 0).slice(0, 4))
  return year > 0 ? `../${year - 1}` : null
}

function monthBefore(period: string): string | null {
  const [, year, inYear] = /^(\d{4})-(\d\d)$/.exec(period) ?? []
  return year === undefined ? null : `../${month(Number(year), Number(inYear) - 1)}`
}

/** A sequence of so many years, months or quarters, and what holds for each of them; 连续第四年 tells of the fourth. */
const reachedAllTheTime =
  /连续(\d{1,2}|[两二三四五六七八九十]{1,2})个?(年|月|季度)[^，。；\d]{0,10}?(?:[保维]持|稳定|超过?|突破|达到?|[高低]于)[^，。；\d]{0,6}$/
/** 连续七年│脱贫人数在1000万人以上 */
const stayedThere = /连续(\d{1,2}|[两二三四五六七八九十]{1,2})个?(年|月|季度)[^，。；\d]{0,10}(?<!存)在$/

/** So many up to the last that was reported; null where that is of another length. */
function yearsBack(period: string, printed: string, unit: string): string | null {
  const count = parseSmall(printed)
  const last = period.slice(period.lastIndexOf('/') + 1)
  const [, year = '', inYear = ''] = /^(\d{4})-?(Q?\d*)$/.exec(last) ?? []
  if (count < 2 || year === '') return null
  if (unit === '年') return inYear === '' ? `${Number(year) - count + 1}/${year}` : null
  if (unit === '月')
    return /^\d\d$/.test(inYear) ? `${monthsBefore(Number(year), Number(inYear), count)}/${last}` : null
  return runOfQuarters(Number(year), inYear, count)
}

/** The first of `count` months up to that one. */
function monthsBefore(year: number, inYear: number, count: number): string {
  const first = year * 12 + inYear - count
  return month(Math.floor(first / 12), (first % 12) + 1)
}

/** A year alone ends with its fourth quarter. */
function runOfQuarters(year: number, inYear: string, count: number): string | null {
  const ending = inYear === '' ? 4 : inYear.startsWith('Q') ? Number(inYear.slice(1)) : null
  if (ending === null) return null
  const first = year * 4 + ending - count
  return `${quarter(Math.floor(first / 4), (first % 4) + 1)}/${quarter(year, ending)}`
}
