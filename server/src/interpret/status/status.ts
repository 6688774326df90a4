// Whether a figure is a fact, a target, a plan or a forecast.
import type { Status } from '../../model/figure.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'
import { isSoldAhead } from '../periods/stocks.ts'
import { goesOn, goesOnYears, type Told } from './goesOn.ts'
import {
  approving,
  isApproved,
  isDueBehind,
  isFormerPlan,
  isOfStages,
  isPlanned,
  planning,
  tellsOfPlan,
} from './plans.ts'
import { aiming, isAgainstTarget, isAimedAt, isGoal, isTarget, tellsOfTarget } from './targets.ts'
import { coming, isDecreed, isOfEvent, isToBeDone, isToBefall, isToStay, toCome } from './toCome.ts'

/** Without one of these the words in front say of nothing that it is still to be. */
const forecasting = signOf('预望估将未调')
const unfulfilled = forecasting | aiming | approving | coming | planning

/** `future`: the figure's period ends after the article's date. */
export function readStatus(setting: Setting, future: boolean, told: Told | null): Status {
  const around = saidAround(setting, future)
  if (around !== null) return around
  if ((setting.sentenceSigns & unfulfilled) === 0) return unsaid(setting, future, told)
  const words = withoutBrackets(setting.sentence.slice(-60))
  const always = ofAnyTime(setting, words)
  if (always !== null) return always
  return future ? ofFuture(setting, words, told) : (ofTimeTold(setting, words) ?? goesOn(told, setting))
}

/** （四季度预计15亿元），渔民收入1.2万元: what is said in brackets is of them only. */
function withoutBrackets(words: string): string {
  return words.includes('）') ? words.replace(/（[^（）]*）/gu, '') : words
}

/** What the figure's own words tell, though no word in front speaks of what is to be. */
function saidAround(setting: Setting, future: boolean): Status | null {
  if (isExchanged(setting) || isTerm(setting) || (future && (isSoldAhead(setting.clause) || isDone(setting))))
    return 'actual'
  if (isToBefall(setting) || isForetoldValue(setting.right) || isPaceToCome(setting)) return 'forecast'
  return isFormerPlan(setting.left) || isDueBehind(setting) || isOfStages(setting) || isBudgeted(setting)
    ? 'plan'
    : null
}

/** Where none of those words stands in the sentence up to the figure. */
function unsaid(setting: Setting, future: boolean, told: Told | null): Status {
  return future || isAimedAt(setting.right) || isGoal(setting) ? 'target' : goesOn(told, setting)
}

/** What is so whenever it is. */
function ofAnyTime(setting: Setting, words: string): Status | null {
  if (isKnownMeasure(setting)) return 'actual'
  if (isForecast(setting, words) || isToStay(setting)) return 'forecast'
  return isDecreed(setting) ? 'plan' : null
}

/** Of a time behind the article's date: what experts expect, what is planned, else what is aimed at. */
function ofFuture(setting: Setting, words: string, told: Told | null): Status {
  if (happened.test(setting.left)) return 'actual'
  if (told?.status === 'forecast' && goesOnYears(told, setting)) return 'forecast'
  if (reckoned.test(words)) return 'forecast'
  if (isToBeDone(setting.clause) && !tellsOfTarget(words)) return 'plan'
  return (tellsOfPlan(words) && !tellsOfTarget(words)) || isOfEvent(setting.sentence) ? 'plan' : 'target'
}

/** Of a time that has begun: null where its words leave it to the figure before. */
function ofTimeTold(setting: Setting, words: string): Status | null {
  if (isAgainstTarget(setting)) return 'actual'
  if (isTarget(setting, words)) return 'target'
  if (isApproved(setting, words)) return 'plan'
  return toCome(setting) ?? (isPlanned(setting) ? 'plan' : null)
}

/** 今明两年增速分别为2.1%和2.3%: what experts expect, where nobody aims at it. */
function isPaceToCome({ figure, sentence, sentenceSigns }: Setting): boolean {
  return figure.unit === '%' && (sentenceSigns & nextYear) !== 0 && paceToCome.test(sentence.slice(-80))
}

const nextYear = signOf('明')
const paceToCome =
  /(?:今明两年|明后两年|明年)(?![^。；]*(?:目标|力争|确保|争取|计划|要求|比|较))[^。；]{0,20}(?:增速|增长率|增幅|涨幅|通胀率|失业率)(?:预计)?(?:分别)?[为达是](?![^。；]*[，、](?:而|较|比)?(?:[去今上前]年|上个?月|\d{4}年|此前))[^。；]*$/

/** 疫情导致个人消费支出下降了9% */
const happened = /(?:[升降增减涨跌]|下降|增长|减少|增加|上升|上涨)了[近约超]?过?$/

/** 自7月1日起施行，有效期5年: so long it holds. */
const isTerm = ({ figure, left }: Setting) => figure.kind === 'duration' && termInFront(left)
const termInFront = endTest(/(?:有效期限?|试行期限?|试用期|保质期|保修期)[为是至]?$/)

/** 2030年渔博会47个项目│已完成35个: done, whatever year stands in its name. */
function isDone({ left, right }: Setting): boolean {
  return doneInFront(left) || doneBehind(right)
}

const doneInFront = endTest(/已经?(?:全部|累计)?(?:完成|建成|开工|复工|竣工|签约|落地)[^，。；\d]{0,4}$/)
const doneBehind = startTest(/^[^，。；]{0,14}(?:已经?|均已)(?:全部|累计)?(?:完成|建成|开工|复工|竣工|签约|落地)/)

/** 高于4月份70%│的预测值 */
const isForetoldValue = startTest(/^的(?:预测|预估|预计)(?:值|数)/)

/** 今年赤字率按4%│安排 */
function isBudgeted({ left, right }: Setting): boolean {
  return budgeted(right) && byHowMuch(left)
}

const budgeted = startTest(/^(?:左右)?(?:拟)?安排/)
const byHowMuch = endTest(/按$/)

/** 据推算到2030年将增至60万人, 将出现3万人缺口, 预计2026年建成后，吞吐量将超过2000万标箱: not what anybody aims at. */
const reckoned =
  /(?:推算|测算|估算|预判|将(?:出现|面临))[^。；]{0,40}$|(?:预计|有望|预测|届时|可能|或将)(?![^。；]*(?:目标|力争|确保|争取|要求))[^。；]*$/

function isForecast({ figure, clause, clauseSigns, sentenceSigns }: Setting, words: string): boolean {
  if ((sentenceSigns & forecasting) === 0) return false
  if (figure.kind === 'percent' && revised(clause)) return true
  if ((clauseSigns & forecasting) !== 0 && forecasts.test(clause)) return true
  const last = words.slice(-24)
  return forecasts.test(last) && forecasts.test(sinceNow(last))
}

/** 预计产量96万吨，│目前已采收七成; 预期0.6%，│前值0.5% */
function sinceNow(words: string): string {
  const at = words.search(tellsNow)
  return at < 0 ? words : words.slice(at)
}

const tellsNow =
  /(?<!预计|预测|估计|预期|有望)[，；](?:(?:目前|当前|如今|眼下)(?![^，。；]*(?:将|可能))|现已|已经?(?!有望)|昨[日天]|截至(?!(?:[今本]年?)?年[底末])|前值)(?!.*[，；](?:预计|有望))/

/** 下调2024年增速至3%, 将增速下调至3%: only what is foretold is revised. */
const revised = endTest(
  /(?:[上下]调|调[高低])[^，。；\d]{0,6}(?:\d{4}年)?[^，。；\d]{0,10}(?:增速|增长率?|增长预期)[^，。；\d]{0,6}[到至为]$|(?:增速|增长率?|增长预期)[^，。；\d]{0,8}(?:[上下]调|调[高低])[到至为]$/,
)

const forecasts =
  /预测|预计|有望|(?<![稳善导弱场会超出过于及合的])预期(?!目标|指数|寿命|收益|值|管理)|预期[的为]|估计(?=[^。；]*(?:将|会|可能|到20))|或将|料将/

/** 总体经济将萎缩7.5%，远高于危机期间4.5%的水平: what is held against is known. */
function isKnownMeasure({ left, right }: Setting): boolean {
  return heldAgainstKnown.test(left) && (isLevelTold(right) || isKnown(left))
}

const heldAgainstKnown = /(?:[高低多少好]于|超过|不及)[^，。；]{2,20}$/
const isKnown = endTest(/(?:公布|此前|上年|去年)的$/)
const isLevelTold = startTest(/^的(?:平均)?(?:水平|增幅|增速|均值|降幅)/)

/** （1美元约合109日元） */
function isExchanged({ figure, right, sentence }: Setting): boolean {
  if (figure.kind !== 'amount') return false
  const opensBracket = sentence.endsWith('（') && figure.text.startsWith('1')
  return (opensBracket && exchangedFor(right)) || exchanged.test(sentence.slice(-16))
}

const exchangedFor = startTest(/^(?:约合|约|折?合|兑)/)
const exchanged = /（1(?!\d)[^\d，。；（）]{1,5}(?:约合|约|折?合|兑)[^\d，。；（）]{0,4}$/
