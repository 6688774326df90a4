// The words behind a figure, parted into the noun that it counts and what is said of it: 企业│从事跨境电商业务.
import { circumstances, saidOfThings } from '../../../lexicon/predicates.ts'
import { actsFrom } from './doings.ts'
import { characterSet, holds, holdsDigit, isDigit } from '../../../tools/characters.ts'
import { remembered } from '../../../tools/remembered.ts'
import { isNamedQuantity, subjectStart } from '../indicator.ts'
import { isThing, nounEnd, predicates } from './nounEnd.ts'
import { partDoes, plainWords, predicateIn, withoutQuotes } from './predicate.ts'
import { relativeClauseLength } from './relativeClause.ts'
import { alternation } from '../../../tools/alternation.ts'
import { crossingNouns, generalNouns } from '../../../lexicon/indicators.ts'
import { milestones } from '../../../lexicon/levels.ts'
import { manners, movesTo } from '../../../lexicon/movements.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'

export interface Phrase {
  /** The noun right behind the figure with its modifiers, `''` where none follows. */
  readonly noun: string
  /** What is said of it in the same clause, without auxiliaries and further figures; `''` where nothing is. */
  readonly predicate: string
}

const nothing: Phrase = { noun: '', predicate: '' }
/** Most nouns begin with none of the characters that this and the patterns below begin with, and are spared them. */
const opensPair = characterSet('国城省县')
const pairs =
  /^(?:国家[和及]地区|(?:国家|城市|省)[（(][^（）()]{1,4}[）)]|省区市|国家、地区(?:和国际组织)?|城市和地区|省、自治区、直辖市|县（市、区）|县\(市、区\))/

/** A movement to another figure (由86种减到44种), a mark, or a bare particle. */
const notNoun = new RegExp(
  `^(?:[，。；：、（()）的—…]|并(?![购网行轨联发])|是(?=[在由从用])|里头?(?![程])|当中|之中|人?(?:${alternation(manners)})?再?(?:${alternation(movesTo)})[了]?[到至为])`,
)
const opensNoNoun = characterSet(
  `，。；：、（()）的—…并是里当之人再${[...manners, ...movesTo].map(([first]) => first!).join('')}`,
)
/** 20家公司中, 30个国家内: among them. */
const inside = /(?:之中|当中|中|里|内|之一)$/
const endsInside = characterSet('中里内一外')
/** 上万名配送员中的一位 */
const oneOfThem = /^([^，。；\d]{2,12}?)[之当]?中的?一(?:[位员个家名分座支项条]|部分).*$/
/** 五项原则的基础上发展合作: that they are what something rests on says nothing of them. */
const circumstance = new RegExp(
  `^([^，。；：、\\d]{2,12}?)的?(?:基础(?:之)?上|(?:${alternation(circumstances)})下)(?!游|属|级|降|乡)`,
)
const tellsAround = characterSet('一上下')
/** What names no thing: 23条等优惠政策, 两到四颗不等的栗子, 130块1TB硬盘. */
const beforeNoun =
  /^(?:\d{2}后的?(?=[^，。；\d]{2})|不?等的?|左右的?|之间的?|以上的?(?=.{2})|(?!\d(?:A级|G(?![A-Za-z])))\d+[A-Za-z]{1,3}(?=[^，。\d]{2}))/
/** 20亿千瓦台阶, 1万亿元大关 */
const marks = new RegExp(
  `^(?:[百千万]?[万亿]?[元吨斤]?级?的?(?:${alternation(milestones)})|的?(?:较|更|最|历史|相对)[高低新](?:水平|位|点|峰|值|纪录)|大关|关口|门槛|水平|上下(?![游级层属])|之多|不等)`,
)

/** 86处共133公里: the same in another measure. */
const again = startTest(/^(?:[共计约各]|合计|共计|总计|总长|折合)(?=\d|$)/)

/** 6支共1230人的医疗队, 3批共计16个项目: what the same things are in another unit. */
const counted =
  /^(?:(?:共计|合计|总计|共|约)+\d[\d.]*[万亿余多]*[^\d，。；、的]{1,2}|、\d[\d.]*[万亿]*(?:千瓦时?|兆瓦|平方米|公里|亩|吨)|、总?价值(?:[约近逾达]|超过?)?\d[\d.]*[万亿余多]*[人民币美欧日港]*元)的?(?=[^，。；、\d]{2})/

/** What those four begin with. */
const opensOddly = characterSet('0123456789不等左以台百千万亿元吨斤级的大关门水上之共计约各合总折、')

let lastParted = { right: '', phrase: nothing }

/** `right` runs from the figure to the end of its clause. The last one is remembered: several readers ask for the same. */
export function partPhrase(right: string): Phrase {
  if (lastParted.right !== right) lastParted = { right, phrase: parted(right) }
  return lastParted.phrase
}

function parted(right: string): Phrase {
  const words = ownWords(right)
  if (words === null) return nothing
  const resting = holds(words, tellsAround) ? circumstance.exec(words)?.[1] : undefined
  if (resting !== undefined && predicates.at(resting) === undefined)
    return { noun: parted(resting).noun, predicate: '' }
  const pair = opensPair(words, 0) ? pairs.exec(words)?.[0] : undefined
  if (pair !== undefined) return withPredicate(words, pair.length, pair)
  const attribute = relativeClauseLength(words)
  if (attribute > 0) return withAttribute(words.slice(0, attribute), parted(words.slice(attribute)))
  const listed = headOfList(words)
  return listed > 0 ? parted(words.slice(listed)) : withPredicate(words, endWithSide(words, nounEnd(words)), null)
}

/** The words from the noun on, null where no noun is to come: 1万亿元│大关, 86处│共133公里. */
function ownWords(right: string): string | null {
  const plain = plainWords(right)
  const odd = opensOddly(plain, 0)
  const own = odd ? plain.replace(beforeNoun, '').replace(counted, '') : plain
  const words = holds(own, tellsAround) ? own.replace(oneOfThem, '$1') : own
  return odd && (marks.test(words) || again(words)) ? null : words
}

/** The noun that ends at `end` (`pair`, where it is one), and what is said of it. */
function withPredicate(words: string, end: number, pair: string | null): Phrase {
  const whole = withoutQuotes(words.slice(0, end))
  const noun = pair ?? withoutInside(withoutTime(countedPart(whole), isDigit(words, end) || isLinking(words, end)))
  if (noun === '' || (opensNoNoun(words, 0) && notNoun.test(words))) return nothing
  const rest = words.slice(end)
  const did = pair === null && isDigit(words, end) ? actOfThings(noun) : 0
  if (did > 0) return { noun: noun.slice(0, did), predicate: noun.slice(did) }
  const ofOthers =
    whole.endsWith('的') ||
    (isAmong(whole) && nextCount.test(rest)) ||
    partDoes(whole.endsWith('有') ? `有${rest}` : rest) ||
    (holdsDigit(rest) && pair === null && owns(noun, whole))
  const said = ofOthers ? '' : saidOfList(rest)
  return said === '' ? { noun, predicate: '' } : withSaid(noun, sideOf(noun, whole), said)
}

/** The noun with what is said of it, or of a `side` of it. */
function withSaid(noun: string, side: string, said: string): Phrase {
  const division = side === '' ? undefined : divisionFirst.exec(noun)?.[0]
  if (division !== undefined) return { noun: division, predicate: noun.slice(division.length) + side + said }
  const predicate = side + said
  return { noun, predicate: predicate.includes('的') && !generalNouns.has(noun) ? '' : predicate }
}

/** 城市│新房│价格环比上涨: it is the cities that are counted. */
const divisionFirst = /^(?:城市(?!综合|轨道|商业|银行|更新|建设|公交|居民)|省份|省区市|行业|国家|地区)(?=..)/

/** What is said of all members of a list: 、50个服务区、近7个机场以及16个码头│设立检疫站. */
function saidOfList(rest: string): string {
  if (!joins(rest, 0)) return predicateIn(rest)
  let from = 0
  for (let member = nextMember.exec(rest); member !== null; member = nextMember.exec(rest.slice(from)))
    from += member[0].length
  const said = predicateIn(rest.slice(from).replace(lastInList, '和'))
  return from > longestList && rest.endsWith(said) ? '' : said
}

/** Behind more than that the end of the clause is out of sight, and what is said may be cut off. */
const longestList = 15

const joins = characterSet('、和与及以')
const nextMember =
  /^(?:[、和与及]|以及)(?:[近约超逾共]|超过|达到?)*\d[\d.]*[万亿余多]*[^\d，。；：、的和与及]{2,14}(?=(?:[、和与及]|以及)(?:[近约超逾共]|超过|达到?)*\d)/
const lastInList = /^(?:[、和与及]|以及)(?:[近约超逾共]|超过|达到?)*(?=\d)/

/** 企业│发行各类债券│1193只: where what those do begins that have a number of their own behind it; 0 where nothing begins. */
function actOfThings(noun: string): number {
  for (let at = 2; at <= noun.length - 4; at++)
    if (whoAct.has(noun.slice(0, at)) && actsFrom.at(noun, at) !== undefined) return at
  return 0
}

const whoAct: ReadonlySet<string> = new Set(crossingNouns)

/** 行业的│增加值增速: what of theirs is told, though it begins as a verb does. */
function endWithSide(words: string, end: number): number {
  if (words[end - 1] !== '的' || end === words.length) return end
  return end + (side.exec(words.slice(end))?.[0].length ?? 0)
}

/** 41个行业中: what is said behind is said of some of them. */
const isAmong = endTest(/[^集其]中$/)
const nextCount = /^(?:已?有|[近约超仅只])*\d/

/** 增加值 of 行业增加值│保持增长: in what they do what is said. */
function sideOf(noun: string, whole: string): string {
  if (noun === whole || !whole.startsWith(noun)) return ''
  const theirs = whole.slice(whole[noun.length] === '的' ? noun.length + 1 : noun.length)
  return side.test(theirs) ? theirs : ''
}

/** 重点企业│前三季度, 大项目│近1700个: when it was and how exact the next figure is are no part of the noun. */
function withoutTime(noun: string, isFigureNext: boolean): string {
  const own = isFigureNext
    ? noun.replace(/(?<=..)(?:[近约超逾达共]|超过|达到|接近|(?<![拥具设建持含享所国公私特专原固现])有)+$/, '')
    : noun
  return endsTime(own, own.length - 1) ? own.replace(timeAtEnd, '') : own
}

const isLinking = characterSet('为是有达')
const endsTime = characterSet('度月年间日前')
const timeAtEnd =
  /(?<=..)(?:(?:[一二两三四五六七八九十几]+|半)(?:天|周|个月|年)前|(?:[今去]年)?(?:前[一二三四五六七八九十两]+个?(?:季度|月)|[上下]半年|[一二三四]季度|全年|今年|去年|当[年月日]|(?:假日|假期|节日|暑期|寒假|春运|节庆)期间))$/

/** 14个成员国进出口│增长8%: what is said is said of their trade. */
const owns = (noun: string, whole: string) => whole.startsWith(noun) && tradeOnly(whole.slice(noun.length))
const tradeOnly = endTest(/^(?:货物|服务)?(?:贸易)?(?:进出口|出口|进口|贸易)(?:总额|总值|额)?$/)

function withoutInside(noun: string): string {
  if (!endsInside(noun, noun.length - 1)) return noun
  return noun.endsWith('外') ? (isThing(noun.slice(0, -1)) ? noun.slice(0, -1) : noun) : noun.replace(inside, '')
}

const longestAttribute = 9

/** 有扶贫任务的村 keeps a short attribute, as that tells the village from others. */
function withAttribute(attribute: string, { noun, predicate }: Phrase): Phrase {
  const isShort = attribute.length <= longestAttribute && !holdsDigit(attribute)
  return isShort && noun !== '' ? { noun: attribute + noun, predicate: '' } : { noun, predicate }
}

/** Where the noun stands that sums up a list (合作社、农场等经营主体), 0 where there is no such list. */
function headOfList(words: string): number {
  if (!words.includes('等') || words[nounEnd(words)] !== '、') return 0
  const length =
    /^[^，。；：、…的\d]{2,12}(?:、[^，。；：、…\d]{2,12}?){1,6}?等(?:多[家个种类])?(?:(?:领域|方面|行业)的?)?(?=[^，。；、\d]{2})/.exec(
      words,
    )?.[0].length ?? 0
  return predicates.at(words, length) === undefined ? length : 0
}

/** 国家 of 国家的代表: a general noun or a division is itself what was counted; else all of 数字贸易领域的首展. */
function countedPart(words: string): string {
  const noun =
    isNamedQuantity(words) || (endsPace(words, words.length - 1) && pace.test(words))
      ? words.replace(measured, '')
      : words
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
const abstract = new RegExp(`^(?:共同|主要|突出|实际|平均|整体|总体|日常|基本|具体)?(?:${alternation(saidOfThings)})`)
const division = /^[^，。；在于有]{0,5}[省市区县镇乡村国州]$/
const pace = /(?:增速|增幅|涨幅|降幅|时限|(?:审批|办理|申报)材料)$/
const endsPace = characterSet('速幅限料')

/** 成员国进出口总额: what is counted is whose quantity it is. */
const quantity =
  '(?:全球|世界)?(?:水质|(?<!法定|承诺|规定)(?:审批|办理|办结|申报)(?:时限|时间|材料)|总?装机容量|总?装机规模|(?:环境)?空气质量|水环境质量|(?:网络|商品)(?:零售|消费)额|资产负债率|(?:优良|达标|合格|覆盖|使用|利用|普及|入住|上座|好评|完成|开工|复工|投产|出租|空置)率|占比|货物贸易|服务贸易|对外贸易|外贸|贸易|货物|进出口|出口|进口|销售|营业|增加值|产值|总额|增速|价格|均价|收入|利润|税收|产量|销量|指数|客流|营收)'
const measured = new RegExp(
  `(?<=.{2})(?:[年月日]|人均|户均)?(?:稳定|平均|总|净|纯|可支配|经营性?|资产|产能)*${quantity}.*$`,
)
const side = new RegExp(`^(?:产能)?(?:${quantity})+`)

const noSubject = { sentence: '', mark: -1, subject: '' }
/** Of the sentence asked about last, up to its last mark: the next one mostly goes on from it. */
let lastSubject = noSubject

/** What the nearest clause before the last of `sentence` opens with that opens with a noun at all; `''` where none does. */
export function sentenceSubject(sentence: string): string {
  if (lastSubject.sentence === sentence) return lastSubject.subject
  const known = sentence.startsWith(lastSubject.sentence) ? lastSubject : noSubject
  const mark = markBefore(sentence, sentence.length)
  lastSubject = { sentence, mark, subject: subjectBetween(sentence, known.mark, mark) || known.subject }
  return lastSubject.subject
}

/** The same of the last of the clauses between two marks that opens with one. */
function subjectBetween(sentence: string, from: number, to: number): string {
  for (let end = to; end > from;) {
    const mark = markBefore(sentence, end)
    const clause = sentence.slice(mark + 1, end)
    const noun = openingNoun(clause)
    if (noun.length >= 2 && noun.length < clause.length && !holdsDigit(noun)) return noun
    end = mark
  }
  return ''
}

/** The last place of a mark between clauses before `end`, -1 where there is none. */
function markBefore(sentence: string, end: number): number {
  let at = end - 1
  while (at >= 0 && !parts(sentence, at)) at--
  return at
}

const parts = characterSet('，；')

/** 本台消息：│秋粮是大头: who reports is not what the clause speaks of. */
function withoutDateline(words: string): string {
  return words.includes('：') ? words.replace(dateline, '') : words
}

const dateline = /^[^，。；：]{0,16}(?:消息|报道|[讯电])：/

/** 以渔企为例 */
const forExample = /^以([^，；]{2,20})为例$/

/** 一条条│渔港公路 */
const eachOfThem = /^一([条座个项批片栋幢艘辆排串家张])\1/

/**
 * The noun phrase that a clause opens with, before what it says of it; `''` where it opens with a predicate. What names nothing at
 * its front is passed over. Remembered, as all figures of a sentence ask for the clauses in front of it.
 */
export const openingNoun: (clause: string) => string = remembered((clause: string): string => {
  const words = withoutDateline(plainWords(subjectStart(clause)))
    .replace(eachOfThem, '')
    .replace(forExample, '$1')
  if (words.endsWith('的是')) return ''
  if (actsFrom.at(words) !== undefined || (predicates.at(words)?.length ?? 0) > 1) return ''
  const listed = headOfList(words)
  if (listed > 0) return openingNoun(words.slice(listed))
  const noun = withoutQuotes(words.slice(0, nounEnd(words)))
  return noun.endsWith('的') ? noun.slice(0, -1) : noun
}, 256)
