// What came anew in its time (全国新设立外商投资企业6.1万家), and what something gained or lost (减少农村贫困人口910万): a change of
// a stock, though named and compared as the levels are among which it stands.
import { inexact } from '../lexicon/hedges.ts'
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { fresh } from '../lexicon/movements.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import type { Direction } from '../model/figure.ts'
import type { Movement } from './movement.ts'
import type { Setting } from './clause.ts'
import { signOf } from '../tools/signs.ts'
import { actsFrom } from './subject/phrase/doings.ts'

/** How a stock changed by what is counted. */
export interface Addition {
  readonly direction: Direction
  /** It counts what is new, and so is a size of its own. */
  readonly fresh: boolean
  /** Unit of the figure, and where it ends, for the next of its list. */
  readonly unit: string
  readonly end: number
  /** What the first of its list opens with that says so (新增), `''` where that is none of it. */
  readonly word: string
  /** It is a part of one told before, and more parts may follow. */
  readonly part: boolean
  /** It goes on with the one told before. */
  readonly listed: boolean
}

/** Null for what is no change by its own words, its name or its list. `name` is that of the figure, `before` the last addition of the sentence. */
export function readAddition(
  setting: Setting,
  movement: Movement,
  name: string | null,
  before: Addition | null,
): Addition | null {
  const { figure, left } = setting
  if (figure.kind === 'duration') return isBroughtForward(setting) ? gainedOrLost(figure, 'down') : null
  if (!isCounted(figure)) return null
  const joined = before !== null && isJoined(setting, before) ? before : null
  if (movement.basis === 'change') {
    const isMore = movement.direction === 'up' && figure.kind !== 'amount'
    const isFresh = isMore && (joined !== null || freshAtEnd.test(left))
    return isFresh ? added(setting, joined) : null
  }
  if (movement.basis !== 'level') return null
  if (joined !== null) return { ...added(setting, joined), direction: joined.direction, fresh: joined.fresh }
  const moved = gainOrLoss(setting)
  if (moved !== null) return gainedOrLost(figure, moved)
  const isFresh = figure.kind === 'amount' ? isFreshMoney(setting) : countsFresh(setting) || isOfFresh(left, name)
  return isFresh ? added(setting, null) : null
}

/** What is new, as a further one of the list that `joined` stands in, unless that is null. */
function added({ figure, left, leftStart, clauseStart }: Setting, joined: Addition | null): Addition {
  const { unit, end } = figure
  return {
    direction: 'up',
    fresh: true,
    unit,
    end,
    word: joined === null ? (freshOpens.exec(left)?.[1] ?? '') : joined.word,
    part: joined !== null && (joined.part || leftStart === clauseStart),
    listed: joined !== null,
  }
}

function gainedOrLost({ unit, end }: DetectedFigure, direction: Direction): Addition {
  return { direction, fresh: false, unit, end, word: '', part: false, listed: false }
}

const bringing = signOf('提')
const broughtForward = /(?<![要须应需可请]|一般|通常|至少|都会)提前了?[近约超]?$/
const toldAhead = startTest(/^(?:内|以上)?(?:通知|告知|告诉|预约|预告|预警|向|报|申|公[告示布]|知会|书面|发|将|以)/)

/** 比去年提前46天; 提前15日通知 only tells when. */
function isBroughtForward({ left, leftSigns, right }: Setting): boolean {
  return (leftSigns & bringing) !== 0 && broughtForward.test(left) && !toldAhead(right)
}

function isCounted({ kind, unit }: DetectedFigure): boolean {
  return (kind === 'count' && unit !== '次') || kind === 'measure' || kind === 'amount'
}

const freshly = `(?<![创更翻革刷焕全维重最])(?:${fresh.join('|')})`
const freshWord = new RegExp(freshly)
const freshOpens = new RegExp(`^(?:[，、；]|全年|年均|累计|力争|确保|计划|还|再)*(${fresh.join('|')})`)
const signOfFresh = signOf('新净辟加增')
/** 新增了, 新入驻的, 今年新增的有: right in front of the number. */
const freshAtEnd = new RegExp(`${freshly}[了的]?(?:有|约|近|超过?|逾|至少|不少于|将近)?$`)
const freshObject = new RegExp(
  `${freshly}了?(?!的|工(?!信|业|会|艺|作室|匠)|[改扩]建|改造|、|和|及|或)((?:[^，。；：\\d]|\\d(?=[A-Z]|级|类)){1,36}?)(?:[从由](?:[12]\\d{3}年|[去上]年)的?)?$`,
)
/** Built anew and changed in one breath, which tells nothing of what is new. */
const alsoChanged =
  /(?:改造|改建|扩建|续建|迁建|重建|提升)[和及与、]?新建|新建[^，。；]{0,4}(?:改造|改建|扩建|提升|修缮)/
/** What goes on from the object is told of it, and is not new itself. */
const goesOn =
  /累计|总[数量计]|共有|其中|中有|并|[增升降减扩][至到加]|的|带动|拉动|吸纳|容纳|覆盖|惠及|服务[^业网站中平机体设点区圈综型队人商]|实现|完成|安装|配备|配套|使用|享受|获得|受益|可[^再]|为[^主]|[占让使]/
/** How large one thing is that was built. */
const attribute = endTest(/(?:[长宽高深]度?|跨度|径|库容|容积|(?:建筑|占地|单体)面积|率)$/)

/** 全国新设立外商投资企业6.1万家, 新增造林面积约320万亩: what is counted is what is new. */
function countsFresh({ left, leftSigns, figure, right }: Setting): boolean {
  if ((leftSigns & signOfFresh) === 0) return false
  if (freshAtEnd.test(left)) return true
  const match = freshObject.exec(left)
  if (match === null || alsoChanged.test(left)) return false
  const object = match[1]!.replace(hedges, '')
  if (figure.kind === 'measure' && (attribute(object) || (figure.bound !== null && right.startsWith('的'))))
    return false
  return !goesOn.test(object)
}

/** 新增首贷85亿元: by so much loans and deposits became more. */
function isFreshMoney({ left, leftSigns }: Setting): boolean {
  return (leftSigns & signOfFresh) !== 0 && freshMoney.test(left)
}

const freshMoney = new RegExp(
  `(?:新增|净增加?)了?(?!的|项目)(?:[^，。；：的\\d]{0,8}?)(?:贷款|首贷|信贷|授信|存款|社会融资)(?:额|总额)?(?:已|共|累计|将|预计|合计)*(?:达到|突破|达|为|${inexact})*$`,
)

const hedges = new RegExp(`(?:达到|突破|达|共|为|不少于|不低于|${inexact})+$`)

/** Nothing of its own in front of the number: 城镇新增就业…，连续7年超过1300万人. */
const bare =
  /^[，、]?(?:[了将已均都仍约近超逾达为是有在从由比较、]|继续|连续|保持|稳定|突破|达到|超过|其中|[增升][至到]|[12]\d{3}年(?:同期)?的?|[去上]年(?:同期)?的?)*$/
const freshName = new RegExp(`^(?:全国|城镇|农村|全[省市区县]|累计|月均|日均|年均|本年|当年|今年|去年)*${freshly}.`)

function isOfFresh(left: string, name: string | null): boolean {
  return name !== null && left.length <= 12 && bare.test(left) && freshName.test(name) && !goesOn.test(name)
}

const moving = signOf('增减降扩')
/** 减少农村贫困人口910万, 每周增加往返航班逾180个; 增加值 is a noun. */
const gains = new RegExp(
  `(净?增加|减少|降低|减轻)了?(?!值|[到至为的])([^，。；：的为到至相\\d]{2,16}?)(?:达到|达|${inexact})?$`,
)

/** 扩招100万人, 减贫86万人 */
const movedByWord = /(扩招|减贫)了?[近约超达]?过?$/

function gainOrLoss({ figure, left, leftSigns }: Setting): Direction | null {
  if ((leftSigns & moving) === 0) return null
  const moved = movedByWord.exec(left)?.[1]
  if (moved !== undefined) return moved === '扩招' ? 'up' : 'down'
  const match = gains.exec(left)
  if (match === null || goesOn.test(match[2]!) || /[、等]$/.test(match[2]!)) return null
  // 减轻病人痛苦达30人: so many they helped.
  if (match[1] === '减轻' && figure.kind !== 'amount') return null
  return match[1]!.endsWith('增加') ? 'up' : 'down'
}

/** 新建实验室12个、中试平台30个; 新建基站5万个，其中5G基站3万个，其余2万个: a further count of the list, or a part of it. */
function isJoined({ figure, left, leftStart, clauseStart, sentence }: Setting, before: Addition): boolean {
  if (figure.start - before.end > 36) return false
  if (leftStart > clauseStart) {
    const match = nextInList.exec(left)
    return (
      match !== null &&
      leftStart === before.end &&
      !/总[数量]|累计/.test(left) &&
      actsFrom.at(match[1] ?? '') === undefined
    )
  }
  if (figure.unit !== before.unit) return false
  const between = sentence.slice(before.end - figure.start)
  return firstPart.test(between) || (before.part && nextPart.test(between) && actsFrom.at(between, 1) === undefined)
}

const nextInList = /^(?:、|和|及|以及|与)([^，。；\d]{0,24})$|^[^，。；\d]{2,16}(?:、|和|及|以及|与)$/
const firstPart = /^[，、]其中，?[^，。；\d]{0,20}$/
const nextPart = /^，[^，。；\d]{0,12}$/

/** 省级实验室 behind 新增市级联合体19家、 is 新增省级实验室: what is shown of the next of a list of new things. */
export function shownAsNew(shown: string | null, addition: Addition | null, { left }: Setting): string | null {
  if (shown === null || addition === null || addition.word === '' || addition.part || !addition.listed) return shown
  if (left.includes('其中') || flows.test(shown)) return shown
  return freshWord.test(shown) ? shown : addition.word + shown
}

/** 新增装机3000万千瓦、发电量3000亿度: no stock that grows by what is new. */
const flows = /[产销电]量$|[率额]$|收入$|就业(?:人数)?$/
