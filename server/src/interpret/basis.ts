// What a figure is: a level, a growth, a change, a share, a rate or a ratio; and which way it moves.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { isHeldAgainst, isHeldAgainstTarget } from './heldAgainst.ts'
import { isPoints } from '../model/points.ts'
import { isNegative } from '../model/decimal.ts'
import type { Direction } from '../model/figure.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import { signOf, signOfWords } from '../tools/signs.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'
import { namingMoves } from '../lexicon/movements.ts'
import { type Setting, wordsBeforeLeft } from './clause.ts'
import {
  change,
  directionIn,
  doneMore,
  type Found,
  growth,
  lastMovement,
  level,
  type Movement,
  ratio,
} from './movement.ts'
import { relativeMovement } from './percentBasis.ts'
import { isOfNextPlace } from './nextPlace.ts'
import { growthBehind, paceOf } from './subject/moved/moved.ts'

/** 5%的增速, 8%左右的恢复性增长 */
const isGrowing = startTest(
  /^的?(?:速度|增速|增幅|(?:同比|中?高速|快速|较快|两位数)?增长(?![率速目点极到至为]))|^的(?:年均|平均|复合)+增长率|^的(?:[^，。；、的\d]{1,4}性|(?:中)?高速|快速|较快|较高|稳定|平稳|强劲|两位数|[高正])增[长速幅]/,
)

/** 2%以下的上涨, 3%的降幅: what moves is said behind. */
const isRising = startTest(/^的(?:同比|环比|年均|温和|小幅)*(?:上涨|上升|涨幅|升幅)(?!空间|压力|风险|通道)/)
const isFalling = startTest(
  /^的(?:销量|销售额?|产量|产值|收入|营收|利润|价格|出口|进口|客流量?|业绩|投资)?(?:同比|环比|年均|小幅)*(?:下降|下跌|下滑|降幅|跌幅|回落|负增长)(?!空间|压力|风险|通道)/,
)

/** 实现近2倍│增长 */
const timesMore = startTest(/^的?(?:同比|快速|高速)?增长(?![率速目点极到至为])/)

/** `previous` is the movement of the figure before it in the same list, whose verb it shares (增长3.2%、2.9%). A growth below zero (消费增速-3%) goes down. */
export function readMovement(setting: Setting, previous: Movement | null): Movement {
  const movement = movementTold(setting, previous)
  const turns = movement.basis === 'growth' && isNegative(setting.figure.value)
  return turns && movement.direction === 'up' ? growth('down') : movement
}

function movementTold(setting: Setting, previous: Movement | null): Movement {
  const { figure } = setting
  if (figure.growth !== null) return isPoints(figure) || isSized(figure) ? change(figure.growth) : growth(figure.growth)
  if (previous !== null && goesOnWith(previous, setting)) return previous
  const behind = figure.kind === 'percent' ? growthToldBehind(setting) : null
  if (behind !== null) return growth(behind)
  const moved = movedBy(setting)
  if (isPoints(figure)) return change(ofPoints(setting, moved, previous))
  switch (figure.kind) {
    case 'ratio':
      return ratio
    case 'percent':
    case 'fraction':
      return movementOfPart(setting, moved, previous)
    case 'multiple':
      if (timesMore(setting.right)) return growth('up')
      return moved !== null && !moved.level ? growth(moved.direction) : ratio
    default:
      return movementOfSize(setting, moved)
  }
}

/** A percentage or a fraction: 增资8%, 高于去年的12%, 占8%. */
function movementOfPart(setting: Setting, moved: Found | null, previous: Movement | null): Movement {
  const byName = moved === null && setting.figure.kind === 'percent' ? movedByName(setting) : null
  if (byName !== null) return growth(byName)
  if (previous?.basis === 'growth' && (isHeldAgainst(setting) || isHeldAgainstTarget(setting))) return previous
  return (previous === null ? null : goesOnAmong(previous, setting)) ?? relativeMovement(setting, moved)
}

/** 美国经济增长2.5%，印度为│5.4%; 分别占19%、12%，欧洲最低，为│5%: the same of the next of those that are told. */
function goesOnAmong(previous: Movement, setting: Setting): Movement | null {
  if (setting.figure.kind !== 'percent') return null
  if (previous.basis === 'share') return setting.left.length < 4 && leastOrMost(setting.sentence) ? previous : null
  if (previous.basis !== 'growth') return null
  if (isNegative(setting.figure.value)) return goesBelow(setting.left) ? growth('down') : null
  return previous.direction === 'up' && isOfNextPlace(setting.left) && !rateMoved(setting.sentence) ? previous : null
}

/** 利率上调0.5%，太原市为│3%: how high it is there. */
const rateMoved = endTest(/(?<!增长)(?:率|占比|比重)[^，。；\d]{1,5}[\d.]{1,6}[%％][，；、][^，。；\d]{1,12}$/)

/** 增长率由上月的5%转为│-3% */
const goesBelow = endTest(/^[^，。；]{0,6}[转变降跌]?[为至到]$/)

const leastOrMost = endTest(/(?<![率数额量值价度比重入出润资])最[低高小大少多]，(?:仅|只|也)?(?:为|占|有|达到?)约?$/)

/** An amount, a count, a measure or a length of time. */
function movementOfSize(setting: Setting, moved: Found | null): Movement {
  if (movesNothing(setting.left)) return level
  const byName = moved === null ? movedByName(setting) : null
  const direction = moveOfSize(setting, moved) ?? byName ?? moreDone(setting)
  return direction === null ? level : change(direction)
}

/** 渔业稳增长│25条措施 */
const movesNothing = endTest(/稳增长$/)

/** 增长3.2%、│2.9%, 增设29个示范区、│60个试验区 */
function goesOnWith(previous: Movement, setting: Setting): boolean {
  if (!setting.listed) return isJoined(setting)
  return sharesVerb(setting.figure) || previous.basis === 'change'
}

/** 12%│、9%和6%的增长: what stands behind the last of a list is of each. */
function behindList(setting: Setting): Setting {
  const { right } = setting
  const rest = '、和与及'.includes(right[0] ?? ' ') ? right.replace(percentagesListed, '') : right
  return rest.length === right.length || rest[0] !== '的' ? setting : { ...setting, right: rest }
}

const percentagesListed = /^(?:[、和与及][-+]?\d[\d.]{0,8}[%％]){1,8}/

/** 8%的增速, 3%的降幅 */
function growthToldBehind(setting: Setting): Direction | null {
  const { right } = behindList(setting)
  if (isFalling(right)) return 'down'
  return isGrowing(right) || isRising(right) || growthBehind(right) !== null || paceOf(setting) !== null ? 'up' : null
}

/** 高出行业平均水平60米, 减少4家: which way an amount, a count or a measure moves. */
function moveOfSize({ left, leftSigns }: Setting, moved: Found | null): Direction | null {
  if ((leftSigns & exceeding) !== 0 && exceeds.test(left)) return 'up'
  return moved === null || moved.level || moved.noun ? null : moved.direction
}

/** 减排7500吨, 增资3亿元: the verb names what moves, too. Counts by such a verb (扩招, 减贫) are additions. */
function movedByName({ figure, left, leftSigns }: Setting): Direction | null {
  if (figure.kind === 'count' || (leftSigns & naming) === 0) return null
  const verb = namingVerbs.at(left.replace(/[了近约超逾达过]+$/, ''))
  return verb === undefined ? null : namingMoves[verb]!
}

/** 同比多处置1.2亿元, 比去年同期少卖2000辆: so much more or less was done. */
function moreDone({ left, leftSigns }: Setting): Direction | null {
  const more = (leftSigns & comparing) === 0 ? undefined : doneMore.exec(left)?.[1]
  return more === undefined ? null : more === '多' ? 'up' : 'down'
}

const comparing = signOf('比')

const naming = signOfWords(Object.keys(namingMoves))
const namingVerbs = suffixes(Object.keys(namingMoves))

function isSized({ kind, unit }: DetectedFigure): boolean {
  return kind === 'amount' || kind === 'count' || (kind === 'measure' && unit !== 'bp')
}

/** What moved and how, by the verb or noun in front. */
function movedBy(setting: Setting): Found | null {
  const { left, leftSigns, clause, figure } = setting
  const relative = !isSized(figure) || left.endsWith('“')
  if ((leftSigns & extending) !== 0 && stretching.test(left)) return null
  const behind = left.length <= 2 ? lastMovement(clause.slice(-14), relative) : null
  return (
    lastMovement(left.endsWith('）') ? left.replace(aside, '') : left, relative) ??
    behind ??
    behindClass(setting) ??
    adjusted(setting)
  )
}

/** 增长（可比口径）│12%, 下降（同比）│3% */
const aside = /（[^（）\d]{1,16}）$/

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
  return figure.kind === 'percent' || isPoints(figure) || figure.kind === 'multiple'
}

/** 新涨价影响约为-0.6个百分点: a number below zero pulls down, whatever its words say. */
function ofPoints(setting: Setting, moved: Found | null, previous: Movement | null): Direction | null {
  if (isNegative(setting.figure.value)) return 'down'
  const held = (setting.leftSigns & heldSigns) === 0 ? undefined : heldAgainstMovement.exec(setting.left)?.[1]
  if (held !== undefined) return held === '低' || held === '慢' ? 'down' : 'up'
  const told = moved?.direction ?? directionIn(setting.left) ?? ofGrowth(setting, previous)
  return told ?? (/影响[^，。；]{0,4}$/.test(setting.left) ? 'up' : null)
}

const heldSigns = signOf('于')
/** 低于去年同期增速│1.5个百分点: what it is held against has a movement of its own. */
const heldAgainstMovement = /([高低快慢])于[^，。；\d]{2,20}[增降涨跌][速幅]约?$/

/** 增设29个示范区、60个试验区: a further count of the same clause goes on with its verb. */
function isJoined(setting: Setting): boolean {
  return (
    (setting.figure.kind === 'count' || isOfOneUnit(setting)) &&
    setting.leftStart > setting.clauseStart &&
    /^[^，。；]{1,24}(?:和|以及|及|、)$/.test(setting.left)
  )
}

/** 减排二氧化碳7500吨、…, 减排7500吨二氧化碳、80吨颗粒物: both in tonnes. */
function isOfOneUnit(setting: Setting): boolean {
  const { figure } = setting
  if (figure.kind !== 'measure') return false
  const printed = figure.text.replace(/^[\d.,，\s]*[十百千万亿]*[多余]?/, '')
  return printed !== '' && wordsBeforeLeft(setting).endsWith(printed)
}

const exceeding = signOf('出')
/** 高出行业平均水平60米 */
const exceeds = /(?:高出|多出|超出)[^，；。\d]{2,14}$/
