// Which of a clause's names its figure is of: whom it opens with (*ST云里因连续20个交易日…), and where it is measured.
import { inexact } from '../../lexicon/hedges.ts'
import { showingVerbs } from '../../lexicon/predicates.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { alternation } from '../../tools/alternation.ts'
import { referringWords, sourceWords } from '../../lexicon/scopeWords.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { isLead } from './clauseLead.ts'
import { isPassed } from './passing.ts'
import type { NameInText } from './placed.ts'
import type { Referents, ScopedClause } from './scopedClause.ts'

const source = new RegExp(
  `^(?:的|方面|官方|军方|当局)?(?:今天|昨天|日前|近日|当天|当日|(?:\\d{1,2}月)?\\d{1,2}日|\\d{1,2}月)?(?:（[^（）]*）)?(?:${alternation(sourceWords)})`,
)
/** 海关总署、商务部: one of several; 云里与: it does something with others (a railway lies beside them); 云川二期、云里等项目: one of what is counted. */
const joined =
  /^(?:[、和及]|与(?![^，。；]{1,12}(?:并行|平行|相连|相接|衔接|交会))|[^，。；：、的先后收购推动为在已将通过拓获有从对向与入覆监展开了]{1,6}、[^，。；：]{1,20}等)/

/** Whom or what the clause is about, where it opens with a name that is measured itself; 案 behind it makes it the case. */
export function subjectOfClause({ text, start, actors, places }: ScopedClause): Referred | null {
  if (actors.length === 0) return null
  const front = withoutPlace(text.slice(0, actors[0]!.start - start), start, places)
  const owned = ownedBy(actors, text, start)
  const behind = text.slice(owned.end - start)
  if (!(isLead(front) || front.endsWith('——')) || !isSubject(behind) || examples(behind)) return null
  return behind.startsWith('案')
    ? { name: `${owned.canonical}案`, words: '' }
    : { name: owned.canonical, words: owned.name }
}

const owning = /^(?:的|旗下的?|所属的?|下属的?)$/

/** 云川的│海丰银行: where it is does not matter. */
function withoutPlace(front: string, start: number, places: readonly NameInText[]): string {
  const last = places.findLast(({ end }) => end <= start + front.length)
  if (last === undefined || front.slice(last.end - start) !== '的') return front
  let first = last
  for (const place of [...places].reverse()) if (place.end === first.start) first = place
  return front.slice(0, first.start - start)
}

/** 位于云川高新区的│这家物流企业: of the names that 的 joins to the first the last. */
function ownedBy(actors: readonly NameInText[], text: string, start: number): NameInText {
  let last = actors[0]!
  for (const next of actors)
    if (next.start > last.end && owning.test(text.slice(last.end - start, next.start - start))) last = next
  return last
}

/** Whether what follows a name makes it whom a text is about: no speech or report of it, no list. */
export const isSubject = (behind: string) => !source.test(behind) && !joined.test(behind)

/** 该行, 公司: whom a clause opens with that names nobody, if one of that kind was named before. */
export function referredTo({ text, actors }: ScopedClause, referents: Referents): Referred | null {
  if (actors.length > 0) return null
  const word = referring.exec(text)
  if (word === null || !isLead(text.slice(0, word.index))) return null
  const name = referents.actor(referringWords.find(([words]) => words.includes(word[0]))![1])
  return name === null ? null : { name, words: word[0] }
}

interface Referred {
  readonly name: string
  readonly words: string
}

const referring = new RegExp(`(?:${alternation(referringWords.flatMap(([words]) => words))})(?!债|法)`)

/** 也门首都萨那, 伊拉克北部埃尔比勒: between the names of one chain. */
const seat = /^(?:首都|首府|省会|[东南西北中]+部|境内的?|[县市区的])$/

/** Whether nothing but times, adverbs and other names of the same chain stand in front of `at`, or 在, or 作为…的. */
export function opensClause({ text, start, places }: ScopedClause, at: number): boolean {
  let first = at
  for (const place of [...places].reverse())
    if (place.end === first || (place.end < first && seat.test(text.slice(place.end - start, first - start))))
      first = place.start
  const before = text.slice(0, Math.max(0, first - start))
  return isLead(before) || /(?:在|位于|——)$/.test(before) || /^(?:作为[^，]*|在[^，。；]{2,20})的$/.test(before)
}

/** 北京、上海等16个城市, 华强钢铁有限公司等10家企业: the names only show which ones are counted. */
const examples = startTest(
  new RegExp(
    `^(?:、[^，。；：]{1,40}|在内的?)?等(?:地|全国|共|其他|${inexact})?$|^(?:、[^，。；：]{1,40})?等\\d{1,4}[多余]?个`,
  ),
)

/** 推介云川花海游、澜江古镇游│等12条线路: what a list shows of what is counted, each item with a place of its own. */
const items = new RegExp(`^[^，。；：]{0,80}等(?:共|其他|${inexact})?$`)
/** 新增云川、澜江│等全国文明城市12个, 云川7亿吨级铜矿│等大中型矿产地35处: what they are stands behind the list, and no verb. */
const itemsOfKind = /等[^，。；：、\d了着过在设建开办推实共有达占超与和]{2,14}$/
const shows = new RegExp(`(?:${alternation(showingVerbs)}|[的及和与、])$`)

const endsItems = endTest(new RegExp(`等(?:共|其他|${inexact})?$`))

/** 云川港│20万吨级泊位等7个项目 */
const capacity = /^[^，。；：]{0,4}\d[^，。；：]{1,4}级[^，。；：]{1,20}等/

interface MeasuredPlace {
  readonly name: string
  readonly words: string
  readonly start: number
  /** Several in a list, which nothing that follows takes up. */
  readonly several: boolean
}

/** 长江干流重庆段, 长江监利段: a stretch of a river or a railway is a place of its own. */
const stretch = /(?:江|河|铁路|高铁|高速)(?:干流)?[\u4e00-\u9fff]{2,5}?段(?![落子位时])/y

export function stretchIn({ text, start, places }: ScopedClause): MeasuredPlace | null {
  if (!text.includes('段')) return null
  for (const place of places) {
    const from = place.start - start
    stretch.lastIndex = place.end - start - (/(?:铁路|高铁|高速)$/.exec(place.name)?.[0].length ?? 1)
    if (stretch.lastIndex < from || !stretch.test(text)) continue
    const name = text.slice(from, stretch.lastIndex)
    return { name, words: name, start: place.start, several: false }
  }
  return null
}

/** The last place that something is measured in, but the one that a clause opens with where it does so in several (云川在甲县、乙县设置3个站); of a list (广东、山东) all together. Null where there is none. */
export function whereMeasured(
  { text, start, counts }: ScopedClause,
  places: readonly NameInText[],
): MeasuredPlace | null {
  const counted = endsItems(text) || (counts && itemsOfKind.test(text))
  let listed = false
  for (let last = places.length - 1; last >= 0; last--) {
    const chain = chainTo(last, text, start, places)
    const isItem: boolean = counted && isItemOfList(chain, listed)
    if (!isItem && !isAside(chain, text, start, places))
      return together(text, start, places.slice(chain.first, last + 1))
    listed ||= isItem && chain.front.endsWith('、')
    last = chain.first
  }
  return null
}

/** Places told in one breath (广东、山东), by where the first and the last stand among all of the clause. */
interface Chain {
  readonly first: number
  readonly last: number
  /** The word in front of them, and all behind. */
  readonly front: string
  readonly behind: string
}

function chainTo(last: number, text: string, start: number, places: readonly NameInText[]): Chain {
  let first = last
  while (first > 0 && /^[、和与及]?$/.test(text.slice(places[first - 1]!.end - start, places[first]!.start - start)))
    first--
  const from = places[first]!.start - start
  return { first, last, front: text.slice(Math.max(0, from - 6), from), behind: text.slice(places[last]!.end - start) }
}

/** Whether a list that shows what is counted names them; `listed`: a later member of it does. */
function isItemOfList({ front, behind }: Chain, listed: boolean): boolean {
  if (!listed && !shows.test(front) && !capacity.test(behind)) return false
  return items.test(behind) || itemsOfKind.test(behind)
}

/** Whether nothing is measured there: the clause opens with another place, passes them, or only names or shows them. */
function isAside({ first, last, front, behind }: Chain, text: string, start: number, places: readonly NameInText[]) {
  if (first > 0 && last > first && front.endsWith('在') && isLead(text.slice(0, places[0]!.start - start))) return true
  if (first === last && isOnlyNamed(text, start, places, first)) return true
  const next = places[last + 1]
  return examples(behind) || isPassed(text, start, places[first]!, next) || isPassed(text, start, places[last]!, next)
}

/** 玉林新增│广西特色农业示范区10个: a province behind the city that the clause opens with is in a name, unless something is done there. */
function isOnlyNamed(text: string, start: number, places: readonly NameInText[], at: number): boolean {
  const [first, place] = [places[0]!, places[at]!]
  if (at === 0 || placeKind(place.canonical) !== 'province' || placeKind(first.canonical) === 'province') return false
  return (
    isCity.test(first.canonical) && text[place.start - start - 1] !== '在' && isLead(text.slice(0, first.start - start))
  )
}

const isCity = /[市县区州盟]$/

/** 云南省昆明市 is 昆明市; 广东、山东 are both. */
function together(text: string, start: number, chain: readonly NameInText[]): MeasuredPlace {
  const ends = chain.filter((place, index) => chain[index + 1] === undefined || chain[index + 1]!.start > place.end)
  const words = ends.length === 1 ? ends[0]!.name : text.slice(ends[0]!.start - start, ends.at(-1)!.end - start)
  return {
    name: ends.map(({ canonical }) => canonical).join('、'),
    words,
    start: chain[0]!.start,
    several: ends.length > 1,
  }
}
