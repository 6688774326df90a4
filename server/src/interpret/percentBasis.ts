// What a percentage or a fraction is: a growth, a share of something or a rate.
import { inexact } from '../lexicon/hedges.ts'
import { progressOfWork } from '../lexicon/fieldWork.ts'
import { alternation } from '../tools/alternation.ts'
import { ratesByActs } from '../lexicon/indicators.ts'
import { rateNouns } from '../lexicon/movements.ts'
import { isNegative } from '../model/decimal.ts'
import type { Direction } from '../model/figure.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import { signOf, signOfWords } from '../tools/signs.ts'
import type { Setting } from './clause.ts'
import { type Found, growth, type Movement, rate, ratio, share } from './movement.ts'
import { reached } from './subject/carried/lent.ts'
import { readRate } from './subject/measured/rates.ts'
import { heldAsMuch } from './subject/moved/compared.ts'

/** `moved` is what its words in front say that it moves. */
export function relativeMovement(setting: Setting, moved: Found | null): Movement {
  const told = byWhatIsTold(setting, moved)
  if (told !== null) return told
  if (moved !== null && !moved.level) return movedBy(setting, moved)
  if (contributes(setting.clause, setting.clauseSigns)) return rate
  const direction = moved === null ? directionOfObject(setting) : null
  return direction === null ? byItsQuantity(setting, moved) : growth(direction)
}

/** What the words around leave no doubt of: a pace, a share, how prices grew, how it stands to what it was, a rate. */
function byWhatIsTold(setting: Setting, moved: Found | null): Movement | null {
  const { left, figure } = setting
  if (isNatural(setting)) return rate
  const pace = paceMoved(setting)
  if (pace !== null) return growth(pace)
  if (moved?.level === true && figure.kind === 'percent' && slowing.test(left)) return growth('up')
  if (isLevelOfShare(setting) || isShareBehind(setting) || isSpentShare(setting) || isShareToldBefore(setting))
    return share
  if (isKept(setting)) return growth('up')
  if (isOfPrices(setting)) return growth(isNegative(figure.value) ? 'down' : 'up')
  if (isOfEarlier(setting)) return ratio
  if (isDuty(setting)) return rate
  return readRate(setting) !== null || isProgress(setting) ? rate : null
}

/** Where no verb moves it: a ratio to something else, a pace, a share of its whole, else a rate. */
function byItsQuantity(setting: Setting, moved: Found | null): Movement {
  const { left, figure } = setting
  if (figure.kind === 'fraction' && ofAnother(left)) return ratio
  const paced = isPaced(setting)
  const goes = paced && goesTo(left) ? ofPace(setting) : null
  if (goes !== null) return goes
  if (isShare(setting) || (moved === null && reachesOfWhole(left)) || isPart(setting)) return share
  return (paced ? ofPace(setting) : null) ?? rate
}

/** Whether its sentence speaks of a pace at all. */
function isPaced({ figure, sentenceSigns }: Setting): boolean {
  return figure.kind === 'percent' && (sentenceSigns & paceNouns) !== 0
}

/** 增速回落至5%, 增速达到两位数，为11.3%: what moves is a growth itself. */
function paceMoved(setting: Setting): Direction | null {
  if (!isPaced(setting)) return null
  const noun = (paceTo.exec(setting.left) ?? paceBefore.exec(setting.sentence.slice(-24)))?.[1]
  return noun === undefined ? null : rateNouns[noun]!
}

/** 能耗仅为传统工艺的1/7: of something else, and no part of it. */
function ofAnother(left: string): boolean {
  const other = heldAsMuch(left)?.other ?? ''
  return other.length >= 2 && !partOf.test(other)
}

const partOf = /全[国省市县区球年]|世界|总|其|人口|人数|面积|占|\d/

/** A contribution that grows is still one. */
function movedBy({ left, leftSigns, figure }: Setting, { noun, direction }: Found): Movement {
  if (!noun && contributes(left, leftSigns)) return rate
  return growth(isNegative(figure.value) ? 'down' : direction)
}

function contributes(words: string, signs: number): boolean {
  return (signs & contributing) !== 0 && /贡献率|贡献度/.test(words)
}

/** Whether it is a part of what its words name: 四成的企业, 其中6%, 七成来自民营企业. */
function isPart({ left, right, clause, figure }: Setting): boolean {
  if (figure.kind === 'fraction' || figure.text.endsWith('成')) return true
  if (isOwner(right) && !/[率速幅](?:高于|低于|超过|达到|不足|达|约|近|超|为|在)*$/.test(left)) return true
  return (
    comesFrom(right) ||
    behindAmong.test(left) ||
    (behindWhole.test(left) && /^(?:是|为|来自|属于)/.test(right)) ||
    (/^[^，。]{2,}/.test(right) &&
      !/^(?:以上|以下|左右|的)/.test(right) &&
      left.length < 6 &&
      !/率|[由从]$/.test(clause))
  )
}

const behindWhole = new RegExp(`中(?:有|仅|只|${inexact})+$`)

const behindAmong = new RegExp(`[其有]中(?:有|${inexact})?$`)

const contributing = signOf('献')
const sharing = signOf('占重额例之面')
const paceNouns = signOf('速幅率期测标')
/** 3%的目标, 80%的水平 are no part of anything. */
const isOwner = startTest(
  /^的(?!增速|增长|速度|涨幅|降幅|幅度|增幅|预期|基础上|同时|情况下|前提下|[^，。；、\d]{0,4}(?:目标|水平|关税|税率|利率|概率|区间|峰值|上限|下限|红线|限制|要求))/,
)

const comesFrom = startTest(/^(?:以上|左右)?(?:均|都)?(?:来自|来源于|源自|源于|出自|产自|销往)/)

const points = signOf('点')
/** 占比提升1.4个百分点，达到65.6%: behind the change of a share stands its level. */
const levelOfShare =
  /(?:占比|比重|份额|占[^，。；]{1,20})[^，。；：]{0,24}\d个?百分点[，、]?(?:达到?|[升增提降][高低]?[至到]|为|至)+(?:约|近)?$/

/** 占全国出口的一半以上，达到56.7%; 占比首次超过50%，达到50.7%: the same share exactly. */
const exactShare = new RegExp(
  `占[^，。；\\d]{0,24}(?:一半|半数|半壁江山|[一二三四五六七八九两]成|[二三四五]分之[一二三四]|(?:突破|${inexact})\\d[\\d.]*[%％])(?:以上|左右|多)?[，、](?:已|也)?(?:达到?了?|为|约为?|高达)+$`,
)
/** 较上年的36.3%占比│再度提升 */
const namesShare = startTest(/^的?(?:占比|比重|份额)(?![较比更最])/)

/** 加征10%│、5%关税, 关税由15%│调整为7.5%│, 关税从25%提高至50%│的政策 */
function isDuty({ figure, left, sentence, sentenceSigns, right }: Setting): boolean {
  if (figure.kind !== 'percent' || (sentenceSigns & levied) === 0) return false
  return (levying(left) && dutyBehind(right)) || dutyMoves(sentence)
}

const levied = signOf('税征')
const levying = endTest(/[加征]征?收?(?:[了约达]|最高|高达)*$/)
const dutyBehind = startTest(/^(?:[、和或至]\d[\d.]*[%％]){1,4}的?[^，。；、\d]{0,6}关税/)
const dutyMoves = endTest(
  /(?:关税|税率)(?:税率|水平)?(?:将|拟|已|再|也)?(?:[由从]|[由从][\d.]+[%％][^，。；\d]{0,6}[到至为])$/,
)

/** 将销售收入的15%│投入研发 */
function isSpentShare({ figure, left, right }: Setting): boolean {
  return figure.kind === 'percent' && left.endsWith('的') && spentOn(right) && /[将把][^，。；\d]{2,}的$/.test(left)
}

const spentOn = startTest(/^(?:投入|用于|返还|返给|分给|分配|捐|反哺|奖励)/)

/** 人口自然增长率为3.2‰: births less deaths among all that live, and not how fast something grew. */
function isNatural({ left, leftSigns }: Setting): boolean {
  return (leftSigns & natural) !== 0 && naturalRate(left)
}

const natural = signOf('率')
const naturalRate = endTest(
  /自然增长率[^，。；\d升降提减]{0,6}(?:(?:上升|下降|提高|降低|回升|回落|[升降])[到至])?(?:约|近|仅)?$/,
)

/** 渔货额占比，从2011年的14.6%│上升, 比重为52.9%，相比2014年的57.3%│, 占比最高，达到23.1% */
function isShareToldBefore({ figure, sentence, sentenceSigns, left }: Setting): boolean {
  if (figure.kind !== 'percent' || left.length > longestSince || (sentenceSigns & sharing) === 0) return false
  const words = sentence.slice(-40)
  return shareToldBefore.test(words) || shareMoves.test(words)
}

/** 消费比重去年为52.3%，今年已降至│48.6%: a share that moved to another. */
const shareMoves =
  /(?:占比|比重|份额)[^，。；]{0,16}\d[%％][^，。；\d]{0,6}[，；](?:而|但|到)?(?:\d{4}年|[今去]年|目前|如今|现在|现)?(?:已经?|进一步|将|再|又|也)*(?:上升|下降|提高|降低|回升|回落|扩大|缩小|[升增降减])[到至](?:了|约|近)?$/

const longestSince = 14
const shareToldBefore =
  /(?:占比|比重)(?:[^，。；\d]{0,6}|[^，。；\d]{0,6}\d[\d.]*[%％])，(?:从|由|达到?|为|约?为|相[比较]于?)(?:\d{4}年度?的?|[去上前]年的?)?$|(?:占比|比重)，[从由][^，。；%％]{2,14}[%％][^，。；\d]{1,6}[至到](?:\d{4}年度?的?|[去上前今]年的?)?$/

function isShareBehind({ figure, sentence, sentenceSigns, left, right }: Setting): boolean {
  if (figure.kind !== 'percent') return false
  if (namesShare(right)) return true
  return left.length < 5 && (sentenceSigns & sharing) !== 0 && exactShare.test(sentence.slice(-40))
}

/** 同比增长5.3%，连续7个月│保持在5%以上, 经济增长连续9个季度保持在6%以上: so much it has grown all the time. */
function isKept({ figure, left, sentence, clause }: Setting): boolean {
  return figure.kind === 'percent' && keeps(left) && (keptSince.test(sentence.slice(-40)) || goesOnGrowing(clause))
}

const keeps = endTest(/^[均都一直始终]*(?:保持|稳定|维持)在?$/)
const goesOnGrowing = endTest(
  /增长(?:率)?(?:已|也|均)?连续(?:\d{1,2}|[两三四五六七八九十]{1,2})个?(?:月|季度?|年)[均都一直始终]*(?:保持|稳定|维持)在?$/,
)
const keptSince =
  /(?:增长|上涨|提高)[了近约超过]*\d[\d.]*%，(?:并|已)?连续(?:\d{1,2}|[两三四五六七八九十]{1,2})个?(?:月|季度?|年)[均都一直始终]*(?:保持|稳定|维持)在?$/

/** 核心CPI保持在2%以下: what prices are told in percent is how they grew. */
function isOfPrices({ figure, left }: Setting): boolean {
  if (figure.kind !== 'percent' || (!left.includes('PI') && !left.includes('价格'))) return false
  return figure.value !== null && figure.value.abs().lt(greatestGrowth) && ofPrices.test(left)
}

const greatestGrowth = 50
const ofPrices =
  /(?:CPI|PPI|居民消费价格|工业生产者[出购][厂进]价格)(?:总水平|指数)?(?:[（(][^（）()]{2,8}[）)])?(?:目标|预期|[总大]体|基本|持续|连续|继续|一直|始终|长期|仍|也|均|都|将)*(?:保持在|稳定在|维持在|控制在|徘徊在|运行在|[升降回落]{1,2}[至到]|为|是|仅为?|在|达到?|低于|高于|超过?|不足|约为?|不?超过)+(?:约|近)?$/

function isLevelOfShare({ figure, sentence, sentenceSigns, left }: Setting): boolean {
  if (figure.kind !== 'percent' || left.length > 6 || (sentenceSigns & sharing) === 0) return false
  return (sentenceSigns & points) !== 0 && levelOfShare.test(sentence.slice(-64))
}

const completing = signOf('任目计预投量')
const recovering = signOf('恢复同期平均往常')
/** 恢复至疫情前的三成, 为上年同期的74.5%, 相当于全国平均水平的71% */
const ofEarlier =
  /(?:恢复[到至](?:(?:19|20)\d\d年)?[^，。；\d]{0,10}|(?:[是为]|相当于|达到?|[只仅]有)[^，。；\d占]{0,12}(?:同期|平均水平|均值|往年|常年|平常|平时))的$/

/** How it stands to what it was, or to what others are: no part of that. */
function isOfEarlier({ left, leftSigns }: Setting): boolean {
  return (leftSigns & recovering) !== 0 && left.endsWith('的') && ofEarlier.test(left)
}

const tilling = signOfWords(progressOfWork)
/** 晚稻收获目前已近四成, 播种进度近七成, 复工面超七成: how far work has come. */
const progress = endTest(
  new RegExp(
    `(?:${alternation(progressOfWork)})(?:目前|现在|当前|现|[已均都也整总体])*(?:完成|超过|达到|接近|突破|过半|[过超近逾达约为])*$`,
  ),
)

function isProgress({ figure, left, leftSigns }: Setting): boolean {
  if (figure.kind !== 'percent') return false
  if (left.endsWith('的')) return (leftSigns & completing) !== 0 && reached.test(left)
  return (leftSigns & tilling) !== 0 && progress(left)
}

const acting = signOf('降减节压缩提增')
/** 降低用电成本10%, 可节约审核时间50%以上: what is done to the thing that stands between. */
const ofObject =
  /(降低|减少|减排|节约|节省|压减|缩短|减轻|提高|提升|增加)了?(?![值量长]|[到至为的])([^，。；：、占比率到至为的\d]{2,16}(?:效率|概率|功率|利用率|转化率|周转率|成功率|使用率)?)(?:超过|达到|将近|接近|[约近超逾达])?$/

function directionOfObject({ figure, left, right, leftSigns }: Setting): Direction | null {
  if (figure.kind !== 'percent' || (leftSigns & acting) === 0 || isOwner(right)) return null
  const verb = ofObject.exec(left)?.[1]
  return verb === undefined ? null : /[提增]/.test(verb) ? 'up' : 'down'
}

/** 经济增长预期下调至3.3%, 经济增速有望稳定在1.4%，明年升至1.5%: whatever becomes of it, what is told is a growth. */
function ofPace({ left, sentence }: Setting): Movement | null {
  const noun = (paceNoun.exec(left) ?? (onlyMoves.test(left) ? paceNoun.exec(sentence) : null))?.[1]
  return noun === undefined ? null : growth(/[降跌减]/.test(noun) ? 'down' : 'up')
}

/** 涨幅分别由2.8%和1.3%│回落至0.1%和0.2%; 增幅在0.2%—0.3%波动 */
const goesTo = endTest(
  /^(?:小幅|逐步|进一步)?(?:回升|回落|上升|下降|提高|扩大|收窄|放缓|加快|升|降)[到至](?:约|近)?$|[增涨升降跌][速幅][均都大约]*(?:在|处于|介于)$/,
)
/** The last noun for a growth, and no other rate behind it. */
const paceNoun =
  /(增速|增幅|涨幅|升幅|增长率|降幅|跌幅|减幅|增长(?=预期|预测|目标))(?!.*(?:增速|增幅|涨幅|升幅|降幅|跌幅|减幅|率|占比|比重|贡献))[^。；]{0,60}$/
/** 2021年进一步降至, 放缓至2020年的: nothing that would have a share or rate of its own. */
const onlyMoves =
  /^(?:[，、和与及至到的在为]|\d{4}年|[今明后去]年|第?[一二三四]季度|大幅|下[调滑行]|上[调行]|将|有望|预计|进一步|再|又|小幅|逐步|加速|提速|加快|放缓|放慢|回升|回落|上升|下降|提高|升|降)*$/

const shares =
  /占[^，。；]{0,30}(?:的|比重|比例|比)?(?:约|近|超过|超|达到|达|为|到|高达|了|不到|不足|已|已经|将近|接近|逾|高于)*$|比重|份额|占比|比例|所占|增长面|之比$/

/** 占…的 in front of it, 比重 or 占 anywhere in its clause. */
function isShare({ left, clause, clauseSigns }: Setting): boolean {
  if ((clauseSigns & sharing) === 0 || (left.includes('比例') && doneShare.test(left))) return false
  if (shares.test(left) || /占比|比重|份额/.test(clause)) return true
  return clause.includes('占') && (left.length < 4 || next.test(left))
}

/** 复学比例, 加计扣除比例: how far something is done. */
const doneShare = new RegExp(`(?:${alternation(ratesByActs)})比例[^，。；占]{0,8}$`)

/** 新船销量达到总销量的四成: a part that reaches so much of its whole. */
const reachesOfWhole = endTest(
  new RegExp(
    `[^，。；\\d]{2,}(?:已)?(?:达到?|相当于|低于|不足|不到|超过|接近|[升增降提][高加低]?[到至])[^，。；\\d]{0,14}(?:[总销产储存]量|总?[额值数]|GDP|(?:生产|国民)总值|收入|支出|人口|面积|规模)的(?:${inexact})?$`,
  ),
)
/** 占营业收入的六成多、利润的五成多 */
const next = /^[、和与及][^，。；\d]{2,14}的$/
const paceBefore = /(增速|增幅|涨幅|升幅|降幅|跌幅)[^，；。：\d]{0,8}，[为是达到约]{1,3}$/
const paceTo = /(增速|增幅|涨幅|升幅|增长率|降幅|跌幅|减幅)[^，；。：]*[至到]$/

/** 放缓至9%: only a growth slows down or speeds up. */
const slowing = /(?:放缓|放慢|加快|提速)了?[到至](?:约|近)?$/
