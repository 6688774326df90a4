// What an amount, a measure or a duration is of when the noun stands behind it: 安排200亿元专项资金, 4万平方米的仓库.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { levels, records } from '../../../lexicon/levels.ts'
import { characterSet, holds, isDigit } from '../../../tools/characters.ts'
import type { DetectedFigure } from '../../../detect/figures/figures.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity, type Subject, unsure } from '../indicator.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { sizeOf } from './sizes.ts'
import { withReceiver } from './grantedTo.ts'
import { fine } from './ruled.ts'
import { readStandard, withoutBracket } from './standard.ts'
import { notSide, readExtent } from './extents.ts'
import { readSharedNoun } from '../counted/sharedNoun.ts'
import { partPhrase, sentenceSubject } from '../phrase/phrase.ts'
import { chains, suffixes } from '../../../tools/wordsAtEnds.ts'
import { doingVerbs, givingVerbs } from '../../../lexicon/predicates.ts'
import { dimensions, issuingVerbs, moneyVerbs, pricedGoods, valuedNouns } from '../../../lexicon/indicators.ts'
import { endTest, startTest, withoutStart } from '../../../tools/patternsAtEnds.ts'

const moneyMovers = suffixes(moneyVerbs.keys())
const verbs = suffixes([...doingVerbs, ...givingVerbs])
const giving = suffixes(givingVerbs)
const given: ReadonlySet<string> = new Set([...moneyVerbs.keys(), ...issuingVerbs])
const hedges = chains(['了', '近', '约', '超', '超过', '逾', '达', '不少于', '不超过', '至少', '最高', '最低', '最多'])
const valued = suffixes(valuedNouns)

/** The name behind the figure, with to whom it is given, or null where it is named in front. */
export function readValuedNoun(setting: Setting, left: string, name: string): Subject | null {
  const subject = valuedNoun(setting, left, name)
  return subject === null || setting.figure.kind !== 'amount' ? subject : withReceiver(subject, setting)
}

/** What stands in front of the figure. */
interface InFront {
  readonly setting: Setting
  /** Blanked of periods. */
  readonly left: string
  /** The name that the words give, `''` where they only say how many of it (一笔). */
  readonly head: string
  /** Where `left` ends without its hedges. */
  readonly bare: number
}

function valuedNoun(setting: Setting, left: string, name: string): Subject | null {
  if (!valuedKinds.has(setting.figure.kind)) return null
  const right = withoutSharing(withoutBracket(setting.right))
  const head = piece(name) ? '' : name
  const told = readToldInFull(setting, left, right) ?? readNamedLoan(right, head)
  if (told !== null) return told
  const isOpenList = right[0] === '等' && head.length >= 2
  const behind = isOpenList || (helps(right) && moneyMovers.at(left) !== undefined) ? null : nounBehind(right)
  if (behind === null) return null
  const front = { setting, left, head, bare: hedges(left, 0, left.length) }
  if (setting.figure.kind === 'amount' && issuing(left.slice(0, front.bare))) return unsure(`${behind.noun}发行额`)
  return readToldAmount(front, behind) ?? readPower(front, behind) ?? readMeasured(front, behind)
}

const valuedKinds: ReadonlySet<string> = new Set(['amount', 'measure', 'duration'])

/** 发行│首期│3亿元渔业债券 */
const issuing = endTest(
  /发行(?:了|\s)*(?:首[期批单只次]|新一期|第[一二三四五六七八九十\d]{1,3}[期批只])?(?:总?规模|总额|面值)?$/,
)

/** 10万元│、5万元│奖励, 3亿元│人民币│债券 */
const withoutSharing = withoutStart(
  /^(?:(?:[、和]|以及)[\d.]{1,8}[万亿]{0,2}元){1,5}(?=的?[^，。；、\d])|^人民币(?=..)/,
)

/** The names that other words around the figure give it, whatever noun stands behind. */
function readToldInFull(setting: Setting, left: string, right: string): Subject | null {
  const { kind, unit } = setting.figure
  const apart = kind === 'measure' ? readExtent(unit, left, right) : readStandard(setting, left)
  return apart ?? readFine(right) ?? readSharedNoun(setting, left)
}

/** 27万元“鱼干贷” */
function readNamedLoan(right: string, head: string): Subject | null {
  const loan = opensQuote(right, 0) ? namedLoan.exec(right)?.[1] : undefined
  return loan === undefined || isNamedQuantity(head) ? null : unsure(`${loan}贷款额`)
}

const namedLoan = /^的?“([^”]{2,10}贷)”/
const opensQuote = characterSet('的“')

/** 提供17亿度的清洁电能 */
function readPower({ setting, left }: InFront, { noun, direct }: NounBehind): Subject | null {
  const { unit } = setting.figure
  if (unit !== 'kW.h' || !direct || !power.test(noun)) return null
  return amountOfThing(unit, noun, left) ?? unsure(`${noun}量`)
}

const power = /(?:电|电能|电力|能源)$/

/** 5000元以下的罚款. */
function readFine(right: string): Subject | null {
  const name = isDigit(right, 0) ? fine.exec(right)?.[1] : undefined
  return name === undefined ? null : unsure(name)
}

/** By the noun, where the words in front do not name a quantity of their own. */
function readMeasured(front: InFront, behind: NounBehind): Subject | null {
  const { figure } = front.setting
  const open = isOpen(front)
  const named = !open && isNamedQuantity(front.head)
  if (open || (!named && says(behind, figure))) return nameOf(front, behind, open)
  return named || !isMass(behind, figure) ? null : amountOfThing(figure.unit, behind.noun, front.left)
}

interface NounBehind {
  readonly noun: string
  /** Tied to the figure by 的 or 为. */
  readonly direct: boolean
  /** It says itself what quantity it is: 贷款, 市场规模. */
  readonly own: boolean
}

function nounBehind(right: string): NounBehind | null {
  const direct = right[0] === '的' || isWhatItIs(right)
  const { noun: behind } = partPhrase(direct ? right.slice(1) : right)
  const noun =
    behind === ''
      ? opensMaterial(right)
        ? right[0]!
        : ''
      : right === `的${behind}`
        ? behind
        : behind.replace(/^级(?=..)/, '').replace(behindNoun, '')
  if (noun === '' || (noun.length < 2 && behind !== '') || (noNoun.test(noun) && notSide.at(noun) === undefined))
    return null
  return { noun, direct, own: isNamedQuantity(noun) || valued.at(noun) !== undefined }
}

/** 30亿元│支持渔港试点: what it is for. */
const helps = startTest(
  /^(?:支持|扶持|资助)(?!资金|力度|政策|标准|经费|贷款|[的了和与等、]|对象|范围|项目)[^，。；、的\d]{2}/,
)
const opensMaterial = startTest(/^[钢煤油粮茶铁菜肉鱼糖盐](?=[，。、；]|$)/)
/** 基金│以来, 专项经费│资助 */
const behindNoun =
  /(?<=..)(?:以[来后前]|之[前后]|一事|一案)$|(?<=(?:资金|经费|贷款|基金|奖金|善款|财政|助学金))(?:资助|支持|扶持|奖励|补助|补贴)$/

/** Whether the words in front name nothing that the figure is of: 投放了│4000吨, …和│200亿元. */
function isOpen({ setting, left, head, bare }: InFront): boolean {
  const { leftStart, clauseStart } = setting
  return (
    head.length < 2 ||
    (leftStart > clauseStart && /[、和与及]$/.test(left)) ||
    verbs.at(left, bare) !== undefined ||
    /[多少]了$/.test(left)
  )
}

/** Whether the noun alone tells what is measured, though words stand in front. */
function says({ noun, direct, own }: NounBehind, figure: DetectedFigure): boolean {
  return (direct && dimensionOf(figure) !== null) || (own && (direct || noun.length >= 3))
}

function dimensionOf({ unit, kind }: DetectedFigure): string | null {
  return dimensions[unit] ?? (kind === 'duration' ? '时间' : null)
}

/** 4000吨猪肉. */
function isMass({ direct }: NounBehind, { kind }: DetectedFigure): boolean {
  return kind === 'measure' && !direct
}

/** `open`: the words in front name nothing. */
function nameOf(front: InFront, behind: NounBehind, open: boolean): Subject | null {
  const { setting, left, bare } = front
  const { noun, direct } = behind
  const { figure } = setting
  const laid = figure.kind === 'measure' && !isNamedQuantity(noun) ? sizeOf(noun, figure.unit) : null
  if (laid !== null) return unsure(`${done(left, bare)}${noun}${laid}`)
  if (behind.own) return unsure(`${ownerInFront(front, noun)}${noun}${help.test(noun) ? '金额' : ''}`)
  const side = direct ? /[高宽长深厚]$/.exec(left)?.[0] : undefined
  if (side !== undefined) return unsure(`${noun}${side}度`)
  if (isMass(behind, figure)) return amountOfThing(figure.unit, noun, left)
  const isGiven = open && (direct || (noun.length > 2 && giving.at(left, bare) !== undefined))
  if (figure.kind === 'amount' && isGiven && !held.test(noun)) return unsure(noun)
  const dimension = direct && figure.kind !== 'duration' ? dimensionOf(figure) : null
  return dimension === null ? null : unsure(`${noun.replace(/(?<=..)[上里]$/, '')}${dimension}`)
}

/** 建成 in 新建成了│42公里道路 */
const done = (left: string, bare: number): string => verbs.at(left, bare) ?? ''

/** 一笔500万元的贷款, 这笔200万元的补助资金 */
const piece = endTest(/^[一这那该首每]?笔$|^(?:首|新一|第[一二三四五]|本|这|又一|今年首)批$/)
/** 给予500万元支持 */
const help = /^(?:支持|扶持|资助|赞助|资金支持|资金扶持)$/
const noNoun = /^(?:人民币|进行|开展|处|以[外内上下]|之[间外内上下]|[外内高宽长深厚远范]|半径|开外)/

/** 其中12亿元为自筹资金: what it is, not for whom (为农民修路). */
function isWhatItIs(right: string): boolean {
  if (right[0] !== '为') return false
  const { noun, predicate } = partPhrase(right.slice(1))
  return predicate === '' && valued.at(noun) !== undefined
}

/** 5亿元的企业 is no amount, but a class of things. */
const held = new RegExp(
  `^(?:${alternation(levels)})|的确|(?:${alternation(records)})$|(?:经济体|企业|公司|单位|机构|家庭|户|人|者|产品|商品|城市|地区|国家|县|村|镇|部门|集团|行业|市场)$`,
)

/** 18亿元的货物 are worth that, 增发的2万亿元国债 were issued; null for any other amount. */
function readToldAmount({ setting, left, head, bare }: InFront, { noun, direct }: NounBehind): Subject | null {
  if (setting.figure.kind !== 'amount' || isNamedQuantity(head)) return null
  if (direct && goods.test(noun)) return unsure(`${noun}价值`)
  const done = left[bare - 1] === '的' ? verbs.at(left, bare - 1) : undefined
  return done !== undefined && given.has(done) ? unsure(done + noun) : null
}

const goods = new RegExp(`(?:${alternation(pricedGoods)})$`)

/** 日均50万桶的自愿减产量: an average whose noun stands behind it. */
export function readAveraged({ right }: Setting, left: string): Subject | null {
  if (!right.startsWith('的')) return null
  const average = averaged.exec(left)?.[0]
  if (average === undefined) return null
  const { noun } = partPhrase(right.slice(1))
  return noun.length < 2 ? null : unsure(average + noun)
}

const averaged = new RegExp(`[日周月季年人户]均(?=(?:达到?|高达|\\s|${inexact})*$)`)

/** 减排二氧化碳3万吨，相当于植树160万棵: what it is equal to has a name of its own, unless it is told as a share or a multiple. */
export function withoutEquivalent(left: string, { figure }: Setting): string {
  if (!comparedKinds.has(figure.kind) || !holds(left, equals)) return left
  return left.replace(/^.*(?:相当于|折合成)(?=..)/, '')
}

const equals = characterSet('折当')
const comparedKinds: ReadonlySet<string> = new Set(['amount', 'measure', 'count'])

const sideOnly = /^(?:时效|时间|工期|周期|面积|里程|深度|高度|厚度|宽度)$/
const longestOwner = 12

/** 每月│还有几千元的收入 */
const noOwner = /^[年月日天周]|[会还也就可能]$/

/** 早期市场就有50亿元的容量, 渔机设备200亿元市场规模: whose it is stands in front. */
function ownerInFront({ setting, left, head }: InFront, noun: string): string {
  const { figure, sentence } = setting
  if (sideOnly.test(noun)) return ownerOf(sentence)
  if (figure.kind === 'duration' || head.length < 2 || head.length > longestOwner || !isNamedQuantity(noun)) return ''
  if (isNamedQuantity(head) || noun.startsWith(head) || /[，；]/.test(head)) return ''
  if (noOwner.test(head)) return ''
  return having.test(left) || (left.trimEnd().endsWith(head) && isThing(head)) ? head : ''
}

const having = new RegExp(`(?:拥有|具有|有)(?:了|着|高达|${inexact})*$`)

/** 国际配送覆盖全球，保障72小时时效: of what the clause before opens with. */
function ownerOf(sentence: string): string {
  const subject = sentenceSubject(sentence)
  return subject.length > longestOwner ? '' : subject
}

/** 投放4000吨猪肉 is 猪肉投放量, 种了100亩茶树 茶树种植面积: the thing, what is done, and what it is measured in. */
function amountOfThing(unit: string, noun: string, left: string): Subject | null {
  const words = left.replace(leadsToNumber, '')
  const yielding = /(?:[年月日季]产|亩产)$/.exec(words)?.[0]
  if (yielding !== undefined) return unsure(`${noun.replace(/(?<=..)的.*$/, '')}${yielding}量`)
  const verb = /种$/.test(words) ? '种植' : (verbs.at(words) ?? '')
  const dimension = races.test(noun) ? '距离' : (dimensions[unit] ?? null)
  if (dimension === '面积' || dimension === '距离' || dimension === '长度') return unsure(`${noun}${verb}${dimension}`)
  if (dimension === '电压' || dimension === '功率') return unsure(`${noun}${dimension}`)
  return verb === '' && dimension !== '重量' && unit !== 'L' && unit !== 'm3'
    ? null
    : unsure(noun.endsWith('量') ? noun : `${noun}${verb}量`)
}

const leadsToNumber = new RegExp(`(?:了|(?<!超)过|达|共|的|\\s|${inexact})+$`)

const races = /(?:赛|跑|泳|(?<!下)滑|栏|金牌|银牌|铜牌|冠军|项目)$/
