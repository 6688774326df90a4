// What a count counts: the things named behind it (322家网约车平台公司), or the name in front (主体已超过10万家).
import { inexact } from '../../../lexicon/hedges.ts'
import { actsFrom, actsUpTo } from '../phrase/doings.ts'
import { characterSet } from '../../../tools/characters.ts'
import { alternation } from '../../../tools/alternation.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { classInFront, countedInBracket } from './countedInFront.ts'
import { type CountContext, ownerIn, readAmong, readKind } from './countedAmong.ts'
import { headOf, isNamedQuantity, type Subject, unsure } from '../indicator.ts'
import { readCrossing } from './crossing.ts'
import { type Front, frontOf } from './frontOfCount.ts'
import { numberOf } from './numberOf.ts'
import { nounOf } from './nounBehind.ts'
import { behindPersons, withoutGrade } from './attributeBetween.ts'
import { readPersons } from './persons.ts'
import { readMedals } from './medals.ts'
import { isDivided, readDivided } from './divided.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { partPhrase, type Phrase } from '../phrase/phrase.ts'
import { firstAct } from '../phrase/predicate.ts'
import { readOrigin } from './origin.ts'
import { servedBy, withoutBenefit } from './receiver.ts'
import { readSharedNoun } from './sharedNoun.ts'
import { generalNouns, resolvedMeasures } from '../../../lexicon/indicators.ts'
import { reachingVerbs } from '../../../lexicon/scopeWords.ts'

/** A count by the noun behind it, or null where none follows. `left` is blanked of periods. */
export function readCountedNoun(own: Setting, left: string, context: CountContext): Subject | null {
  const setting = withoutGrade(own)
  const apart = readApart(setting, left, context)
  if (apart !== null) return apart
  const phrase = heldNoun(nounOf(setting), left)
  return isNoThing(phrase.noun, setting) ? null : nameOfCounted(phrase, setting, left, context)
}

/** Counts that are worded in a way of their own. */
function readApart(setting: Setting, left: string, context: CountContext): Subject | null {
  return (
    readCrossing(setting) ??
    readSharedNoun(setting, left) ??
    readDivided(setting, left, context) ??
    readMedals(setting, left, context) ??
    readHouseholds(setting, left, context) ??
    called(servedBy(setting)) ??
    readKind(setting, context) ??
    readPersons(setting) ??
    readOrigin(setting) ??
    batchesOf(setting) ??
    readAmong(setting, context) ??
    called(countedInBracket(setting))
  )
}

/** 带动320户980人脱贫致富: of the households is said what is said of their persons. */
function readHouseholds(setting: Setting, left: string, context: CountContext): Subject | null {
  const right = behindPersons(setting)
  if (right === null) return null
  const phrase = nounOf({ ...setting, right, figure: { ...setting.figure, unit: '名' } })
  const act = phrase.noun === '' || isNoThing(phrase.noun, { ...setting, right }) ? firstAct(right) : ''
  if (act !== '') return unsure(`${act}户数`)
  return phrase.noun.length < 2 ? null : nameOfCounted(phrase, setting, left, context)
}

const called = (name: string | null): Subject | null => (name === null ? null : unsure(name))

/** 300人以上, 12家迁入了…: a hedge or a verb. */
function isNoThing(noun: string, { right }: Setting): boolean {
  if (noun === '' || (opensNoNoun(noun, 0) && /^(?:以上|左右|之间|人民币)/.test(noun))) return true
  return actsUpTo.at(noun) === noun && /^[^\d，]{2}(?:了|\d)/.test(right)
}

/** With what is done with them, what is said of them or whose they are. */
function nameOfCounted({ noun, predicate }: Phrase, setting: Setting, left: string, context: CountContext): Subject {
  const joined = isJoined(setting) || isDivided(setting, left)
  const front = frontOf(left, setting.leftStart > setting.clauseStart)
  const verb = joined ? context.topic.doing : front.verb
  const doing = verb.replace(including, '')
  const name = setting.figure.kind !== 'count' || noun.endsWith('数') ? noun : `${noun}${vessel(setting)}数`
  if (predicate === '' && isWholeCount(noun, left)) return { name, sure: true, doing }
  if (predicate !== '' && (front.opens || verb === '' || measures.at(noun) !== undefined))
    return { name: withPredicate(predicate, name), sure: false, doing }
  if (doing === '') return { name: joined ? name : front.words + actOn(front, noun) + name, sure: false, doing }
  const size = doing.length + withoutBracket(noun).length
  const owner = size <= shortName && !joined && doing.length >= front.verb.length ? ownerIn(context, setting) : null
  const owned = owner === null || owner.endsWith('数') || owner.endsWith(noun) ? '' : owner
  return { name: `${owned}${doing}${name}`, sure: false, doing }
}

/** 覆盖│渔网、冷链等12个领域: said of the examples, where those are of the same kind. */
function actOn({ examples }: Front, noun: string): string {
  if (examples === undefined || steps.test(noun)) return ''
  return places.test(noun) && !reaching.test(examples) ? '' : examples
}

const steps = /(?:方面|举措|措施|内容|环节|步骤|方式|职业)$/
const places = /(?:国家|地区|省份|城市|县|省区市)$/
const reaching = new RegExp(`^(?:${alternation(reachingVerbs)}|连接|支持)`)

/** 计划包含3项行动: what it consists of is its own. */
const including = /(?:主要)?(?:包括|包含)$/

/** 推出12条措施支持渔业发展: what they are for. */
const measures = suffixes(resolvedMeasures)
const opensNoNoun = characterSet('之以左人')

/** Without a note in brackets and what follows it. */
function withoutBracket(noun: string): string {
  const at = noun.search(/[（(]/)
  return at < 0 ? noun : noun.slice(0, at)
}

/** 8万标箱货物 are counted by what holds them. */
const vessels: ReadonlySet<string> = new Set(['标箱', '箱', '桶'])
const vessel = ({ figure }: Setting) => (vessels.has(figure.unit) ? figure.unit : '')

const holding = /(?:拥有|具有|设有|建有|装有|载有|满载|有着|带有|含有|[种长栽摆装挂布开住停堆]满了?)[近约超逾]?$/

/** 拥有两座码头的港口: what is held is counted, not what holds it. */
function heldNoun(phrase: Phrase, left: string): Phrase {
  const at = phrase.noun.indexOf('的')
  return at < 2 || !holding.test(left) ? phrase : { noun: phrase.noun.slice(0, at), predicate: '' }
}

/** 参展的企业数; 8000辆汽车出口海外 are 出口汽车数. */
function withPredicate(predicate: string, name: string): string {
  return exported(predicate) ? `出口${name}` : `${predicate}的${name}`
}

/** 出口海外, but 出口增速加快 */
const exported = startTest(/^出口(?![额量值总增规交产价])/)

/** 先后分6批设立了30个示范区 is how many times that was done: 示范区设立批次. */
function batchesOf({ right, figure, left }: Setting): Subject | null {
  if (figure.unit !== '批' || !/分(?:别|成|为)?$/.test(left)) return null
  const act = /^(?:次)?([^，。；\d]{0,8}?)([^，。；\d]{2})了?\d[\d.]*[万亿余多]*[^\d，。；]([^，。；、]{2,12})/.exec(
    right,
  )
  return act === null || actsUpTo.at(act[2]!) === undefined ? null : unsure(`${partPhrase(act[3]!).noun}${act[2]!}批次`)
}

/** The next of a list: only the noun that the figure before counts stands between them (22个A和6个B, 10个语种11个文版). */
function isJoined({ leftStart, clauseStart, left }: Setting): boolean {
  if (leftStart <= clauseStart || left.length > 20) return false
  const words = left.replace(/(?:以及|[、和与及的])$/, '')
  return words !== '' && actsUpTo.at(words) === undefined && partPhrase(words).predicate === ''
}

/** 覆盖省 says too little without what covers them. */
const shortName = 6

/** A count by what is done, where no thing is named: 累计开行1.82万列, 平台完成2.3亿单. */
export function readDone(setting: Setting, left: string, context: CountContext): Subject | null {
  const { figure } = setting
  const { verb } = frontOf(left)
  if (verb === '' || actsUpTo.at(verb) === undefined || /(?<!达)到$|[至为]$|[增减]至[近约超逾]?$/.test(left))
    return null
  const next = doneNext(verb, setting, context)
  if (next !== null || figure.unit === '个') return next
  if (/(?:完成|实现|达成)$/.test(verb) && /[量额数]$/.test(headOf(left))) return null
  const told = having.test(verb) || ofWhole.test(left) ? context.topic.counts.get(figure.unit) : undefined
  if (told !== undefined)
    return unsure(`${ofWhole.test(left) ? actsUpTo.at(verb)! : verb}${told.replace(/^.*的(?=..)/, '')}`)
  const subject = actsUpTo.at(verb) === verb ? (ownDoer(left, verb) ?? withoutAct(ownerIn(context, setting))) : ''
  const amount = otherwise.has(figure.unit) ? undefined : amounts.get(actsUpTo.at(verb)!)
  return unsure(
    subject + (amount === undefined ? `${verb}${figure.unit}数` : verb.slice(0, -actsUpTo.at(verb)!.length) + amount),
  )
}

/** 公司生产│320台，销售300台: by who does it; 销售件 of 销售件数 is nobody. */
function withoutAct(owner: string | null): string {
  if (owner === null) return ''
  const act = actsUpTo.at(owner) ?? ''
  const doer = owner.slice(0, owner.length - act.length)
  return otherwise.has(doer.slice(actsFrom.at(doer)?.length ?? 0)) ? '' : doer
}

/** 渔船出口│320艘 is 渔船出口量. */
const amounts: ReadonlyMap<string, string> = new Map([
  ['出口', '出口量'],
  ['进口', '进口量'],
  ['销售', '销量'],
  ['生产', '产量'],
])
/** 销售│400万件 is 销售件数. */
const otherwise: ReadonlySet<string> = new Set(['件', '单', '笔', '人次', '批', '批次', '次', '家', '户', '款', '种'])

/** 新就业形态渔民职业保障试点│惠及165万人: whose doing it is stands right in front, however long its name. */
function ownDoer(left: string, verb: string): string | null {
  const at = left.lastIndexOf(verb)
  const own = at < 0 ? '' : headOf(left.slice(0, at))
  return own.length > shortName && own.length <= longestDoer && isThing(own) ? own : null
}

const longestDoer = 20

/** 受理渔事纠纷案件300件，│审结280件: what is done next with what the sentence counted by that classifier. */
function doneNext(verb: string, { figure, right }: Setting, { topic }: CountContext): Subject | null {
  if (actsUpTo.at(verb) !== verb || figure.unit === '人' || !endsClause(right, 0)) return null
  const counted = topic.counts.get(figure.unit)
  if (counted === undefined || !counted.endsWith('数') || counted.includes(verb)) return null
  const things = counted.slice(objectStart(counted), -1).replace(/^(?:各[类项种级]|的)/, '')
  return things.length < 2 ? null : unsure(`${verb}${things}数`)
}

/** Behind its first verb: 法院受理│渔事纠纷案件数. */
function objectStart(name: string): number {
  for (let at = 0; at < name.length - 3; at++) {
    const verb = actsFrom.at(name, at)
    if (verb !== undefined && at + verb.length < name.length - 2) return at + verb.length
  }
  return 0
}

const endsClause = (text: string, at: number): boolean => text.length <= at || '，。；、！？）'.includes(text[at]!)

/** 全球八座灯塔工厂中，我省企业拥有两座; 430项│任务中已完成398项 */
const having = /(?:拥有|占有|占据)$/
const ofWhole = /^[^，。；\d]{2,12}中(?:已经?|共|有|累计)/

/** A count by the name in front of it. */
export function readCountedName(setting: Setting, subject: string, left: string): Subject {
  const own = withoutBenefit(subject)
    .replace(among, '')
    .replace(fromFirst, '')
    .replace(examples, '')
    .replace(inAllBehind, '')
    .replace(/^的(?=.)/, '')
  const name = classInFront(setting, own) + numberOf(own, setting.figure)
  const stated = statesNumber.test(left)
  return { name, sure: name.length >= 5 && stated && /[数量]$/.test(name) }
}

const statesNumber = new RegExp(`(?:达到?|突破|为|至|到|有|${inexact})[^，；]{0,2}$`)

/** 36座车站中共设换乘站21座 */
const among = /^.{2,10}?中共?(?:设有?|建有?|有)(?=..)/
/** 协会共受理投诉 */
const inAllBehind =
  /(?<=[会局院部委司心厅署台站队])(?:共(?![同享建商有和产青])|已经?(?=累计|建|完|开|设|发|推|新|培))(?=..)/
/** 运输品类│包括汽车配件、渔具等640多种 */
const examples = /(?<=..)(?:主要)?(?:包括|涵盖|包含)[^，；]*、[^，；、]*$/
/** 加油站│从原来的9座 */
const fromFirst =
  /(?<=..)(?<![自理经缘])[从由](?:原来|最初|过去|原先|当初|起初|开始|之前|[^，；]{0,4}[年月天周日]前)的?.*$/

const whole = /共有?|总数|累计|我国|全国|全省|全市|已[^，。]{0,8}|达到?$|设立/

/** Whether the count of these things, in a clause that speaks of all of them, is one known quantity. */
function isWholeCount(counted: string, left: string): boolean {
  const noun = withoutBracket(counted)
  if (noun.length < 4 || noun.includes('的') || generalNouns.has(noun) || isNamedQuantity(noun)) return false
  return (
    !/新增|新设|增设|新建|新开|净增/.test(left) &&
    whole.test(left) &&
    (!left.includes('共') || actsUpTo.at(left) === undefined)
  )
}
