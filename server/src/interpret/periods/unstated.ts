// The period of a figure whose sentence states none in front of it: what its paragraph, a review, its heading or the article suggests.
import { inexact } from '../../lexicon/hedges.ts'
import { countedMembers } from '../../lexicon/indicators.ts'
import { alternation } from '../../tools/alternation.ts'
import { announcedDeeds } from '../../lexicon/flows.ts'
import { isOfParts, type Setting } from '../clause.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'
import { signOf } from '../../tools/signs.ts'
import { isApart, isPast, isSumOfYears, isTidings } from './apart.ts'
import { heldOn, shownAtFair, signedAtFair } from './fairs.ts'
import { isDays } from './holidays.ts'
import { inReview } from './inReview.ts'
import { dates } from './ownPeriod.ts'
import { isNotPast, isUnfinished } from './periodBounds.ts'
import type { PeriodContext } from './periodContext.ts'
import { assumed, type PeriodReading, saying, stateAt, stateAtEnd, holding } from './periodReading.ts'
import { isStanding, isUsual } from './standing.ts'
import { isMade, isOneOfList, isOver, isRankedAmong, isStock } from './stocks.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'

/** Never null in itself, though its value may be. */
export function unstated(setting: Setting, context: PeriodContext): PeriodReading {
  const paragraph = ofParagraph(setting, context)
  const reading =
    byItsWords(setting, context) ?? goingOn(setting, context, paragraph) ?? byItsKind(setting, context, paragraph)
  const fair = reading.value !== null && reading.value === stateAt(context.date) ? shownAtFair(setting, context) : null
  return fair === null ? reading : assumed(fair)
}

/** What its own words tell, whatever was told before. */
function byItsWords(setting: Setting, context: PeriodContext): PeriodReading | null {
  const fair = signedAtFair(setting, context) ?? heldOn(setting, context)
  if (fair !== null) return assumed(fair)
  const { figure, right } = setting
  const { periods, date, review, paragraph } = context
  const behind = firstDating(between(periods, figure.end, figure.end + right.length), figure.end)
  if (behind !== undefined && isFollowed(setting, behind)) return saying(behind)
  const year = date?.slice(0, 4) ?? null
  if (inAttribute(setting, context, year) || isAnnounced(setting) || isOfUntoldDay(setting, context))
    return assumed(year)
  if (isStillToMove(setting, context)) return assumed(year)
  const stands = review === null && (isStanding(setting, context) || (paragraph === null && isUsual(setting, context)))
  return stands || (figure.kind === 'duration' && /^的?历史/.test(right)) ? assumed(stateAt(date)) : null
}

function firstDating(periods: readonly PlacedPeriod[], at: number): PlacedPeriod | undefined {
  for (const period of periods) if (dates(period, at)) return period
  return undefined
}

/** What the words before told, where it goes on with that. */
function goingOn(setting: Setting, context: PeriodContext, paragraph: string | null): PeriodReading | null {
  const { article, date, last } = context
  if (isOfData(setting, context)) return assumed(article)
  if (paragraph !== null && isOpen(paragraph, date) && !isThereAfterYears(setting, context, paragraph))
    return isOfNow(setting, context, paragraph) ? assumed(stateAt(date)) : holding(paragraph)
  if (last !== null && (isOfParts(setting) || isNextOfList(setting, context) || isOfCounted(setting, context)))
    return last === paragraph ? holding(last) : assumed(last)
  if (isTidings(setting) && isEarlier(paragraph ?? article, context)) return assumed(stateAt(date))
  if (paragraph === null) return ofArticle(setting, article)
  if (opensWithParts(setting) || isPartition(setting) || staysAtMoment(setting, context, paragraph))
    return holding(paragraph)
  return bySo(setting.sentence) ? assumed(stateAtEnd(paragraph)) : null
}

/** 全国沿海城市中，30个…: of the months that the article reports. */
function ofArticle(setting: Setting, article: string | null): PeriodReading | null {
  return isRun(article) && isOfSeveral(setting) ? assumed(article) : null
}

/** What its kind makes likely: a review's years, the present for what is there, else the time told before. */
function byItsKind(setting: Setting, context: PeriodContext, paragraph: string | null): PeriodReading {
  const { date, last, review } = context
  const article = isStillSo(setting) && isUnfinished(context.article, date) ? null : context.article
  const reviewed = inReview(setting, context)
  if (reviewed !== null) return assumed(reviewed)
  const now = stateAt(date)
  const told = paragraph ?? article
  if (review === null && told !== null && isApart(setting, context, told)) return assumed(now)
  if (isStock(setting, context)) return hasStateWords(setting) ? holding(now) : assumed(now)
  if (review !== null && isStanding(setting, context)) return assumed(review)
  if (paragraph !== null) return holding(paragraph)
  if (isDays(last)) return assumed(last)
  return hasStateWords(setting) && date !== null ? holding(now) : assumed(article ?? now)
}

/** 今年…处分省级干部3人，县级干部21人: done in the time of the one before; so is a place in 190个经济体中. */
function isNextOfList(setting: Setting, { last, review, stock }: PeriodContext): boolean {
  return stock && review === null && isOver(last) && (isOneOfList(setting) || isRankedAmong(setting))
}

/** 20家渔企中，养殖类共计12家，占比超过六成；加工类4家: parts of what was counted in front of them. */
function isOfCounted({ sentence, clause }: Setting, { last, review }: PeriodContext): boolean {
  return review === null && isOver(last) && ofCounted.test(sentence) && !stateWords.test(clause)
}

const ofCounted = /(?:^|，)[^，。；\d]{0,6}\d+[万余多]*[个家只座名条项][^，。；\d]{1,14}中，/

/** 此次…; 2013年以来…，累计 */
function isOfNow(setting: Setting, context: PeriodContext, paragraph: string): boolean {
  if (context.review !== null || context.date === null) return false
  return isApart(setting, context, paragraph) || isSumOfYears(setting, paragraph, context.date)
}

/** 已…, 目前…; 十年来，…。自然保护区1300多个: what there is by now, and not what was done since. */
function isThereAfterYears(setting: Setting, context: PeriodContext, paragraph: string): boolean {
  if (/已|现有|目前/.test(setting.clause)) return true
  return paragraph.slice(0, 4) < (context.date ?? '').slice(0, 4) && isStock(setting, context) && !isMade(setting)
}

/** What the paragraph spoke of; a time to come is not that of what is there already. */
function ofParagraph(setting: Setting, { paragraph, article, date }: PeriodContext): string | null {
  if (paragraph !== null && isNotPast(paragraph, date) && /已|目前|现有|[建形达完]成了/.test(setting.clause))
    return null
  if (paragraph !== null && isStillSo(setting) && isUnfinished(paragraph, date)) return null
  return paragraph ?? (opensWithParts(setting) ? article : null)
}

/** 失业率仍高达12.1%, behind what is foretold of years to come: it is so now. */
function isStillSo({ clause, clauseSigns }: Setting): boolean {
  return (clauseSigns & still) !== 0 && stillSo.test(clause)
}

const still = signOf('仍依')
const stillSo = /仍(?!将|会|需|可|要|有望|然将|然会)|依然(?!将|会)|依旧(?!将|会)/

/** 至此，全省370个渔村全部通路: at the end of the time told before. */
const bySo = startTest(/^至此/)

/** 其中，南岸城市充电29万次: a paragraph that goes on with the parts of what the one before told. */
function opensWithParts({ sentence, sentenceStart }: Setting): boolean {
  return sentenceStart === 0 && sentence.startsWith('其中')
}

/** A day, or of an earlier year than the article; but for a review anything that is over. */
function isEarlier(period: string | null, { date, review }: PeriodContext): boolean {
  if (period === null || date === null) return false
  if (review === null && isPast(period, date)) return true
  return period.slice(0, 4) < date.slice(0, 4) && !period.startsWith('../') && !period.endsWith(`/${date}`)
}

/** 有3家平台2023年出口增长超10倍, 16个项目于2017年签署: the period behind the figure, with no other figure between. */
function isFollowed({ figure, left, right }: Setting, { start, value }: PlacedPeriod): boolean {
  const between = right.slice(0, start - figure.end)
  return value !== null && !/\d/.test(between) && (havingSome.test(left) || happenedOn(between))
}

const happenedOn = endTest(/^[^，。；“”]{2,16}(?<!位|居|处|用|等|对|至|由|关|基|源|高|低|多|少|大|小|快|慢|优|好)于$/)

const havingSome = new RegExp(`有(?:${inexact})?$`)

/** 今年起实施的清单缩减至31条: all that the sentence states is an attribute of the article's own year. */
function inAttribute(
  { figure, sentenceStart }: Setting,
  { periods, date }: PeriodContext,
  year: string | null,
): boolean {
  const last = between(periods, sentenceStart, figure.start).at(-1)
  if (year === null || last === undefined || last.compared || last.attributeEnd === last.start) return false
  return last.value?.startsWith(year) === true && !isNotPast(last.value, date)
}

/** 近日印发通知，部署为期两个月的行动: of the year, as no day is told. */
function isAnnounced({ sentence, sentenceSigns }: Setting): boolean {
  return (
    (sentenceSigns & lately) !== 0 && /(?:近日|日前)[^。；]{0,12}(?:印发|出台|下发|发出)/.test(sentence.slice(-120))
  )
}

const lately = signOf('日')

/** 4月，景气指数降至33.6。其中，甲国经济将下滑6.5%: a growth still to come is not of the months told before. */
function isStillToMove({ clause }: Setting, { basis, last, paragraph, date }: PeriodContext): boolean {
  const told = last ?? paragraph
  if (basis !== 'growth' || told === null || date === null || !stillToMove.test(clause)) return false
  return told.length > yearWritten && told.slice(-date.length) < date
}

const yearWritten = 4
const stillToMove =
  /(?<![已曾可])将(?:会|比[^，。；\d]{1,8})?(?:下[滑降跌]|萎缩|增长|收缩|上升|上涨|回升|放缓)[^，。；\d]{0,4}$/

/** 财政部下达救灾资金12亿元, 省里发布34条措施: done on some day of the year that is not told. */
function isOfUntoldDay(
  { figure, left, sentence }: Setting,
  { periods, paragraph, article, date, review, basis, stock }: PeriodContext,
): boolean {
  if (
    !stock ||
    date === null ||
    review !== null ||
    basis !== 'level' ||
    (figure.kind !== 'count' && figure.kind !== 'amount')
  )
    return false
  if (paragraph !== null || (article !== null && article !== stateAt(date))) return false
  if (between(periods, 0, figure.start).some(({ value }) => value?.endsWith(date) === true)) return false
  return acts.test(left) && !byNow.test(sentence.slice(-60))
}

const acts = new RegExp(`(?:${alternation(announcedDeeds)})了?[^，。；、的\\d]{0,12}$`)
const byNow = /近日|日前|近期|分批|相继|陆续|已|累计|共|目前|每|计划|将|拟|可|能|以来|至今|先后|年/

/** Still running when the article was written: its year, or from some time up to its date. */
function isOpen(period: string, date: string | null): boolean {
  return date !== null && !isDays(period) && (period === date.slice(0, 4) || period.endsWith(`/${date}`))
}

/** 受处分的干部中，县处级56人, 14个行业中11个正增长: parts of what the sentence before counted. */
function isPartition({ sentence, right }: Setting): boolean {
  return /^[^，。；]{0,24}中(?:，|有?$)/.test(sentence) || /^[^，。；\d]{1,14}中(?:$|，?有?\d)/.test(right)
}

/** 全国沿海城市中，30个…, 41个行业中: parts of what there are many of. */
function isOfSeveral(setting: Setting): boolean {
  return isPartition(setting) && (several.test(setting.sentence) || /中(?:$|，|有)/.test(setting.right))
}

const several = new RegExp(`(?:${alternation(countedMembers)})中`)

/** 1—4月，…。今年以来，动能优化。高技术渔业同比增长12.6%, 去年…。目前有渔企47家。进口增长19%: a growth is known for the time that was reported. */
function isOfData(setting: Setting, { basis, paragraph, article, date }: PeriodContext): boolean {
  if (basis !== 'growth' || date === null || article === null) return false
  if (paragraph === stateAt(date) && isOver(article)) return !hasStateWords(setting)
  const year = date.slice(0, 4)
  return paragraph === `${year}-01/${date}` && reported.test(article) && article.startsWith(year)
}

const reported = /^\d{4}-(?:01\/\d{4}-\d\d$|S1$|Q1$)/

/** 今年以来, 1—9月: a stretch, of which all parts are. */
function isRun(period: string | null): boolean {
  return period !== null && /^\d{4}-\d\d\/|^\d{4}-[SQ]/.test(period)
}

/** 截至6月底，…。累计开通189项服务 goes on with that day, 目前 does not. */
function staysAtMoment(setting: Setting, context: PeriodContext, paragraph: string): boolean {
  return paragraph.startsWith('../') && isStock(setting, context) && !nowWords.test(setting.sentence.slice(-80))
}

/** What is there by now, and what was added up until now. */
function hasStateWords({ sentence }: Setting): boolean {
  return stateWords.test(sentence.slice(-80))
}

const stateWords = /已|现有|现已|累计|目前|当前|如今|先后|至今|迄今|现在/
const nowWords = /现有|现已|目前|当前|如今|至今|迄今|现在/
