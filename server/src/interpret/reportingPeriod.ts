// Which of the periods around a figure it reports: the last one stated before it, unless that one belongs to another figure.
import type { Setting } from './clause.ts'
import { between, type PlacedPeriod } from './placed.ts'

export interface ReportingPeriod {
  readonly value: string | null
  /** As printed, where it was stated in the sentence. */
  readonly text: string | null
  /** The period that a 比… of the clause names. */
  readonly compared: string | null
  /** Not stated for this figure, carried over from another paragraph or assumed: good to show, not to compare. */
  readonly loose: boolean
}

/** What is known beside the sentence. */
export interface PeriodContext {
  readonly periods: readonly PlacedPeriod[]
  /** Stated earlier in the paragraph. */
  readonly paragraph: string | null
  /** Stated in an earlier paragraph of the article. */
  readonly article: string | null
  /** The figure is a level: a stock of things unless its words speak of a flow. */
  readonly stock: boolean
  /** The article's date, for states without a period. */
  readonly date: string | null
}

const stateWords = /已|现有|现已|累计|目前|当前|如今|先后|至今|迄今|现在/

export function readPeriod(setting: Setting, context: PeriodContext): ReportingPeriod {
  const { figure, sentenceStart, clauseStart, leftStart } = setting
  const inSentence = between(context.periods, sentenceStart, figure.start)
  const compared = last(inSentence.filter((period) => period.compared && period.start >= clauseStart))?.value ?? null
  const stated = inSentence.filter((period) => !period.compared)
  const own = last(stated)
  const change = changeRole(setting)
  if (change === 'from' && (own === undefined || figure.start - own.end > 8)) return { ...assumed(null), compared }
  if (change === 'to' && own !== undefined && own.start < leftStart) {
    const before = stated[stated.length - 2]
    if (before !== undefined) return { value: before.value, text: before.text, compared, loose: false }
    return { ...assumed(context.paragraph ?? context.article ?? stateAt(context.date)), compared }
  }
  if (own !== undefined) return { value: own.value, text: own.text, compared, loose: false }
  if (isStock(setting, context))
    return { value: stateAt(context.date), text: null, compared, loose: !stateWords.test(setting.sentence.slice(-80)) }
  if (context.paragraph !== null) return { value: context.paragraph, text: null, compared, loose: false }
  if (stateWords.test(setting.sentence.slice(-80)) && context.date !== null)
    return { value: stateAt(context.date), text: null, compared, loose: false }
  return { ...assumed(context.article ?? stateAt(context.date)), compared }
}

/** Things that are there (21个自贸试验区) are counted as of now where their sentence gives no time; what is done in a time is not. */
function isStock(setting: Setting, context: PeriodContext): boolean {
  const { figure, clause } = setting
  return context.date !== null && context.stock && figure.kind === 'count' && !flowWords.test(clause)
}

const flowWords =
  /新增|增设|新设|完成|实现|开行|运送|接待|发送|投送|销售|出口|进口|生产|每[天日月年]|日均|平均|培训|销量|产量|举办|开展|办理|处理|受理|查处|检查|推出|出台/

function assumed(value: string | null): Omit<ReportingPeriod, 'compared'> {
  return { value, text: null, loose: true }
}

function stateAt(date: string | null): string | null {
  return date === null ? null : `../${date}`
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1]
}

/** Whether the figure is where a change starts (由2017年的9.8%) or ends (降至7.5%). */
export function changeRole(setting: Setting): 'from' | 'to' | null {
  const { clause, left, before, leftStart, clauseStart } = setting
  if (
    before !== null &&
    leftStart > clauseStart &&
    /^[^，。；]{0,24}(?:升|增|降|减|缩|落|提高|扩大|增长|跃|涨|跌|回升|变)[^，。；]{0,4}(?:到|至|为|成)[^，。；]{0,16}$/.test(
      left,
    )
  )
    return 'to'
  return /[由从](?!事|此)[^，。；]{0,18}$/.test(clause) && leftStart === clauseStart ? 'from' : null
}

/** The last month of a period as `2023-06`, or null for a state or a period without an end. */
export function endOf(period: string): string | null {
  if (period.startsWith('../')) return null
  const last = period.slice(period.indexOf('/') + 1)
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})))?/.exec(last)
  if (match === null) return null
  const [, year, half, quarter, month] = match
  const end =
    half !== undefined
      ? Number(half) * 6
      : quarter !== undefined
        ? Number(quarter) * 3
        : month !== undefined
          ? Number(month)
          : 12
  return `${year}-${String(end).padStart(2, '0')}`
}

/** Whether the period was not over when the article was written, so that no final figure of it can be known. */
export function isUnfinished(period: string | null, date: string | null): boolean {
  const end = period === null ? null : endOf(period)
  if (end === null || date === null) return false
  return date.length < 7 ? end.slice(0, 4) > date.slice(0, 4) : end > date.slice(0, 7)
}
