// The noun that stands behind a count, with what is said of it: persons by their last word, things by their classifier.
import { alternation } from '../../../tools/alternation.ts'
import { bodiesInside, countedBodies, placesWithUsers, prepositions, toldOrShown } from '../../../lexicon/predicates.ts'
import { actsFrom, actsUpTo } from '../phrase/doings.ts'
import { characterSet, holdsDigit } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity } from '../indicator.ts'
import { isPredicate, isThing, listEnd } from '../phrase/nounEnd.ts'
import { partPhrase, type Phrase } from '../phrase/phrase.ts'
import { firstAct, isVivid, predicateOf } from '../phrase/predicate.ts'
import { clauseLength, relativeClauseLength } from '../phrase/relativeClause.ts'
import { unitNouns } from '../../../lexicon/indicators.ts'
import { endOfPersons, stretchOfPersons } from './persons.ts'
import { receiverOf } from './receiver.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

const nounsByUnit: ReadonlyMap<string, string> = new Map(Object.entries(unitNouns))
const nobody = { start: 0, end: 0 }
const personUnits: ReadonlySet<string> = new Set(['名', '位', '员'])

/** What is counted, and what is said of it: an average of theirs is not. */
export function nounOf(setting: Setting): Phrase {
  const members = membersOf(setting.right)
  return members === null
    ? nounBehind(setting)
    : { noun: nounBehind({ ...setting, right: members }).noun, predicate: '' }
}

/** 村民│人均收入, 企业│平均利润: what they have on average is the next figure's, not said of them; 负责人│均到场 is no average. */
function membersOf(right: string): string | null {
  if (!right.includes('均')) return null
  const found = average.exec(right)
  if (found === null) return null
  const members = found[1]!
  if (found[2] === '人均' && endOfPersons(`${members}人`) > members.length) return null
  return predicateOf(members) === '' && partPhrase(members).predicate === '' ? members : null
}

const average =
  /^([\u4e00-\u9fff]{2,12}?)的?([人户亩年]均|平均)(?=[\u4e00-\u9fff])(?![数值水线分已获被在为是来有未不将会能持])(?![^，。；]*的[^，。；\d])/

/** 两次亲临渔村考察、三次听取渔民意见 */
const nextTime = /[、，和及][一二两三四五六七八九十\d]+次.*$/

/** 32万人次│-3.4%: the next figure. */
const signedNumber = characterSet('-−－﹣+＋﹢↑↓')

/** 来自12个国际组织的嘉宾: where they are from is counted, not they. 9部门发布: the unit is itself the noun. */
function nounBehind({ right: all, clause, figure }: Setting): Phrase {
  const words = figure.unit === '次' ? all.replace(nextTime, '') : all
  if (signedNumber(words, 0) || (figure.unit === '户' && words.startsWith('的'))) return { noun: '', predicate: '' }
  const persons = personUnits.has(figure.unit) ? stretchOfPersons(words) : nobody
  if (persons.end > 0)
    return {
      noun: words.slice(persons.start, persons.end).replace(/[“”]/g, ''),
      predicate: actOf(words.slice(persons.end).replace(/^们?等?/, '')),
    }
  const own = nounsByUnit.get(figure.unit)
  if (
    own !== undefined &&
    !/^(?:[省市]?区|[县市]|[和及、])/.test(words) &&
    relativeClauseLength(words) === 0 &&
    !/^[\u4e00-\u9fff]{2,6}的/.test(words)
  )
    return { noun: own, predicate: '' }
  const right = words.startsWith('的') ? words.replace(/^的(?=[^，。；、])/, '') : words
  const from = right.indexOf('的')
  if (from >= 2 && /(?:来自|源自|源于)[^，。；的]*$/.test(clause))
    return { noun: partPhrase(right.slice(0, from)).noun, predicate: '' }
  const part = figure.unit === '家' && !acts(clause) ? bodyOf(partOf(right)) : partOf(right)
  const phrase = topOf(ownPart(listed(part, right), figure.unit, clause.endsWith('前')), clause, words)
  const receiver = phrase.predicate === '' ? receiverOf(clause, words) : null
  return receiver === null ? phrase : { noun: receiver, predicate: givenTo(words.slice(receiver.length)) }
}

/** 为2.6万家渔企│办理贷款展期: what is done for them. */
function givenTo(words: string): string {
  const act = givesNumber.test(words) ? '' : firstAct(words)
  return act.length < 3 || act.length > longestGift || isVivid(act) ? '' : act
}

const longestGift = 12
/** 发放贷款│3亿元: what is given has a name of its own. */
const givesNumber = /^[^，。；]*\d/

/** 条件成熟的│渔村: the thing behind a clause that tells of it. */
function partOf(right: string): Phrase {
  const clause = clauseLength(right)
  if (clause === 0) return partPhrase(right)
  const { noun } = partPhrase(right.slice(clause))
  return { noun: clause > longestClause ? noun : right.slice(0, clause) + noun, predicate: '' }
}

const longestClause = 9

/** 两座大桥的路线, 3种证件的旅客: the classifier tells that bridges and papers are counted; of 前10家渔企的产量 what they are `foremost` in. */
function ownPart(phrase: Phrase, unit: string, foremost: boolean): Phrase {
  const { noun } = phrase
  const at = noun.indexOf('的')
  if (at < 2 || acting.test(noun) || predicateOf(noun) !== '') return phrase
  const first = noun.slice(0, at)
  const place = /^(.{2,})(?:之?[间内中里]|[上旁])$/.exec(first)?.[1]
  if (place !== undefined && isThing(place)) return { noun: place, predicate: '' }
  const second = noun.slice(at + 1)
  if (!countsFirst(first, second, unit)) return phrase
  return { noun: first, predicate: foremost && isNamedQuantity(second) ? `${second}居前` : '' }
}

/** Whether the classifier is of the `first` noun and not of the `second`, which belongs to it. */
function countsFirst(first: string, second: string, unit: string): boolean {
  if (unit === '户') return endOfPersons(first) === first.length
  if (/^[每各]|^(?:全部|所有|其他)/.test(second)) return true
  if (!isThing(first)) return false
  if (ofMore.has(unit)) return !isThing(second) && !countable.test(second)
  return (
    ofThings.has(unit) ||
    ((unit === '个' || unit === '种' || unit === '项') && ofPlaces.test(first) && /[人者员户客商]$/.test(second))
  )
}

const ofPlaces = new RegExp(`(?:${alternation(placesWithUsers)})$`)

/** 待复工的企业, 载有乘客的小船: no noun stands first. */
const acting = /^(?:[待未已拟载带]|进入|来自|携带|从事|参加|拥有|具有)/
const ofThings: ReadonlySet<string> = new Set('座 所 家 艘 辆 台 栋 幢 间 株 棵 头 只 架 列'.split(' '))
/** Classifiers of things and of what is told of them. */
const ofMore: ReadonlySet<string> = new Set('根 块 片 颗 枚 门 支 张 幅 口 眼 本 册 部 款 条 起 场'.split(' '))
const countable = new RegExp(`(?:${alternation(toldOrShown)})$`)

/** 前10家企业│产量占…: those counted are the foremost in that, not what is in front of the rest. */
function topOf(phrase: Phrase, clause: string, right: string): Phrase {
  const told = withoutSide(phrase)
  if (told.predicate !== '' || told.noun === '' || !tops(clause) || !right.startsWith(told.noun)) return told
  const side = sharing.exec(right.slice(told.noun.length))?.[1]
  return side === undefined || (side !== '' && !isNamedQuantity(side))
    ? told
    : { noun: told.noun, predicate: `${side}居前` }
}

const sharing = /^的?([^，。；的占]{0,8}?)(?:合计|总共|共计?|就|约|已)?占/
const tops = endTest(/(?:^|[，的]|全[国省市县球]|世界|行业)前$/)

/** 渔企│资产规模, 医院│门诊量, 低保对象│基本生活: of those counted a side is told. */
function withoutSide(phrase: Phrase): Phrase {
  const { noun, predicate } = phrase
  const start = isNamedQuantity(noun) ? startOfQuantity(noun) : noun.search(sideOfPersons)
  if (start < 2) return phrase
  return { noun: noun.slice(0, start), predicate: predicate === '' ? '' : noun.slice(start) + predicate }
}

/** Where the quantity begins that is told of the thing in front of it, -1 where none is. */
function startOfQuantity(noun: string): number {
  if (!sizes.test(noun)) return -1
  const division = /^[^国家]{0,3}(?:城市|省份|[县镇乡村])(?=.{3})/.exec(noun)?.[0].length ?? 0
  if (division >= 2) return division
  for (let start = noun.length - 2; start >= 2; start--) {
    const thing = noun.slice(0, start)
    if ((isThing(thing) && !/[生工商客]$/.test(thing)) || endOfPersons(thing) === start) return start
  }
  return -1
}

const sizes =
  /(?:总?[产销客流储存容门诊疗业务交易成用电货运吞吐发送接待]{1,4}量|总量|总[额值数]|[交易成销售营业产进出口]{2,3}额|产值|规模|收入|利润|营收|总数|面积|里程|(?:计划|协议)?总投资)$/
const sideOfPersons =
  /(?<=对象|群众|居民|职工|老人|儿童|患者|学生|人员|人口|渔民|农民)的?(?:基本)?(?:生活|权益|收入|待遇|养老金|住房安全|就医|就学).{0,4}$/

/** All members of a list whose first one `phrase` holds: 街道、乡镇; of 地震、山岳、水域专业队 the last, whose kinds those in front tell. */
function listed(phrase: Phrase, right: string): Phrase {
  const { noun } = phrase
  if (noun.length < 2 || right[noun.length] !== '、' || !right.startsWith(noun)) return phrase
  const kinds =
    isThing(noun) || noun.length > longestKind || holdsDigit(right) ? null : headOfKinds.exec(right.slice(noun.length))
  if (kinds !== null) {
    const head = partPhrase(right.slice(noun.length + kinds[0].length))
    if (isThing(head.noun)) return head
  }
  const end = listEnd(right, noun.length)
  return end === noun.length ? phrase : { noun: right.slice(0, end), predicate: phrase.predicate }
}

const longestKind = 2
const headOfKinds = /^(?:、[^，。；：、…的等和与及\d]{1,3}){0,5}、(?=[^，。；：、…的等\d]{3})/

/** What persons do, where that is said shortly. */
function actOf(words: string): string {
  if (/^[之当]?中的?一/.test(words)) return ''
  const said = predicateOf(words)
  if (said !== '') return said
  const act = firstAct(words)
  return act.length < 2 || act.length > longestAct || isVivid(act) ? '' : act
}

const longestAct = 8

/** 7家银行│发放贷款, 3家企业│落实政策: 家 counts bodies, so that what stands behind one, and names no other, is what it does. */
function bodyOf(phrase: Phrase): Phrase {
  const { noun } = phrase
  if (noun.includes('的') || noun.length < 4 || ofBody(noun)) return phrase
  const body = bodyFirst.exec(noun)?.[0] ?? ''
  if (body === '') return phrase
  const did = noun.slice(body.length)
  if (phrase.predicate !== '') return { noun: body, predicate: did + phrase.predicate }
  if (belongs(did)) return phrase
  return { noun: body, predicate: ofTheirs(did) ? '' : did }
}

const bodyFirst = new RegExp(
  `^[^，。；、和与及]{0,10}?(?:${alternation(countedBodies)})(?![业家级型类化制性属界员和与及、或办村]|以[上下]|所在)(?=..)`,
)
const ofBody = endTest(new RegExp(`(?:${alternation([...countedBodies, ...bodiesInside])})$`))
/** 县级医院│服务能力: a side of theirs. */
const ofTheirs = endTest(/^..?$|(?:环境|能力|情况|体系|[率额量值度费款]|规模|资金|收入|业务|数据|文化|标准|质量|水平)$/)
/** 学校游泳馆, 企业加油点: a thing that a body has, told shortly. */
const belongs = (words: string) =>
  words.length <= longestBelonging && isThing(words) && actsFrom.at(words) === undefined && !isPredicate(words, 0)
const longestBelonging = 3

/** 完成7家企业│改造: what is done is done with what stands behind. */
const acts = (words: string) => actsUpTo.at(words) !== undefined && fronts.at(words) === undefined
const fronts = suffixes(prepositions)
