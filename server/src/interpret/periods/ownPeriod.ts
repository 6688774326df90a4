// The period that the sentence of a figure states for it: the last one before it that is not of something else.
import { isPlannedFor } from '../../detect/periods/periodRole.ts'
import type { Setting } from '../clause.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { isDays, isRunning } from './holidays.ts'
import { isNotPast } from './periodBounds.ts'
import type { PeriodContext } from './periodContext.ts'
import { assumed, type PeriodReading, saying, sayingOf, stateAt, stateAtEnd } from './periodReading.ts'
import { isMade, isRankedAmong, isSoldAhead, isStock } from './stocks.ts'
import { signOf } from '../../tools/signs.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { characterSet } from '../../tools/characters.ts'

/** Whether the period is one of figures at `at`: not compared with, and not that of an attribute that lies behind. */
export function dates({ compared, attributeEnd, value, text }: PlacedPeriod, at: number): boolean {
  if (value === null && /^(?:[当假届周]|同日|[上下本这]?(?:周|星期)[一二三四五六日天])/.test(text)) return false
  return !compared && (attributeEnd === null || at - attributeEnd <= reachOfAttribute)
}

/** 2019年设立的超过12家: the figure may stand that far behind the attribute's end to be dated by it. */
const reachOfAttribute = 4

/** 增长18.3%（去年同期下降2.4%）；…: what brackets tell of another time is of the figures in them. */
export function isOfBrackets({ sentence, sentenceSigns, sentenceStart }: Setting, period: PlacedPeriod): boolean {
  if ((sentenceSigns & closing) === 0) return false
  const [start, end] = [period.start - sentenceStart, period.end - sentenceStart]
  const closed = sentence.indexOf('）', end)
  const opened = closed < 0 ? -1 : sentence.lastIndexOf('（', start)
  if (opened < 0 || sentence.lastIndexOf('（', closed) !== opened || sentence.lastIndexOf('）', start) > opened)
    return false
  return tellsFigure.test(sentence.slice(opened, start)) || tellsFigure.test(sentence.slice(end, closed))
}

const closing = signOf('）')
/** Not （2018、2019年）. */
const tellsFigure = /(?<!\d)\d+(?![\d、年月日—–\-至到])/

/** 出口46亿元，去年同期为43亿元；进口…: what is told next is of this year again, unless nothing was told in front (去年同期，出口43亿元；进口…). */
export function isOfYearBefore({ sentence, sentenceStart }: Setting, { text, start, end }: PlacedPeriod): boolean {
  if ((text !== '去年同期' && text !== '上年同期') || sentence[end - sentenceStart] === '，') return false
  return /\d/.test(sentence.slice(0, start - sentenceStart))
}

/** 确保9月底前改造120个，已完成│86个: what is done is so before it is due. */
export function isDueLater(
  { figure, clauseStart, sentence, sentenceStart }: Setting,
  { start, end, value }: PlacedPeriod,
  date: string | null,
): boolean {
  if (end >= clauseStart || value?.startsWith('../') !== true || value.slice(3) === date) return false
  if (!isNotPast(value, date) || asOf(sentence.slice(0, start - sentenceStart))) return false
  return tellsDone.test(sentence.slice(end - sentenceStart, figure.start - sentenceStart))
}

const asOf = endTest(/截[至止]$/)
const tellsDone = /[，；](?:目前|现)?已/

/** 由上月下降0.2%转为上涨0.2%，影响总指数0.1个百分点: what a change starts from is of its first figure alone. */
export function isLeftBehind(
  { sentence, sentenceStart, leftStart, clauseStart }: Setting,
  period: PlacedPeriod,
): boolean {
  if (leftStart <= period.end || (leftStart === clauseStart && clauseStart <= period.end)) return false
  const at = period.start - sentenceStart
  return isFrom(sentence, at - 1) && startsFrom.test(sentence.slice(period.end - sentenceStart))
}

const isFrom = characterSet('由从')
const startsFrom = /^[^，。；\d]{0,12}\d[^，。；]{0,24}?(?:[升增降减缩变转改扩]|提高|回落|发展)[^，。；]{0,3}[到至为]/

/** By the last period of the sentence that is stated for it; 截至6月22日，今年客流总量 is as of that day. */
export function ofOwn(setting: Setting, stated: readonly PlacedPeriod[], context: PeriodContext): PeriodReading | null {
  const own = stated.at(-1)
  if (own === undefined || own.value === null) return own === undefined ? null : saying(own)
  if (isDeadline(setting, own, context.date) || isOfTask(setting, own))
    return ofOwn(setting, stated.slice(0, -1), context)
  if (isSoldAhead(setting.clause) && (isRunning(own.value, context.date) || isNotPast(own.value, context.date)))
    return assumed(stateAt(context.date))
  if (stated.length > 1 && isInName(setting, own)) return ofOwn(setting, stated.slice(0, -1), context)
  if (isOfToday(setting, own)) return assumed(stateAt(context.date))
  const before = stated.at(-2)
  const joined = bothOf(setting, before, own) ?? untilOf(setting, before, own, context.date)
  return joined === null ? ofAlone(setting, own, own.value, context) : sayingOf(own, joined)
}

/** By that period without any other; `value` is its own. */
function ofAlone(setting: Setting, own: PlacedPeriod, value: string, context: PeriodContext): PeriodReading {
  if (own.issue && own.end < setting.clauseStart) return assumed(value.slice(0, 4))
  const years = own.text.endsWith('以来') ? yearsOfChange.exec(setting.clause) : null
  if (years !== null) return sayingOf(own, runOf(value, years[1]!))
  const isEnd = (context.basis === 'level' && isAddedUp(setting, own)) || isStateAtEnd(setting, own, context)
  return isEnd ? sayingOf(own, stateAtEnd(value)) : saying(own)
}

const joins = characterSet('、和与及')

/** 5月、6月均增长1.2%, 2月3日和4日，两天累计…: both of them, unless 分别 parts them. */
function bothOf(
  { sentence, sentenceStart }: Setting,
  first: PlacedPeriod | undefined,
  own: PlacedPeriod,
): string | null {
  if (
    first?.value == null ||
    own.value === null ||
    own.start - first.end > 1 ||
    first.value.length !== own.value.length
  )
    return null
  if (!/^\d{4}[-\d]*$/.test(first.value) || !/^\d{4}[-\d]*$/.test(own.value) || first.value >= own.value) return null
  if (!joins(sentence, first.end - sentenceStart)) return null
  return sentence.slice(own.end - sentenceStart).includes('分别') ? null : `${first.value}/${own.value}`
}

/** 提前完成“十三五”新改建渔港100座的任务；…: the years of a task are that of nothing behind it. */
function isOfTask({ sentence, sentenceStart, clauseStart }: Setting, { text, start, end }: PlacedPeriod): boolean {
  if (!text.includes('五”') || end >= clauseStart) return false
  return (
    /完成了?$/.test(sentence.slice(0, start - sentenceStart)) && /任务|目标/.test(sentence.slice(end - sentenceStart))
  )
}

/** 今天（5月10日），云川举办2025年渔业招聘会，…: the year is in the name of what happens on that day. */
function isInName({ sentence, sentenceStart }: Setting, { text, end }: PlacedPeriod): boolean {
  return (
    /^(?:\d{4}|今)年$/.test(text) && inName.test(sentence.slice(end - sentenceStart, end - sentenceStart + longestName))
  )
}

const longestName = 20
const inName =
  /^第[一二三四五六七八九十百\d]{1,4}[届期批]|^[^，。；：\d]{0,6}(?:奥运会|冬奥会|残奥会|亚运会|世博会|世界杯)|^[^，。；：\d]{0,14}(?:招聘会|洽谈会|交易会|博览会|论坛|大会|峰会|锦标赛|联赛|运动会)/

/** 延续到2027年底；…, 明年的收入有望破百亿；…: a time to come at the end of a clause before, or of what it tells, is that clause's own. */
function isDeadline({ sentence, sentenceStart }: Setting, own: PlacedPeriod, date: string | null): boolean {
  const behind = sentence.slice(own.end - sentenceStart)
  if (!behind.includes('；') || !isNotPast(own.value, date)) return false
  return /^(?:的|[前末]?；)/.test(behind) || (isPlannedFor(sentence, own.start - sentenceStart) && due.test(behind))
}

/** 计划今年9月│投产；… */
const due = /^[^，。；\d]{0,8}；/

/** 今年52岁的渔民, 今年…，全省拥有渔企800家, 今年…；近日渔协又筹得3亿元: what is so now. */
function isOfToday({ figure, left, sentence, sentenceStart, clauseStart }: Setting, own: PlacedPeriod): boolean {
  if (own.text === '今年' && figure.unit === '岁' && own.end === figure.start) return true
  const behind = sentence.slice(own.end - sentenceStart)
  if (/[，；](?:近日|日前)[^；]*$/.test(behind) || (own.text === '今年' && byNow.test(behind))) return true
  return own.text === '今年' && own.end < clauseStart && figure.kind === 'count' && possessed.test(left)
}

/** 今年又发现19个，现已解决37个，还剩29个 */
const byNow = /[，；][^，；]{0,8}(?:现已|现有|目前已)[^；]*$/
const possessed = /(?:拥有|现有|共有|已有|现存|保有)[^，。；\d]{0,12}$/

/** 截至6月22日，今年…累计, 截至6月22日，今年以来…: from January up to it. */
function untilOf(
  { sentence, sentenceStart }: Setting,
  until: PlacedPeriod | undefined,
  own: PlacedPeriod,
  date: string | null,
): string | null {
  if (until?.value?.startsWith('../') !== true) return null
  const isUntil = until.text.startsWith('截') || /截[至止]到?$/.test(sentence.slice(0, until.start - sentenceStart))
  if (!isUntil) return null
  const [day, apart] = [until.value.slice(3), own.start - until.end]
  if (own.value === day.slice(0, 4) && apart <= reachOfUntil)
    return addsUp(own.text, sentence.slice(own.end - sentenceStart)) && day.length > own.value.length
      ? `${own.value}-01/${day}`
      : until.value
  const slash = own.value!.indexOf('/')
  return slash > 0 && apart <= reachOfSince && own.value!.slice(slash + 1) === date && day.length === date.length
    ? `${own.value!.slice(0, slash)}/${day}`
    : null
}

/** 截至6月22日，2026年消费品以旧换新惠及… is the name of what goes on, 今年… and 2026年…已… a sum since January. */
function addsUp(year: string, behind: string): boolean {
  return /^[今本]/.test(year) || /已|累计/.test(behind)
}

/** 截至6月22日21时，云川口岸本年度 */
const reachOfUntil = 10
/** 截至6月8日，主管部门网站列表显示，全国今年以来 */
const reachOfSince = 36

const yearsOfChange = /(\d|[二三四五六七八九十])年(?:间|来|时间)?(?:里|内)?(?:增|翻|扩大|提高|提升)[^，。；]{0,4}$/

/** 2017年以来…5年增长10倍: five years from the first, as far as they are over. */
function runOf(period: string, count: string): string {
  const [from = '', until = ''] = period.split('/')
  const last = Number(from.slice(0, 4)) + ('一二三四五六七八九十'.indexOf(count) + 1 || Number(count)) - 1
  return /^\d{4}$/.test(from) && String(last) <= until.slice(0, 4) ? `${from}/${last}` : period
}

/** 1—11月，班列开行1.5万列，82条线路通达…: what is there is counted at the end of the stretch; so is 连续三年. */
function isStateAtEnd(setting: Setting, own: PlacedPeriod, context: PeriodContext): boolean {
  const { figure, left, clauseStart } = setting
  if (
    own.value?.includes('/') !== true ||
    !/^\d[^/]*\/\d/.test(own.value) ||
    own.value.endsWith(`/${context.date}`) ||
    isDays(own.value)
  )
    return false
  if (figure.kind === 'duration') return /连续$/.test(left)
  return (
    own.end < clauseStart &&
    (setting.before !== null || bodies.test(left)) &&
    /^[个条座项家所]$/.test(figure.unit) &&
    isStock(setting, context) &&
    !isMade(setting) &&
    !isRankedAmong(setting)
  )
}

/** 1—8月，规模以上渔企10.7万家，… */
const bodies = /^[^，。；\d]{0,16}(?:企业|单位|机构|公司)(?:数量?|共|有|达)?$/

const isYearsSince = endTest(/(?<!一)年多?来$/)

/** 20年来，累计捐赠…, 两年来，已通达…: what has been added up, or is there, by now. */
function isAddedUp({ sentence, sentenceStart, clause }: Setting, own: PlacedPeriod): boolean {
  if (!isYearsSince(own.text) || /年均|[每均]年/.test(clause)) return false
  return /累计|共有|(?<![早就])已(?!知|故|婚)/.test(sentence.slice(own.end - sentenceStart))
}
