// What a share is a share of: 占出口总值的59.3%, 80%的县区将实现…, 其中一半从事外贸业务.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { noParts, sidesOfThings } from '../../../lexicon/parts.ts'
import { holdsDigit } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { carryOn } from '../carried/carryOn.ts'
import { countedAsPart } from '../counted/numberOf.ts'
import { headOf, isNamedQuantity, shareName, subjectStart, type Subject, unsure } from '../indicator.ts'
import { isPredicate } from '../phrase/nounEnd.ts'
import { shareAmong } from './among.ts'
import { shareGiven, shareGivenNext, wholeBefore } from './given.ts'
import { readOpinion } from './opinion.ts'
import { partDoing, partThatMoves, unquoted } from './partThatMoves.ts'
import { openingNoun, partPhrase, sentenceSubject } from '../phrase/phrase.ts'
import { predicateOf } from '../phrase/predicate.ts'
import { withoutBracket } from '../measured/standard.ts'
import { relativeClauseLength } from '../phrase/relativeClause.ts'
import { shareByHead, shareWithin } from './shareWithin.ts'
import { withoutNation, wholeNamed } from './wholeNamed.ts'
import type { Topic } from '../topic.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

const ofWhole =
  /(?:(?:所)?占(?!比|有?率|地(?![区方]))(?:到|据|了)?|(?:已)?(?:达到?|相当于|[升增降提][高加低]?[到至]|超过|低于|接近|不足|不到)(?=[^占，。；\d]{2,16}的[^的]{0,2}$))([^占]{0,40})$/

/** 已超过实收股本5.42亿元的│三分之一 */
const partOfAmount =
  /(?:超过?|达到?|达|占|相当于|接近|不足|逾)([^，。；\d占]{2,12})\d[\d.]*[万亿]*(?:[美欧日港]?元|吨|人|户|亩|公顷)的$/
/** 超过全市常住人口的│1/10 */
const reachesPart =
  /(?:超过?|接近|不足|相当于|达到?)([^，。；\d占]{3,14}?)(?:的(?:约|近)?|(?<=总[数量额值]|总?人口|面积|收入|支出|[产销]量))$/
/** 占营业收入的六成多、利润的五成多 */
const nextWhole = /^[、和与及]([^，。；\d]{2,14})的$/

/** The name of a share, or null where its words name a quantity of their own. `left` is blanked of periods. */
export function readShare(setting: Setting, topic: Topic, left: string, head: string, before: string): Subject | null {
  const { right, sentence, figure, clause } = setting
  const part = () => partBefore(topic, before, sentence)
  const isTold = isPart(figure) && !right.startsWith('的')
  return (
    shareOfTold(setting, topic, left) ??
    shareAmong(left, isTold, part) ??
    shareTaken(setting, topic, left, part) ??
    shareOfNext(clause, left, part) ??
    shareGivenNext(setting, left, topic) ??
    shareByHead(head, part) ??
    shareWithin(head, before) ??
    (isNamedQuantity(head) ? null : (readOpinion(setting, before) ?? shareOfThings(setting, topic, before)))
  )
}

/** 渔业产值占生产总值的│8% */
function shareTaken(setting: Setting, topic: Topic, left: string, part: () => string | null): Subject | null {
  const { clause, right, sentenceStart } = setting
  const inLeft = ofWhole.exec(left)
  const match = inLeft ?? (left.length < 4 ? ofWhole.exec(clause) : null)
  if (match === null) return null
  const lent = topic.wholeStart === sentenceStart ? topic.whole : null
  return shareOfWhole(inLeft === null ? clause : left, match, part(), partBehind(right), lent)
}

/** 占营业收入的六成多、利润的│五成多 */
function shareOfNext(clause: string, left: string, part: () => string | null): Subject | null {
  const whole = nextWhole.exec(left)?.[1]
  const holder = whole === undefined ? null : /^(.*)占[^占]*$/.exec(clause)
  if (holder === null) return null
  const own = headOf(holder[1]!)
  const name = own.length >= 2 ? own : part()
  return name === null ? null : unsure(shareName(name, headOf(whole!)))
}

/** 占全国的一半以上，达到│56.7%; 占全国的37%，较上年的│36%占比再度提升 */
const isOfShare = endTest(/(?:比重|占比)$/)
const exactly = /^[，、]?(?:达到?|为|约为?|高达)+\s*$/
const against = /^[，、]?(?:比|较)\s*的?$/

/** 已超过实收股本5.42亿元的三分之一, 超过全市常住人口的1/10: the share of what was told before. */
function shareOfTold({ figure, clause, right }: Setting, { last, level, levels }: Topic, left: string): Subject | null {
  if (last !== null && isOfShare(last) && (exactly.test(left) || (against.test(left) && /^的?[占比份]/.test(right))))
    return unsure(last)
  const amount = last !== null && /^\s*的$/.test(left) ? partOfAmount.exec(clause) : null
  const own = amount === null ? '' : headOf(clause.slice(0, amount.index))
  const holding = amount === null ? null : own || (levels.at(-2) ?? null)
  if (holding !== null) return { name: shareName(holding, withoutNation(headOf(amount![1]!))), sure: own !== '' }
  const outOf = isPart(figure) && level !== null ? reachesPart.exec(left)?.[1] : undefined
  return outOf === undefined ? null : unsure(shareName(countedAsPart(level!), headOf(outOf)))
}

/** 一半, 三成: nothing but a part. */
function isPart({ kind, text }: Setting['figure']): boolean {
  return kind === 'fraction' || text.endsWith('成')
}

/** 占出口总值的59.3%: the share of what was spoken of in what stands between 占 and 的. */
function shareOfWhole(
  words: string,
  match: RegExpExecArray,
  known: string | null,
  behind: string | null,
  lent: string | null,
): Subject {
  const whole = wholeNamed(match[1]!)
  const among =
    whole === '' ? /^([^，。；在]{2,}?)在([^，。；在]{2,12}?)中$/.exec(headOf(words.slice(0, match.index))) : null
  if (among !== null) return unsure(shareName(among[1]!, among[2]!))
  const inside = whole === '' ? insideWhat.exec(words.slice(0, match.index).trim())?.[1] : undefined
  if (inside !== undefined && known !== null) return unsure(shareName(known, withoutNation(inside)))
  const own = headOf(words.slice(0, match.index))
  const part = own.length >= 2 ? carryOn(own, lent, null) : (behind ?? known)
  if (part === null) return { name: whole === '' ? null : `占${whole}比重`, sure: false }
  return { name: whole === '' ? `${part}占比` : shareName(part, whole), sure: whole !== '' }
}

/** 渔船支出3元，在总支出中占…: the whole stands in front of 占, the part in the clause before. */
const insideWhat = /^[，、]?在([^，。；在]{2,14}?)[中里]$/

/** 占出口总值近六成的│机电产品: whose share it is stands behind. */
function partBehind(right: string): string | null {
  if (!right.startsWith('的')) return null
  const { noun } = partPhrase(right.slice(1))
  return noun.length < 2 || noPart.test(noun) ? null : noun
}

const noPart = new RegExp(`(?:${alternation(noParts)})`)

const longestWhole = 8

/** 在职员工中，有近七成为技术人员: what a part of them is. */
const identity = /^(?:是|为|系|属于)(?![主止期了来])([^，。；、\d]{2,14})/
const among = new RegExp(`([^，。；\\d]{2,14}?)(?:当中|之中|中)[，\\s]*(?:有|仅|只|${inexact})*$`)

/** 80%的县区将实现安全标准化, 其中44%可作为全新品销售: a share of things, of which something is said. */
function shareOfThings(given: Setting, topic: Topic, before: string): Subject | null {
  const setting = given.right[0] === '（' ? { ...given, right: withoutBracket(given.right) } : given
  const { right, left } = setting
  const kind = identity.exec(right)?.[1]
  const group = kind === undefined ? undefined : (among.exec(left) ?? among.exec(before))?.[1]
  if (group !== undefined) return unsure(shareName(partPhrase(kind!).noun || kind!, subjectStart(group)))
  const told = right.startsWith('的')
    ? (reachedPart(left, right, topic) ?? paceBehind(right) ?? shareGiven(right, left, topic))
    : (shareDoing(setting, topic, before) ?? reachedPart(left, `的${right}`, topic) ?? shareSaid(right, left))
  return told ?? shareOfNoun(setting, topic) ?? (opensShare.test(left) ? partDoing(right) : null)
}

/** 其中44%│可作为全新品销售, 居民中有八成│使用手机支付: the noun stands in front. */
function shareDoing({ right, left, sentence }: Setting, topic: Topic, before: string): Subject | null {
  const said = saidOfPart(right)
  if (said === '') return null
  if (opensPart.test(left)) {
    const whole = groupBefore.exec(sentence.slice(-48))?.[1] ?? ownerInFront(topic, before)
    return unsure(whole === null ? `${said}的占比` : `${said}的${whole}占比`)
  }
  const whole = /^(?:使用|采用|配备|安装)/.test(right) ? headOf(left) : ''
  return whole.length < 2 || whole.length > longestWhole || isNamedQuantity(whole)
    ? null
    : unsure(`${said}的${whole}占比`)
}

const opensPart = new RegExp(`中[^，]{0,4}$|有(?:${inexact})*$|^[，]?(?:${inexact})*$|^[^，]{0,12}、$`)

/** 人口超过30万的城市│中，已有92%通上高铁: of which it is a part, though that clause holds a figure. */
const groupBefore = new RegExp(
  `\\d[^，。；]*的([^，。；：的\\d]{2,10})(?:当中|之中|中)，(?:目前|已|有|仅|只|${inexact})*$`,
)

/** 是│通过外购满足 */
const byWhat = /^是(?=[由通从靠用经来在])/
/** 六成归村集体，四成作扶持资金 */
const goesTo = /^(?:归(?![来国属还途侨为纳因])|作为?(?![业用物家])|用作|划归|留作|分给|拿来)[^，。；、\d]{2,10}/
/** 光缆覆盖│98%的行政村 */
const reaching = new RegExp(`^(.*?)(覆盖|惠及|涵盖|辐射)(?:了|到|全[国省市区县]|${inexact})*$`)

function saidOfPart(right: string): string {
  return predicateOf(byWhat.test(right) ? right.slice(1) : right) || (goesTo.exec(right)?.[0] ?? '')
}

function reachedPart(left: string, right: string, { level }: Topic): Subject | null {
  const reached = reaching.exec(left)
  const { noun } = reached === null ? { noun: '' } : partPhrase(right.slice(1))
  if (noun.length < 2) return null
  const own = headOf(reached![1]!)
  if (own === '' && noun === '人口' && level?.endsWith('人数') === true) return unsure(shareName(level, noun))
  return unsure(`${own.length < 2 || own.length > longestWhole ? '' : own}${reached![2]!}${noun}占比`)
}

/** 14%的粮食│产值│在运输中损失 */
const sideOfThing = new RegExp(`^(?:${alternation(sidesOfThings)})`)

/** 8%的年均增速. */
function paceBehind(right: string): Subject | null {
  const pace = /^的([^，。；、的\d]{1,10}?(?:增速|增幅|涨幅|降幅|增长率))/.exec(right)
  return pace === null ? null : unsure(pace[1]!)
}

/** 80%的│县区│将实现安全标准化: the noun stands behind, with what is said of it. */
function shareOfNoun({ right, figure, left }: Setting, topic: Topic): Subject | null {
  const direct = right.startsWith('的')
  const attributed = !direct && left.trim() === '' && relativeClauseLength(right) > 0
  if (!direct && !attributed && figure.kind !== 'fraction') return null
  const { noun: thing, predicate } = partPhrase(direct ? right.slice(1) : right)
  if (thing.length < 2 && !divisions.test(thing)) return null
  const noun = thing + (direct ? (sideOfThing.exec(right.slice(1 + thing.length))?.[0] ?? '') : '')
  const pace = /^.{0,10}?(?:增速|增幅|涨幅|降幅|增长率|增长|速度)|^.*(?:率|水平)$/.exec(noun)
  if (pace !== null) return unsure(pace[0])
  const whole = predicate === '' && direct ? wholeInFront(left, topic) : null
  if (whole !== null) return unsure(shareName(noun, whole))
  const side = noun.slice(thing.length)
  const said = predicate.startsWith(side) ? predicate.slice(side.length) : predicate
  return unsure(`${said === '' ? '' : `${said}的`}${noun}占比`)
}

/** 用不到全国│千分之四的国土，养活了全国│一成的│人口 和 一成二的│学生: the whole, where it stands right in front or did for the member before. */
function wholeInFront(left: string, topic: Topic): string | null {
  const before = wholeBefore(left, topic)
  if (before !== null) return before
  return ofAll.exec(left)?.[1] ?? null
}

const ofAll = new RegExp(
  `(?:[以用凭靠了着有产献纳担负]|占)(?:仅|只|${inexact})*(全[国球省市县区镇村]|世界)的?(?:${inexact})?$`,
)

const divisions = /^[村县镇乡户]$/

/** 80%居民都是老年人, 七成农户养蜂: a share of the noun right behind it, which the clause then says something of. */
function shareSaid(right: string, left: string): Subject | null {
  if (!opensShare.test(left) || isPredicate(right, 0)) return null
  const moved = partThatMoves(right)
  if (moved !== null) return moved
  if (right[0] === '“') return shareSaid(unquoted(right), left)
  const { noun, predicate } = partPhrase(right)
  if (noun.length < 2 || noun.includes('的') || nobody.test(noun) || !right.startsWith(noun)) return null
  if ((isNamedQuantity(noun) && noun !== '人口') || holdsDigit(right.slice(noun.length))) return null
  const kind = isKind.exec(right.slice(noun.length))?.[1]
  if (kind !== undefined && partPhrase(kind).predicate === '')
    return unsure(shareName(partPhrase(kind).noun || kind, noun))
  const said = predicate === '' ? telling.exec(right.slice(noun.length))?.[1] : predicate
  return said === undefined ? null : unsure(`${said}的${noun}占比`)
}

/** 六成受访渔民│表示愿意转产 */
const telling = /^(?:表示|认为|觉得|反映|坦言)([^，。；：、\d]{2,12})/

/** Nothing stands in front that could be a part or a whole, but for a place. */
const opensShare = new RegExp(
  `^(?:[^，。；占]{0,6}[上里内中]|[^，。；占]{0,6}[省市县区镇乡村国港岛厂校]|其中|\\s)*(?:有|\\s|${inexact})*$`,
)
const nobody = /^(?:我|你|他|她|它|我国|左右|上下)$/
const isKind = /^(?:都|均|大多|多|全)?(?:是|为|属于)(?![主止期了来此从由在])([^，。；、\d]{2,14})/

function partBefore(topic: Topic, before: string, sentence: string): string | null {
  const part = topic.level ?? (openingNoun(before) || sentenceSubject(sentence) || topic.whole)
  return part === null || part.length < 2 || part.startsWith('据') ? null : countedAsPart(part).replace(foremost, '')
}

/** 装备制造业│规模最大，占… */
const foremost = /(?<=..)(?:规模|数量|占比|比重|增速)?最[大多高快]$/

function ownerInFront(topic: Topic, before: string): string | null {
  const opening = openingNoun(before).replace(/[的]?[其当]?中$/, '')
  if (tenths.test(opening)) return /的([^的]{2,})占比$/.exec(topic.last ?? '')?.[1] ?? null
  const whole = opening.length >= 2 ? opening : (topic.level ?? topic.whole)
  return whole === null
    ? null
    : whole.replace(/(?<=.{2})(?:数量?|比例|占比|比重)$|^(?:已经?|累计|共有?|现有|拥有)+(?=..)/g, '')
}

/** 六成用于分红，│四成用于扩大再生产: the part before is no whole. */
const tenths = /[一二三四五六七八九两]成(?![为立员果功本交品长绩都熟套])/
