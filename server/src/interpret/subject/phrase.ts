// The words behind a figure, parted into the noun that it counts and what is said of it: 企业│从事跨境电商业务.
import { prefixes } from '../names/affixes.ts'
import { isNamedQuantity, subjectStart } from './indicator.ts'
import { relativeClauseLength } from './relativeClause.ts'
import { generalNouns } from '../../lexicon/indicators.ts'
import { doingVerbs, nominalHeads, nounsWithin, predicateWords, qualifyingVerbs } from '../../lexicon/predicates.ts'

export interface Phrase {
  /** The noun right behind the figure with its modifiers, `''` where none follows. */
  readonly noun: string
  /** What is said of it in the same clause, without auxiliaries and further figures; `''` where nothing is. */
  readonly predicate: string
}

const nothing: Phrase = { noun: '', predicate: '' }
const predicates = prefixes(predicateWords)
const acts = prefixes(doingVerbs)
const within = prefixes(nounsWithin)
const longestNoun = 18
const longestPredicate = 14
const bracket = /(?<!^省|^国家|^城市)[（(][^（）()]{0,20}[）)]/
const pairs =
  /^(?:国家和地区|(?:国家|城市|省)[（(][^（）()]{1,4}[）)]|省区市|国家、地区|城市和地区|省、自治区、直辖市|县（市、区）|县\(市、区\))/

/** A movement to another figure (由86种减到44种), a mark, or a bare particle. */
const notNoun =
  /^(?:[，。；：、（()）的]|是(?=[在由从用])|里头?(?![程])|当中|之中|(?:再?[减增降缩升扩涨跌压]|增加|增长|减少|降低|提高|提升|扩大|缩减|缩短|延长|压减|压缩|上升|上涨|调整|优化整合|整合优化|整合|合并|归并|精简|修正|修订|变更|下降|下调|上调|回升|回落|攀升|跃升)[了]?[到至为])/
/** 20家公司中, 30个国家内: among them. */
const inside = /(?:之中|当中|中|里|内|之一)$/
/** 21名部长中约半数: of them, something is said. */
const amongThem = /^[中里](?=[约近仅只有超多]|半数|部分|不少|大多|还|已|排名|排在|位[列居于]|名列|居第)/
/** 上万名配送员中的一位 */
const oneOfThem = /^([^，。；\d]{2,12}?)[之当]?中的?一(?:[位员个家名分座支项条]|部分).*$/
/** 五项原则的基础上发展合作: that they are what something rests on says nothing of them. */
const circumstance =
  /^([^，。；：、\d]{2,12}?)的?(?:基础(?:之)?上|(?:大?前提|愿景|背景|框架|情况|条件|指引|支持|帮助|帮扶|带动|推动|引领|领导|见证|陪同|共同努力)下)(?!游|属|级|降|乡)/
/** 28个管节组成, 在43个城市进行 */
const saysNothing = /^(?:组成|构成|进行|展开|推进|开展)$/
/** What names no thing: 23条等优惠政策, 两到四颗不等的栗子, 130块1TB硬盘. */
const beforeNoun = /^(?:\d{2}后的?(?=[^，。；\d]{2})|不?等的?|左右的?|以上的?(?=.{2})|\d+[A-Za-z]{1,3}(?=[^，。\d]{2}))/
/** 20亿千瓦台阶, 1万亿元大关 */
const marks = /^(?:[百千万]?[万亿]?[元吨斤]?级?的?台阶|大关|关口|门槛|水平|上下|之多|不等)/

/** 86处共133公里: the same in another measure. */
const again = /^(?:[共计约各]|合计|共计|总计|总长|折合)(?=\d|$)/

/** 6支共1230人的医疗队, 3批共计16个项目: what the same things are in another unit. */
const counted = /^(?:共计|合计|总计|共|约)+\d[\d.]*[万亿余多]*[^\d，。；、的]{1,2}的?(?=[^，。；、\d]{2})/

let lastParted = { right: '', phrase: nothing }

/** `right` runs from the figure to the end of its clause. The last one is remembered: several readers ask for the same. */
export function partPhrase(right: string): Phrase {
  if (lastParted.right !== right) lastParted = { right, phrase: parted(right) }
  return lastParted.phrase
}

function parted(right: string): Phrase {
  const words = plainWords(right).replace(beforeNoun, '').replace(counted, '').replace(oneOfThem, '$1')
  if (marks.test(words) || again.test(words)) return nothing
  const within = circumstance.exec(words)?.[1]
  if (within !== undefined && predicates.at(within) === undefined) return { ...parted(within), predicate: '' }
  const pair = pairs.exec(words)?.[0]
  const attribute = pair === undefined ? relativeClauseLength(words) : 0
  if (attribute > 0) return withAttribute(words.slice(0, attribute), parted(words.slice(attribute)))
  const listed = pair === undefined ? headOfList(words) : 0
  if (listed > 0) return parted(words.slice(listed))
  const end = pair?.length ?? nounEnd(words)
  const noun = pair ?? countedPart(withoutQuotes(words.slice(0, end))).replace(inside, '')
  if (noun === '' || notNoun.test(words)) return nothing
  const predicate = predicateIn(words.slice(end))
  return { noun, predicate: predicate.includes('的') && !generalNouns.has(noun) ? '' : predicate }
}

const longestAttribute = 9

/** 有扶贫任务的村 keeps a short attribute, as that tells the village from others. */
function withAttribute(attribute: string, { noun }: Phrase): Phrase {
  const isShort = attribute.length <= longestAttribute && !/\d/.test(attribute)
  return { noun: isShort && noun !== '' ? attribute + noun : noun, predicate: '' }
}

/** Where the noun stands that sums up a list (合作社、农场等经营主体), 0 where there is no such list. */
function headOfList(words: string): number {
  if (!words.includes('等') || words[nounEnd(words)] !== '、') return 0
  const length =
    /^[^，。；：、…的\d]{2,12}(?:、[^，。；：、…\d]{2,12}?){1,6}?等(?:多[家个种类])?(?=[^，。；、\d]{2})/.exec(
      words,
    )?.[0].length ?? 0
  return predicates.at(words, length) === undefined ? length : 0
}

/** Where the noun that `words` begin with ends: at a predicate, a list, a mark or a further figure. */
function nounEnd(words: string): number {
  let at = 0
  while (at < words.length && at < longestNoun) {
    const inner = within.at(words, at)
    if (inner !== undefined && (at < 2 || predicates.at(words, at)?.length !== inner.length)) {
      at += inner.length
      continue
    }
    if (at >= 2 && '中里'.includes(words[at]!) && amongThem.test(words.slice(at))) break
    const quoted = endOfQuote(words, at)
    if (quoted > at) {
      at = quoted
      continue
    }
    const joined = joinedLength(words, at)
    if (joined > 0) {
      at += joined
      continue
    }
    if (/[，。；：、…—（）()《》\d和及]/.test(words[at]!) || words.startsWith('以及', at)) break
    if ((at >= 2 || words[at] === '的' || /[省市县区州村镇乡]/.test(words[at - 1] ?? '')) && opensPredicate(words, at))
      break
    at++
  }
  return at
}

/** 国家和国际组织, 粮食和农业合作协议: length of the 和 at `at` where a second noun behind it belongs to what is counted, else 0. */
function joinedLength(words: string, at: number): number {
  const sign = at < 2 ? undefined : conjunction.exec(words.slice(at, at + 2))?.[0]
  if (sign === undefined) return 0
  const from = at + sign.length
  const rest = /^[^，。；：、…—（）()《》\d和及与]*/.exec(words.slice(from, longestNoun))![0]
  if (
    rest.length < 2 ||
    another.test(rest) ||
    (predicates.at(words, from) !== undefined && within.at(words, from) === undefined)
  )
    return 0
  const end = endBeforePredicate(words, from, from + rest.length)
  if (end === from + rest.length && /\d/.test(words[end] ?? '')) return 0
  const second = words.slice(from, end)
  return sign === '与' && !nominal.test(second) && !isNamedQuantity(second) ? 0 : sign.length
}

function endBeforePredicate(words: string, from: number, to: number): number {
  for (let at = from + 2; at < to; at++)
    if (predicates.at(words, at) !== undefined && within.at(words, at) === undefined) return at
  return to
}

/** 三座光热区和一座储能站: counted on its own. */
const another = /^(?:第|关于|[一二两三四五六七八九十多几数][个项座枚条支名位家台架艘辆批款份篇部场次])/
const conjunction = /^(?:以及|[和与及])/

/** Behind a quotation that begins at `at`, which is a name and holds no predicate; `at` where none does. */
function endOfQuote(words: string, at: number): number {
  if (words[at] !== '“') return at
  const end = words.indexOf('”', at)
  return end < 0 ? at : end + 1
}

function plainWords(words: string): string {
  return words.replace(/\s/g, '').replace(bracket, '')
}

function withoutQuotes(words: string): string {
  return words.replace(/[“”‘’]/g, '')
}

/** 使用率, 覆盖面, 参加者: the verb here is the front of a noun. */
function isNominal(words: string, at: number): boolean {
  const word = predicates.at(words, at)
  return word !== undefined && word.length > 1 && nounTail.test(words.slice(at + word.length))
}

const nounTail = /^(?:率(?![先领队众])|度(?![过假])|量(?![产化])|[额](?![外])|权(?!威)|者|面积)/

/** Whether a predicate begins here; a verb that qualifies a noun behind it (贸易促进示范区) does not open one. */
function opensPredicate(words: string, at: number): boolean {
  const word = predicates.at(words, at)
  if (word !== undefined && isNominal(words, at)) return false
  if (word === undefined || !qualifying.has(word)) return word !== undefined
  return !nominal.test(/^[^，。；：、\d了的]*/.exec(words.slice(at + word.length))![0])
}

const qualifying: ReadonlySet<string> = new Set(qualifyingVerbs)
const nominal = new RegExp(`(?:${nominalHeads.join('|')})$`)

/** 国家 of 国家的代表: a general noun or a division is itself what was counted; else all of 数字贸易领域的首展. */
function countedPart(words: string): string {
  const noun = isNamedQuantity(words) || pace.test(words) ? words.replace(measured, '') : words
  const at = noun.indexOf('的')
  if (at < 0) return noun
  const [first, rest] = [noun.slice(0, at), noun.slice(at + 1)]
  return rest.length < 2 ||
    generalNouns.has(first.replace(/^.*[和与及]/, '')) ||
    division.test(first) ||
    abstract.test(rest)
    ? first
    : noun
}

/** 3只股票的共同问题: things have classifiers, not what is to be said of them. */
const abstract =
  /^(?:共同|主要|突出|实际|平均|整体|总体|日常|基本|具体)?(?:问题|需求|运营|运行|建设|情况|特点|数据|部分|大部分|全部|管理|安全|销售|发展|收入|生活|工作|现状|状况|名单|信息|案例)/
const division = /^[^，。；在于有]{0,5}[省市区县镇乡村国州]$/
const pace = /(?:增速|增幅|涨幅|降幅)$/

/** 成员国进出口总额: what is counted is whose quantity it is. */
const measured =
  /(?<=.{2})(?:货物贸易|服务贸易|对外贸易|外贸|贸易|货物|进出口|出口|进口|销售|营业|增加值|产值|总额|增速|价格|均价|收入|利润|税收|产量|销量|指数|客流|营收).*$/

/** What a clause says behind its noun, further members of a list passed over. */
function predicateIn(words: string): string {
  if (words.startsWith('的')) return ''
  let at = 0
  while (at < words.length && at < longestNoun) {
    const inner = within.at(words, at)
    if (inner !== undefined && predicates.at(words, at)?.length !== inner.length) at += inner.length
    else if (/[，。；：…—]/.test(words[at]!)) return ''
    else if (endOfQuote(words, at) > at) at = endOfQuote(words, at)
    else if (predicates.at(words, at) !== undefined && !isNominal(words, at)) break
    else at++
  }
  if (predicates.at(words, at) === undefined || /[、和与及][\d.]/.test(words.slice(at))) return ''
  if (/[、和与及]/.test(words[at - 1] ?? '') || /(?:劳动|城镇|灵活|扩大)就业$/.test(words)) return ''
  const said = withoutQuotes(words.slice(at).replace(/(?<=..)(?:“[^”]{7,}”|《[^》]*》)/g, ''))
    .replace(adverbs, '')
    .replace(/(?:近|约|超过|超|逾)?\d[\d.]*[万亿余多]*[^\d，]/g, '')
    .replace(/[，。；：…、].*$/, '')
    .replace(/^([^的]{1,3})了/, '$1')
  return /^(?:[的是为等占达到比较中与和像按以]|包括|涉及|表示|认为|指出|介绍|告诉|说|在$)/.test(said) ||
    said.length < 2 ||
    saysNothing.test(said)
    ? ''
    : shortened(said)
}

const adverbs =
  /^(?:了|着|过|稳步|有序|扎实|已经|已|将|均|都|也|还|正在|正式|正|可以|可|能够|能(?!力|源|量)|会|应|要|需|就(?![业医诊读近地餐学])|则|仍然|仍|陆续|相继|先后|分别|全部|共同|集中|同时|纷纷|正式|最终|一起|累计|合计|共计|共|成功)+/

/** A long predicate is its verb and the last noun of its object: 观看了由剧团新编的话剧 is 观看话剧. */
function shortened(said: string): string {
  if (said.length <= 12) return said
  const verb = predicates.at(said) ?? said.slice(0, 2)
  const object = /的([^的]{2,8})$/.exec(said)?.[1]
  return object === undefined ? said.slice(0, longestPredicate) : verb + object
}

/** What stands right behind 12人: its first predicate, up to a further member, without adverbs and long attributes. */
export function firstAct(right: string): string {
  const words = /^[^，。；：、…（）()\d]*/.exec(plainWords(right))![0].replace(adverbs, '')
  if (/^(?:和|与|及|以及|组成|的|为|是|在内|不等|次|民|员|口|均|才|类|工|大)/.test(words)) return ''
  return shortened(
    withoutQuotes(words)
      .replace(/(?:近|约|超|逾|至少|超过|达到?)$/, '')
      .replace(/^([^的]{1,4})了/, '$1'),
  )
}

/** What `right` says where it opens with a predicate itself (38%来自中国); `''` where a noun stands first. */
export function predicateOf(right: string): string {
  const words = plainWords(right)
  const opening = predicates.at(words)
  const inner = within.at(words)
  return opening === undefined || (inner !== undefined && inner.length !== opening.length) ? '' : predicateIn(words)
}

let lastSubject = { sentence: '', subject: '' }

/** What the nearest clause before the last of `sentence` opens with that opens with a noun at all; `''` where none does. */
export function sentenceSubject(sentence: string): string {
  if (lastSubject.sentence !== sentence) lastSubject = { sentence, subject: subjectBefore(sentence) }
  return lastSubject.subject
}

function subjectBefore(sentence: string): string {
  const clauses = sentence.split(/[，；]/).slice(0, -1)
  for (const clause of clauses.reverse()) {
    const noun = openingNoun(subjectStart(clause))
    if (noun.length >= 2 && !/\d/.test(noun) && noun.length < clause.length) return noun
  }
  return ''
}

/** The noun phrase that a clause opens with, before what it says of it; `''` where it opens with a predicate. */
export function openingNoun(clause: string): string {
  const words = plainWords(clause)
  return acts.at(words) !== undefined || (predicates.at(words)?.length ?? 0) > 1
    ? ''
    : withoutQuotes(words.slice(0, nounEnd(words))).replace(/的$/, '')
}
