// Where the noun ends that stands behind a figure: at a predicate, a list, a mark or a further figure.
import { alternation } from '../../../tools/alternation.ts'
import { actsFrom, actsUpTo } from './doings.ts'
import { characterSet, isDigit } from '../../../tools/characters.ts'
import { placeKind } from '../../../lexicon/placeKinds.ts'
import { prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
import { isNamedQuantity } from '../indicator.ts'
import {
  headsBehindVerbs,
  nominalHeads,
  nounsWithin,
  predicateWords,
  qualifyingVerbs,
  thingEndings,
  verbsBehindThings,
  vividWords,
} from '../../../lexicon/predicates.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'

/** Words that open what is said of a noun. */
export const predicates = prefixes(predicateWords)
/** Nouns that begin like one of them. */
export const within = prefixes(nounsWithin)
/** Last words of a noun phrase. */
export const nominals = suffixes(nominalHeads)
/** Words that open what is said only right behind a thing or a person. */
export const behindThings = prefixes([...verbsBehindThings, ...vividWords])
export const longestNoun = 18

const marks = '，。；：、…—（）()《》0123456789和及'
const stops = characterSet(marks)
const stopsSecond = characterSet(`${marks}与`)
const isConjunction = characterSet('和与及')
/** All that is more than a character of a word: most are none, and asked for nothing else. */
const isSign = characterSet(`${marks}与以中里上旁“`)
const isDivision = characterSet('省市县区州村镇乡')
/** 四分之一的外资与五分之一的进出口: the next figure. */
const fraction = /^[一二三四五六七八九十百千万]{1,3}分之/
/** 21名部长中约半数: of them, something is said. */
const amongThem =
  /^[中里](?=[约近仅只有超多曾]|共[设建有]|连续|位居|率先|首[次个批家]|唯一|最|半数|部分|不少|大多|还|已|排名|排在|位[列居于]|名列|居第)/

/** Where the noun that `words` begin with ends. */
export function nounEnd(words: string): number {
  let at = 0
  while (at < words.length && at < longestNoun) {
    const whole = nounWithin(words, at) || wholeSign(words, at)
    if (whole > 0) {
      at += whole
      continue
    }
    if (isSign(words, at) && endsNoun(words, at)) break
    if ((at >= 2 || words[at] === '的' || isDivision(words, at - 1)) && opensPredicate(words, at))
      return startOfVerb(words, at)
    if ((at > 0 && actsBehindThing(words, at)) || (at >= 2 && inAll(words, at))) break
    at++
  }
  return at
}

/** 景区│共接待游客: what they did in all. */
export function inAll(words: string, at: number): boolean {
  return words[at] === '共' && !'公中'.includes(words[at - 1] ?? ' ') && (actsFrom.at(words, at + 1)?.length ?? 0) > 1
}

/** Length of the noun at `at` that begins like what is said of one (地铁, 可再生能源), else 0; a predicate as long as it goes before, but where the phrase begins. */
function nounWithin(words: string, at: number): number {
  const length = within.at(words, at)?.length ?? 0
  if (length === 0) return 0
  const said = predicates.at(words, at)?.length ?? 0
  return said < length || (at < 2 && said === length) ? length : 0
}

/** Length of the quotation or conjunction at `at` that the noun goes on behind, else 0. */
function wholeSign(words: string, at: number): number {
  if (!isSign(words, at) || (words[at] === '“' && endsNoun(words, at))) return 0
  return lengthOver(words, at)
}

/** 政策│激发热情, but 产业激活中心: whether what is said of the thing in front begins here. */
function actsBehindThing(words: string, at: number): boolean {
  const word = behindThings.at(words, at)
  if (word === undefined || !isThing(words.slice(0, at)) || everywhere.test(words.slice(0, at))) return false
  const run = runFrom(words, at + word.length)
  return !heads.test(run) && (run.length > longestHead || !isThing(run))
}

/** 供水│工程: what the word is an attribute of, whatever is said of it. */
const heads = new RegExp(`^(?:${alternation(headsBehindVerbs)})`)

/** 激活│中心: no longer noun has a verb as its attribute without more. */
const longestHead = 4
/** 两次全国│停电 */
const everywhere = /^全[国省市县区球]$/

/** 机床│装了采集器, 渔村│有了码头: where the verb begins that stands before its 了 at `at`. */
function startOfVerb(words: string, at: number): number {
  if (words[at] !== '了') return at
  const verb = actsUpTo.at(words, at)?.length ?? 0
  if (verb > 1 && at - verb >= 2) return at - verb
  if (words[at - 1] === '有' && at > 2) return at - 1
  for (const from of [at - 1, at - 2]) if (from >= 2 && isThing(words.slice(0, from))) return from
  return at
}

function endsNoun(words: string, at: number): boolean {
  if (words[at] === '“') return at >= 2 && behindThings.at(words, at + 1) !== undefined
  return (
    (stops(words, at) &&
      !isModel(words, at) &&
      !graded(words.slice(at, at + 4)) &&
      !ranked.test(words.slice(at - 2, at + 5))) ||
    (words[at] === '以' && words[at + 1] === '及') ||
    (isConjunction(words, at) && fraction.test(words.slice(at + 1, at + 6))) ||
    (at >= 2 && (words[at] === '中' || words[at] === '里') && amongThem.test(words.slice(at))) ||
    (at >= 2 &&
      ((words[at] === '上' && words[at - 1] !== '网' && !onLine.test(words.slice(at - 2, at))) || words[at] === '旁') &&
      isThing(words.slice(0, at)))
  )
}

/** 5A级景区, 5G基站, 1类新药: a grade that the noun opens with. */
const graded = startTest(/^\d(?:A级|G(?![A-Za-z])|类[创新化医])/)
/** 组织│线上考试, but 生产线上 */
const onLine = /^[^产路航沿火战前一流管热专支干岸海江铁电光红]线$/

/** 世界500强企业, 全国百强企业50佳: a number that is part of a name. */
const ranked = /^(?:..\d{2,4}|.\d{3}|\d{2,4})[强佳](?![化调烈劲大])/

/** 歼-11B, F-35: a number behind a hyphen names a model. */
function isModel(words: string, at: number): boolean {
  const before = words[at - 1]
  return isDigit(words, at) && (before === '-' || (isDigit(words, at - 1) && model.test(words.slice(0, at))))
}

const model = /-\d+$/

/** Length of the quotation or the 和 at `at` that the noun goes on behind, else 0. */
function lengthOver(words: string, at: number): number {
  return words[at] === '“' ? endOfQuote(words, at) - at : joinedLength(words, at)
}

/** 国家和国际组织, 粮食和农业合作协议: length of the 和 at `at` where a second noun behind it belongs to what is counted, else 0. */
function joinedLength(words: string, at: number): number {
  const length = words.startsWith('以及', at) ? 2 : isConjunction(words, at) ? 1 : 0
  if (at < 2 || length === 0) return 0
  const from = at + length
  const to = endOfRun(words, from)
  if (to - from < 2 || another.test(words.slice(from, to)) || isPredicate(words, from) || opensPlace(words, from))
    return 0
  const end = endBeforePredicate(words, from, to)
  if (end === to && isDigit(words, end)) return 0
  if (words[at] !== '与') return length
  const second = words.slice(from, end)
  return nominals.at(second) === undefined && !isNamedQuantity(second) ? 0 : length
}

/** 29个省份和│新疆: a place of its own is not among those that are counted. */
function opensPlace(words: string, from: number): boolean {
  return placeKind(words.slice(from, from + 2)) !== null || placeKind(words.slice(from, from + 3)) !== null
}

function endOfRun(words: string, from: number): number {
  let to = from
  while (to < words.length && to < longestNoun && !stopsSecond(words, to)) to++
  return to
}

function endBeforePredicate(words: string, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) if (isPredicate(words, at)) return at
  return to
}

/** Whether what is said of something begins at `at`. */
export function isPredicate(words: string, at: number): boolean {
  return predicates.at(words, at) !== undefined && within.at(words, at) === undefined
}

/**
 * 饲料厂、肉制品加工厂│复工, 物流、仓储企业│入驻: where the list ends whose first member is the noun that ends at `end`. Its members are
 * nouns by their last words; what has a number of its own, or stands for examples (…等), is none.
 */
export function listEnd(words: string, end: number): number {
  let at = end
  while (words[at] === '、' || (at > end && isConjunction(words, at))) {
    const to = endOfMember(words, at + 1)
    if (to === 0) break
    at = to
  }
  return words[at] === '等' || words[at] === '、' || isDigit(words, at) ? end : at
}

/** Where the member ends that begins at `from`, 0 where none does. */
function endOfMember(words: string, from: number): number {
  if (isPredicate(words, from) || actsFrom.at(words, from) !== undefined || numbered(words, from)) return 0
  const run = endOfRun(words, from)
  const limit = Math.min(words.includes('等') ? words.indexOf('等', from) >>> 0 : run, run)
  const to = endBeforePredicate(words, from, limit)
  const member = words.slice(from, to)
  if (member.length < 2 || member.includes('的') || actOnNumber.test(words.slice(to, to + 4))) return 0
  return isThing(member) ? to : 0
}

/** Whether these words end like the name of a thing, a place or a person. */
export function isThing(words: string): boolean {
  return endsThing(words, words.length - 1) || nominals.at(words) !== undefined
}

/** 3次会议、理事会│召开2次: what does something with a number of its own. */
const actOnNumber = /^[^\d，。；]{1,3}\d/
const endsThing = characterSet(thingEndings)
const numbered = characterSet('0123456789一二两三四五六七八九十百千万几数上近超约每各')

/** 三座光热区和一座储能站: counted on its own. */
const another =
  /^(?:第|关于|[一二三四五六七八九十百千万]{1,3}分之|[一二两三四五六七八九十多几数][个项座枚条支名位家台架艘辆批款份篇部场次])/

/** Behind a quotation that begins at `at`, which is a name and holds no predicate; `at` where none does. */
export function endOfQuote(words: string, at: number): number {
  if (words[at] !== '“') return at
  const end = words.indexOf('”', at)
  return end < 0 ? at : end + 1
}

/** Whether the verb at `at` is the front of a noun: 使用率, 覆盖面, 参加者. */
export function isNominal(words: string, at: number): boolean {
  const word = predicates.at(words, at)
  return word !== undefined && isNounFront(words, at, word)
}

function isNounFront(words: string, at: number, verb: string): boolean {
  const end = at + verb.length
  if (verb.length < 2) return false
  return (
    (verb === '要求' && (end === words.length || endsAskedFor(words, end))) ||
    (opensTail(words, end) && nounTail.test(words.slice(end, end + 2))) ||
    (isPlace(words, end) && stateVerbs.has(verb) && !/^[县区村]域/.test(words.slice(end, end + 2)))
  )
}

/** 具体要求, 技术要求: nothing is asked for behind it. */
const endsAskedFor = characterSet(`${marks}的与`)

/** 脱贫│县, 受灾│户: where things are so. */
const isPlace = characterSet('县村户乡镇')
const stateVerbs: ReadonlySet<string> = new Set([
  '脱贫',
  '摘帽',
  '受灾',
  '受损',
  '获奖',
  '达标',
  '结对',
  '入选',
  '参赛',
])

const opensTail = characterSet('率度量额权者面')
const nounTail = /^(?:率(?![先领队众])|度(?![过假])|量(?![产化])|[额](?![外])|权(?!威)|者|面积)/

/** Whether a predicate begins here; a verb that qualifies a noun behind it (贸易促进示范区) does not open one. */
function opensPredicate(words: string, at: number): boolean {
  const word = predicates.at(words, at)
  if (word === undefined || isNounFront(words, at, word)) return false
  return !qualifying.has(word) || !qualifies(words, at + word.length) || doneThroughout(words, at, word)
}

/** 码头│全面设立检疫站, 城市│同步举行开放活动: what is done in all of them. */
function doneThroughout(words: string, at: number, word: string): boolean {
  return throughout.has(word) && (actsFrom.at(words, at + 2)?.length ?? 0) > 1
}

const throughout: ReadonlySet<string> = new Set(['全面', '同步', '联合', '共同', '主动'])

/** Whether a noun stands behind `from` that the verb in front is an attribute of. */
function qualifies(words: string, from: number): boolean {
  return nominals.at(runFrom(words, from)) !== undefined
}

/** The words from there to the end of the phrase; the front line is no thing. */
function runFrom(words: string, from: number): string {
  let end = from
  while (end < words.length && !endsPhrase(words, end)) end++
  return words.slice(from, words.endsWith('一线', end) ? from : end)
}

const endsPhrase = characterSet('，。；：、了的0123456789')
const qualifying: ReadonlySet<string> = new Set(qualifyingVerbs)
