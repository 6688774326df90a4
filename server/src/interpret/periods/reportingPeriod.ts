// Which of the periods around a figure it reports: the last one stated before it, unless that one belongs to another figure.
import { changeRole } from './changeRole.ts'
import { endOfStretch, ofBase, ofChange } from './changedPeriod.ts'
import type { Setting } from '../clause.ts'
import { isRunning } from './holidays.ts'
import { dates, isDueLater, isLeftBehind, isOfBrackets, isOfYearBefore, ofOwn } from './ownPeriod.ts'
import type { PeriodContext } from './periodContext.ts'
import { assumed, type PeriodReading, stateAt, stateAtEnd } from './periodReading.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'
import { isRateBeside } from '../subject/measured/exchangeRate.ts'
import { isBalance, isReached } from './stocks.ts'
import { ofRun } from './streaks.ts'
import { unstated } from './unstated.ts'
import { characterSet } from '../../tools/characters.ts'

export interface ReportingPeriod extends PeriodReading {
  /** The period that a 比… of the clause names. */
  readonly compared: string | null
  /** What figures behind it may take up: of a level reached in several years those years. */
  readonly lasting: string | null
}

/** The same with another value, which figures behind it may take up. */
export function lastingFor({ text, compared, loose }: ReportingPeriod, value: string): ReportingPeriod {
  return { value, text, compared, loose, lasting: value }
}

/** The figure's own period, else what its sentence, paragraph, heading or article suggests. */
export function readPeriod(setting: Setting, context: PeriodContext): ReportingPeriod {
  const { figure, sentenceStart, clauseStart } = setting
  const inSentence = between(context.periods, sentenceStart, figure.start)
  const stated =
    inSentence.length === 0
      ? inSentence
      : inSentence.filter(
          (period) =>
            dates(period, figure.start) &&
            !isLeftBehind(setting, period) &&
            !isOfBrackets(setting, period) &&
            !isDueLater(setting, period, context.date) &&
            !(isOfYearBefore(setting, period) && setting.sentence.includes('；', period.end - sentenceStart)) &&
            !(period.end < clauseStart && isOfRun(setting, period)),
        )
  const role = changeRole(setting)
  const { value, text, loose } =
    (isRateBeside(setting) ? assumed(stateAt(context.date)) : null) ??
    ofBase(setting, inSentence) ??
    ofChange(role, setting, stated, context) ??
    ofOwn(setting, stated, context) ??
    unstated(setting, context)
  const reached = value !== null && isBalance(setting, context.basis, value) ? stateAtEnd(value) : value
  const whole = upToReview(reached, context)
  const last = stated.at(-1)
  const isEnd = whole !== null && (role === 'to' || isReached(setting, context.basis))
  return {
    value: ofRun(setting, (isEnd ? endOfStretch(whole, context.date) : null) ?? whole),
    text,
    compared: comparedIn(inSentence, clauseStart),
    loose: loose || isRunning(value, context.date),
    lasting: last !== undefined && (isOfRun(setting, last) || isOfYearBefore(setting, last)) ? null : whole,
  }
}

/** 五年来, 2022年以来, in a review of five years, end with those years and not with the weeks since. */
function upToReview(value: string | null, { review, date }: PeriodContext): string | null {
  if (review === null || date === null || value?.endsWith(`/${date}`) !== true || value.startsWith('../')) return value
  const [from, until] = [value.slice(0, 4), review.slice(-4)]
  if (until >= date.slice(0, 4) || from > until) return value
  return from === until ? until : `${from}/${until}`
}

/** 渔货出口2022年以来连续16个月增长, 渔业产值近3年提升21个百分点: how long it has run says nothing of the next sentence. */
function isOfRun({ sentence, sentenceStart }: Setting, own: PlacedPeriod | undefined): boolean {
  if (own === undefined || !/以来$|^近/.test(own.text)) return false
  const [start, end] = [own.start - sentenceStart, own.end - sentenceStart]
  if (start === 0 || sentence[end] === '，') return false
  return !endsClause(sentence, start - 1) || movesAtOnce.test(sentence.slice(end, end + 4))
}

const endsClause = characterSet('，；：')
const movesAtOnce = /^(?:累计|年均)?(?:[增提上][长加升高]|下降|降低|减少|翻)/

/** The last of `periods` that something is compared with in the clause that starts at `from`. */
function comparedIn(periods: readonly PlacedPeriod[], from: number): string | null {
  for (let index = periods.length - 1; index >= 0 && periods[index]!.start >= from; index--)
    if (periods[index]!.compared) return periods[index]!.value
  return null
}
