// What a large number without a classifier counts: money or persons where the words around it name them, else things.

import { inexact } from '../../lexicon/hedges.ts'
import { alternation } from '../../tools/alternation.ts'
import { milestones } from '../../lexicon/levels.ts'
import type { Unit } from '../../lexicon/units.ts'
import { isIndexNumber } from './indexNumber.ts'
import { characterSet } from '../../tools/characters.ts'

const persons =
  /[者员工众户童客师生商](?![产业务品活场厂程资意会态])|民(?![业生意族币营间政俗法航宿])|[业车货船店]主(?![业体管要营张流导])|孩子|干部|护士|同胞|百姓|儿女|[\u4e00-\u9fff](?<!机器)人(?![民工口士均才物类文事机造格权力气生行])|人口|人才|人数|用户|粉丝|群众|劳动力|老年人|纳税人|残疾人|参保人|投保人|妇女|婴幼儿|军人|旅客|游客|老人|女性|男性|儿童|青年|党员|职工|岗位|就业|对象|中国人|人民(?!币)/
/** Behind the number: 1万多│农户, 300万│餐饮商户 */
const households =
  /^[^，。；、]{0,5}(?:[农商住牧渔租散]|工商|贫困|脱贫|低保|移民|搬迁|困难|养殖|种植|经营|个体|贷款)户(?![籍口外均型主用])/
/** Behind the number: what makes it part of a name or a code and no count. */
const noCount = /^[级年月日号：:\-—/＋+A-Za-z（(]*[A-Za-z]|^级|^年|^亩级/

/** 票房破5亿: what is always told in money. */
const money = /(?:票房|营收|销售额|成交额|交易额|产值|市值|利润|投资额|融资额|总投资)[^，。；、！？：“”0-9]{0,6}$/

/** 货物贸易总额突破40万亿: a name that only a verb behind it shows to be the number's own. */
const reached = new RegExp(
  `(?:额|销售|总值|增加值|GDP|经济总量|收入|投资|缴费|保费|税收|[贷存]款|余额|信贷|社融|债务|(?:进出口|外贸|资产|市场|产业|贸易|融资|经济|基金)(?=规模))(?:规模)?(?:首次|累计|已经?|连续|有望|预计|双双|率先|一举|今年|年内|同比|将)*(?:突破|达到|达|破|为|增加|新增|净增|多增|少增|减少|增至|升至|增长到|${inexact})了?$`,
)
/** 报价2600万: what a thing costs. */
const price = new RegExp(
  `(?:总价|报价|售价|标价|起拍价|成交价|首付款?)(?:首次|已经?|均|也|将)*(?:突破|高达|达到|达|破|为|是|[升涨降跌]至|${inexact})?了?$`,
)
/** 人均GDP超8万 */
const perHead = new RegExp(
  `人均(?:GDP|国内生产总值|[\\u4e00-\\u9fff]{0,3}收入|[\\u4e00-\\u9fff]{0,2}消费(?:支出)?)(?:首次|已经?|均)*(?:突破|达到|达|破|为|${inexact})了?$`,
)
/** 人口从2012年底的98万 */
const stockOfPersons = /(?:人口|人数|居民|用户|游客|旅客|学生)[^，。；\d]{0,2}(?:从|由)(?:\d{4}年[年底末初]{0,2}的?)?$/
/** 减贫86万 */
const poor = /(?:减贫|脱贫)$/
/** 整合资金3.8亿, 鱼卖了2万多: a sum that nothing follows. */
const sum =
  /(?:资金|经费|贷款|存款|债务|补助款?|补贴款?|奖金|租金|货款|工资|分红|卖了|卖得|赚了?|挣了?|花了|欠了?|结算|融资|流动性|[国公]债|债券|信贷)$/
/** What is told in money whatever the number is. */
const sums = [sum, price, perHead, money]
/** 5000亿│超长期特别国债, 3亿│票房: what is told in money stands behind. */
const sumBehind =
  /^的?(?:超?长期|短期|特别|特殊|地方|政府|专项|绿色|信用|普惠|财政|银行|社会|民间|产业|中央|年度|科创|企业|项目|引导|市场化|母|各类)*(?:票房|[国公]债|债券|再?贷款|资金|投资(?!者|人|项目)|融资|信贷|产值|营收|授信|流动性|基金(?![民份公管经会]))/
/** 300万│贷款, but not 300万│贷款户 */
const loanBehind =
  /^的?(?:银行|信用|经营|抵押|创业|扶贫|低息|无息|贴息|专项|流动|启动|周转|补助|救灾|扶持)*(?:贷款|资金|授信|奖金|存款|年薪|补助款|工程款|货款|欠款)(?![户者客企人申业])/
/** 突破7000亿│大关 */
const mark = new RegExp(`^(?:${alternation(milestones)})`)
/** 出口1.06万亿元，首次突破│万亿大关: of what was told in front of it. */
const reachedMark = /[\d万亿多余]元，(?:首次|一举|成功|也|均|已|再次|历史性)*(?:突破|跨越|跨过|迈过|越过|站上|迈上)$/
/** 观影人次超2.5亿 */
const times = new RegExp(`人次(?:首次|累计|已经?)*(?:突破|达到|达|为|${inexact})?了?$`)

const yuan: Unit = { unit: 'CNY', kind: 'amount', factor: '1' }
const [person, thing, visit, household] = ['人', '个', '人次', '户'].map((unit): Unit => ({
  unit,
  kind: 'count',
  factor: '1',
})) as [Unit, Unit, Unit, Unit]

/**
 * What the number that stands at `[start, end)` counts, or null where it is no count.
 * Persons are looked for behind it first (634万创作者), then in front (人才缺口达1500万).
 */
export function unitOfBareCount(text: string, start: number, end: number): Unit | null {
  if (noCount.test(text.slice(end, end + 6))) return null
  const from = text[end] === '“' ? end + 1 : end
  const after = /^[^，。；、！？：（）“”0-9]{0,8}/.exec(text.slice(from, from + 8))?.[0] ?? ''
  const inHundredMillions = text[end - 1] === '亿'
  if (isSumOf(text.slice(end, end + 14), inHundredMillions)) return yuan
  if (households.test(after)) return household
  if (persons.test(after)) return person
  const near = text.slice(Math.max(0, start - 16), start)
  const front = after === '' || after.startsWith('的') || mark.test(after) ? near : ''
  if (inHundredMillions && mark.test(after) && reachedMark.test(near)) return yuan
  const own = unitInFront(front, inHundredMillions)
  if (own !== null) return own
  if (stockOfPersons.test(near)) return person
  const before = /[^。；！？：“”0-9]{0,16}$/.exec(near)?.[0] ?? ''
  return persons.test(before) ? person : thing
}

function isSumOf(behind: string, inHundredMillions: boolean): boolean {
  return (inHundredMillions && sumBehind.test(behind)) || loanBehind.test(behind)
}

/** What the words right in front say that it counts, where nothing stands behind; null where they do not. */
function unitInFront(front: string, inHundredMillions: boolean): Unit | null {
  if (times.test(front)) return visit
  if (poor.test(front)) return person
  return sums.some((one) => one.test(front)) || (inHundredMillions && reached.test(front)) ? yuan : null
}

/**
 * 游客从260万人猛增至1180万, 余额9.2万亿，比年初增加6000亿: what a number to which nothing else gives a unit moved from, between it and the
 * figure in front, has the same; else null. `unit` is that of the figure in front, `between` what stands between the two.
 */
export function unitMovedFrom(unit: Unit, between: string, number: string, behind: string): Unit | null {
  if (between === '、') return unit.kind === 'amount' && number.endsWith('亿') && endsStep.test(behind) ? unit : null
  if (between.length > farthestMoved || !moved.test(between) || !endsClause.test(behind)) return null
  const holds = unit.kind === 'amount' ? number.endsWith('亿') : unit.unit === '人' || unit.unit === '人次'
  return holds ? unit : null
}

const farthestMoved = 20
const moved = /^[^。；！？]*(?:[增升涨降减跌提扩缩][^，。；\d]{0,3}[至到]|增加|减少|多增|少增|新增|净增)了?$/
/** 产值跨越500亿、600亿│两个台阶 */
const endsStep = /^[，。；、！？）两三四五六七八九]|^$/
const endsClause = /^[，。；、！？）]|^$/

const bounding = characterSet('近上超过逾达破')
const things = /^(?:(?:市场|经营)主体|家庭)/

/** What a magnitude alone counts (上亿用户, 票房破百亿): persons behind it, or what the words in front tell; of other things it only gives a scale. */
export function unitOfMagnitude(text: string, start: number, end: number): Unit | null {
  if (!bounding(text, start - 1) && !(mark.test(text.slice(end, end + 2)) && text[start - 1] !== '个')) return null
  const unit = unitOfBareCount(text, start, end)
  if (unit === null || unit.kind === 'amount' || unit === visit) return unit
  const behind = text.slice(end, end + 8)
  const counts = unit === person ? /^[，。；、！？]|^$/.test(behind) || persons.test(behind) : things.test(behind)
  return counts ? unit : null
}

/** Index numbers (指数为101.4) are pure numbers; a rate of exchange (中间价报6.8109) is money. Null where the number at `[start, end)` is neither. */
export function unitOfBareNumber(text: string, start: number, end: number): Unit | null {
  if (isIndexNumber(text, start, end)) return { unit: '1', kind: 'measure', factor: '1' }
  if (!'为是报'.includes(text.charAt(start - 1) || ' ')) return null
  return exchangeRate.test(text.slice(Math.max(0, start - 28), start))
    ? { unit: 'CNY', kind: 'amount', factor: '1' }
    : null
}

const exchangeRate = /(?:中间价|汇率)[^，。；：0-9]{0,6}(?:为|报|是)$/
