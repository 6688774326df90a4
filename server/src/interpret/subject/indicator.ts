// What a figure measures: the noun phrase in front of it, or behind it for a count, with what the sentence carries on.
import { alternation } from '../../tools/alternation.ts'
import { blanks, characterSet, endWithoutBlanks, holds, startBehindBlanks, without } from '../../tools/characters.ts'
import { remembered } from '../../tools/remembered.ts'
import { prefixes, suffixes } from '../../tools/wordsAtEnds.ts'
import { falling, manners, movesTo, rising } from '../../lexicon/movements.ts'
import { hedgeWords } from '../../lexicon/hedges.ts'
import { nounsWithin } from '../../lexicon/predicates.ts'
import {
  closers,
  established,
  namesLikeOpeners,
  nounsLikeVerbs,
  openers,
  synonyms,
  tails,
  tradeFlows,
} from '../../lexicon/indicators.ts'
import { asksFor, withoutHeld, withoutTurn } from './boundWords.ts'
import { opensBenefit } from './forWhom.ts'
import { startingPointIn } from './startingPoint.ts'
import { withoutMembers } from './listed/quotedClass.ts'
import { withoutNumbering } from './numbering.ts'
import { untold, withoutPace } from './untold.ts'

/** A name that a figure was given, and how well. */
export interface Subject {
  readonly name: string | null
  /** Tied by words of its own sentence to a name that says what quantity it is: fit to be compared. */
  readonly sure: boolean
  /** What is done with what is counted, for the next member of a list (新设22个A和6个B). */
  readonly doing?: string
}

/** A name to show that is compared only with what is known otherwise to be the same. */
export function unsure(name: string): Subject {
  return { name, sure: false }
}

/** The subject by that name, as sure as said: one of two hidden classes, as it is not copied by spread. */
export function subjectWith({ doing }: Subject, name: string | null, sure: boolean): Subject {
  return doing === undefined ? { name, sure } : { name, sure, doing }
}

const trailing = suffixes([
  ...closers,
  ...movesTo.flatMap((verb) => (verb.length > 1 ? [`${verb}为`, `${verb}至`, `${verb}到`] : [])),
  ...manners.filter((word) => word.length > 1),
  ...rising,
  ...falling,
  ...hedgeWords.flatMap(([, words]) => words),
])
const leading = prefixes(openers)
const within = prefixes([...nounsWithin, ...namesLikeOpeners])
const tailWords = suffixes(tails)
/** 数 in 数字产品 is no tail. */
const tailAnywhere = new RegExp(
  `(?:${alternation(tails)})(?!(?<=数)[字据码控智学]|(?<=量)[子化]|(?<=值)[得班守]|(?<=率)[先领队]|(?<=额)[度外头以]|(?<=规模)(?:以[上下]|化))`,
)
/** 预算外资金: a tail that goes on to another. */
const tailBehind = new RegExp(`^[外内类型性]?(?:${tailAnywhere.source})`)
const pointing: ReadonlySet<string> = new Set(['这', '该', '那', '每', '其', '各'])
const longestName = 40

/** The noun phrase that `words` (the clause in front of a figure, periods already blanked as spaces) ends in; `''` if none. */
export function headOf(words: string): string {
  const tangled = holds(words, tangles)
  let name = withoutClosers((tangled ? withoutAsides(words) : words).slice(-longestName * 2))
  if (tangled && name.includes('增速')) name = withoutPace(words, name)
  if (tangled && name.endsWith('意味')) return ''
  if (tangled) name = withoutMembers(untold(name))
  if (tangled && name.endsWith('人') && name.includes('每')) name = stripEnd(name.replace(perHead, ''))
  const cut = lastCut(name)
  if (cut >= 0 && cut < name.length - 2 && name[cut + 1] !== '比') name = name.slice(cut + 1)
  if (tangled && name.includes('超')) name = name.replace(exceeding, '')
  name = withoutHeld(name)
  const opened = stripStart(name, startBehindBlanks(name, 0))
  const plain = withoutNumbering(withoutBlanksAndQuotes(opened))
  return (plain === opened ? plain : stripStart(plain)).slice(-longestName)
}

/** What is taken out of a name from inside is known by one of these: brackets, several blanks, 预计, 意味, 记者, 指出, 提出, a list (、), 仍, 目标, 能, 每, 超, 带动, 剔除, or what somebody does with it (将, 把, 让, 使), 满. */
const tangles = characterSet('（( 预味记指提布首获、仍标能每超将把让使括动除满')

function withoutAsides(words: string): string {
  const name = withoutBrackets(words)
  return name.includes('  ') ? name.replace(/ +/g, ' ') : name
}

function withoutClosers(words: string): string {
  const own = stripEnd(words)
  const from = startingPointIn(own)
  const name = from < 0 ? own : stripEnd(own.slice(0, from))
  const at = adverbialEnds(name, name.length - 1) ? (adverbial.exec(name)?.index ?? -1) : -1
  return at < 0 ? name : stripEnd(name.slice(0, at))
}

/** 按年平均汇率折算, 连续第七年保持在: how a number was reached and how long it stays name nothing. */
const adverbial =
  /(?:[，\s]|^|(?<=..))(?:按照?[^，；按]{0,12}(?:折算|计算|估算|测算|核算|统计)|(?:已经?)?连续第?[一二两三四五六七八九十]{1,3}个?[年月季周天度份]{0,2}|(?<!是)在\s*(?:[^，。；\s在]{1,8})?的?基础上?|^的基础上?|自[^，；自]{2,16}以来|(?<=..)(?:将|已|预计)*(?:超过|超出|高于|低于)原(?:先|来|定|有)?|在(?:原有|现有|此|原来|去年|上年)的?水平上?|(?:总体|整体|基本|全面|逐步|已经?)*(?:恢复|回升)[到至]?(?:疫情前|灾前|震前|往年|常年|正常|此前|节前)(?:同期|正常|水平)*|由\s*(?:下降|下跌|回落|减少|负增长|亏损|增长|上涨|上升|正增长)转|(?<=..)(?:[居列排]|位[居列]|稳居)?(?:全国|全球|世界|全[省市区])第[一二三四五六七八九十\d]{1,3}位?|(?<=..)在(?:全国|全球|全[省市区])|[从由](?:现行|(?:几乎|基本|接近)为零|[首上前往][届次期轮批]|先前|最初|此前|当初|以往|原先|过去|之前|从前|起初|[设成建创][立成办]之初|一[天年日月周次]))$/
const adverbialEnds = characterSet(
  '国球省市区位转常平础原定来有行零算计一二两三四五六七八九十0123456789个年月季周天度份上届次期轮批前初往先日去',
)

/** 已超过实收股本5.4亿元 */
const exceeding = /^\s*已?(?:经)?(?:超过|远超|超出)(?=[^，]{4,}$)/
/** 普及率升至│每百人119部 */
const perHead = /每[十百千万]+(?:常住)?人$/
const withoutBlanksAndQuotes = without(' “”')

function withoutBrackets(words: string): string {
  return words.includes('（') || words.includes('(') ? words.replace(/[（(][^（）()]{0,30}[）)]/g, '') : words
}

/**
 * The last character of what ends inside a name and is none of it, else -1: a mark, 占, 且, 意味着, or a verb of achieving
 * (外贸在实现出口 is 出口).
 */
function lastCut(name: string): number {
  for (let at = name.length - 1; at >= 0; at--) {
    if (!cuts(name, at)) continue
    const sign = name[at]!
    if (
      endsBefore(name, at) ||
      sign === '：' ||
      (sign === '占' && !'有用道率'.includes(name[at + 1] ?? ' ')) ||
      sign === '且'
    )
      return at
    if (sign === '”' && name[at + 1] === '的' && at - name.lastIndexOf('“', at) > longestWord) return at
    if ((sign === '现' && name[at - 1] === '实') || (sign === '成' && '完达'.includes(name[at - 1] ?? ' '))) return at
    if (sign === '着' && name[at - 1] === '味' && name[at - 2] === '意') return at
  }
  return -1
}

/** A dash, but not that of Ⅰ—Ⅲ类断面. */
const endsBefore = (name: string, at: number) => name[at] === '—' && !'ⅠⅡⅢⅣ'.includes(name[at - 1] ?? ' ')

/** 用于“三农”的支出 */
const longestWord = 4
const cuts = characterSet('—：占且”现成着')

/** A clause without the words at its front that name nothing (当前我国海外仓 → 海外仓). */
export function subjectStart(clause: string): string {
  const words = stripStart(clause, startBehindBlanks(clause, 0))
  return words[1] === '国' ? words.replace(/^(?:我国|全国|中国)的?/, '') : words
}

const mostTurns = 12

function stripEnd(name: string): string {
  let end = endWithoutBlanks(name, name.length)
  for (let turn = 0; turn < mostTurns; turn++) {
    const word = trailing.at(name, end)
    if (word === undefined || (word.length === 1 && (tailWords.at(name, end) !== undefined || isAverage(name, end))))
      break
    if (word[0] === '均' && word.length > 1 && averaged(name, end - word.length - 1))
      return name.slice(0, end - word.length + 1)
    if (
      (word === '过' && name[end - 2] === '通') ||
      (word === '比' && name[end - 2] === '之') ||
      (word === '报' && reports(name, end - 2))
    )
      break
    if (nouns.at(name, end) !== undefined) break
    end = endWithoutBlanks(name, end - word.length)
    if (asksFor(word, name, end)) end--
    if (word === '”') break
  }
  return name.slice(0, end)
}

/** 转移支付 ends as a verb does. */
const nouns = suffixes(nounsLikeVerbs)
/** 举报, 申报 are names of what is counted. */
const reports = characterSet('举申通汇填上')

/** 日均, 户均 are names, 均 alone is an adverb. */
function isAverage(name: string, end: number): boolean {
  return name[end - 1] === '均' && averaged(name, end - 2)
}

const averaged = characterSet('日周月季户亩场单班')

function stripStart(name: string, start = 0): string {
  let from = start
  for (let turn = 0; turn < mostTurns; turn++) {
    const word = leading.at(name, from)
    const left = name.length - from
    if (word === undefined) break
    if (word.length === left) return ''
    if (word.length === 1 && (left === 2 || within.at(name, from) !== undefined)) break
    if (opensBenefit(name, from) || (word === '平均' && name[from + 2] !== '每' && isNamedQuantity(name))) break
    if (belongs(word, name, from + 1)) break
    from = startBehindBlanks(name, from + word.length)
    if (pointing.has(word) && name.length - from > 2 && isClassifier(name, from, word)) from++
    if (word === '该' || word === '本') from += ownLength(name, from)
  }
  return name.slice(from)
}

/** 每│千人口执业医师数, 在鄂│投资企业, 在川│央企: the word in front says for how many, or who is there. */
function belongs(word: string, name: string, from: number): boolean {
  if (word === '每') return ofMany(name, from)
  return word === '在' && shortProvinces(name, from) && placedThere.test(name.slice(from + 1))
}

const ofMany = characterSet('0123456789十百千万次')
const shortProvinces = characterSet('京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀黔贵滇云藏陕甘青桂蒙宁新疆港澳台')
const placedThere = /^(?:投资|央企|外资|企业|院士|高校|金融|机构|世界|就业|创业|工作|设立)/

/** 该行净息差: length of the word for a bank or a place that was named before. */
function ownLength(name: string, from: number): number {
  own.lastIndex = from
  return own.test(name) ? 1 : 0
}

const own =
  /(?:国(?![家内际民有资产])|行(?![业动程为])|市(?![场值民])|省(?![会份])|县(?![域城])|区(?![域间])|州|镇(?!区)|村(?![庄民])|校(?![园长])|厂(?![房商]))(?=..)/y

function isClassifier(name: string, at: number, word: string): boolean {
  if (word === '每' && piece(name, at)) return name[at + 1] !== '单'
  return classifies(name, at) && name[at + 1] !== '目' && name[at + 1] !== '记'
}

const piece = characterSet('名户张本套份瓶件头')
const classifies = characterSet('项家个座条棵位款种只辆批届场支所台件笔架艘栋幢趟颗')

/** Whether a name says by its last words what kind of quantity it is (…总额, …率, …产量). */
export function isNamedQuantity(name: string): boolean {
  return tailWords.at(name) !== undefined
}

/**
 * Whether a name says enough to be known again: an established one, or one with a tail and words of its own before it.
 * 利润总额 or 总支出 alone may be anybody's; so may what is measured against something (比…, 高出…).
 */
export function isDistinct(name: string): boolean {
  const plain = normaliseName(name)
  if (established.has(plain)) return true
  return plain.length >= 5 && isNamedQuantity(plain) && !measuredAgainst.test(plain)
}

const measuredAgainst = /^(?:[比较该这那其]|高出|高于|超过|低于|快于|拉动|涉及|惠及|涵盖|包括|共计)|[，；、]/

/** The last words that make a name a quantity, or null. */
export function tailOf(name: string): string | null {
  return tailWords.at(name) ?? null
}

const blanksAndAllQuotes = `${blanks}“”"'‘’`
const withoutBlanksAndAllQuotes = without(blanksAndAllQuotes)
const synonymSigns = synonyms.map(([, , sign]) => sign).join('')
const hasSynonym = characterSet(synonymSigns)
/** A name without any of these is compared as it stands. */
const mayDiffer = characterSet(blanksAndAllQuotes + synonymSigns)

/** The name as it is compared: 跨境电子商务进出口规模 and 跨境电商进出口总额 are one. */
export function normaliseName(name: string): string {
  return holds(name, mayDiffer) ? normalised(name) : name
}

/** Remembered, as names recur. */
const normalised = remembered((name: string): string => {
  let plain = withoutBlanksAndAllQuotes(name)
  if (holds(plain, hasSynonym))
    for (const [pattern, replacement, sign] of synonyms)
      if (plain.includes(sign)) plain = plain.replace(pattern, replacement)
  return plain
}, 20_000)

const bareFlows: ReadonlySet<string> = new Set(tradeFlows.flatMap((flow) => [flow, `货物${flow}`]))

/** 出口额 or 进出口总额 with nothing that says of what. */
export function isBareFlow(name: string): boolean {
  return bareFlows.has(name)
}

/** Name of the share that `part` has in `whole`. */
export function shareName(part: string, whole: string): string {
  return `${withoutTurn(part)}占${whole}比重`
}

const means = characterSet('按以')
/** 按年平均汇率折算: how a number was reached. */
const meansOnly = /^(?:按照?|以)[^，。；]{0,20}(?:折算|计算|估算|测算|核算|统计|计)[，]?$/

/** The subject that a clause without figures opens with (出口量占据显著地位 → 出口量), or `''`. */
export function subjectOf(clause: string): string {
  if (means(clause, 0) && meansOnly.test(clause)) return ''
  const words = stripStart(withoutBrackets(clause).slice(0, longestName))
  const tail = tailAnywhere.exec(words)
  if (tail === null || tail.index > 16) return ''
  let end = tail.index + tail[0].length
  for (let turn = 0; turn < 2; turn++) end += tailBehind.exec(words.slice(end))?.[0].length ?? 0
  return words.slice(0, end)
}
