// Whether a figure counts what there is at a moment or what happened in a time, and what there is at the end of a stretch.
import { inexact } from '../../lexicon/hedges.ts'
import { reachedPlaces } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import { comingAbout, flows, happenings } from '../../lexicon/flows.ts'
import type { Basis } from '../../model/figure.ts'
import { type Setting, wordsBeforeLeft } from '../clause.ts'
import type { PeriodContext } from './periodContext.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'

/** Things that are there (21个自贸试验区) are counted as of now where their sentence gives no time; what is done in a time is not. */
export function isStock(setting: Setting, { date, stock, paragraph, article }: PeriodContext): boolean {
  const { figure, clause, right } = setting
  if (date === null || !stock || figure.kind !== 'count' || flowWords.test(clause) || grows.test(right)) return false
  if (isOver(paragraph ?? article) && (actedOn.test(right) || isOfTraders(setting))) return false
  if (paragraph === null) return true
  if (isOver(paragraph) && (doneWith.test(right) || (putUp.test(clause) && !/已|现有|累计/.test(clause)))) return false
  return !(flowUnits.has(figure.unit) || tookPart.test(clause) || isLedTo(setting))
}

/** 国庆档新片预售超2400万元: of a day to come, but sold by now. */
export const isSoldAhead = (clause: string) => /预[售订]|预约/.test(clause)

/** Not as of a moment. */
export function isOver(period: string | null): boolean {
  return period !== null && !period.startsWith('../')
}

/** 处分省级干部3人，县级干部21人，乡级干部…: without a verb of its own, behind one of its kind. */
export function isOneOfList(setting: Setting): boolean {
  const { figure, left, before } = setting
  if (before === null || !oneOfList.test(left) || /[有已达为是在比增减升降新总累开提整注覆建扩改登至到]/.test(left))
    return false
  return wordsBeforeLeft(setting)
    .replace(/[，、]$/, '')
    .endsWith(figure.unit)
}

const oneOfList = /^、?[^，。；\d]{2,14}$/
/** 近万家渔企│入驻, 21个县│被评为先进县 */
const actedOn = /^[^，。；\d]{0,14}(?:入驻|纳入|下拨|集结|获批|获评|被[评授]|罚款)/
/** 11个沿海县│渔货出口合计27亿元: those who did so in that time; those with whom one trades (对9个国家出口) are there. */
function isOfTraders({ left, right }: Setting): boolean {
  return trades.test(right) && !tradedWith(left)
}

const trades =
  /^[^，。；\d]{2,22}(?:出口|进口|销售|营业|收入|利润|产值|投资|营收)(?:合计|总额|总值|额)?(?:同比|比上年)?(?:增长|下降)?[近约超达]{0,2}\d/
const tradedWith = endTest(/(?:[对与同向]|其他)[^，。；]{0,12}$/)
/** 开行270列，在全国17个城市│中排名第六: those among which the place was taken in that time. */
export function isRankedAmong({ right }: Setting): boolean {
  return rankedAmong(right)
}

const rankedAmong = startTest(/^[^，。；\d]{0,10}中(?:排名|排在|名列|位列|位居|居第|列第)/)
/** 36个中心城市│完成客运量 */
const doneWith = /^[^，。；\d]{0,14}(?:完成|实现|落实|使用|加快|高于)/
const putUp = /组建|布点建设|推广[到至]|拓展[到至]|纳入/

/** 融资轮数增长13%，达到704轮: of the time of that growth. */
function isLedTo({ left, sentence }: Setting): boolean {
  return grewTo.test(left) && grown.test(sentence.slice(-24))
}

/** 17个县│产值正增长, 4个行业│增速高于全国 */
const grows =
  /^[^，。；\d]{0,18}(?:正增长|负增长|增长|上涨|下降|回升|回落|加快)(?=[，。；]|$)|^[^，。；\d]{0,14}增[速幅][^，。；\d]{0,4}(?:高于|低于|超|快于)/
const grewTo = /^，?(?:总数|总量)?(?:达到?|增[加至]?至|升至)[近约超]?过?$/
const grown = /(?:增长|上升|提高|下降|减少)[近约超]?过?[\d.]+[%％]，[^，]{0,8}$/
const tookPart = /引进|达成|签署|安置|落户|吸引|认定/

const flowWords = new RegExp(alternation(happenings))

/** Nobody is there as 人次: these count what happened in the time that the paragraph told. */
const flowUnits: ReadonlySet<string> = new Set([
  '人次',
  '趟',
  '户次',
  '件次',
  '辆次',
  '架次',
  '艘次',
  '列次',
  '班次',
  '车次',
  '场次',
  '标箱',
])

/** “十四五”以来，…灌溉面积提升至10亿亩, 今年以来，班列…通达23个国家: what is there at the end of the stretch. */
export function isReached({ figure, left, clause, sentence }: Setting, basis: Basis): boolean {
  if (figure.kind === 'count' && reaching(left)) return true
  if (figure.kind === 'count' && addedUp(sentence.slice(-60))) return true
  if ((basis === 'rate' || basis === 'share') && ofAllWork(left)) return true
  if (basis === 'growth' || basis === 'change' || figure.kind === 'duration') return false
  const isThere = raisedTo(left) || (arrivedAt(left) && (basis === 'rate' || basis === 'share' || stockNoun.test(left)))
  return isThere && !done.test(clause)
}

/** 两年间，新增总部59家，累计达到432家 */
const addedUp = endTest(
  /(?:新增|新设|净增|新建|新认定|新培育|新引进|新开)[^。；]*，[^，。；\d]{0,8}(?:累计|总数|总量)[^，。；\d]{0,6}(?:达到?|超过?|突破|为)[近约超]?过?$/,
)
/** 已完成工程总量的80% */
const ofAllWork = endTest(/完成[^，。；\d]{0,10}(?:总量|工程量|总投资|总长度?)的[近约超]?过?$/)
const reaching = endTest(
  new RegExp(`(?:${alternation(reachedPlaces)}|涵盖)(?:了|全球|全国|[境海]内外)?(?:${inexact})?$`),
)
const raisedTo = endTest(
  /(?:提[高升]|[上攀]升|增[加长]|扩大|降低|下降|缩[小短]|压[减缩])[到至][近约超过]{0,2}$|[增升降][到至][近约超过]{0,2}$/,
)
const arrivedAt = endTest(new RegExp(`(?:达到?|超过?|突破|稳定在|保持在)(?:了|\\d+%?|${inexact})?$`))
const stockNoun =
  /(?:能力|里程|面积|保有量|装机(?:容量|规模)?|余额|资产(?:总额|规模)?|人口|户数|家数|[总存]量|库容|床位数?)[^，。；\d]{0,6}$/
const done = new RegExp(`${alternation(flows)}|产量|投资`)

/** 9家企业组建成立, 建成码头610座: what came about in the stretch. */
export function isMade({ left, right }: Setting): boolean {
  return made.test(left) || made.test(right)
}

const made = new RegExp(alternation(comingAbout))

/** 前10个月涉农贷款余额增长13%, 前8个月小微企业贷款同比增长12%: what is left at the end of `period`, a stretch of months. */
export function isBalance({ left, clause }: Setting, basis: Basis, period: string): boolean {
  if (!/^\d{4}(?:-[SQ]\d$|.*\/\d{4}-\d\d$)/.test(period)) return false
  return balance.test(left) || (basis === 'growth' && lent.test(clause) && !newlyLent.test(clause))
}

const balance =
  /(?:余额|(?:累计|滚存|历年)结[余存]|保有量|存量(?!资产|土地|住?房|用地|项目|债务|政策))[^，。；\d]{0,8}$/
const lent =
  /[贷存]款(?:余额)?(?:也|均|则)?(?:分别)?(?:同比|比上年同期|较上年同期)?(?:增长|下降)[近约超]?过?[\d.%％、和]*$/
const newlyLent = /新增|新发|发放|投放|增量|累计/
