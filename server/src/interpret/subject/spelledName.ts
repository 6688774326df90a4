// A name as it is shown: with the classifier that makes a number of what is counted (展品种数, 旅客人次), and with 累计 or 每年
// where the clause says so. Compared and carried on is the name without them.
import { inexact } from '../../lexicon/hedges.ts'
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Basis } from '../../model/figure.ts'
import { characterSet } from '../../tools/characters.ts'
import type { Setting } from '../clause.ts'
import { itemisedNouns, resolvedMeasures } from '../../lexicon/indicators.ts'
import { suffixes } from '../../tools/wordsAtEnds.ts'
import { isPoints } from '../../model/points.ts'
import { withPace } from './moved/pace.ts'
import { isNamedQuantity } from './indicator.ts'
import { actsFrom } from './phrase/doings.ts'
import { endTest, withoutStart } from '../../tools/patternsAtEnds.ts'

/**
 * `shown` with what the figure and its clause add to it. A growth is of the level that it goes on with, and is shown like that: `spelled`
 * holds the names of the passage that were shown with something added, by the name that is carried on.
 */
export function spelledName(
  name: string,
  shown: string,
  setting: Setting,
  basis: Basis,
  spelled: Map<string, string>,
): string {
  const paced = basis === 'growth' || (basis === 'change' && isPoints(setting.figure))
  if (paced && economies.has(withoutState(shown))) return `${withoutState(shown)}增速`
  if (basis === 'change' && raised(shown)) return `${shown}额`
  if (basis === 'change' && isPoints(setting.figure))
    return withPace(spelled.get(name) ?? withSpan(shown, setting), setting)
  if (basis === 'growth' || basis === 'change') return spelled.get(name) ?? withSpan(shown, setting)
  if (basis !== 'level') return shown
  const { kind } = setting.figure
  const sized =
    kind === 'count'
      ? withClassifier(shown, setting)
      : kind === 'measure'
        ? withQuantity(shown, setting)
        : kind === 'amount'
          ? withSeason(relieved(shown) ? `${shown}额` : shown, setting)
          : shown
  const full = withSpan(sized, setting)
  if (full !== shown) spelled.set(name, full)
  else if (spelled.size > 0) spelled.delete(name)
  return full
}

/** 经济增长5%: what grows is no quantity, its pace is. */
const economies: ReadonlySet<string> = new Set(['经济', '总体经济', '国民经济', '世界经济', '全球经济'])
/** 俄│经济: the state is the scope. */
const withoutState = withoutStart(/^[美英法德俄日韩印](?=经济$)/)
/** 为企业减负│2万亿元 is a 减负额. */
const relieved = endTest(/(?:减负|减税|退税|降费|减费|亏损|让利|授信)$/)

/** 国庆档票房: what a season took has its name, though its days are the figure's time. */
function withSeason(name: string, setting: Setting): string {
  if (!name.endsWith('票房') || !setting.sentence.includes('档') || name.includes('档')) return name
  const season = seasonTold(setting)
  return season === null ? name : season.replace(/[“”]/g, '') + name.replace(ofAnimal, '')
}

/** The season told last in front of the figure, unless a longer time follows it (全年票房), else the one behind it in the clause. */
function seasonTold({ sentence, sentenceStart, figure, right }: Setting): string | null {
  const before = sentence.slice(0, figure.start - sentenceStart)
  const told = [...before.matchAll(inSeasons)].at(-1)
  if (told === undefined) return inSeason.exec(right)?.[1] ?? null
  return ofLongerTime.test(before.slice(told.index + told[0].length)) ? null : told[1]!
}

/** 兔年春节档 */
const ofAnimal = /^[鼠牛虎兔龙蛇马羊猴鸡狗猪]年的?/
const inSeason = /([春国五暑贺端中清元“][^，。；\d]{1,3}档)(?:档期)?(?:全国|电影|影片|新片|累计|总|预售|单日|最终)*票房/
const inSeasons = new RegExp(inSeason, 'g')
const ofLongerTime = /(?:全年|今年|年内|年度|累计|上映以来|[年月季]|季度|半年)(?:全国|电影|影片|新片|累计|总|的)*票房/
/** 对华增资│30亿元 */
const raised = endTest(/增资$/)
const numbersOfUnits: ReadonlySet<string> = new Set(
  '车道 批 户 种 场 台 台套 套 件 款 户 期 次 标箱 箱 类 批次 场次 列 趟 艘 株 棵 块 根 间 支 轮 档 起 例 桌'.split(
    ' ',
  ),
)
const visits: ReadonlySet<string> = new Set(['人次', '辆次', '艘次', '架次', '车次'])
const personUnits: ReadonlySet<string> = new Set(['名', '位', '人'])
/** Sums, and numbers that are no number of things. */
const otherNumbers = characterSet('总指系倍读参基常')
/** A number of them, not of persons: 工人数, 被困人员数. */
const persons = /(?:人|人员|人口|[农住商渔牧家]户)$/
/** 世界500强排名 from 369位 on */
const ranks = endTest(/(?:排名|位次|名次)$/)
/** 发送旅客人次: those whose name is a quantity already */
const travellers = endTest(/(?:旅客|游客|乘客)$/)
/** 货物品类数 */
const sorts = endTest(/(?:品类|种类|类别|品种|场次|批次)$/)
/** 发运列│标箱数: the classifier of the figure before. */
const otherClassifier = /(?<=开行|运行|发送|发运|运送|生产|销售|交付|完成)[列辆台架艘件套班]$/
const measures = suffixes(resolvedMeasures)
/** 渔船队数, 基金数 */
const wholes = /(?:队|基金)$/
/** 任务项数, 申请材料项数, but 专利数 and 重大工程数 */
const matters = suffixes(itemisedNouns)

/** 展品种数, 旅客人次, 运动员人数, 支持措施条数; a number that the text itself names stays as it is. */
function withClassifier(name: string, { figure, clause }: Setting): string {
  if (name.endsWith('订单')) return `${name}量`
  if (travellers(name))
    return name + (visits.has(figure.unit) ? figure.unit : personUnits.has(figure.unit) ? '人数' : '')
  if (!name.endsWith('数') || otherNumbers(name, name.length - 2)) return name
  const things = name.slice(0, -1)
  if (ranks(things)) return things
  const unit = numberWord(figure, things)
  if (unit === '' || things.length < 2 || clause.includes(name)) return name
  const own = things.endsWith(unit) ? things.slice(0, -unit.length) : things.replace(otherClassifier, '')
  return `${own}${unit}${visits.has(unit) ? '' : '数'}`
}

/** 供应粮油3吨 is 供应粮油量, 2万吨级渔轮 is 渔轮吨级. */
function withQuantity(name: string, { figure, left, right }: Setting): string {
  if (figure.unit === 't' && right[0] === '级' && graded(name) && !left.includes(name))
    return `${name.slice(0, -1)}吨级`
  if (figure.unit === 'kW.h' && power.test(name)) return `${name}量`
  if (!amounts.has(figure.unit) || isNamedQuantity(name) || otherQuantity.test(name)) return name
  return made.test(name) ? `${name.slice(2)}产量` : `${name}量`
}

/** What is told apart by how many tons it takes. */
const graded = endTest(/(?:船|轮|舰|艇|驳|泊位|码头|航道|船闸|船坞)量$/)
/** 为钢厂发电370万度 */
const power = /(?:[发供送输购耗]电|外送|电能|电力|[绿水风火核]电|清洁电)$/
/** 生产原油239万吨 */
const made = /^生产(?![总线企经安要性成能力资])../
const amounts: ReadonlySet<string> = new Set(['t', 'kg', '斤', 'm3', 'L', '吨标准煤'])
const otherQuantity = /[重量积力容度]$|负荷|载重|推力|库容|规模|能力|产能|指标|标准|目标|任务|纪录$/

/** What counts them in the name, `''` where nothing but 数 does. */
function numberWord({ unit }: DetectedFigure, things: string): string {
  if (personUnits.has(unit)) return persons.test(things) ? '' : '人'
  if (unit === '条') return measures.at(things) === undefined ? '' : unit
  if (sorts(things) || (unit === '支' && wholes.test(things))) return ''
  if (unit === '项') return matters.at(things) === undefined ? '' : unit
  return numbersOfUnits.has(unit) || visits.has(unit) ? unit : ''
}

/** 累计开行列数, 每年节约煤量: a sum over time, and what recurs. */
function withSpan(name: string, { left, clause }: Setting): string {
  return withSum(withRate(name, left), clause)
}

/** 累计 right in front of a verb or a noun, of a figure or none of achieving. */
const summed = new RegExp(
  `累计(?!(?:实现|完成|已|达|为|突破|有|共|全|的|增[长幅速]|下降|提[高升]|降低|减少|上升|压减|同比|上涨|下跌|[\\d，、]|${inexact}))([^\\s\\d，、]{2})[^，]*$`,
)

function withSum(name: string, clause: string): string {
  const match = clause.includes('累计') && !name.includes('累计') ? summed.exec(clause) : null
  if (match === null) return name
  const at = name.indexOf(match[1]!)
  if (at < 0 && /\d/.test(match[0])) return name
  if (at >= 0) return `${name.slice(0, at)}累计${name.slice(at)}`
  return `累计${actsFrom.at(match[1]!) === undefined ? '' : match[1]!}${name}`
}

const recurring = /(平均)?每((?:个)?[天日年月周季夜])[^，、\d]*$/

function withRate(name: string, left: string): string {
  const match = left.includes('每') ? recurring.exec(left) : null
  if (match === null || name.includes(`每${match[2]!}`)) return name
  const own = name.startsWith(match[2]!) ? name.slice(match[2]!.length).replace(/^(?:的|都|可|能|约)(?=..)/, '') : name
  return `${match[1] ?? ''}每${match[2]!}${own}`
}
