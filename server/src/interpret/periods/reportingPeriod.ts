// Which of the periods around a figure it reports: the last one stated before it, unless that one belongs to another figure.
import { changeRole } from './changeRole.ts'
import { endOfStretch, ofBase, ofChange } from './changedPeriod.ts'
import type { Setting } from '../clause.ts'
import { inReview } from './inReview.ts'
import { isDays, isRunning } from './holidays.ts'
import { dates, isLeftBehind, ofOwn } from './ownPeriod.ts'
import { isNotPast } from './periodBounds.ts'
import type { PeriodContext } from './periodContext.ts'
import { assumed, type PeriodReading, saying, stateAt, stateAtEnd } from './periodReading.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'
import { signOf } from '../../tools/signs.ts'
import { isStanding } from './standing.ts'
import { isBalance, isMade, isOneOfList, isOver, isReached, isStock } from './stocks.ts'

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

const lately = signOf('日')

const stateWords = /已|现有|现已|累计|目前|当前|如今|先后|至今|迄今|现在/
const nowWords = /现有|现已|目前|当前|如今|至今|迄今|现在/

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
            !(period.end < clauseStart && isOfRun(setting, period)),
        )
  const role = changeRole(setting)
  const { value, text, loose } =
    ofBase(setting, inSentence) ??
    ofChange(role, setting, stated, context) ??
    ofOwn(setting, stated, context) ??
    unstated(setting, context)
  const reached = value !== null && isBalance(setting, context.basis, value) ? stateAtEnd(value) : value
  const whole = upToReview(reached, context)
  const isEnd = whole !== null && (role === 'to' || isReached(setting, context.basis))
  return {
    value: (isEnd ? endOfStretch(whole, context.date) : null) ?? whole,
    text,
    compared: comparedIn(inSentence, clauseStart),
    loose: loose || isRunning(value, context.date),
    lasting: isOfRun(setting, stated.at(-1)) ? null : whole,
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
  return !'，；：'.includes(sentence.charAt(start - 1)) || movesAtOnce.test(sentence.slice(end, end + 4))
}

const movesAtOnce = /^(?:累计|年均)?(?:[增提上][长加升高]|下降|降低|减少|翻)/

/** The last of `periods` that something is compared with in the clause that starts at `from`. */
function comparedIn(periods: readonly PlacedPeriod[], from: number): string | null {
  for (let index = periods.length - 1; index >= 0 && periods[index]!.start >= from; index--)
    if (periods[index]!.compared) return periods[index]!.value
  return null
}

/** Where the sentence states none before the figure. */
function unstated(setting: Setting, context: PeriodContext): PeriodReading {
  const { article, date } = context
  const fair = ofFair(setting, context)
  if (fair !== null) return assumed(fair)
  const opens = opensWithParts(setting)
  const paragraph = ofParagraph(setting, context, opens)
  const from = setting.figure.end
  const behind = between(context.periods, from, from + setting.right.length).find((period) => dates(period, from))
  if (behind !== undefined && isFollowed(setting, behind)) return saying(behind)
  const year = date?.slice(0, 4) ?? null
  if (inAttribute(setting, context, year) || isAnnounced(setting)) return assumed(year)
  if (context.review === null && isStanding(setting, context)) return assumed(stateAt(date))
  if (setting.figure.kind === 'duration' && /^的?历史/.test(setting.right)) return assumed(stateAt(date))
  if (paragraph !== null && isOpen(paragraph, date) && !isThereAfterYears(setting, context, paragraph))
    return { value: paragraph, text: null, loose: false }
  if (context.last !== null && (isOfParts(setting) || isNextOfList(setting, context)))
    return { value: context.last, text: null, loose: context.last !== paragraph }
  if (isTidings(setting) && isEarlier(paragraph ?? article, date)) return assumed(stateAt(date))
  if (paragraph !== null && (opens || isPartition(setting))) return { value: paragraph, text: null, loose: false }
  if (paragraph?.startsWith('../') === true && isStock(setting, context) && !isOfNow(setting))
    return { value: paragraph, text: null, loose: false }
  if (paragraph !== null && bySo.test(setting.sentence)) return assumed(stateAtEnd(paragraph))
  const reviewed = inReview(setting, context)
  if (reviewed !== null) return assumed(reviewed)
  if (isStock(setting, context)) return { value: stateAt(date), text: null, loose: !hasStateWords(setting) }
  if (context.review !== null && isStanding(setting, context)) return assumed(context.review)
  if (paragraph !== null) return { value: paragraph, text: null, loose: false }
  if (isDays(context.last)) return assumed(context.last)
  if (hasStateWords(setting) && date !== null) return { value: stateAt(date), text: null, loose: false }
  return assumed(article ?? stateAt(date))
}

/** 本届渔博会签约总额…, 刚刚结束的渔博会，达成项目…: of the month in which it was held, as it goes on for days. */
function ofFair({ left, sentence }: Setting, { paragraph, date }: PeriodContext): string | null {
  if (date === null || !/签约|成交|达成|签署/.test(left) || !atFair.test(sentence.slice(-80))) return null
  return paragraph === null || paragraph.slice(-date.length) === date ? date.slice(0, 7) : null
}

const atFair = /本届|(?:此次|本次|这次|结束的)[^，。；]{0,10}(?:展会|博览会|博会|交易会|洽谈会|论坛)/

/** 已…, 目前…; 十年来，…。自然保护区1300多个: what there is by now, and not what was done since. */
function isThereAfterYears(setting: Setting, context: PeriodContext, paragraph: string): boolean {
  if (/已|现有|目前/.test(setting.clause)) return true
  return paragraph.slice(0, 4) < (context.date ?? '').slice(0, 4) && isStock(setting, context) && !isMade(setting)
}

/** What the paragraph spoke of; a time to come is not that of what is there already. */
function ofParagraph({ clause }: Setting, { paragraph, article, date }: PeriodContext, opens: boolean): string | null {
  if (paragraph !== null && isNotPast(paragraph, date) && /已|目前|现有|[建形达完]成了/.test(clause)) return null
  return paragraph ?? (opens ? article : null)
}

/** 至此，全省370个渔村全部通路: at the end of the time told before. */
const bySo = /^至此/

/** 其中，南岸城市充电29万次: a paragraph that goes on with the parts of what the one before told. */
function opensWithParts({ sentence, sentenceStart }: Setting): boolean {
  return sentenceStart === 0 && sentence.startsWith('其中')
}

/** 今年…处分省级干部3人，县级干部21人: done in the time of the one before. */
function isNextOfList(setting: Setting, { last, review, stock }: PeriodContext): boolean {
  return stock && review === null && isOver(last) && isOneOfList(setting)
}

/** 受理投诉142件。其中，渔港134件: a sentence on the parts of what the one before counted. */
export function isOfParts({ sentence, sentenceStart }: Setting): boolean {
  return sentenceStart > 0 && sentence.startsWith('其中')
}

/** 日前，渔协组织的调查…, 近日又筹得3亿元: news, and not data on the time told before. */
function isTidings({ sentence }: Setting): boolean {
  const found = tidings.exec(sentence.slice(-100))
  return found !== null && !/数据|统计|公报|发布|公布|报告/.test(found[1]!)
}

const tidings = /(?:日前|近日|不久前|前不久)([^。；]*)$/

/** A day, or of an earlier year than the article. */
function isEarlier(period: string | null, date: string | null): boolean {
  if (period === null || date === null) return false
  return period.slice(0, 4) < date.slice(0, 4) && !period.startsWith('../') && !period.endsWith(`/${date}`)
}

/** 有3家平台2023年出口增长超10倍: the period behind the figure, with no other figure between. */
function isFollowed({ figure, left, right }: Setting, { start, value }: PlacedPeriod): boolean {
  return value !== null && /有(?:近|约|超过|超)?$/.test(left) && !/\d/.test(right.slice(0, start - figure.end))
}

/** 今年起实施的清单缩减至31条: all that the sentence states is an attribute of the article's own year. */
function inAttribute(
  { figure, sentenceStart }: Setting,
  { periods, date }: PeriodContext,
  year: string | null,
): boolean {
  const { value = null, compared } = between(periods, sentenceStart, figure.start).at(-1) ?? {}
  return year !== null && compared === false && value?.startsWith(year) === true && !isNotPast(value, date)
}

/** 近日印发通知，部署为期两个月的行动: of the year, as no day is told. */
function isAnnounced({ sentence, sentenceSigns }: Setting): boolean {
  return (
    (sentenceSigns & lately) !== 0 && /(?:近日|日前)[^。；]{0,12}(?:印发|出台|下发|发出)/.test(sentence.slice(-120))
  )
}

/** Still running when the article was written: its year, or from some time up to its date. */
function isOpen(period: string, date: string | null): boolean {
  return date !== null && !isDays(period) && (period === date.slice(0, 4) || period.endsWith(`/${date}`))
}

/** 受处分的干部中，县处级56人, 14个行业中11个正增长: parts of what the sentence before counted. */
function isPartition({ sentence, right }: Setting): boolean {
  return /^[^，。；]{0,24}中(?:，|有?$)/.test(sentence) || /^[^，。；\d]{1,14}中(?:$|，?有?\d)/.test(right)
}

/** 截至6月底，…。累计开通189项服务 goes on with that day, 目前 does not. */
function isOfNow({ sentence }: Setting): boolean {
  return nowWords.test(sentence.slice(-80))
}

function hasStateWords({ sentence }: Setting): boolean {
  return stateWords.test(sentence.slice(-80))
}
