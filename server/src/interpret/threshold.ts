// Whether a figure says which ones are meant, and is no level of anything: 成交规模超2000万元的企业, 40岁以下青年.
import { alternation } from '../tools/alternation.ts'
import { sizedThings } from '../lexicon/indicators.ts'
import type { FigureKind, Hedge } from '../model/figure.ts'
import { isBand } from '../detect/figures/figureBands.ts'
import type { Setting } from './clause.ts'
import { isCrossed } from './subject/counted/crossing.ts'
import { isFine } from './subject/measured/ruled.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'

/** 成交规模超2000万元的企业, 1亿元以上的约7800家: the figure says which ones are meant and is no level of anything. */
export function isThreshold(setting: Setting, hedge: Hedge): boolean {
  const { figure, left, right } = setting
  const band = isBand(figure)
  if (isBracket(setting, band)) return true
  if (!band && hedge !== 'over' && hedge !== 'under') return false
  if (figure.more || isDeadline(setting) || isOfOne(setting) || isFine(setting)) return false
  if (isSized(setting) || isCrossed(setting) || isOfThoseCounted(setting)) return true
  const bounded = band || figure.bound !== null
  if (figure.kind === 'measure' && bounded && lying.test(left)) return true
  return delimiting.has(figure.kind) && (isAttribute.test(right) || (bounded && boundsNoun(right)))
}

/** A class by the way it is printed: 两位数, 收入过50万元的村, 5000亿元级, and a band: 10人以上不满50人│的企业. */
function isBracket(setting: Setting, band: boolean): boolean {
  return isDigitCount(setting) || isPassed(setting) || isGrade(setting) || (band && bandBehind(setting.right))
}

const bandBehind = startTest(/^(?:的|（)/)

/** 泊位300个以上的停车场│4个, 研发人员占比不低于30%的团队│20个; 对年出栏生猪3000头以上的养殖场│补助5万元: their own number or what they get stands behind. */
function isOfThoseCounted({ figure, left, right }: Setting): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'percent') return false
  return (thoseCounted(right) && !countsThem(left)) || (given(right) && left.includes('对'))
}

const thoseCounted = startTest(
  /^的(?!水平|目标|速度|增[速幅])[^，。；、：的\d]{1,12}?(?:累计|总数|数量|已|共有?|达到?|有|约|近|为)*\d[\d.]*[百千万余多]*(?:-\d+|至\d+)?[个家座处栋户名所条艘辆台支项种口](?!百分点|月)/,
)
/** 建成│300个以上的停车场: it is they that are counted. */
const countsThem = endTest(
  /(?:[建创形打][成造]|新[建增设]|[建设创开][立设办]|培[育养]|引进|有|[，。；、])(?:不少于|超过?|逾|至少)?$/,
)
const given = startTest(
  /^的[^，。；、：的\d]{1,10}?(?:(?:一次性)?(?:给予|补助|补贴|奖励|资助)|免[征收缴]|减[征按免]|实[行施]|予以)/,
)

const delimiting: ReadonlySet<FigureKind> = new Set<FigureKind>(['amount', 'measure', 'duration'])
const isAttribute = /^的(?!增速|速度|增长|比重|份额|目标|水平|规模)/

/** 40岁以下青年 */
function boundsNoun(right: string): boolean {
  return /^[^，。；、]{2,}/.test(right) && !/^(?:左右|人民币|的?水平|的?(?:有期徒刑|拘役|管制|拘留))/.test(right)
}

/** 两位数 */
function isDigitCount({ figure, right }: Setting): boolean {
  return right.startsWith('数') && /^[两三个]位$/.test(figure.text)
}

const gradeBehind = startTest(/^级(?!别|数)[^，。；、]{2}/)
const bracketBehind = startTest(/^(?:的)?部分(?!的?(?:地区|企业))/)
const untilAge = endTest(/[年未不]满$/)

/** 5000亿元│级渔业集群, 100万元至300万元的│部分, 年满│3周岁 */
function isGrade({ figure, left, right }: Setting): boolean {
  if (figure.unit === '岁') return untilAge(left)
  if (figure.kind !== 'amount') return false
  return gradeBehind(right) || (figure.low !== null && bracketBehind(right))
}

/** 城区人口超过50万的城市, 员工不足300人的企业, 30人以下的渔企: a class by its size. */
function isSized({ figure, left, right }: Setting): boolean {
  if (figure.kind !== 'count') return false
  if (figure.bound !== null && furtherCondition(right)) return true
  if (!right.startsWith('的')) return false
  return sizedBy.test(left) || (figure.bound !== null && counted.test(right))
}

/** 输送30人以上│且就业3个月以上的 */
const furtherCondition = startTest(/^[且并][^。；]{2,24}的/)
const sizedBy =
  /(?:人口|员工|职工|用户|会员|社员|学生|[户人]数|数量|规模|总数)(?:总?数|规模)?(?:均?[超低高大小少多]过?于?|不足|不到|不[少多低高]于|达到)$/
const counted = new RegExp(`^的[^，。；、的]{0,6}(?:${alternation(sizedThings)})`)

const goesBeyond = endTest(/(?<![超经通不])过$/)

/** 收入过50万元的村, 第一个产值过10万亿元省份 */
function isPassed({ figure, left, right }: Setting): boolean {
  return figure.kind === 'amount' && goesBeyond(left) && classBehind.test(right)
}

const classBehind =
  /^的?[^，。；、的\d]{0,6}(?:企业|公司|机构|园区|村|乡镇|城市|[省县市区](?:份|区)?(?![^，。；])|产业|集群|项目)|^省份/

/** 在10天内建成, 经过3年以上的努力: by when and for how long, and not which ones. */
function isDeadline({ figure, left, right }: Setting): boolean {
  if (figure.kind !== 'duration') return false
  return (
    (/内$/.test(figure.text) && !/^(?:仍|尚|都)?[未没不]/.test(right)) ||
    /(?:经过|历时|持续|长达|坚持|为期|用时)[^，。；\d]{0,3}$/.test(left)
  )
}

/** 总投资逾200亿元的东湾渔港, 价值超550万元的药品: how much one thing is worth. */
function isOfOne({ figure, left, right }: Setting): boolean {
  return (
    figure.kind === 'amount' &&
    worth.test(left) &&
    !/^的(?:[^，。；、的\d]{0,6}(?:项目|企业|公司|园区|产业|合同))/.test(right)
  )
}

const worth = /(?:价值|总额|总价|总投资|投资)(?:超过?|逾|不低于|不少于)$/

/** 设在海拔4700米以上, 设在海岸线10公里以内 */
const lying = /(?:[设位建处住布长]在|[位处]于)[^，。；\d]{0,8}$/
