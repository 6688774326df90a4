// What a count is of where its own words name no thing behind it: what the sentence counted before, or a name in front.
import { inexact } from '../../../lexicon/hedges.ts'
import { characterSet } from '../../../tools/characters.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import { actsFrom, actsUpTo } from '../phrase/doings.ts'
import { behindThings, isPredicate, isThing } from '../phrase/nounEnd.ts'
import { openingNoun } from '../phrase/phrase.ts'
import { firstAct, isVivid } from '../phrase/predicate.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { numberOf } from './numberOf.ts'
import type { Topic } from '../topic.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

/** 海外仓412个，面积300万平方米，新增18个: what the sentence counted with that classifier. */
export function countedBefore({ figure, left, listed }: Setting, { counts, last }: Topic): string | null {
  if (figure.kind !== 'count' || listed) return null
  const name = counts.get(figure.unit)
  if (name !== undefined && (figure.unit !== '人' || (name === last && reached.test(left)))) return inAll(name, left)
  return name === undefined && reached.test(left) ? (partOf.exec(last ?? '')?.[1] ?? null) : null
}

/** 渔民增加3万人，│达到45万人 */
const reached = new RegExp(
  `^[，、；]?(?:[但而]|总数|预计|目前|现|已|将|有望|到|至|今年|明年|去年|[\\d年月日底末初\\s])*(?:达到?|增至|增加[到至]|增长[到至]|升至|降至|减至|减少[到至])(?:了|${inexact})?$`,
)
/** 返校学生数占学生总数比重: what reaches a number next is the part. */
const partOf = /^(.{2,12}?数)占.+比重$/

/** 新增专精特新企业21家、累计达到168家: the sum is not of what is new. */
export function inAll(name: string, left: string): string {
  return /累计|总数|总共|共有|已有/.test(left) ? name.replace(/^(?:新增|新设|新建|新认定|新获批)(?=..)/, '') : name
}

/** 340口人的│石桥村接待游客, 2023│渔企百强参与制定标准 */
export const attributeOfNumber =
  /^(?:\d{5}(?:平台|热线)?(?=[\u4e00-\u9fff]{4})|\d[\d.]*[万亿]*[\u4e00-\u9fff]{1,4}的(?=..)|(?:19|20)\d{2}(?=[\u4e00-\u9fff]{4}))/

/** 货物主要是家居用品，共有20多万件: the things that the clause before speaks of, by their classifier. */
export function thingsBefore(unit: string, left: string, before: string): string | null {
  if (!onlySummed.test(left)) return null
  const noun = openingNoun(before)
  if (/有|为|达/.test(left) && noun !== before.trim()) return null
  return noun.length < 2 || noun.length > longestThing ? null : `${noun}${unit === '人' ? '' : unit}数`
}

const onlySummed = new RegExp(`^\\s*(?:(?:总|一|合)?[共计]有?|(?:已经?|只|仅)?有|为|达到?)(?:达|${inexact})?$`)

const longestThing = 8

/** 口罩5000只运往一线: the things in front that the classifier counts, by what is said behind. */
export function doneWithThings({ right, figure, leftStart, clauseStart }: Setting, left: string): Subject | null {
  if (!countsThings.has(figure.unit) || (leftStart > clauseStart && !/^[，、；]/.test(left))) return null
  const moved = isPredicate(right, 0) || actsFrom.at(right) !== undefined || behindThings.at(right) !== undefined
  if (!moved) return null
  const own = headOf(left)
  if (own === '' || !left.endsWith(own)) return null
  const noun = behindVerb(own)
  const act = firstAct(right)
  if (!isThing(noun) || noun.length > longestThing || ofWhere.test(noun)) return null
  return act.length < 3 || act.length > longestAct || isVivid(act) ? null : unsure(`${act}的${numberOf(noun, figure)}`)
}

/** 组织│渔船, 把│口罩 */
function behindVerb(words: string): string {
  const object = words.replace(/^.*[把将]/, '')
  for (let end = object.length - 2; end >= 2; end--)
    if (actsUpTo.at(object, end) !== undefined) return object.slice(end)
  return object
}

const longestAct = 12
const countsThings: ReadonlySet<string> = new Set(
  '只 件 艘 辆 台 套 架 枚 颗 株 棵 头 尾 羽 箱 桶 袋 盒 台套'.split(' '),
)
const ofWhere = /[省市县区镇乡村州国岛港湾站厂店校院所馆园司场]$|企业|集团|部门|单位|社区|街道|协会|银行|中心/

/** 年产量首破20万辆科技引领… : a quantity that reaches its number has its name in front, whatever a headline says behind. */
export function reachedBy({ right }: Setting, head: string, left: string): Subject | null {
  if (right.startsWith('的') || head.length < 4 || !endsReached(head, head.length - 1)) return null
  if (!/(?:[产销]量|规模|总量|总数|数量|人[次口]数?)$/.test(head)) return null
  return reachesNumber.test(left) ? unsure(head) : null
}

const reachesNumber = new RegExp(`(?:破|首超|首达|增至|升至|达到?|超过?|超|突破)(?:${inexact})?$`)

const endsReached = characterSet('量模数次口')

/** 2010户、4654人: the persons of what was just counted. */
function personsOf({ figure, before }: Setting, { last }: Topic, left: string): string | null {
  if (figure.unit !== '人' || before === null || !/^[、共计合]{0,3}$/.test(left)) return null
  const counted = /^(.{2,})数$/.exec(last ?? '')?.[1]
  return counted === undefined ? null : `${counted}人数`
}

/** 年产值超亿元企业45家, 人口1万人以上的镇36个: the class that a figure right in front of the noun sets is part of the name. */
export function classInFront({ clause, left, leftStart, clauseStart }: Setting, subject: string): string {
  if (leftStart <= clauseStart || subject.length > longestClassed || !left.replace(/^的/, '').startsWith(subject))
    return ''
  return thresholds.exec(clause.slice(0, leftStart - clauseStart))?.[1] ?? ''
}

const longestClassed = 6
const thresholds =
  /(?:^|[、，：有和省市县])(?:其中)?([^，。；、\d有“”]{0,6}?(?:超过?|突破|达到?|逾|不低于|不少于)[\d.]*[百千万亿一二两三五十]*[美欧]?(?:元|吨|亩|人|户|平方米|公里|米|千瓦|岁)(?:及?以上)?|[^，。；、\d有“”]{0,10}(?:增速|增幅|涨幅|降幅|增长|下降)(?:超过?|突破|达到?|逾|高于|低于|在)?[\d.]+%(?:及?以[上下])?|(?:[^，。；、\d有“”]{0,14}?[额资值入]在?|[^，。；、\d有“”]{0,8}?)(?:[\d.]+[万亿]*[美欧]?元及?以[上下]|[上超过][百千]?[万亿]+[美欧]?元)|[^，。；、\d有“”]{0,4}[\d.]+[万亿]*(?:吨|亩|人|户|岁)口?及?以[上下])$/

/** 示范渔港（25个）: the noun in front of the bracket; a place (青澜市（8名）) is none. */
export function countedInBracket({ left, right, sentence, figure }: Setting): string | null {
  if (left !== '' || right !== '' || !opensBracket(sentence, sentence.length - 1)) return null
  const line = /[^，。；、：:（）()\d.．]{2,20}$/.exec(sentence.slice(-longestLine - 1, -1))?.[0] ?? ''
  const things = line.replace(having, '')
  const noun = headOf(things)
  return noun.length < 2 || noun !== things || endsPlace(noun, noun.length - 1) ? null : numberOf(noun, figure)
}

const longestLine = 20
const opensBracket = characterSet('（(')
const having = /^.*(?:共有|拥有|设有|建有|建成|包括|包含)(?=..)/
const endsPlace = characterSet('省市县区镇乡村州国')

/** What an earlier clause speaks of: 2010户、4654人, or 像这样的口袋公园，全市已有390座. */
export function countedAgain(setting: Setting, topic: Topic, left: string): string | null {
  const persons = personsOf(setting, topic, left)
  const { figure } = setting
  if (persons === null && movesOn(left)) return topic.counts.get(figure.unit) ?? null
  if (persons !== null || !/(?:有|达到?|到)[近约超]?过?$/.test(left)) return persons
  const noun = similar.exec(wordsBeforeClause(setting))?.[1]
  return noun === undefined ? null : `${noun}${figure.unit === '人' ? '' : '数'}`
}

/** 从原来的9座，扩展到澜江、云川│13座 */
const movesOn = endTest(/^[，、；]?再?(?:发展|扩展|扩大|增加|增长|壮大|延伸|扩|增)[到至][^，；。\d]{0,16}$/)
const similar =
  /(?:^|[，。；])[^，。；]{0,4}(?:像|类似)[^，。；的]{0,10}(?:这样|此类|这种|这类)的([^，。；的\d]{2,12})[，\s]*$/
