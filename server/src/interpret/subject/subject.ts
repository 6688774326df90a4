// Ties a figure to what it measures: the indicator from its own words, or from what the sentence and paragraph carry on.
import { isDigit } from '../../tools/characters.ts'
import type { Movement } from '../basis.ts'
import type { Setting } from '../clause.ts'
import {
  attributeOfNumber,
  countedAgain,
  countedBefore,
  inAll,
  reachedBy,
  thingsBefore,
} from './counted/countedInFront.ts'
import { readCountedName, readCountedNoun, readDone } from './counted/counted.ts'
import { readDuration } from './measured/duration.ts'
import { fullerName } from './carried/fullerName.ts'
import { materialOf, readLent, readPart, spokenSubject, withAchiever, withoutCause } from './carried/lent.ts'
import { withMode, withOwner } from './carried/sideNames.ts'
import { readAge } from './measured/ages.ts'
import { readStrength } from './measured/strength.ts'
import { withoutReceiver } from './counted/receiver.ts'
import { readMoneyMoved } from './measured/moneyMoved.ts'
import { readGain, readMovedNoun } from './moved/moved.ts'
import { readAttributed } from './measured/attributed.ts'
import { exchangeRateName } from './measured/exchangeRate.ts'
import { readInfluence, readPull, withDirection } from './carried/parts.ts'
import { compared, gapName, isFiller, paced, timesOf, withoutAdjusting, withoutRateNoun } from './moved/compared.ts'
import { goesOnWith, subjectInMotion } from './moved/inMotion.ts'
import { ownerOf } from './carried/owner.ts'
import { openingNoun } from './phrase/phrase.ts'
import { meantBy } from './carried/pointers.ts'
import type { SubjectWords } from './subjectWords.ts'
import { carryOn } from './carried/carryOn.ts'
import { readIncomeRatio, readRate, readRatio } from './measured/rates.ts'
import { flowAfter, sectorOf } from './carried/sector.ts'
import { readProgress } from './shares/progress.ts'
import { readShare } from './shares/share.ts'
import { noTopic, type Topic } from './topic.ts'
import { readAveraged, readValuedNoun, withoutEquivalent } from './measured/valued.ts'
import { attributes, dependentNames, dimensions, established, unitsOfText } from '../../lexicon/indicators.ts'
import {
  headOf,
  isBareFlow,
  isDistinct,
  isNamedQuantity,
  normaliseName,
  subjectOf,
  subjectWith,
  type Subject,
} from './indicator.ts'

const nobody: Subject = { name: null, sure: false }

/** The name of what `setting`'s figure measures. */
export function readSubject(setting: Setting, movement: Movement, topic: Topic, words: SubjectWords): Subject {
  const rate = exchangeRateName(setting)
  if (rate !== null) return { name: rate, sure: true }
  const own = headOf(withoutReceiver(withoutEquivalent(words.left, setting), setting))
  const placeless = withoutPlace(own, words.place)
  const told = placeless.startsWith('一') ? placeless.replace(pointing, '') : placeless
  const head = withOwner(withAchiever(told, words.left), topic, words.before)
  const subject = withMode(withDirection(subjectOfHead(setting, movement, topic, words, head), setting), setting)
  return head === own ? subject : subjectWith(subject, subject.name, false)
}

/** 这一数字 has lost its 这 as a word that opens a clause. */
const pointing = /^一(?=(?:数字|数据|数值|指标|比例|比重|占比|规模|数量|总量)$)/

function subjectOfHead(
  setting: Setting,
  movement: Movement,
  topic: Topic,
  { left, before }: SubjectWords,
  head: string,
): Subject {
  const { figure } = setting
  const tall = movement.basis === 'rate' ? readRate(setting) : null
  const height = tall ?? readProgress(setting, movement, topic, left)
  if (height !== null) return height
  if (figure.kind === 'ratio') return readRatio(setting, left) ?? named(head, null, topic)
  if (head === '' && setting.leftStart > setting.clauseStart && topic.last !== null && /[到至为]/.test(left))
    return { name: inAll(topic.last, left), sure: true }
  const lent = readLent(setting, topic, left, before)
  if (lent !== null) return lent
  const share = movement.basis === 'share' ? readShare(setting, topic, left, head, before) : null
  if (share !== null) return share
  if (movement.basis === 'growth' || movement.basis === 'change') return readMoved(setting, head, topic, before, left)
  const age = readAge(setting, left)
  if (age !== null) return age
  const strength = readStrength(setting) ?? readAveraged(setting, left)
  if (strength !== null) return strength
  const attributed = readIncomeRatio(setting) ?? readAttributed(setting, head)
  if (attributed !== null) return attributed
  const time = figure.kind === 'duration' ? readDuration(setting, left) : null
  if (time !== null) return time
  if (figure.kind === 'count') return readCount(setting, head, topic, before, left)
  const valued = readValuedNoun(setting, left, head)
  if (valued !== null) return valued
  const moved = readMoneyMoved(setting, left) ?? timesOf(setting, left, topic)
  if (moved !== null) return moved
  const attribute = attributeOf(head, topic, before, setting.sentence) ?? materialOf(setting, left, topic)
  if (attribute !== null) return { name: attribute, sure: false }
  if (head.length >= 2) return withDoer(ownHead(setting, head, topic, left), setting, before)
  const subject = (movement.basis === 'rate' ? rateOf(before) : '') || subjectOf(before)
  if (subject !== '') return named(subject, setting, topic)
  const told = goesOnWith(left, topic, setting.sentence)
  return told === null ? nobody : { name: told, sure: false }
}

/** The name of a level or a rate that its own clause has, unless that only points back. */
function ownHead(setting: Setting, head: string, topic: Topic, left: string): Subject {
  const meant = meantBy(head, topic)
  if (meant !== null) return { name: meant, sure: false }
  const whole = withDimension(head, left, setting.figure)
  const subject = named(whole, setting, left.includes('占') && /占[^，。；]*$/.test(left) ? noTopic : topic)
  return whole === head ? subject : subjectWith(subject, subject.name, false)
}

/** 渡轮航线客流见涨，完成旅客运输量90万人次: whose it is stands in the clause before. */
function withDoer(subject: Subject, { clause }: Setting, before: string): Subject {
  if (subject.name === null || before === '' || !done.test(clause) || established.has(normaliseName(subject.name)))
    return subject
  const doer = openingNoun(before).replace(/^.*的(?=..)/, '')
  if (doer.length < 3 || doer.length > 8 || /经济|方面|数据|指标|生产|形势|运行/.test(doer)) return subject
  return subject.name.includes(doer) || /[省市县区国]$/.test(doer)
    ? subject
    : subjectWith(subject, doer + subject.name, subject.sure)
}

const done = /^(?:[^，；]{0,6}[月度年])?(?:共|累计|已|全年)?(?:完成|实现)/

/** 建成高标准农田200万亩 is 高标准农田面积, 农作物已收获200万亩 农作物收获面积. */
function withDimension(head: string, left: string, { unit, kind }: Setting['figure']): string {
  if (kind !== 'measure' || dimensions[unit] !== '面积' || isNamedQuantity(head)) return head
  const act = farmed.exec(left)?.[1] ?? ''
  return `${head}${head.endsWith(act) ? '' : act}面积`
}

const farmed = /(收获|播种|种植|收割|栽插|移栽)(?:了|已|超过?|近|约|达到?|过|面积|完成|\s)*$/

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

/** A count is of what follows it, else of what stands in front or opens the sentence. */
function readCount(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  const average = averageOf(head, setting, topic)
  if (average !== null) return average
  const reached = reachedBy(setting, head, left)
  if (reached !== null) return reached
  const counted = readCountedNoun(setting, left, { topic, before })
  if (counted !== null) return counted
  const meant = meantBy(head, topic)
  if (meant !== null) return { name: meant, sure: false }
  const again = countedAgain(setting, topic, left)
  if (again !== null) return { name: again, sure: false }
  const part = readPart(head, topic, setting.sentence)
  if (part !== null) return part
  const attribute = attributeOf(head, topic, before, setting.sentence)
  if (attribute !== null) return { name: attribute, sure: false }
  const done = readDone(setting, left, { topic, before })
  if (done !== null) return done
  const plain = isDigit(head, 0) ? head.replace(attributeOfNumber, '') : head
  const subject = plain.length < 2 || isNumbered(plain) ? subjectOf(before) : plain
  if (isNamedQuantity(subject)) return withDoer(named(subject, setting, topic), setting, before)
  if (subject.length < 2 && unitsOfText.has(setting.figure.unit))
    return { name: `${ownerOf(noTopic, before, setting.sentence) ?? ''}${setting.figure.unit}数`, sure: false }
  const things = subject.length < 2 ? thingsBefore(setting.figure.unit, left, before) : null
  if (things !== null) return { name: things, sure: false }
  if (subject.length < 2 || subject === '一个') {
    const told = countedBefore(setting, topic) ?? topic.whole
    return told === null ? nobody : { name: told, sure: false }
  }
  return readCountedName(setting, subject, left)
}

/** 发送旅客2.8亿人次、日均1300万人次: the average of what was counted in this unit before. */
function averageOf(head: string, { figure }: Setting, topic: Topic): Subject | null {
  const counted = averages.has(head) ? topic.counts.get(figure.unit) : undefined
  return counted === undefined
    ? null
    : { name: head + counted.replace(/^(?:累计|总共|共|合计)(?=..)/, ''), sure: false }
}

const averages: ReadonlySet<string> = new Set(['日均', '周均', '月均', '单日', '户均', '场均', '班均'])

function isNumbered(head: string): boolean {
  return isDigit(head, head.length - 1) || (isDigit(head, 0) && /^\d+[\u4e00-\u9fff]/.test(head))
}

/** 数量, 面积 at the head of a clause: that of the things counted before, or of what the clause before speaks of. */
function attributeOf(head: string, topic: Topic, before: string, sentence: string): string | null {
  if (head.length === 0 || head.length > longestAttribute) return null
  const side = head.length > 2 ? undefined : /^(?:全)?([长高宽深厚])$/.exec(head)?.[1]
  if (!bareAttributes.has(head) && side === undefined) return null
  const owner =
    (ownerOf(topic, before, sentence)?.replace(/^占.*/, '') ||
      topic.level?.replace(/(?:总额|总值|额|数|规模|面积|总面积)$/, '')) ??
    null
  return owner === null || owner.length < 2
    ? null
    : owner.replace(/(?<=..)[台辆架艘列件套]$/, '') + (side === undefined ? head : `${side}度`)
}

const dependent: ReadonlySet<string> = new Set(dependentNames)
const bareAttributes: ReadonlySet<string> = new Set(attributes)
const longestAttribute = Math.max(...attributes.map(({ length }) => length))

/** A growth belongs to the name in its own clause, else to the level stated before it in the sentence. */
function readMoved(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  const counted = setting.figure.kind === 'count' ? readCountedNoun(setting, left, { topic, before: null }) : null
  const valued = counted ?? readValuedNoun(setting, left, head)
  if (valued !== null) return subjectWith(valued, valued.name, false)
  const points = setting.figure.kind === 'percentage-point'
  const parted = compared(withoutAdjusting(points ? head : withoutCause(withoutRateNoun(head))))
  const own = parted.own === '同比' || parted.own === '环比' ? '' : parted.own || paced(left)
  const { against } = parted
  if (!points && topic.level !== null && own === '' && against !== '' && /高出|超出|多出/.test(left))
    return { name: gapName(topic.level, own, against), sure: false }
  if (points && topic.level !== null && (/^(?:增速|增幅|降幅|涨幅|跌幅)$/.test(own) || (own === '' && against !== '')))
    return { name: gapName(topic.level, own, against), sure: against === '' }
  const influence = points ? (readPull(own, topic, left) ?? readInfluence(own, topic, before)) : null
  if (influence !== null) return influence
  const attribute = attributeOf(own, topic, before, setting.sentence)
  if (attribute !== null) return { name: attribute, sure: false }
  const gain = readGain(setting, left)
  if (gain !== null) return gain
  const behind = readMovedNoun(setting)
  if (behind !== null) return behind
  const again = flowAfter(topic.level, own)
  if (again !== null) return { name: again, sure: true }
  if (own.length >= 2 && !isFiller(own)) return named(own, setting, topic)
  const changing = subjectInMotion(before)
  if (changing !== '' && own.length < 2) return named(headOf(changing), setting, topic)
  const stated = points ? (topic.last ?? topic.level) : (countedBefore(setting, topic) ?? topic.level)
  if (stated !== null) return { name: stated, sure: stated !== topic.level || topic.levelSure }
  const foremost = /最[快高大多]的(?:[^，。；]{0,3})是([^，。；]{2,16})，?$/.exec(before)?.[1]
  if (foremost !== undefined) return named(headOf(foremost), setting, topic)
  const subject = subjectOf(before)
  if (subject !== '') return named(subject, setting, topic)
  const spoken = spokenSubject(setting.sentence)
  if (spoken !== '') return { name: spoken, sure: false }
  const told = topic.whole ?? (setting.listed ? null : topic.last)
  return told === null ? nobody : { name: told, sure: false }
}

function named(head: string, setting: Setting | null, topic: Topic): Subject {
  if (head === '') return nobody
  const fuller = setting === null ? null : fullerName(head, setting.sentence.slice(0, -setting.clause.length))
  if (fuller !== null) return { name: fuller, sure: false }
  const figure = setting?.figure ?? null
  const plain = moneyName(head, setting)
  const owner = dependent.has(plain)
    ? /^(.{2,}?)(?:贷款|存款)(?:余额)?$/.exec(topic.whole ?? topic.level ?? '')?.[1]
    : undefined
  if (owner !== undefined) return { name: owner + plain, sure: false }
  if (!isBareFlow(normaliseName(plain))) {
    const name = carryOn(plain, topic.whole, figure)
    return { name, sure: isDistinct(name) }
  }
  const way = setting === null ? null : throughWhat.exec(setting.clause)
  if (way !== null) return { name: `通过${way[1]!}${plain}`, sure: false }
  const sector =
    setting === null || topic === noTopic ? null : sectorOf(setting.sentence.slice(0, -setting.clause.length))
  if (sector !== null)
    return {
      name: carryOn(plain, topic.whole?.includes(`${sector}进出口`) ? topic.whole : `${sector}进出口`, figure),
      sure: true,
    }
  const name = carryOn(plain, topic.whole, figure)
  return {
    name,
    sure:
      name !== plain ||
      /(?:我国|全国|中国|外贸|货物|省|市|区)[^，。；]{0,4}(?:进出口|出口|进口)/.test(setting?.clause ?? ''),
  }
}

/** 通过跨境电商管理平台实现进出口, 经广西口岸进出口: a part of the trade, told by its way. */
const throughWhat =
  /(?:通过|经由?)(?!过|济)([^，。；]{2,24}?(?:平台|口岸|渠道|通道|班列|港))(?:实现|完成|的)?(?:货物)?(?:贸易)?(?:进出口|出口|进口)[^，。；]{0,8}$/

/** 出口量 in money is the value of exports, whatever it is called. */
function moneyName(name: string, setting: Setting | null): string {
  return setting?.figure.kind === 'amount' && name.endsWith('量') ? name.replace(/(进出口|出口|进口)量$/, '$1额') : name
}
