// What a large number without a classifier counts: money or persons where the words around it name them, else things.

import { inexact } from '../../lexicon/hedges.ts'
import { alternation } from '../../tools/alternation.ts'
import { buildingActs } from '../../lexicon/laidAndBuilt.ts'
import { milestones } from '../../lexicon/levels.ts'
import { spendingActs } from '../../lexicon/moneyNames.ts'
import type { Unit } from '../../lexicon/units.ts'
import { isIndexNumber } from './indexNumber.ts'
import { isMoneyBehind, isMoneyInFront } from './moneyAround.ts'
import { characterSet } from '../../tools/characters.ts'

const persons =
  /[者员工众户童客师生商](?![产业务品活场厂程资意会态])|民(?![业生意族币营间政俗法航宿])|[业车货船店]主(?![业体管要营张流导])|孩子|干部|护士|同胞|百姓|儿女|[\u4e00-\u9fff](?<!机器)人(?![民工口士均才物类文事机造格权力气生行])|人口|人才|人数|用户|粉丝|群众|劳动力|老年人|纳税人|残疾人|参保人|投保人|妇女|婴幼儿|军人|旅客|游客|老人|女性|男性|儿童|青年|党员|职工|岗位|就业|对象|中国人|人民(?!币)/
/** Behind the number: 18万│网友, 550万│果农. In front of it they are those who do something: 网友点赞58万. */
const personsBehind =
  /^[^，。；、]{0,6}(?:网友|校友|幼儿|[果竹菜茶蚕棉粮药花烟蔗薯]农(?![业村田产机])|[银上][发班]族|[旗歌选射骑猎]手)/
/** Behind the number: 1万多│农户, 300万│餐饮商户 */
const households =
  /^[^，。；、]{0,5}(?:[农商住牧渔租散]|工商|贫困|脱贫|低保|移民|搬迁|困难|养殖|种植|经营|个体|贷款)户(?![籍口外均型主用])/
/** 总户数超│60万, 农户│12万 */
const householdsInFront = /(?:(?<![用客商账储门])户数|[农住牧渔]户|(?:贫困|脱贫|低保|困难)户)[^，。；、0-9]{0,6}$/
/** Behind the number: what makes it part of a name or a code and no count. */
const noCount = /^[级年月日号：:\-—/＋+A-Za-z（(]*[A-Za-z]|^级|^年|^亩级/

/** 人口从2012年底的│98万, 减贫│86万 */
const stockOfPersons =
  /(?:减贫|脱贫|(?:人口|人数|居民|用户|游客|旅客|学生)[^，。；\d]{0,2}(?:从|由)(?:\d{4}年[年底末初]{0,2}的?)?)$/
/** 28亿│建设园区: what money is for. */
const spentOn = new RegExp(`^(?:${alternation([...buildingActs, ...spendingActs])})`)
/** 突破7000亿│大关 */
const mark = new RegExp(`^(?:${alternation(milestones)})`)
/** 出口1.06万亿元，首次突破│万亿大关: of what was told in front of it. */
const reachedMark = /[\d万亿多余]元，(?:首次|一举|成功|也|均|已|再次|历史性)*(?:突破|跨越|跨过|迈过|越过|站上|迈上)$/
/** 观影人次超2.5亿 */
const times = new RegExp(
  `人次(?:(?:首次|累计|已经?)*(?:突破|达到|达|为|${inexact})?了?|[从由](?:\\d{4}年[年底末初]{0,2}的?)?)$`,
)

const yuan: Unit = { unit: 'CNY', kind: 'amount', factor: '1' }
const [person, thing, visit, household] = ['人', '个', '人次', '户'].map((unit): Unit => ({
  unit,
  kind: 'count',
  factor: '1',
})) as [Unit, Unit, Unit, Unit]

/**
 * What the number that stands at `[start, end)` counts, or null where it is no count. Quotation marks around the number alone (户数突破“200万+”关口) part it
 * from nothing.
 */
export function unitOfBareCount(text: string, start: number, end: number): Unit | null {
  const plain = text[start - 1] === '“' ? withoutQuotes(text, start, end) : null
  if (plain === null) return unitAmongWords(text, start, end)
  return unitAmongWords(plain, Math.min(start - 1, farthestQuoted), plain.length - farthestQuoted)
}

/** Persons are looked for behind it first (634万创作者), then in front (人才缺口达1500万). */
function unitAmongWords(text: string, start: number, end: number): Unit | null {
  if (noCount.test(text.slice(end, end + 6))) return null
  const from = text[end] === '“' ? end + 1 : end
  const after = /^[^，。；、！？：（）“”0-9]{0,8}/.exec(text.slice(from, from + 8))?.[0] ?? ''
  const inHundredMillions = text[end - 1] === '亿'
  if (isMoneyBehind(text.slice(end, end + 14), inHundredMillions)) return yuan
  const near = text.slice(Math.max(0, start - 16), start)
  const isMoney = isMoneyInFront(near, inHundredMillions)
  if (isMoney && spentOn.test(after)) return yuan
  if (households.test(after)) return household
  if (persons.test(after) || personsBehind.test(after)) return person
  if (isMoney || (inHundredMillions && mark.test(after) && reachedMark.test(near))) return yuan
  if (times.test(near)) return visit
  if (stockOfPersons.test(near)) return person
  return countedInFront(near)
}

function countedInFront(near: string): Unit {
  const before = /[^。；！？：“”0-9]{0,16}$/.exec(near)?.[0] ?? ''
  if (householdsInFront.test(before)) return household
  return persons.test(before) ? person : thing
}

/** What stands around a number that is alone in its quotation marks, without them, as far on either side; else null. */
function withoutQuotes(text: string, start: number, end: number): string | null {
  const closes = text[end] === '+' ? end + 1 : end
  if (text[closes] !== '”') return null
  const behind = text.slice(closes + 1, closes + 1 + farthestQuoted).padEnd(farthestQuoted, '。')
  return text.slice(Math.max(0, start - 1 - farthestQuoted), start - 1) + text.slice(start, end) + behind
}

const farthestQuoted = 24

/**
 * 游客从260万人猛增至1180万, 余额9.2万亿，比年初增加6000亿, 分别为1.9万亿和0.8万亿: what a number to which nothing else gives a unit moved from,
 * is listed with or is a part of, between it and the figure in front, has the same; else null. `before` is the figure in front, `between` what
 * stands between the two.
 */
export function unitTakenUp(before: Counted, between: string, number: string, behind: string): Unit | null {
  const isListed = listed.test(between)
  if (between.length > farthestMoved || !(isListed ? endsStep : endsClause).test(behind)) return null
  const { unit, kind, text } = before
  const isAmount = kind === 'amount'
  const sameScale = number.endsWith('亿') || (isAmount && text.at(-1) === number.at(-1))
  const takes =
    (moved.test(between) && (isAmount ? sameScale : unit === '人' || unit === '人次')) ||
    (isAmount && ((sameScale && (isListed || partOf.test(between))) || forEach.test(between)))
  return takes ? { unit, kind, factor: '1' } : null
}

interface Counted extends Pick<Unit, 'unit' | 'kind'> {
  readonly text: string
}

const farthestMoved = 20
const moved =
  /^[^。；！？]*(?:[增升涨降减跌提扩缩][^，。；\d]{0,3}[至到]|增加|减少|多增|少增|新增|净增|缩量|放量|萎缩|放大)了?(?:\d{4}年[年底末初]{0,2}的)?$/
const listed = /^[和、与及]$/
/** 产值跨越500亿、600亿│两个台阶 */
const endsStep = /^[，。；、！？）两三四五六七八九]|^$/
/** 净流出12亿，其中沪市净流出│8亿 */
const partOf = /^[^。；！？]{0,3}其中，?[^，。；\d]{2,10}$/
/** 生产总值268亿，人均│5.6万 */
const forEach = /^，?[人户亩]均$/
const endsClause = /^[，。；、！？）]|^$/

const bounding = characterSet('近上超过逾达破')
/** 票房破百亿│，突破百亿│大关, not 投资超百亿│项目6个 */
const endsName = new RegExp(`^(?:[，。；、！？）的”]|${alternation(milestones)}|$)`)
const things = /^(?:(?:市场|经营)主体|家庭)/

/** What a magnitude alone counts (上亿用户, 票房破百亿): persons behind it, or what the words in front tell; of other things it only gives a scale. */
export function unitOfMagnitude(text: string, start: number, end: number): Unit | null {
  if (!bounding(text, start - 1) && !(mark.test(text.slice(end, end + 2)) && text[start - 1] !== '个')) return null
  const unit = unitOfBareCount(text, start, end)
  if (unit === null || unit === visit) return unit
  const behind = text.slice(end, end + 8)
  if (unit.kind === 'amount') return endsName.test(behind) || isMoneyBehind(behind, true) ? unit : null
  const counts = unit === person ? /^[，。；、！？]|^$/.test(behind) || persons.test(behind) : things.test(behind)
  return counts ? unit : null
}

/** Index numbers (指数为101.4) are pure numbers; a rate of exchange (中间价报6.8109) is money; 人口7865， are persons. Null where the number at `[start, end)` is neither. */
export function unitOfBareNumber(text: string, start: number, end: number): Unit | null {
  if (isIndexNumber(text, start, end)) return { unit: '1', kind: 'measure', factor: '1' }
  const counted = unitOfHeads(text, start, end)
  if (counted !== null) return counted
  if (!'为是报'.includes(text.charAt(start - 1) || ' ')) return null
  return exchangeRate.test(text.slice(Math.max(0, start - 28), start))
    ? { unit: 'CNY', kind: 'amount', factor: '1' }
    : null
}

/** 低保户3240户、人口│7865；: of a whole number that nothing follows, by the name right in front. */
function unitOfHeads(text: string, start: number, end: number): Unit | null {
  if (!endsHeads(text, end) || text.slice(start, end).includes('.')) return null
  const kind = heads.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  return kind === undefined ? null : kind === '户数' ? household : person
}

const heads = /(人口|人数|户数)(?:数|总数)?(?:共计|共有|共|为|达到|达|约|有|[:：])?$/
const endsHeads = characterSet('，。；、！？）')

const exchangeRate = /(?:中间价|汇率)[^，。；：0-9]{0,6}(?:为|报|是)$/
