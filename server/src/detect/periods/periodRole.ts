// What a period expression does in its sentence beside dating figures: it is compared with, or dates an attribute or a document.
import { inexact } from '../../lexicon/hedges.ts'
import { openingActs } from '../../lexicon/openingActs.ts'
import { datedActs } from '../../lexicon/datedActs.ts'
import type { DetectedPeriod, YearPart } from './detectedPeriod.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'

const isBefore = endTest(
  /[比较](?:之|于)?$|相对于?$|[超高低快慢多少好优]于?过?$|相当于$|恢复[到至]$|(?:面向|着眼|瞄准|对标)$/,
)
/** 由上年全年│下降转为增长7.9% */
const turned = /^(?:全年|同期|当月)?的?(?:同比|环比)?(?:下降|下跌|回落|减少|负增长|亏损|逆差|增长|上涨|上升)转/
const isWithBefore = endTest(/[与同跟和]$/)
const withAfter = /^[^，。；、]{0,12}(?:相比|比较|对比|持平|相当|比(?=，))/
/** 按上年不变价计算: a year of prices is one too. */
const isAfter = startTest(/^(?:[版款]|(?:水平|基数|同期)?(?:相比|的水平|持平)|的?(?:不变|可比)价|价格?计算)/)
/** 已达去年总数的95%, 相当于2022年产值的1.2倍 */
const isReachedMeasure = endTest(/(?:达|达到|相当于|不到|不足|只有|仅为|仅有|仅|超过)$/)
const shareOf = new RegExp(
  `^(?!今年|本年)[^，。；]{2,5}(?:全年|同期)?[^，。；\\d]{0,16}的(?:${inexact})?(?:[\\d.]+(?:[%％倍]|成)|[一二三四五六七八九两百][成倍]|一半|[二三四五六七八九十]分之)`,
)
/** 2018年以来最高的增速, 2016年以来首次. */
const superlative = /^的?(?:历史)?(?:同期)?(?:最(?![近新后早初终])|新高|新低|首次|首个|第[一二三])/
/** 已接近去年全年水平, 超过去年总量 */
const isNear = endTest(/(?:接近|超过|达到?|持平)$/)
const wholeYear = /^(?:全年|同期)?的?(?:总?水平|总[量和额])/
/** 是去年出海渔民数的101.4%, 占去年总数的95%. */
const isBeforeMeasure = endTest(/[是为占]$/)
const measure = new RegExp(`^[^，。；\\d]{0,16}的(?:${inexact})?[\\d一二三四五六七八九十百两]`)

/** 较历史│同期, 比搬迁前的│2013年增长了2.1倍 */
function isOfTimeBefore(text: string, start: number, left: string, right: string): boolean {
  if (text.startsWith('同期', start)) return /[比较][^，。；\d]{1,4}$/.test(left)
  return left.endsWith('的') && isBeforeThen.test(text.slice(Math.max(0, start - 12), start)) && movesThen(right)
}

const isBeforeThen = /[比较](?!例|重|为|多|大|高|好|快)[^，。；\d]{1,9}的$/
const movesThen = startTest(/^的?(?:同期)?(?:水平)?(?:增|下?降|减|提[高升]|上[升涨]|翻|多|少|高|低|净增|扩大|缩)/)

/** 比2019年, 较上年末, 与去年同期相比, 2018年以来最高; and what is joined to one of them by 和. */
export function isCompared(text: string, start: number, end: number, previous: DetectedPeriod | null): boolean {
  const [left, right] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 24)]
  if (isBefore(left) || isAfter(right) || (left.endsWith('由') && turned.test(right))) return true
  if (isWithBefore(left) && withAfter.test(right)) return true
  if (text[end - 1] === '来' && superlative.test(right)) return true
  if (isBeforeMeasure(left) && measure.test(right)) return true
  if (isNear(left) && wholeYear.test(right)) return true
  if (isReachedMeasure(left) && shareOf.test(text.slice(start, end + 24))) return true
  if (isOfTimeBefore(text, start, left, right)) return true
  return previous?.compared === true && /^[和与、及的]?$/.test(text.slice(previous.end, start))
}

const announcedAhead = endTest(/(?:将|即将|(?<!原)定|拟|计划|预计|有望)(?:继续|陆续|正式)?[于在从自到]?$/)
const comes =
  /^，?[^，。；：\d]{0,24}?(?<![已曾可])将(?:[于在会有]|举[办行]|召开|迎来|正式|首次|上[映线]|出[现席]|继续|开[始展启]|发布|公布|启动|访问|赴|抵达|参加)/

const aimedAt = /(?:力争|确保|争取|计划)(?:在|到|于|实现|完成)?$/

/** 力争全年投资达…: the year that the words aim at. */
export function isAimedAt(text: string, start: number): boolean {
  return aimedAt.test(text.slice(Math.max(0, start - 4), start))
}

/** 全年渔船产量将超过…: the article's own year. */
export function isYearAhead(text: string, end: number): boolean {
  return yearAhead.test(text.slice(end, end + 28))
}

const yearAhead = /^[^，。；：\d]{0,20}?(?<![已曾可])将(?!近)/

const plannedFor = endTest(/(?:计划|预计|有望|将|拟|力争|确保|争取)[于在到至]?$/)

/** 计划9月底开通: a month still to come. */
export function isPlannedFor(text: string, start: number): boolean {
  return plannedFor(text.slice(Math.max(0, start - 3), start))
}

/** 下半年将投产, 四季度，预计… */
export function isStillDue(text: string, end: number): boolean {
  return due.test(text.slice(end, end + 12))
}

const due = /^，?[^，。；：\d]{0,8}?(?<![已曾可])(?:将|预计|有望|计划|力争)/

/** 将于10月31日举办, 20日起施行, 12日，冷空气将影响…: a day still to come, as long as it may be. */
export function isToCome(text: string, start: number, end: number, previous: DetectedPeriod | null): boolean {
  if (announcedAhead(text.slice(Math.max(0, start - 6), start)) || text[end - 1] === '起') return true
  if (previous?.toCome === true && /^[—–-至到和、]+$/.test(text.slice(previous.end, start))) return true
  const right = text.slice(end, end + 32)
  return right.includes('将') && comes.test(right)
}

const attribute = new RegExp(
  `^[^，。；：]{0,20}?(?:${alternation(datedActs)})(?:的|于)?的(?!数据|报告|统计|调查|公报|财报|结果|榜单|消息)`,
)
/** “十三五”规划确定的目标任务, 2023年下达的计划, 去年价格变动的翘尾影响 */
const laidDown = /^(?:规划|纲要)?(?:确定|明确|提出|规定|部署|下达|设定|(?:价格)?变动)的/
/** “十四五”规划重大工程项目, “十四五”重点开工建设的渔港 */
const worksOfPlan =
  /^(?:规划|纲要)?的?(?:重大|重点|主要|各项)(?:工程|项目|任务|举措)+|^(?:重点|重大)[^，。；\d]{0,8}建设的/
/** 4月28日至5月10日举办的渔博会期间 */
const happening = /^[^，。；：]{0,30}期间/
/** 因寒假和春运期间出行增多，…; 受春节错月影响，… */
const causing = /(?:因|由于|受)[^，。；]{0,8}$/
const effect = /^[^，。；]{0,24}?(?:增多|增加|减少|影响|因素|带动|错[月位])(?=，)/
const isCause = endTest(/(?:因|由于)$/)
const caused = /^[^，。；：]{0,24}?的/
const announced = /^[^，。；：]{0,24}?(?:发布|公布|获悉|了解到|通报)/
const issued = /^[^，。；：]{0,24}?(?:印发|出台|颁布|下发|制定)(?:了|的)?[^，。；：]{0,12}《/

/** 7月交割的原油期货, 9月豆粕合约: when goods are to be delivered, and nothing that is told. */
function tellsDelivery(right: string): boolean {
  return delivered.test(right) && priced.test(right) && !traded.test(right)
}

const priced = /^[^。；\d]{0,24}?(?:收|报|价|涨|跌|升|降)/
/** 5月期货市场成交量6.2亿手: what happened in the month. */
const traded = /^(?!份?(?:交|到期))[^，。；]*(?:市场|成交|交易|持仓|总[量值额]|均|同比|环比)/
const delivered =
  /^份?(?:交[割货收]的|到期的|期货|合约)|^份?(?:[^，。；：\d]{0,3}(?:原油|轻油|重油|燃油|柴油|汽油|天然气|黄金|白银|铜|铝|锌|镍|锡|铅|棉花|棉|豆粕|大豆|豆油|玉米|小麦|白糖|原糖|棕榈油|橡胶|焦煤|焦炭|螺纹钢|铁矿石|生猪)(?:主力)?(?:合约|期货|期约)|期[棉铜油糖铝金银]|主力合约)/

/** 2004年成立，现有…, 始建于1958年，占地…: it only tells since when something is there, so that it dates no figure at all. */
function tellsFounding(left: string, right: string): boolean {
  const length = isFounded(left) ? 0 : mayTellFounding(right, 0) ? foundedBehind.exec(right)?.[0].length : undefined
  return length !== undefined && right[length] === '，' && !sameYear.test(right.slice(length))
}

/** 1999年11月撤地设市，全市常住人口…, 2011年6月投产，现有员工…: behind what was opened then stands what is there. */
function tellsOpening(right: string): boolean {
  return mayOpen(right, 0) && openedBehind.test(right)
}

const mayOpen = characterSet(`${openingActs.map(([first]) => first).join('')}正全更升`)
const openedBehind = new RegExp(
  `^(?:正式|全面|全线)?(?:${alternation(openingActs)}|(?:升格|升级|更名|改名|改制|改建)为[^，。；\\d]{1,14})，(?![^，。；]*(?:新增|(?<!(?<!全)[年日][^，。；\\d]{0,3})(?:增[加长至]|减少|完成|实现|办理|接待|处理|发电|成交)|人次|[同环]比))(?![^。；]*(?:同比|环比|比[上去]年))(?:(?<=[市县区州省旗镇立]，)[全该][市县区州省旗镇乡]|[全该][村校院园厂]|现[有辖设存]|下?辖|总?占地|占有|[^，。；\\d]{0,5}(?:面积|库容|容量|装机|床位|泊位|座位)|全长|总长|双向|单向|户籍|常住|总?人口|藏书|馆藏|[职员社]工?[工员]|拥有|设有|共?有|注册资|年(?:产|加工|处理|接待|出栏|供|发电|吞吐|设计)|[^，。；\\d]{0,3}\\d+[个座间张条口栋])`,
)

const sameYear = /^，[^，。；]{0,12}(?:当年|次年|同年|第二年|当时)/
const isFounded = endTest(/(?:建|成立|创办|创立|创刊|诞生|生)于$/)
const mayTellFounding = characterSet('正成创始建诞出')
const foundedBehind = /^(?:正式)?(?:成立|创立|创办|创刊|始建|建校|建院|建厂|诞生|出生)/

/** 2021年印发的《意见》, 始建于1958年的工厂, 因2014年至2020年长达7年的造假; 7月中旬，某省印发《方案》. */
export function roleOf(
  text: string,
  start: number,
  end: number,
  part: YearPart,
): Pick<DetectedPeriod, 'attributeEnd' | 'issue' | 'vague'> {
  const right = text.slice(end, end + 56)
  const length = attributeLength(text.slice(Math.max(0, start - 10), start), right, part, start - end)
  const dated = part.kind === 'month' || part.kind === 'day' || part.kind === 'dayOfMonth'
  const told = dated ? right.replace(/^，/, '') : ''
  return {
    attributeEnd: length === undefined ? null : end + length,
    issue: dated && issued.test(told),
    vague: isVague(part, text.slice(start, end)) || (dated && announced.test(told)),
  }
}

/** How far behind the expression the attribute goes that it dates; `none` where it only tells since when something is there. */
function attributeLength(before: string, right: string, part: YearPart, none: number): number | undefined {
  const left = before.slice(-4)
  const attributed =
    right.includes('的') && !happening.test(right) ? (attribute.exec(right) ?? laidDown.exec(right)) : null
  const found =
    attributed ??
    (causing.test(before) ? effect.exec(right) : null) ??
    (part.kind === 'years' ? worksOfPlan.exec(right) : null)
  if (found !== null) return found[0].length
  if (left.endsWith('于') && right.startsWith('的')) return 1
  if (part.kind === 'month' && tellsDelivery(right)) return none
  if (tellsFounding(left, right) || tellsOpening(right)) return none
  return isCause(left) ? caused.exec(right)?.[0].length : undefined
}

/** 暑期, 春运, 春节期间, 国庆档: of which not all say the same days. */
function isVague(part: YearPart, printed: string): boolean {
  if (part.kind === 'season') return true
  if (part.kind !== 'holiday' || part.days !== 'all') return false
  return /档$|春运/.test(printed) || (printed.includes('春节') && !/(?:假期?|假日|黄金周|[天日])$/.test(printed))
}
