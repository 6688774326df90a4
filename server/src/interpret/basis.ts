// What a figure is: a level, a growth, a change, a share, a rate or a ratio; and which way it moves.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { falling, rateNouns, rising } from '../lexicon/movements.ts'
import { isNegative } from '../model/decimal.ts'
import type { Basis, Direction } from '../model/figure.ts'
import { signOf } from '../tools/signs.ts'
import { paceOf } from './subject/moved/moved.ts'
import { readRate } from './subject/measured/rates.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'
import type { Setting } from './clause.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'

export interface Movement {
  readonly basis: Basis
  readonly direction: Direction | null
}

const softeners = suffixes(
  '的有 了 近 高于 接近 约 大约 超过 超 逾 突破 不到 不足 达到 高达 达 为 仅 只 至少 左右 整整 将近 幅度 保持在 稳定在 维持在 更是 均 均在 都在 分别 连续 “ 又 还 有 实现 ， 是 以 就 也 都 便 已 已经 竟 仍 仍然 依然 仍有'.split(
    ' ',
  ),
)
const directions = new Map<string, Direction>([
  ...rising.map((verb) => [verb, 'up'] as const),
  ...falling.map((verb) => [verb, 'down'] as const),
])
const verbs = suffixes(directions.keys())
const nouns = suffixes(Object.keys(rateNouns))
const isTowards = endTest('到至为', /(?<!达)(?:到|至)$|[增减升降变缩改]为$/)
const shares =
  /占[^，。；]{0,30}(?:的|比重|比例|比)?(?:约|近|超过|超|达到|达|为|到|高达|了|不到|不足|已|已经|将近|接近|逾|高于)*$|比重|份额|占比|比例|所占|之比$/

/** 5%的增速, 8%左右的恢复性增长 */
const isGrowing = startTest(
  '的速增同',
  /^的?(?:速度|增速|增幅|(?:同比)?增长(?![率速目点极到至为]))|^的(?:[^，。；、的\d]{1,4}性|(?:中)?高速|快速|较快|稳定|平稳|强劲|两位数|[高正])增长/,
)

/** `previous` is the movement of the figure before it in the same list, whose verb it shares (增长3.2%、2.9%). */
export function readMovement(setting: Setting, previous: Movement | null): Movement {
  const { figure, left } = setting
  if (figure.growth !== null) return { basis: 'growth', direction: figure.growth }
  if (previous !== null && (setting.listed ? sharesVerb(figure) || previous.basis === 'change' : isJoined(setting)))
    return previous
  if (figure.kind === 'percent' && (isGrowing(setting.right) || paceOf(setting) !== null))
    return { basis: 'growth', direction: 'up' }
  const moved = movedBy(setting)
  switch (figure.kind) {
    case 'percentage-point':
      return { basis: 'change', direction: moved?.direction ?? directionIn(left) ?? ofGrowth(setting, previous) }
    case 'ratio':
      return { basis: 'ratio', direction: null }
    case 'percent':
    case 'fraction':
      return relativeMovement(setting, moved)
    case 'multiple':
      return moved !== null && !moved.level
        ? { basis: 'growth', direction: moved.direction }
        : { basis: 'ratio', direction: null }
    default:
      if ((setting.leftSigns & exceeding) !== 0 && exceeds.test(left)) return { basis: 'change', direction: 'up' }
      return moved !== null && !moved.level && !moved.noun
        ? { basis: 'change', direction: moved.direction }
        : { basis: 'level', direction: null }
  }
}

function isSized({ kind }: DetectedFigure): boolean {
  return kind === 'amount' || kind === 'count' || kind === 'measure'
}

/** What moved and how, by the verb or noun in front. */
function movedBy(setting: Setting): Found | null {
  const { left, leftSigns, clause, figure } = setting
  const relative = !isSized(figure) || left.endsWith('“')
  if ((leftSigns & extending) !== 0 && stretching.test(left)) return null
  const behind = left.length <= 2 ? lastMovement(clause.slice(-14), relative) : null
  return lastMovement(left, relative) ?? behind ?? behindClass(setting) ?? adjusted(setting)
}

const extending = signOf('延')
/** 向东北方向延伸约50千米: a thing that is so long, not one that grew. */
const stretching = /(?:[向朝沿往]|方向)[^，。；]{0,10}延伸[了约近达]{0,2}(?:超过)?$/
const digitPlaces = signOf('位')

/** 增速达到两位数，为11.3%: what the class of the number is of. */
function behindClass({ sentence, sentenceSigns, left }: Setting): Found | null {
  if (left.length > 4 || (sentenceSigns & digitPlaces) === 0) return null
  const named = /([^，。；]*)[两三个]位数，(?:为|达到?)?$/.exec(sentence.slice(-40))
  return named === null ? null : lastMovement(named[1]!, true)
}

/** 增速为6.6%，其中5个百分点来自消费: a part of a growth goes its way. */
function ofGrowth({ right, sentence, left }: Setting, previous: Movement | null): Direction | null {
  const isPart = /其中/.test(left) || sentence.endsWith(`其中，${left}`)
  return previous?.basis === 'growth' && isPart && /^(?:来自|源于|由)/.test(right) ? previous.direction : null
}

const adjusting = signOf('调浮')

/** 上调最低工资标准8%: what is adjusted stands between the verb and the number. */
function adjusted({ left, leftSigns, figure }: Setting): Found | null {
  if ((leftSigns & adjusting) === 0 || figure.kind === 'count') return null
  const verb = /(上调|下调|调高|调低|上浮|下浮)了?[^，；。、的占为达至到给使让后\d]{2,16}$/.exec(left)?.[1]
  return verb === undefined ? null : { direction: /上|高/.test(verb) ? 'up' : 'down', noun: false, level: false }
}

function sharesVerb(figure: DetectedFigure): boolean {
  return figure.kind === 'percent' || figure.kind === 'percentage-point' || figure.kind === 'multiple'
}

/** 增设29个示范区、60个试验区: a further count of the same clause goes on with its verb. */
function isJoined(setting: Setting): boolean {
  return (
    setting.figure.kind === 'count' &&
    setting.leftStart > setting.clauseStart &&
    /^[^，。；]{1,24}(?:和|以及|及|、)$/.test(setting.left)
  )
}

const contributing = signOf('献')
const sharing = signOf('占重额例之')
const paceNouns = signOf('速幅率期测标')
/** 3%的目标, 80%的水平 are no part of anything. */
const isOwner = startTest(
  '的',
  /^的(?!增速|增长|速度|涨幅|降幅|幅度|增幅|预期|[^，。；、\d]{0,4}(?:目标|水平|关税|税率|利率|概率|区间))/,
)

function relativeMovement(setting: Setting, moved: Found | null): Movement {
  const { left, right, clause, figure } = setting
  const paced = figure.kind === 'percent' && (setting.sentenceSigns & paceNouns) !== 0
  const pace = paced ? (paceTo.exec(left) ?? paceBefore.exec(setting.sentence.slice(-24))) : null
  if (pace !== null) return { basis: 'growth', direction: rateNouns[pace[1]!]! }
  if (moved?.level === true && figure.kind === 'percent' && slowing.test(left))
    return { basis: 'growth', direction: 'up' }
  if (isLevelOfShare(setting)) return { basis: 'share', direction: null }
  const part = isOwner(right) && !/[率速幅](?:高于|低于|超过|达到|不足|达|约|近|超|为|在)*$/.test(left)
  if (readRate(setting) !== null || isProgress(setting)) return { basis: 'rate', direction: null }
  if (moved !== null && !moved.level) {
    const share = !moved.noun && (setting.leftSigns & contributing) !== 0 && /贡献率|贡献度/.test(left)
    return share
      ? { basis: 'rate', direction: null }
      : { basis: 'growth', direction: isNegative(figure.value) ? 'down' : moved.direction }
  }
  if ((setting.clauseSigns & contributing) !== 0 && /贡献率|贡献度/.test(clause))
    return { basis: 'rate', direction: null }
  const direction = moved === null ? directionOfObject(setting) : null
  if (direction !== null) return { basis: 'growth', direction }
  if ((setting.clauseSigns & sharing) !== 0 && isShare(left, clause)) return { basis: 'share', direction: null }
  if (moved === null && reachesOfWhole.test(left)) return { basis: 'share', direction: null }
  if (part || figure.kind === 'fraction' || /成$/.test(figure.text)) return { basis: 'share', direction: null }
  if (
    comesFrom(right) ||
    /[其有]中(?:有|约|超|近)?$/.test(left) ||
    (/中(?:约|有|近|超|超过|逾|仅|只)+$/.test(left) && /^(?:是|为|来自|属于)/.test(right)) ||
    (/^[^，。]{2,}/.test(right) && !/^(?:以上|以下|左右|的)/.test(right) && left.length < 6 && !/率/.test(clause))
  )
    return { basis: 'share', direction: null }
  return paced ? ofPace(setting) : { basis: 'rate', direction: null }
}

const comesFrom = startTest('来源出产销以左均都', /^(?:以上|左右)?(?:均|都)?(?:来自|来源于|源自|源于|出自|产自|销往)/)

const points = signOf('点')
/** 占比提升1.4个百分点，达到65.6%: behind the change of a share stands its level. */
const levelOfShare =
  /(?:占比|比重|份额|占[^，。；]{1,20})[^，。；：]{0,24}\d个?百分点[，、]?(?:达到?|[升增提降][高低]?[至到]|为|至)+(?:约|近)?$/

function isLevelOfShare({ figure, sentence, sentenceSigns, left }: Setting): boolean {
  if (figure.kind !== 'percent' || left.length > 6 || (sentenceSigns & sharing) === 0) return false
  return (sentenceSigns & points) !== 0 && levelOfShare.test(sentence.slice(-64))
}

const tilling = signOf('进收播栽采插工')
/** 晚稻收获目前已近四成, 播种进度近七成, 复工面超七成: how far work has come. */
const progress =
  /(?:进度|收获|收割|播种|播栽|栽插|插秧|机收|采收|复工面|开工面)(?:目前|现在|当前|现|[已均都也整总体])*(?:完成|超过|达到|接近|突破|过半|[过超近逾达约为])*$/

function isProgress({ figure, left, leftSigns }: Setting): boolean {
  return figure.kind === 'percent' && (leftSigns & tilling) !== 0 && progress.test(left)
}

const acting = signOf('降减节压缩提增')
/** 降低用电成本10%, 可节约审核时间50%以上: what is done to the thing that stands between. */
const ofObject =
  /(降低|减少|节约|节省|压减|缩短|减轻|提高|提升|增加)了?(?![值量长]|[到至为的])([^，。；：、占比率到至为的\d]{2,16}(?:效率|概率|功率)?)(?:超过|达到|将近|接近|[约近超逾达])?$/

function directionOfObject({ figure, left, right, leftSigns }: Setting): Direction | null {
  if (figure.kind !== 'percent' || (leftSigns & acting) === 0 || isOwner(right)) return null
  const verb = ofObject.exec(left)?.[1]
  return verb === undefined ? null : /[提增]/.test(verb) ? 'up' : 'down'
}

/** 经济增长预期下调至3.3%, 经济增速有望稳定在1.4%，明年升至1.5%: whatever becomes of it, what is told is a growth. */
function ofPace({ left, sentence }: Setting): Movement {
  const noun = (paceNoun.exec(left) ?? (onlyMoves.test(left) ? paceNoun.exec(sentence) : null))?.[1]
  return noun === undefined
    ? { basis: 'rate', direction: null }
    : { basis: 'growth', direction: /[降跌减]/.test(noun) ? 'down' : 'up' }
}

/** The last noun for a growth, and no other rate behind it. */
const paceNoun =
  /(增速|增幅|涨幅|升幅|增长率|降幅|跌幅|减幅|增长(?=预期|预测|目标))(?!.*(?:增速|增幅|涨幅|升幅|降幅|跌幅|减幅|率|占比|比重|贡献))[^。；]{0,60}$/
/** 2021年进一步降至, 放缓至2020年的: nothing that would have a share or rate of its own. */
const onlyMoves =
  /^(?:[，、和与及至到的在为]|\d{4}年|[今明后去]年|将|有望|预计|进一步|再|又|小幅|逐步|加速|提速|加快|放缓|放慢|回升|回落|上升|下降|提高|升|降)*$/

/** 占…的 in front of it, 比重 or 占 anywhere in its clause. */
function isShare(left: string, clause: string): boolean {
  if (shares.test(left) || /占比|比重|份额/.test(clause)) return true
  return clause.includes('占') && (left.length < 4 || next.test(left))
}

/** 新船销量达到总销量的四成: a part that reaches so much of its whole. */
const reachesOfWhole =
  /[^，。；\d]{2,}(?:已)?(?:达到?|相当于)[^，。；\d]{2,16}(?:[总销产储存]量|总?[额值数]|收入|支出|人口|面积|规模)的(?:近|约|超过?|将近)?$/
/** 占营业收入的六成多、利润的五成多 */
const next = /^[、和与及][^，。；\d]{2,14}的$/
const exceeding = signOf('出')
/** 高出行业平均水平60米 */
const exceeds = /(?:高出|多出|超出)[^，；。\d]{2,14}$/
/** 增速达到两位数，为11.3% */
const paceBefore = /(增速|增幅|涨幅|升幅|降幅|跌幅)[^，；。：\d]{0,8}，[为是达到约]{1,3}$/
/** 增速回落至5%: what moves is a growth itself. */
const paceTo = /(增速|增幅|涨幅|升幅|增长率|降幅|跌幅|减幅)[^，；。：]*[至到]$/

/** 放缓至9%: only a growth slows down or speeds up. */
const slowing = /(?:放缓|放慢|加快|提速)了?[到至](?:约|近)?$/

interface Found {
  readonly direction: Direction
  /** A noun (增速为) rather than a verb. */
  readonly noun: boolean
  /** 增至, 降至: moves to a level. */
  readonly level: boolean
}

/** The movement that the words right in front of a figure end in, hedges and softeners aside; 增长约65万台 names no rate, so 增长 is its verb. */
function lastMovement(left: string, relative: boolean): Found | null {
  let words = left.slice(-24)
  for (let turn = 0; turn < 6; turn++) {
    const noun = nouns.at(words)
    if (noun !== undefined && ((relative && turn > 0) || noun !== '增长'))
      return { direction: rateNouns[noun]!, noun: true, level: false }
    const verb = verbs.at(words)
    if (verb !== undefined && !partOfWord(words, verb))
      return { direction: directions.get(verb)!, noun: false, level: false }
    if (isTowards(words)) {
      const before = verbs.at(words.slice(0, -1))
      return before === undefined ? null : { direction: directions.get(before)!, noun: false, level: true }
    }
    const softener = softeners.at(words)
    if (softener === undefined) return null
    words = words.slice(0, -softener.length)
  }
  return null
}

/** One-character verbs inside longer words (许多, 最高, 减免) move nothing. */
function partOfWord(words: string, verb: string): boolean {
  if (verb.length > 1) return false
  if ('高低快慢多少'.includes(verb) && !/[比较]|高出|低于/.test(words)) return true
  return (
    /(?:许多|很多|最多|众多|大多|更多|最高|提高|较高|新高|至少|减少|最低|降低|较低|多少|不少|翻番|超高|偏高|差不多|缓慢)$/.test(
      words,
    ) && !/(?:提高|降低|减少)$/.test(words)
  )
}

function directionIn(left: string): Direction | null {
  if (/差|降|减|低|缩|收窄|少|落|下[调浮行滑探挫]|跌|慢/.test(left)) return 'down'
  return /增|升|高|扩|多|涨|快|拉动|上[调浮行扬]/.test(left) ? 'up' : null
}
