// What is said of the noun behind a figure: its first predicate, without adverbs, long titles and further figures.
import { blanks, characterSet, holds, holdsDigit, without } from '../../../tools/characters.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { actsFrom } from './doings.ts'
import { vividWords } from '../../../lexicon/predicates.ts'
import { behindThings, endOfQuote, inAll, isNominal, isPredicate, longestNoun, predicates, within } from './nounEnd.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'

const longestPredicate = 20
const bracket = /(?<!^省|^国家|^城市)[（(](?:[^（）()]{0,20}[）)]|[^（）()]{10,}$|[^（）()]{20,40}[）)])/g
/** What a clause says behind its noun, further members of a list passed over. */
export function predicateIn(words: string): string {
  if (vivids.at(words) !== undefined) return ''
  const isDirect = behindThings.at(words) !== undefined || inAll(words, 0) || /^[^，。；、的]{1,2}了(?!解)/.test(words)
  const at = isDirect ? 0 : predicateStart(words)
  if ((!isDirect && predicates.at(words, at) === undefined) || /[、和与及][\d.]/.test(words.slice(at))) return ''
  if (joins(words, at - 1) || (words.endsWith('就业') && /(?:劳动|城镇|灵活|扩大)就业$/.test(words))) return ''
  const said = plainPredicate(words.slice(at))
  const empty =
    said.length < 2 || (opensNothingSaid(said, 0) && nothingSaid.test(said)) || saysNothing(said) || isVivid(said)
  return empty ? '' : shortened(said)
}

const vivids = prefixes(vividWords)

/** 忙得抬不起头: told for its colour. */
const vivid = /^[^的]{1,3}(?<![获取赢夺摘博斩值使免])得(?![到益以分奖])|着$/
/** Whether what is said of something tells nothing that it could be known by. */
export function isVivid(said: string): boolean {
  return (said.includes('得') || said.endsWith('着')) && vivid.test(said)
}
/** 28个管节组成, 在43个城市进行 */
const saysNothing = endTest(/^(?:组成|构成|进行|展开|推进|开展|进出口)$/)

/** Where the first predicate begins; the end of the words where a mark stands before it. */
function predicateStart(words: string): number {
  if (words.startsWith('的')) return words.length
  let at = 0
  while (at < words.length && at < longestNoun) {
    const inner = within.at(words, at)
    const opening = predicates.at(words, at)
    if (inner !== undefined && (opening?.length ?? 0) < inner.length) at += inner.length
    else if (ends(words, at) || (words[at] === '、' && side.test(words.slice(at + 1, at + 4)))) return words.length
    else if (endOfQuote(words, at) > at) at = endOfQuote(words, at)
    else if (opening !== undefined && !isNominal(words, at)) break
    else at++
  }
  return at
}

/** 16个县、规模居全省前列: of a quantity, not of those counted. */
const side = /^(?:规模|数量|总[数量]|面积|里程|[产销]量)/
const ends = characterSet('，。；：…—')
const joins = characterSet('、和与及')
const nothingSaid =
  /^(?!达到[^\d，]{2,12}(?:标准|要求))(?:[的是为等占达到比较中与和像按以]|(?:监测|调查|统计)(?:数据)?显示|包括|[长重高深]达|[全总]长|涉及|组成|构成|表示|认为|指出|介绍|告诉|说|在$)/
const opensNothingSaid = characterSet('长重高深全总的是为等占达到比较中与和像按以包涉组构表认指介告说在监调统')

/** A predicate up to the next mark, without long titles, adverbs and figures. */
function plainPredicate(words: string): string {
  const titled = words.includes('“') || words.includes('《')
  const said = upToMark(titled ? words.replace(titles, '') : words)
  return titled && said.length <= longestVerb ? upToMark(words) : said
}

/** 签署《…》: a verb alone says too little without its title. */
const longestVerb = 3

function upToMark(words: string): string {
  const said = withoutAdverbs(withoutQuotes(words))
  const plain = holdsDigit(said) ? said.replace(times, '').replace(numbers, '') : said
  let end = 0
  while (end < plain.length && !closes(plain, end)) end++
  const first = withoutAspect(plain.slice(0, end), 3)
  if (plain[end] !== '、') return first
  return withHeadOfList(first, plain.slice(end)) ?? (meansOnly(first) ? '' : first)
}

/** 通过座谈│、走访等方式听取意见: what is only done by them is not told yet. */
const meansOnly = startTest(/^(?:通过|围绕|针对|(?:分别|先后|陆续)?在)(?!校|职|岗|线|建)[^，；]{2,8}$/)

/** 签署数字、绿色等领域投资备忘录: what the list stands in front of; 组织内容丰富、形式多样的活动 what is described. */
function withHeadOfList(first: string, rest: string): string | null {
  const thing = rest.includes('的') ? described.exec(rest)?.[1] : undefined
  const act = thing === undefined ? undefined : actsFrom.at(first)
  if (act !== undefined && act.length > 1) return act + thing!
  const head = rest.includes('等') ? headOfList.exec(rest)?.[1] : undefined
  const verb = head === undefined ? undefined : predicates.at(first)
  return verb === undefined || verb.length < 2 ? null : verb + head
}

const described = /^、[^，。；：、…的]{2,6}的([^，。；：、…的\d]{2,10})$/
const headOfList =
  /^(?:、[^，。；：、…]{1,10}){1,6}?等(?:领域|方面|行业|产业)?的?(?!领域|方面|行业|产业|方式|渠道|形式|途径)([^，。；：、…\d]{3,14})/

/** 将在4天时间里竞逐, 分4批供应 */
const times = /分\d{1,3}[批期次步]|在(?:近|约)?\d{1,3}(?:个?小时|个?月|[天年日周分])(?:的?时间)?[之以]?[里内中]/g
const numbers =
  /20[12]\d年度|20[12]\d(?=[\u4e00-\u9fff]{4})(?!年)|(?:近|约|超过|超|逾|第)?\d[\d.]*[万亿余多]*(?:[美欧日港]元|平方[米公里]+|立方米|千瓦时?|公里|人次|[^\d，强])/g
const titles = /(?<=..)(?:“[^”]{7,}”|《[^》]*》)/g
const closes = characterSet('，。；：…、')

/** 建成了 is 建成: 了 behind a verb of at most `longest` characters. */
function withoutAspect(said: string, longest: number): string {
  const at = said.lastIndexOf('了', longest)
  const of = said.indexOf('的')
  return at < 1 || (of >= 0 && of < at) ? said : said.slice(0, at) + said.slice(at + 1)
}

function withoutAdverbs(words: string): string {
  return opensAdverb(words, 0) ? words.replace(adverbs, '') : words
}

const opensAdverb = characterSet(
  '安平紧井重精实加于日近在较比更即了着过稳有扎已将均都也还正可能会应要需就则仍陆相先分全共集同纷最一累合成',
)
const adverbs =
  /^(?:在[^，。；：、的]{2,6}(?:期间|前后)|[较比](?:年初|年底|[上去前]年末?|上[月季期]|往年|节前|此前|疫情前)(?:同期|底)?(?=..)|更是|了|着|过|稳步|(?:安全|平稳|紧张|井然)?有序|一一|实实在在|于[\d年月日今去底初中旬上下半季度]{2,}|扎实|已经|已|即将|将|均|都|也|还|日前|近日|正在|正式|正|可以|可(?![信控视研燃]|再生|降解|穿戴|移动|回收|持续|转)|能够|能(?!力|源|量)|会(?![议同员见谈计])|应(?![用急对邀聘])|要(?![求素点闻领塞件])|需(?!求)|就(?![业医诊读近地餐学])|则|仍然|仍|陆续|相继|先后|分别|全部|共同|集中|同时|纷纷|正式|最终|一起|一度|累计|合计|共计|共|成功)+/

/** A long predicate is its verb and the last noun of its object: 观看了由剧团新编的话剧 is 观看话剧. */
function shortened(said: string): string {
  if (said.length <= 12 || said.includes('《')) return said
  const verb = predicates.at(said) ?? said.slice(0, 2)
  const object = /的([^的]{2,8})$/.exec(said)?.[1]
  return object === undefined ? said.slice(0, longestPredicate) : verb + object
}

/** What stands right behind 12人: its first predicate, up to a further member, without adverbs and long attributes. */
export function firstAct(right: string): string {
  const words = withoutAdverbs(/^[^，。；：、…（）()\d]*/.exec(plainWords(right))![0])
  if (/^(?:和|与|及|以及|组成|的|为|是|在内|不等|次|民|员|口|均|才|类|工|大)/.test(words)) return ''
  return shortened(withoutAspect(withoutQuotes(words).replace(/(?:近|约|超|逾|至少|超过|达到?)$/, ''), 4))
}

/** What `right` says where it opens with a predicate itself (38%来自中国); `''` where a noun stands first. */
export function predicateOf(right: string): string {
  const words = plainWords(right)
  const opening = predicates.at(words)
  const inner = within.at(words)
  return opening === undefined || (inner !== undefined && inner.length > opening.length) ? '' : predicateIn(words)
}

const withoutBlanks = without(blanks)
export const withoutQuotes = without('“”‘’')

/** Without blanks and what stands in brackets. */
export function plainWords(words: string): string {
  const plain = withoutBlanks(words)
  return plain.includes('（') || plain.includes('(') ? plain.replace(bracket, '') : plain
}

/** 品牌│有17个属于青澜, 指标│已有7项提前完成: what is said is said of a part of them. */
export function partDoes(rest: string): boolean {
  const part = holds(rest.slice(0, 4), having) ? partNext.exec(rest) : null
  const act = part === null ? '' : rest.slice(part[0].length)
  return isPredicate(act, 0) || actsFrom.at(act) !== undefined
}

const having = characterSet('有')
const partNext = /^(?:已经?|现已?|目前)?有(?:[近约超逾]|超过)?\d[\d.]*[万亿余多]*[^\d，。；]/
