// Ties a figure to what it measures: the indicator from its own words, or from what the sentence and paragraph carry on.
import { inexact } from '../../lexicon/hedges.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { fieldWork } from '../../lexicon/fieldWork.ts'
import { alternation } from '../../tools/alternation.ts'
import { dimensions } from '../../lexicon/indicators.ts'
import { characterSet, endWithoutBlanks } from '../../tools/characters.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { isPoints } from '../../model/points.ts'
import type { Movement } from '../movement.ts'
import type { Setting } from '../clause.ts'
import { materialOf, otherClass, otherMiddle, readLent, withAchiever } from './carried/lent.ts'
import { withDoer } from './carried/owner.ts'
import { withDirection } from './carried/parts.ts'
import { readMoneyOfCounted } from './carried/moneyOfCounted.ts'
import { meantBy } from './carried/pointers.ts'
import { attributeOf, withMode, withOwner } from './carried/sideNames.ts'
import { inAll } from './counted/countedInFront.ts'
import { readCount } from './counted/countSubject.ts'
import { withoutReceiver } from './counted/receiver.ts'
import { headOf, isNamedQuantity, subjectOf, subjectWith, type Subject, unsure } from './indicator.ts'
import { withSharedAct } from './listed/sharedAct.ts'
import { readAge } from './measured/ages.ts'
import { readAttributed } from './measured/attributed.ts'
import { readDuration } from './measured/duration.ts'
import { readExchangeRate } from './measured/exchangeRate.ts'
import { withCondition } from './measured/grantedTo.ts'
import { readDividend, readMoneyMoved } from './measured/moneyMoved.ts'
import { amountOfGrant } from './measured/ofBasis.ts'
import { readIncomeRatio, readRate, readRatio } from './measured/rates.ts'
import { readNextAct, sizeOf, sizeOfCounted } from './measured/sizes.ts'
import { readRuled } from './measured/ruled.ts'
import { readSide } from './measured/sideInFront.ts'
import { readSpentOn } from './measured/spentOn.ts'
import { readStrength } from './measured/strength.ts'
import { readAveraged, readValuedNoun, withoutEquivalent } from './measured/valued.ts'
import { recovered, timesOf, withoutAdjusting } from './moved/compared.ts'
import { goesOnWith } from './moved/inMotion.ts'
import { readMoved } from './moved/movedSubject.ts'
import { named, nobody } from './named.ts'
import { actsFrom } from './phrase/doings.ts'
import { plainName } from './plainName.ts'
import { readProgress } from './shares/progress.ts'
import { readByPart } from './shares/byPart.ts'
import { readShare } from './shares/share.ts'
import { withWholeTold } from './shares/wholeTold.ts'
import type { SubjectWords } from './subjectWords.ts'
import { noTopic, type Topic } from './topic.ts'

/** The name of what `setting`'s figure measures. */
export function readSubject(setting: Setting, movement: Movement, topic: Topic, words: SubjectWords): Subject {
  const rate = readExchangeRate(setting)
  if (rate !== null) return rate
  const own = headOf(withoutReceiver(withoutEquivalent(words.left, setting), setting))
  const placeless = withoutPlace(own, words.place)
  const told = placeless.startsWith('一') ? placeless.replace(pointing, '') : placeless
  const achieved = withAchiever(told, words.left)
  const head = setting.right.startsWith('的') ? achieved : withOwner(achieved, topic, words.before)
  const plain = sizeOfCounted(withoutInAll(subjectOfHead(setting, movement, topic, words, head)), setting.figure)
  const read = withSharedAct(plain, setting, topic, words.left)
  const plainly = withPlainName(
    withMode(withDirection(withCondition(amountOfGrant(read, setting), setting), setting), setting),
  )
  const subject = plainly.name === null && isOfEconomy(setting, movement, words.place) ? unsure('经济') : plainly
  return head === own ? subject : subjectWith(subject, subject.name, false)
}

/** 美国今年预计增长2.8%: of a country or a group of them, when nothing else was told. */
function isOfEconomy({ figure, sentence }: Setting, { basis }: Movement, place: string): boolean {
  return (
    basis === 'growth' &&
    figure.kind === 'percent' &&
    (economies(place) || (placeKind(place) === 'country' && !amongOthers.test(sentence)))
  )
}

/** 从客源国看，日本增长30%: each of them has more of something else. */
const amongOthers = /[从分按][^，。；]{1,8}看|其中|分别|各国|[均都](?:普遍)?(?:增长|上涨|上升|下降)|普遍/

const economies = endTest(/(?:经济体|新兴市场|欧元区|欧盟|东盟|发展中国家|发达国家)$/)

function withPlainName(subject: Subject): Subject {
  const plain = subject.name === null ? null : plainName(subject.name)
  return plain === subject.name ? subject : subjectWith(subject, plain, subject.sure && plain !== null)
}

/** 民航共运送旅客 is 民航运送旅客, 中部地区合计出口 中部地区出口. */
function withoutInAll(subject: Subject): Subject {
  const { name } = subject
  if (name?.includes('合计') === true) return subjectWith(subject, name.replace(summedTrade, ''), subject.sure)
  const at = name === null ? -1 : name.indexOf('共', 2)
  if (at < 0 || actsFrom.at(name!, at + 1) === undefined || '公中'.includes(name![at - 1]!)) return subject
  return subjectWith(subject, name!.slice(0, at) + name!.slice(at + 1), subject.sure)
}

const summedTrade = /合计(?=(?:货物)?(?:进出口|出口|进口))/

/** 这一数字 has lost its 这 as a word that opens a clause. */
const pointing = /^一(?=(?:数字|数据|数值|指标|比例|比重|占比|规模|数量|总量)$)/

/** By what kind of figure it is, and what its words and those before it say. */
function subjectOfHead(setting: Setting, movement: Movement, topic: Topic, words: SubjectWords, head: string): Subject {
  const { kind } = setting.figure
  const { basis } = movement
  const { left, before } = words
  const rate = (basis === 'rate' ? readRate(setting) : null) ?? readProgress(setting, movement, topic, left)
  if (rate !== null) return rate
  if (kind === 'ratio') return readRatio(setting, left) ?? named(head, null, topic)
  const lent = readAgain(setting, head, topic, left) ?? readLent(setting, topic, left, before)
  if (lent !== null) return lent
  const share = basis === 'share' ? (readByPart(setting, left) ?? readShare(setting, topic, left, head, before)) : null
  if (share !== null) return withWholeTold(share, setting, topic, left)
  const moving = readMovingShare(setting, topic, words, head)
  if (moving !== null) return moving
  if (basis === 'growth' || basis === 'change') return readMoved(setting, head, topic, before, left)
  const measured = readMeasured(setting, words, head, topic)
  if (measured !== null) return measured
  return kind === 'count'
    ? readCount(setting, head, topic, before, left)
    : readLevel(setting, movement, topic, words, head)
}

/** 渔业产值占生产总值比重│提高2个百分点: what moves is a share; null where its part is not told. */
function readMovingShare(setting: Setting, topic: Topic, words: SubjectWords, head: string): Subject | null {
  const moving = isPoints(setting.figure) ? movingShare.exec(words.left)?.[0] : undefined
  const share = moving === undefined ? null : readShare(setting, topic, moving, head, words.before)
  return share === null || share.name === null || share.name.startsWith('占') ? null : share
}

const movingShare = /^[^，。；]*(?<![所])占(?![比有])[^占，。；]{1,24}(?:比重|比例|份额)(?=[^占，。；\d]{0,14}$)/

/** 已有47家，达到│50家: the figure before it, told on. */
function readAgain({ leftStart, clauseStart }: Setting, head: string, { last }: Topic, left: string): Subject | null {
  if (head !== '' || leftStart <= clauseStart || last === null || !/[到至为]/.test(left)) return null
  return { name: inAll(last, left), sure: true }
}

/** Ages, strengths, averages, incomes, attributes and lengths of time: what has a name of its own. */
function readMeasured(setting: Setting, { left, before }: SubjectWords, head: string, topic: Topic): Subject | null {
  return (
    readAge(setting, left, (name) => withOwner(name, topic, before)) ??
    readRuled(setting, left) ??
    readStrength(setting) ??
    readAveraged(setting, left) ??
    readIncomeRatio(setting) ??
    readAttributed(setting, head) ??
    (setting.figure.kind === 'duration' ? readDuration(setting, left, topic) : null)
  )
}

/** An amount, a measure or a rate: by the noun behind it, the head in front, or what the sentence spoke of. */
function readLevel(
  setting: Setting,
  { basis }: Movement,
  topic: Topic,
  { left, before }: SubjectWords,
  head: string,
): Subject {
  const valued =
    readSide(setting, left, topic) ??
    readNextAct(setting, left, topic) ??
    readSpentOn(setting, left) ??
    readDividend(setting, left) ??
    readValuedNoun(setting, left, head) ??
    withFined(readMoneyMoved(setting, left, topic.last), topic, before) ??
    recovered(setting, left, topic) ??
    timesOf(setting, left, topic)
  if (valued !== null) return valued
  const attribute =
    otherMiddle(left, topic) ??
    otherClass(head, topic) ??
    readMoneyOfCounted(head, setting, topic, before) ??
    attributeOf(head, topic, before, setting.sentence) ??
    materialOf(setting, left, topic)
  if (attribute !== null) return unsure(attribute)
  if (head.length >= 2) return withDoer(ownHead(setting, setTo(head, left), topic, left), setting, before)
  const subject = (basis === 'rate' ? rateOf(before) : '') || subjectOf(before)
  if (subject !== '') return named(subject, setting, topic)
  const told = goesOnWith(setting, left, topic)
  return told === null ? nobody : unsure(told)
}

/** 查处违法行为30起、│罚款20万元: for what. */
function withFined(subject: Subject | null, topic: Topic, before: string): Subject | null {
  return subject?.name === '罚款' ? subjectWith(subject, withOwner('罚款', topic, before), false) : subject
}

/** 央行下调│基准利率至4%: what is set to the number, not that it is. */
function setTo(head: string, left: string): string {
  return endsTo(left, endWithoutBlanks(left, left.length) - 1) ? withoutAdjusting(head) : head
}

const endsTo = characterSet('至到')

/** The name of a level or a rate that its own clause has, unless that only points back. */
function ownHead(setting: Setting, head: string, topic: Topic, left: string): Subject {
  const meant = meantBy(head, topic)
  if (meant !== null) return unsure(meant)
  if (head.endsWith('之比') && topic.level !== null && ratioTo.test(left)) return unsure(`${topic.level}与${head}`)
  const whole = withDimension(head, left, setting.figure)
  const subject = named(whole, setting, left.includes('占') && /占[^，。；]*$/.test(left) ? noTopic : topic)
  return whole === head ? subject : subjectWith(subject, subject.name, false)
}

/** 研发经费支出3万亿元，与国内生产总值之比│达2.6% */
const ratioTo = /^[，、]?\s*[与和同]/

/** 建成高标准农田200万亩 is 高标准农田面积, 农作物已收获200万亩 农作物收获面积. */
function withDimension(head: string, left: string, { unit, kind }: Setting['figure']): string {
  if (kind !== 'measure') return head
  if (dimensions[unit] !== '面积') return isNamedQuantity(head) ? head : head + (sizeOf(head, unit) ?? '')
  if (sold(head)) return `${head}面积`
  if (isNamedQuantity(head)) return head
  const act = farmed.exec(left)?.[1] ?? ''
  return `${head}${head.endsWith(act) ? '' : act}面积`
}

/** 商品房销售│9亿平方米 */
const sold = endTest(/(?:房|住宅|楼)销售$/)
const farmed = new RegExp(
  `(${alternation([...fieldWork, '种植'])})(?:了|已|达到?|(?<!超)过|面积|完成|\\s|${inexact})*$`,
)

/** 江苏增长12.8%: a place alone says where, and the name is carried on. */
function withoutPlace(head: string, place: string): string {
  if (head.endsWith('国家') && statesOnly.test(head)) return ''
  return place !== '' && (head === place || head === place.replace(/^(?:对|与|向|同)/, '')) ? '' : head
}

/** 而欧美等发达国家│均在30%左右 */
const statesOnly = /^(?:而|但)?(?:[^，的]{0,6}等)?(?:发达|发展中|新兴市场|高收入|低收入|其他)国家$/

/** 进口对外贸增长的贡献率超过出口，达到53.2%: a rate is what the clause before calls one. */
function rateOf(before: string): string {
  if (before === '') return ''
  return /^[^，。；]{2,24}?(?:率|贡献度|比重|占比|份额|指数)/.exec(before)?.[0] ?? ''
}
