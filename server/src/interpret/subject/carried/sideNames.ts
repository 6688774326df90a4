// Names of sides that say nothing of whose they are (成交额, 复工面), with the owner that the sentence told another side of.
import { attributes, generalNouns } from '../../../lexicon/indicators.ts'
import {
  beforeSides,
  dependentQuantities,
  doerNouns,
  sidesOfCounted,
  sidesOfEarners,
  sidesOfMoney,
  sidesOfOwners,
  transportModes,
} from '../../../lexicon/parts.ts'
import { fresh } from '../../../lexicon/movements.ts'
import { alternation } from '../../../tools/alternation.ts'
import { characterSet } from '../../../tools/characters.ts'
import { signOf } from '../../../tools/signs.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'
import { prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { subjectStart, subjectWith, type Subject } from '../indicator.ts'
import { countedLast, madeIn, ownerOf } from './owner.ts'
import { actsFrom } from '../phrase/doings.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { openingNoun } from '../phrase/phrase.ts'
import { sizeOf } from '../measured/sizes.ts'
import type { Topic } from '../topic.ts'

const sides = suffixes([...dependentQuantities, ...sidesOfOwners, ...sidesOfCounted, ...sidesOfEarners])
const ofThings: ReadonlySet<string> = new Set(sidesOfCounted)
const ofCounted: ReadonlySet<string> = new Set([...sidesOfCounted, ...sidesOfEarners])

/**
 * 利润总额 behind 软件企业业务收入 is 软件企业利润总额, 复工面 behind 渔企复工数 渔企复工面; any other name as it is, and any
 * that has a clause without figures (`before`) in front which speaks of something else.
 */
export function withOwner(name: string, topic: Topic, before: string): string {
  const head = name.startsWith('创造') && sides.at(name) === name.slice(2) ? name.slice(2) : name
  const level = topic.level ?? (before === '' ? wholeOfDoer(topic.whole) : null)
  const told = rateOfDoing(head, level, before) ?? (level === null ? null : ofLevel(head, level))
  if (told !== null) return told
  if (sides.at(head) !== head) return head
  const spoken = openingNoun(before)
  const made = spoken === '' ? '' : madeIn(before)
  if (made !== '') return made + head
  if (spoken !== '') return speaksOf(spoken, head) ? spoken + head : head
  if (level === null) return head
  const tail = sides.at(level)
  const owner = tail !== undefined ? level.slice(0, -tail.length) : ownerCounted(level, head)
  const plain = owner.replace(doing, '')
  return plain.length < 2 || plain.length > longestOwner || nobody.test(plain) || plain === head
    ? head
    : joined(plain, head)
}

/** What shares words with the level that the sentence told; null for any other name. */
function ofLevel(head: string, level: string): string | null {
  if (isEndOf(level, head.replace(against, ''))) return level
  return loansOf(head, level) ?? balanceOf(head, level) ?? saleOf(head, level)
}

/** 渔商到会人数…，│到会人数: the same, told shorter. */
function isEndOf(level: string, own: string): boolean {
  return own.length > 3 && level.length > own.length && level.endsWith(own) && persons(own)
}

/** 到会人数│比上届 */
const against = /(?<=..)[比较][^，。；]{1,8}$/
const persons = endTest(/..人[数次]$/)

/** 渔企贷款余额11万亿元，│贷款户数, 清偿拖欠渔民账款48亿元，│清偿进度 */
function loansOf(head: string, level: string): string | null {
  const act = head.slice(0, 2)
  if (head.length !== 4) return null
  if (head.endsWith('进度') && level.startsWith(act)) {
    const done = level.slice(2).replace(/(?<=..)(?:余额|总额|金额|额)$/, '')
    return onlySum.has(done) ? null : done + head
  }
  const at = deals.has(act) ? level.lastIndexOf(act) : -1
  return at < 2 || !sums.has(level.slice(at + 2)) ? null : level.slice(0, at) + head
}

/** 销售收入, 清偿额: not of what. */
const onlySum: ReadonlySet<string> = new Set(
  '收入 支出 额 款 款项 总额 总量 量 面积 数 任务 目标 计划'.split(' ').concat(''),
)
const sums: ReadonlySet<string> = new Set(['余额', '总额', '金额', '额', '规模', '总量', '数', ''])
const deals: ReadonlySet<string> = new Set(['贷款', '存款', '授信', '投保', '承保', '订单', '合同'])

/** 国际收支货物和服务贸易进出口规模…，│顺差: of the same trade. */
function balanceOf(head: string, level: string): string | null {
  const trade =
    head === '顺差' || head === '逆差' ? /^(.{2,}?)进出口(?:总[额值]|规模|额)?$/.exec(level)?.[1] : undefined
  return trade === undefined ? null : `${trade}${/^(?:货物|服务)$/.test(trade) ? '贸易' : ''}${head}`
}

const isSale = startTest(/^销售(?:收入|额|总额)$/)

/** 销售海带15万公斤，│销售收入: of the same. */
function saleOf(head: string, level: string): string | null {
  const sold = isSale(head)
    ? /^(?:累计|网上|共)?销售([^，的]{2,10}?)(?:量|[台辆套件]?数)?$/.exec(level)?.[1]
    : undefined
  return sold === undefined ? null : sold + head
}

/** 渔业污水治理稳步推进，治理率 is 渔业污水治理率, 改造渔港12座，改造率 渔港改造率; null for any other name. */
function rateOfDoing(head: string, level: string | null, before: string): string | null {
  if (head.length !== 3 || !endsRate(head, 2)) return null
  const act = head.slice(0, 2)
  if (level !== null) {
    const growing = whichDo.exec(level)
    if (growing?.[2] === act) return growing[3]!.replace(/(?<=..)[种类]$/, '') + growing[1]! + head
    const counted = level.startsWith(act) ? countedLast(level)?.slice(2) : undefined
    return counted === undefined || counted.length > longestOwner || !isThing(counted) ? null : counted + head
  }
  const at = before.indexOf(act)
  const done = at < 2 || at > longestOwner ? '' : subjectStart(before.slice(0, at)).replace(manner, '')
  return done.length < 2 || nobody.test(done) || tellsOf.test(done) ? null : done + head
}

const endsRate = characterSet('率面')
/** 增加值实现增长的行业数 */
const whichDo = /^([^，的]{0,10}?)(?:实现|保持|同比|呈现?|正)+(..)的([^，的]{2,10})数$/
const manner = /(?<=..)(?:加快|加速|有序|全面|稳步|持续|逐步|陆续|基本|推进|推动|[已均]|实现)+$/
const tellsOf = /[的了在对为将把向]|^(?:增加|减少|扩大|提高|降低|控制|加大|推进|出现)$/

/** 渔业企业增加值增长8%。│营业收入: what the paragraph told of those who achieve it; null for any other whole. */
function wholeOfDoer(whole: string | null): string | null {
  const tail = whole === null ? undefined : sides.at(whole)
  const owner = tail === undefined ? '' : whole!.slice(0, -tail.length)
  return owner.length > 3 && owner.length <= longestOwner && groups.at(owner) !== undefined ? whole : null
}

const groups = suffixes('企业 公司 集团 工业 制造业 服务业 行业 单位 景区'.split(' '))

/** 营业收入、利润总额分别: sides that a list tells of those of whom the paragraph told another one; any other name as it is. */
export function listedSide(name: string, whole: string | null): string {
  const level = dependent.has(name) ? wholeOfDoer(whole) : null
  return level === null || sides.at(level) === name ? name : sideWithOwner(name, level)
}

const dependent: ReadonlySet<string> = new Set(dependentQuantities)

/** 渔业企业表现亮眼，│出口交货值, 渔港码头建成运营，│利用率: who achieves it, or what is used. */
function speaksOf(noun: string, head: string): boolean {
  if (noun.length < 3 || noun.length > longestOwner || nobody.test(noun)) return false
  return ofThings.has(head) ? isThing(noun) : doers.at(noun) !== undefined
}

const doers = suffixes(doerNouns)
const longestOwner = 20
/** 承包工程新签│合同额, 现有│水库, 新厂占地│面积 */
const doing = new RegExp(`(?:${alternation(beforeSides)})+$|^(?:共有|现有|累计|共)(?=..)`)
/** 财政收入, 年收入, 由开通时的: nobody's. */
const nobody = /^(?:年|日均|国内|财政)$|[由从，；]/

/** Things of a general kind (国家, 项目) are too many to own anything, those that somebody helps earn nothing for him. */
function ownerCounted(level: string, head: string): string {
  const isAccount = dependent.has(head)
  const counted = ofCounted.has(head) || isAccount ? countedLast(level) : null
  if (counted !== null && isAccount && (earners.at(counted) === undefined || actsFrom.at(counted) !== undefined))
    return ''
  if (counted === null || generalNouns.has(counted) || isOfDoer(head, counted)) return ''
  return counted.replace(piece, '').replace(holder, '')
}

/** 规模以上渔企1.3万家，│营业收入 */
const earners = suffixes('企业 公司 集团 单位 机构 合作社 景区 酒店 商户 个体户 工商户 市场主体 经营主体'.split(' '))

/** 渔队现有│队员: who has them. */
const holder = /^.{2,8}?(?:共有|现有|拥有)(?=..)/

/** 安置住房竣工套数 is of what was counted, by the piece. */
const piece = /(?<=..)(?:[台辆艘列套宗]|批次|(?<![案文部零物])件|(?<![客用农商住门])户)$/

/** 支持渔企300户，贷款余额… is the bank's; 新建学校建筑面积 and 养殖企业产值 are of those counted. */
function isOfDoer(head: string, counted: string): boolean {
  return ofDoers.has(head) && actsFrom.at(counted) !== undefined && !ofTrade.test(counted)
}

const ofDoers: ReadonlySet<string> = new Set(['贷款余额', '产值'])
const ofTrade = /^(?:养殖|种植|生产|加工|制造|出口|进口|销售|收购|运输|投产)/

/** 渔货街客流量、营业额: a bare side behind the `first` of a list is of the same; any other name as it is. */
export function sideWithOwner(name: string, first: string): string {
  if (sidesInLists.at(name) !== name) return name
  const tail = sidesInLists.at(first)
  const owner = tail === undefined ? '' : first.slice(0, -tail.length)
  const isGoods = visits.has(name) && !isVisited(owner, owner.length - 1)
  return owner.length < 2 || nobody.test(owner) || isGoods ? name : joined(owner, name)
}

/** 渔货销售额、客流量: nobody comes into the goods. */
const visits: ReadonlySet<string> = new Set('客流量 客流 客运量 人流量 人流 旅客量 游客量 客座率'.split(' '))
const isVisited = characterSet('街区城馆店园港站场圈心寺山湖岛镇村乡路线桥厅楼院会节铁航市县省国地业通运')

const sidesInLists = suffixes([...dependentQuantities, ...sidesOfOwners, ...sidesOfCounted, ...sidesOfMoney])

/** 渔企复工 and 复工面 are 渔企复工面. */
function joined(owner: string, side: string): string {
  return owner.endsWith(side.slice(0, 2)) ? owner + side.slice(2) : owner + side
}

const modes = prefixes(transportModes)
const aspects = signOf('面')
const named = new RegExp(`${alternation([...transportModes])}|高铁|高速|动车|航道`)

/** 民航方面，预计发送旅客200万人次 is 民航发送旅客: the means of transport that the sentence opens with as its matter. */
export function withMode(subject: Subject, { sentence, sentenceSigns }: Setting): Subject {
  if (subject.name === null || (sentenceSigns & aspects) === 0) return subject
  const start = sentence[0] === '在' ? 1 : 0
  const mode = modes.at(sentence, start)
  if (mode === undefined || !sentence.startsWith('方面，', start + mode.length)) return subject
  return named.test(subject.name) ? subject : subjectWith(subject, mode + subject.name, false)
}

/** 数量, 面积 at the head of a clause: that of the things counted before, or of what the clause before speaks of. */
export function attributeOf(head: string, topic: Topic, before: string, sentence: string): string | null {
  if (head.length === 0 || head.length > longestAttribute) return null
  const side = head.length > 2 ? undefined : /^(?:全)?([长高宽深厚])$/.exec(head)?.[1]
  if (!bareAttributes.has(head) && side === undefined) return null
  if (wholeLengths.has(head)) return (workOf(topic, sentence) ?? '') + head
  const owner =
    (ownerOfAttribute(besidesParts(topic, head, sentence), before, sentence)?.replace(/^占.*/, '') ||
      topic.level?.replace(/(?:总额|总值|额|数|规模|面积|总面积)$/, '')) ??
    null
  return owner === null || owner.length < 2 || owner === head || isOfDoer(head, owner)
    ? null
    : ownerOfSide(owner, head) + (side === undefined ? head : `${side}度`)
}

const wholeLengths: ReadonlySet<string> = new Set(['全长', '总长', '总长度'])

/** 渡轮航线途经两个港区，│全长12公里: the work that the sentence speaks of, or was counted before; null where there is none. */
function workOf({ level }: Topic, sentence: string): string | null {
  const counted = countedLast(level)
  const isWay = counted !== null && (sizeOf(counted, 'km') !== null || counted.endsWith('线'))
  const work = isWay ? counted : workToldLast(sentence)
  return work.length >= 2 && work.length <= longestPlain && !/[，、的]|[年月]内?$/.test(work) ? work : null
}

/** What the last clause opens with that tells more of it than how it runs (设站15座, 双向六车道). */
function workToldLast(sentence: string): string {
  for (const clause of sentence
    .split(/[，；]/)
    .slice(0, -1)
    .reverse()) {
    const work = runs(clause) ? '' : openingNoun(clause).replace(passing, '')
    if (work.length >= 2 && work.length < clause.length) return work
  }
  return ''
}

/** What tells how a work runs. */
const running = '双向|单向|沿线|全线|途经|连接|跨越|穿越|横跨|起自|起于|始于|位于|共?设'
const runs = startTest(new RegExp(`^(?:${running})`))

/** 大桥│连接东岸, 一期│计划 */
const passing = new RegExp(`(?<=..)(?:${running}|\\d|[北南东西]起|计划|预计|将|采用|与|是|为|由|自|从).*$`)

/** A long name only where it ends as that of a place or a work does. */
function ownerOfAttribute(topic: Topic, before: string, sentence: string): string | null {
  const owner = ownerOf(topic, before, sentence, longestOfSide)
  return owner === null || owner.length <= longestPlain || works.test(owner) ? owner : null
}

const longestPlain = 12
const works = /(?:区|公园|工程|项目|铁路|公路|大桥|水库|机场|基地|港|园)$/

/** 渔港公园位于海边，包括三个园区，│总面积2万亩: of what consists of them. */
function besidesParts(topic: Topic, head: string, sentence: string): Topic {
  return inAll.has(head) && consists.test(sentence) ? { ...topic, level: null } : topic
}

const consists = /[，；](?:主要|共)*(?:包括|包含|涵盖|下辖|分为|划分为)[^，；]*，[^，；]*$/
const longestOfSide = 16

/** 新增上市公司62家，总数186家: of all such companies. */
function ownerOfSide(owner: string, head: string): string {
  const things = owner.replace(/(?<=..)(?:批次|[台辆架艘列件套])$/, '')
  return inAll.has(head) ? things.replace(anew, '') : things
}

const inAll: ReadonlySet<string> = new Set(['总数', '总量', '总规模', '总里程', '总面积'])
const anew = new RegExp(`^(?:累计|全年)?(?:${alternation(fresh)})(?=..)`)

const bareAttributes: ReadonlySet<string> = new Set(attributes)
const longestAttribute = Math.max(...attributes.map(({ length }) => length))
