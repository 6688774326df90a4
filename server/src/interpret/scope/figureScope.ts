// The scope of a figure: from its clause, else the clauses before it, else what its sentence and paragraph speak of, else home.
import { partitionPoint } from '../../tools/partitionPoint.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { companyAccounts, narrowScopes } from '../../lexicon/scopeWords.ts'
import type { Passage } from '../../model/passage.ts'
import type { Carried } from '../carried.ts'
import type { Setting } from '../clause.ts'
import { characterSet, characterTable } from '../../tools/characters.ts'
import { isInQuotation } from '../../tools/quotations.ts'
import { isNextPart } from '../subject/carried/parts.ts'
import { between, firstFrom, type NameInText, placeEndingAt } from './placed.ts'
import { isAbroad } from './abroad.ts'
import { speaksOfProject } from './approvedProject.ts'
import { isBearer } from './bearers.ts'
import { beforeCountedList } from './countedList.ts'
import { fairOf } from './fairs.ts'
import { speaksForNation } from './nationalBodies.ts'
import { ownerBehind } from './ownerBehind.ts'
import { personMeant } from './personal.ts'
import { ownerInFront } from './reached.ts'
import { scopeOfClause, traderIn } from './scope.ts'
import { type NameLookup, noScope, type Scope } from './scopedClause.ts'
import { isLead } from './clauseLead.ts'
import { speakerAround } from './speakers.ts'

/** The names of a passage, and where its article speaks from. */
export interface ScopeSurroundings {
  readonly places: readonly NameInText[]
  readonly actors: readonly NameInText[]
  readonly persons: readonly NameInText[]
  /** Whom and where the paragraphs before named, the last one first. */
  readonly told: readonly string[]
  readonly home: string | null
}

const clauseEnds = characterTable('，；：。')
/** So many clauses before the figure's own are read, and so many places looked through for a whole division. */
const mostClauses = 4
const mostPlaces = 40
/** 其中, 同比: the sentence goes on with what the one before spoke of. */
const continuing = /^(?:其中|当中|这其中|同比|环比|占|分别)/

export function scopeOfFigure(passage: Passage, setting: Setting, around: ScopeSurroundings, carried: Carried): Scope {
  const { clauseStart, sentenceStart, figure } = setting
  const { text } = passage
  const trader = () => traderIn(around.home, carried.scope)
  const read = (from: number, to: number) => readClause({ text, sentenceStart, from, to }, around, trader)
  const behind = ownerBehind(text, setting, around)
  if (behind !== null) return behind
  const person = personMeant(text, setting, around.persons)
  if (person !== null) return person
  const inFront = ownerInFront(text, clauseStart, figure, around.places)
  if (inFront !== null) return { name: inFront, words: '', topical: false, alone: true }
  const own = read(clauseStart, beforeCountedList(text, clauseStart, figure, around.places))
  if ((own.name !== null || own.words !== '') && !isAside(own, around.home))
    return isInBracket(setting.sentence) ? { ...own, alone: true } : own
  const speaker = speakerAround(text, figure.start, around.actors)
  if (speaker !== null) return { name: speaker, words: '', topical: true }
  const headed = headlineScope(passage, clauseStart, read)
  if (headed !== null) return headed
  const bracketed = opensBracket(text, clauseStart - 1) ? placeEndingAt(around.places, clauseStart - 1) : undefined
  if (bracketed !== undefined) return { name: bracketed.canonical, words: '', topical: false }
  const told = carried.scopeEnd > sentenceStart
  const earlier = earlierTopic(text, Math.max(sentenceStart, carried.scopeEnd), clauseStart, read)
  if (earlier !== null && !isAside(earlier, around.home))
    return { name: earlier.name, words: '', topical: earlier.topical }
  const since = text.slice(Math.max(carried.scopeEnd, sentenceStart), clauseStart)
  const { scope } = carried
  if (scope !== null && (told || continuing.test(setting.sentence)) && holdsOn(scope, since, setting.clause))
    return unworded(inSum(scope, setting.clause, carried), carried.topic)
  const before = told ? null : topicBefore(passage, setting, around.home, carried, read)
  if (before !== null) return { name: before.name, words: '', topical: before.topical }
  const { topic } = carried
  const held = told || (isHeld(carried.topicStart, around.home) && !isLeftBySentence(topic, setting.sentence))
  if (topic === null || isLeft(topic, since) || !held)
    return {
      name: around.home ?? (isNational(setting) ? '中国' : null),
      words: '',
      topical: false,
    }
  return unworded(topic, topic)
}

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
    if (name !== null) return { name, words: '', topical }
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

/** 获全国推广 in an article from a province: only what a clause opens with leads away from where the article speaks from. */
function isAside({ name, topical }: Scope, home: string | null): boolean {
  return name === '中国' && !topical && home !== null && !home.startsWith('中国')
}

/** 某公司营业收入3亿元；净利润2000万元: its accounts go on behind a semicolon. */
const company = /(?:公司|集团|银行|分行)$/

/** Works and companies are left behind at a semicolon. */
const isLeft = (scope: string, between: string) => between.includes('；') && narrowScopes.test(scope)

/** Whether `clause` is still of the scope of the figure before; `since` stands between the two. */
function holdsOn(scope: string, since: string, clause: string): boolean {
  return !isLeft(scope, since) || isNextPart(clause) || (company.test(scope) && companyAccounts.test(clause))
}

/** What a paragraph opens with holds to its end; what its middle speaks of does so only where the article has no place of its own. */
function isHeld(start: number, home: string | null): boolean {
  return start === 0 || home === null || home.startsWith('中国') || isAbroad(home)
}

/** A film, a great region of the nation, and any place where an estimate follows: the next sentence speaks of something else. */
function isLeftBySentence(topic: string | null, sentence: string): boolean {
  return topic !== null && (topic.endsWith('》') || greatRegion.test(topic) || estimate.test(sentence))
}

const greatRegion = /^中国.{2,3}地区$/
const estimate = /^据(?:初步|有关|专家|相关|业内)?[^，。；]{0,4}(?:测算|估算|预测)/

const opensBracket = characterSet('（(')

const unworded = (name: string, topic: string | null): Scope => ({ name, words: '', topical: name === topic })

type ReadClause = (from: number, to: number) => Scope

/** 京津冀、长三角客流量较大，│预计增长40%: of the list together. */
const several = /^[^、→]+、/
const goesOn = /^(?:[\d年至—-]{4,12})?(?:预计|同比|环比|[比较]|增[长幅速]|下降|分别|均|都|平均)/

/** What the nearest of the clauses in `[from, to)` opens with. */
function earlierTopic(text: string, from: number, to: number, read: ReadClause): Scope | null {
  for (let count = 0, end = to; count < mostClauses && end > from; count++) {
    let start = end - 1
    while (start > from && clauseEnds[text.charCodeAt(start - 1)] === 0) start--
    const scope = read(start, end)
    end = start
    if (opensBracket(text, start)) continue
    if (scope.name === null || isLeft(scope.name, text.slice(start, to))) continue
    if (isBearer(scope.name) && start > 0 && clauseEnds[text.charCodeAt(start - 1)] === 0) continue
    if (
      scope.topical ||
      scope.name.includes('→') ||
      (count === 0 && (several.test(scope.name) || scope.name === '全球') && goesOn.test(text.slice(to, to + 16)))
    )
      return scope
  }
  return null
}

/** What the sentence before opens with, where it holds no figure: 在云川县…。当地有19个镇. */
function topicBefore(
  passage: Passage,
  setting: Setting,
  home: string | null,
  carried: Carried,
  read: ReadClause,
): Scope | null {
  const { sentenceStarts, text } = passage
  const start = lastBefore(sentenceStarts, setting.sentenceStart)
  if (start === null || start < carried.scopeEnd) return null
  const held = isHeld(start, home)
  let end = start
  while (end < setting.sentenceStart && clauseEnds[text.charCodeAt(end)] === 0) end++
  const scope = held ? read(start, end) : noScope
  if (scope.name !== null && scope.topical && scope.name !== '中国') return scope
  if (home !== null && placeKind(home) === 'province') return null
  const later = earlierTopic(text, start, setting.sentenceStart - 1, read)
  return later !== null && later.topical && staying.test(later.name!) ? later : null
}

/** Houses and villages: what a later clause of the sentence before speaks of goes on, though the article is on a place. */
const staying =
  /(?:公司|集团|银行|分行|支行|合作社|农场|林场|牧场|医院|中学|小学|学校|厂|村|社区|基金会|饭店|酒店|民宿|[东南西北]站)$/

/** The last of `starts`, which are in order, that is less than `at`. */
function lastBefore(starts: readonly number[], at: number): number | null {
  const count = partitionPoint(starts.length, (index) => starts[index]! < at)
  return count === 0 ? null : starts[count - 1]!
}

/** The clause `[from, to)` of a passage, and where its sentence begins. */
interface Stretch {
  readonly text: string
  readonly sentenceStart: number
  readonly from: number
  readonly to: number
}

function readClause(
  { text, sentenceStart, from, to }: Stretch,
  { places, actors, told, home }: ScopeSurroundings,
  trader: () => string,
): Scope {
  const earlier: NameLookup = (endings) => told.find((name) => endings.test(name)) ?? null
  const house: NameLookup = (endings) => told.find((name) => endings.test(name) && staying.test(name)) ?? null
  const division: NameLookup = (endings) =>
    home !== null && endings.test(home)
      ? home
      : (opening(text, sentenceStart, to, places, endings) ?? lastNamed(places, to, endings) ?? earlier(endings))
  const actor: NameLookup = (endings) =>
    lastNamed(actors, from, endings) ??
    (home !== null && endings.test(home)
      ? home
      : firstFrom(actors, from) > 0 || isInQuotation(text, from + 1, longestQuotation)
        ? null
        : house(endings))
  const words = text.slice(from, to)
  if (home !== null && speaksOfProject(words, home)) return { name: home, words: home, topical: true }
  const fair = fairOf(words, home)
  if (fair !== null) return { name: fair, words: '', topical: true }
  const [placesIn, actorsIn] = [between(places, from, to), between(actors, from, to)]
  const scope = scopeOfClause({ text: words, start: from, places: placesIn, actors: actorsIn, trader }, division, actor)
  return scope.name === '中国' && homely.has(scope.words) && home !== null && isAbroad(home)
    ? { name: home, words: scope.words, topical: scope.topical }
    : scope
}

/** What somebody says in quotation marks is of whom he speaks for. */
const longestQuotation = 301

/** In news from abroad these mean the country that it is from. */
const homely: ReadonlySet<string> = new Set(['全国', '国内'])

/** 河南从江苏引进收割机，目前全省…: the place that the sentence opens with, if its full form ends so. */
function opening(
  text: string,
  sentenceStart: number,
  to: number,
  places: readonly NameInText[],
  endings: RegExp,
): string | null {
  const first = places[firstFrom(places, sentenceStart)]
  if (first === undefined || first.end > to || !endings.test(first.canonical)) return null
  return isLead(text.slice(sentenceStart, first.start)) ? first.canonical : null
}

/** The last name before `at` whose full form ends so. */
function lastNamed(places: readonly NameInText[], at: number, endings: RegExp): string | null {
  const count = firstFrom(places, at)
  for (let index = count - 1; index >= Math.max(0, count - mostPlaces); index--)
    if (endings.test(places[index]!.canonical)) return places[index]!.canonical
  return null
}
