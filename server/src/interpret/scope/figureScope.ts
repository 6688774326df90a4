// The scope of a figure: from its clause, else the clauses before it, else what its sentence and paragraph speak of, else home.
import { partitionPoint } from '../../tools/partitionPoint.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { companyAccounts, narrowScopes, theWorld } from '../../lexicon/scopeWords.ts'
import type { Passage } from '../../model/passage.ts'
import type { Carried } from '../carried.ts'
import type { Setting } from '../clause.ts'
import { characterSet, characterTable } from '../../tools/characters.ts'
import { isNextPart } from '../subject/carried/parts.ts'
import { goesOnOfAll, holdsToEnd, isGoingOn, opensGoingOn } from './middle.ts'
import { firstFrom, placeEndingAt } from './placed.ts'
import { isAbroad } from './abroad.ts'
import { isBearer } from './bearers.ts'
import { beforeCountedList, provinceOfList } from './countedList.ts'
import { speaksForNation } from './nationalBodies.ts'
import { countedKind } from './divisions.ts'
import { ownerBehind } from './ownerBehind.ts'
import { officialAround } from './officials.ts'
import { personMeant } from './personal.ts'
import { ownerInFront } from './reached.ts'
import { readClause, type ScopeSurroundings, staying } from './readClause.ts'
import { traderIn } from './scope.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'
import { noScope, type Scope } from './scopedClause.ts'
import { speakerAround } from './speakers.ts'

const clauseEnds = characterTable('，；：。')
/** So many clauses before the figure's own are read. */
const mostClauses = 4

export function scopeOfFigure(passage: Passage, setting: Setting, around: ScopeSurroundings, carried: Carried): Scope {
  const { clauseStart, sentenceStart, figure } = setting
  const { text } = passage
  const trader = () => traderIn(around.home, carried.scope)
  const read = (from: number, to: number, counts = false) =>
    readClause({ text, sentenceStart, from, to, counts }, around, trader)
  const behind = ownerBehind(text, setting, around)
  if (behind !== null) return behind
  const person = personMeant(text, setting, around.persons)
  if (person !== null) return person
  const inFront = ownerInFront(text, clauseStart, figure, around.places)
  if (inFront !== null) return { name: inFront, words: '', topical: false, alone: true }
  const counts = figure.kind === 'count'
  const own = read(clauseStart, beforeCountedList(text, clauseStart, figure, around.places), counts)
  if ((own.name !== null || own.words !== '') && !isAside(own, around.home))
    return isInBracket(setting.sentence) ? { ...own, alone: true } : own
  const province = counts ? provinceOfList(text, clauseStart, figure, around.places) : null
  if (province !== null) return unspoken(province, false)
  const speaker = speakerAround(text, figure.start, around.actors)
  if (speaker !== null) return unspoken(speaker, true)
  const headed = headlineScope(passage, clauseStart, read)
  if (headed !== null) return headed
  const bracketed = opensBracket(text, clauseStart - 1) ? placeEndingAt(around.places, clauseStart - 1) : undefined
  if (bracketed !== undefined) return unspoken(bracketed.canonical, false)
  return scopeTold({
    passage,
    setting,
    around,
    carried,
    read,
    passes: passing(text, setting, around, read),
    told: carried.scopeEnd > sentenceStart,
    since: text.slice(Math.max(carried.scopeEnd, sentenceStart), clauseStart),
  })
}

/** What may tell the scope of a figure whose own clause names none. */
interface Telling {
  readonly passage: Passage
  readonly setting: Setting
  readonly around: ScopeSurroundings
  readonly carried: Carried
  readonly read: ReadClause
  readonly passes: Passes
  /** A figure of the same sentence had a scope already. */
  readonly told: boolean
  /** The words between that figure, else the start of the sentence, and the clause. */
  readonly since: string
}

/** What the clauses and sentences before told, else home. */
function scopeTold(telling: Telling): Scope {
  return (
    earlierInSentence(telling) ??
    scopeGoingOn(telling) ??
    officialMeant(telling) ??
    localMeant(telling) ??
    topicBefore(telling) ??
    topicHeld(telling) ??
    unspoken(telling.around.home ?? (isNational(telling.setting) ? '中国' : null), false)
  )
}

const unspoken = (name: string | null, topical: boolean): Scope => ({ name, words: '', topical })

/** 云川渔港开通新线，│年运量3万吨 */
function earlierInSentence({ passage, setting, around, carried, read, passes }: Telling): Scope | null {
  const from = Math.max(setting.sentenceStart, carried.scopeEnd)
  const earlier = earlierTopic(passage.text, from, setting.clauseStart, read, passes)
  return earlier === null || isAside(earlier, around.home) ? null : unspoken(earlier.name, earlier.topical)
}

/** That of the figure before, where the clause goes on with it. */
function scopeGoingOn({ setting, carried, passes, told, since }: Telling): Scope | null {
  const { scope, topic } = carried
  const goes = told ? !passes(scope) : opensGoingOn(setting.sentence)
  if (scope === null || !goes || !holdsOn(scope, since, setting.clause)) return null
  const name = inSum(scope, setting.clause, carried)
  return unspoken(name, name === topic)
}

/** Where the official is from who says it, unless his speech opened with somewhere else. */
function officialMeant({ passage, setting, around, carried }: Telling): Scope | null {
  const { home, places } = around
  if ((home !== null && home !== '中国' && !division.test(home)) || ofHimself.test(setting.clause)) return null
  const official = officialAround(passage.text, setting.figure.start, places)
  if (official === null || (carried.topic !== null && carried.topicStart >= official.from)) return null
  return unspoken(official.name, true)
}

/** 我值了三天班: what he does himself. */
const ofHimself = /我(?![们国省市县区州镇乡村厅局委社])/

/** What the paragraph speaks of, for as long as that holds. */
function topicHeld({ setting, around, carried, passes, told, since }: Telling): Scope | null {
  const { topic, topicStart } = carried
  if (topic === null || isLeft(topic, since)) return null
  const held = told
    ? !passes(topic)
    : !isListing(around) && isHeld(topicStart, around.home) && !isLeftBySentence(topic, setting.sentence)
  return held ? unspoken(topic, true) : null
}

/** 云川建成新区。当地还推出…: in a sentence that names no place, the last one told of. */
function localMeant({ setting, around, carried, told }: Telling): Scope | null {
  const { sentence, sentenceStart } = setting
  if (told || !here.test(sentence) || (carried.topic !== null && !division.test(carried.topic))) return null
  const last = around.places[firstFrom(around.places, sentenceStart + sentence.length) - 1]
  const name = last?.canonical ?? around.told.find((place) => division.test(place))
  return name === undefined || !division.test(name) ? null : unspoken(name, false)
}

const here =
  /(?:^|[，：])(?:目前|如今|近年来|今年以?来?|随后|同时)?，?(?:当地(?!时间|[媒警官政居村群民])|这里(?!面|[是的有]一))/
const division = /(?:[省市县州盟旗镇乡村]|(?<![战景灾园库])区)$/

/** A report's sentences tell one thing each, of where it speaks from. */
const isListing = ({ isReport, home }: ScopeSurroundings) => isReport && home !== null

/** Where no place is known: what every state tells of itself, or what a body of the nation tells. */
const isNational = ({ clause, sentence, sentenceSigns }: Setting) =>
  clause.includes('国内生产总值') || speaksForNation(sentence, sentenceSigns)

/** 累计病例4634例（云川省核增1例）: what stands in brackets is an aside. */
function isInBracket(words: string): boolean {
  const open = words.lastIndexOf('（')
  return open >= 0 && !words.includes('）', open)
}

/** 暴雨持续影响云川省 已转移5万人: what the parts of a headline before this one speak of. */
function headlineScope({ kind, sentenceStarts }: Passage, clauseStart: number, read: ReadClause): Scope | null {
  if (kind !== 'heading') return null
  for (let part = sentenceStarts.indexOf(clauseStart); part > 0; part--) {
    const { name, topical } = read(sentenceStarts[part - 1]!, sentenceStarts[part]!)
    if (name !== null) return unspoken(name, topical)
  }
  return null
}

/** 对东盟、欧盟分别出口…，合计占: all partners of the list together. */
function inSum(scope: string, clause: string, { partners }: Carried): string {
  if (partners.length < 2 || !summing.test(clause)) return scope
  const trader = partners[0]!.replace(/→.*$/, '')
  return `${trader}→${[...new Set(partners.map((partner) => partner.replace(/^.*→/, '')))].join('、')}`
}

const summing = /^(?:[两三四五]者)?(?:合计|共计|总计|合起来|加起来)/

/** Whether the statement that the figure stands in leaves such a scope again. */
type Passes = (scope: string | null) => boolean

const stays: Passes = () => false

function passing(
  text: string,
  { clause, sentenceStart, clauseStart }: Setting,
  { home, isReport }: ScopeSurroundings,
  read: ReadClause,
): Passes {
  if (!isReport || home === null || isGoingOn(clause)) return stays
  return (scope) =>
    scope !== null &&
    scope !== home &&
    !isOwnAccount(scope, clause) &&
    (scope === '中国' || !holdsToEnd(scope, text, sentenceStart, clauseStart, read))
}

/** 获全国推广, 国内游客 in an article from a province: only what a clause opens with leads away from where the article speaks from. */
function isAside({ name, topical, words }: Scope, home: string | null): boolean {
  return name === '中国' && (!topical || words === '国内') && home !== null && !isWide(home)
}

/** Whether an article speaks from no single place: of the nation, of the world. */
const isWide = (home: string) => home.startsWith('中国') || home === theWorld

/** 某公司营业收入3亿元；净利润2000万元: its accounts go on behind a semicolon. */
const company = /(?:公司|集团|银行|分行)$/

/** Works and companies are left behind at a semicolon. */
const isLeft = (scope: string, between: string) => between.includes('；') && narrowScopes.test(scope)

/** Whether `clause` is still of the scope of the figure before; `since` stands between the two. */
function holdsOn(scope: string, since: string, clause: string): boolean {
  const places = countedKind(scope)
  if (places !== null) return isGoingOn(clause) || goesOnOfAll(clause) || clause.startsWith(places)
  return !isLeft(scope, since) || isNextPart(clause) || isOwnAccount(scope, clause) || isBareDeed(clause)
}

/** 某港货物吞吐量7亿吨；完成│集装箱吞吐量1900万标箱: it says what was achieved, and not by whom. */
const isBareDeed = startTest(/^(?:累计|共|已|还|并)*(?:完成|实现|取得|创造|贡献|吸引)/)

const isOwnAccount = (scope: string, clause: string) => company.test(scope) && companyAccounts.test(clause)

/** What a paragraph opens with holds to its end; what its middle speaks of does so only where the article has no place of its own. */
function isHeld(start: number, home: string | null): boolean {
  return start === 0 || home === null || isWide(home) || isAbroad(home)
}

/** A film, a great region of the nation, and any place where an estimate follows: the next sentence speaks of something else. */
function isLeftBySentence(topic: string, sentence: string): boolean {
  return topic.endsWith('》') || greatRegion.test(topic) || estimate.test(sentence)
}

const greatRegion = /^中国.{2,3}地区$/
const estimate = /^据(?:初步|有关|专家|相关|业内)?[^，。；]{0,4}(?:测算|估算|预测)/

const opensBracket = characterSet('（(')

type ReadClause = (from: number, to: number) => Scope

/** 京津冀、长三角客流量较大，│预计增长40%: of the list together. */
const several = /^[^、→]+、/

/** What the nearest of the clauses in `[from, to)` opens with. */
function earlierTopic(text: string, from: number, to: number, read: ReadClause, passes: Passes): Scope | null {
  for (let count = 0, end = to; count < mostClauses && end > from; count++) {
    let start = end - 1
    while (start > from && clauseEnds[text.charCodeAt(start - 1)] === 0) start--
    const scope = read(start, end)
    end = start
    if (opensBracket(text, start)) continue
    if (scope.name === null || passes(scope.name) || isLeft(scope.name, text.slice(start, to))) continue
    if (isBearer(scope.name) && start > 0 && clauseEnds[text.charCodeAt(start - 1)] === 0) continue
    if (
      scope.topical ||
      scope.name.includes('→') ||
      (count === 0 && (several.test(scope.name) || scope.name === theWorld) && goesOnOfAll(text.slice(to, to + 16)))
    )
      return scope
  }
  return null
}

/** What the sentence before opens with, where it holds no figure: 在云川县…。当地有19个镇. */
function topicBefore({ passage, setting, around, carried, read, told }: Telling): Scope | null {
  if (told || isListing(around)) return null
  const { sentenceStarts, text } = passage
  const { home } = around
  const start = lastBefore(sentenceStarts, setting.sentenceStart)
  if (start === null || start < carried.scopeEnd) return null
  const held = isHeld(start, home)
  let end = start
  while (end < setting.sentenceStart && clauseEnds[text.charCodeAt(end)] === 0) end++
  const scope = held ? read(start, end) : noScope
  if (scope.name !== null && scope.topical && scope.name !== '中国') return unspoken(scope.name, true)
  if (home !== null && placeKind(home) === 'province') return null
  const later = earlierTopic(text, start, setting.sentenceStart - 1, read, stays)
  return later !== null && later.topical && staying.test(later.name!) ? unspoken(later.name, true) : null
}

/** The last of `starts`, which are in order, that is less than `at`. */
function lastBefore(starts: readonly number[], at: number): number | null {
  const count = partitionPoint(starts.length, (index) => starts[index]! < at)
  return count === 0 ? null : starts[count - 1]!
}
