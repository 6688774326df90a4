// Things announced by number and listed beside it: 8个重点环节包括…, 三项措施：一是…二是…, 北京、上海2个城市.
import { alternation } from '../../tools/alternation.ts'
import { listedBodies } from '../../lexicon/rosters.ts'
import { gathered } from '../../tools/gathered.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { characterSet, isDigit } from '../../tools/characters.ts'
import type { Ground } from '../relations/ground.ts'
import { countItems, type ItemCount, maskBrackets } from './listItems.ts'
import { nameLists, type NameList } from './listNames.ts'
import { countNumbered } from './listNumbered.ts'
import { listOfThings } from './listThings.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'

type ListCount = Extract<Relation, { kind: 'list-count' }>

/** More than these are not counted by readers either. */
const mostAnnounced = 30
const longestAnnounced = String(mostAnnounced).length

/** One relation for each announced number whose list is read. Linear in the figures and the text between them. */
export function listCounts(
  { figures, detected, passages, ofKind }: Ground,
  entities: readonly EntityMention[],
): ListCount[] {
  const names = nameLists(entities, passages)
  return gathered(ofKind.count, (index): ListCount[] => {
    const { passage, start, end } = detected[index]!
    const { text, cell } = passages[passage]!
    const value = announcedNumber(figures[index]!.observation)
    if (value === null || cell !== null || qualified(text.slice(Math.max(0, start - 4), start))) return []
    const numbered = arePersons(text, start, end) ? null : countNumbered(passages, passage, end)
    if (numbered !== null)
      return numbered * 2 <= value && value > mostNumbered
        ? []
        : [listed(index, value, { least: numbered, most: numbered, open: false })]
    const found =
      listBehind(text, start, end) ??
      listInFront({ text, start, end }, (at) => names(passage).get(at)) ??
      listOfThings(text, start, end, value)
    return found === null || isAnother(value, found) ? [] : [listed(index, value, found)]
  })
}

/** 前3个, 第3个, 其他3个, 超过3个 are no numbers of what is listed here, nor is a number that opens a quoted name. */
const qualified = endTest(/(?:[前后第每各逾超近约另数再双“]|其他|其余|其中|另外|超过|不少于|至少|新增)$/)

function announcedNumber({ hedge, value, text, basis, threshold }: Observation): number | null {
  if (hedge !== 'exact' || value === null || value.length > longestAnnounced || threshold || basis === 'growth')
    return null
  const number = Number(value)
  return Number.isInteger(number) && number >= 2 && number <= mostAnnounced && !/[万亿位]/.test(text) ? number : null
}

/** 三个原则，包括…: what 包括 leads to behind a small number in words is told in clauses; 一是…二是… behind it is its list. */
const isSpoken = characterSet('二两三四五六七八九十')

/** 18个区 behind two cities, 30个演奏点 with two games: what is not even half of the number, or twice as much, is another list. */
function isAnother(value: number, found: ItemCount): boolean {
  const items = itemsNear(value, found)
  return items * 2 <= value || items >= value * 2
}

/** 17条举措：一是…四是…: of so many, a text tells only the first ones. */
const mostNumbered = 10

function listed(announced: number, value: number, found: ItemCount): ListCount {
  return { kind: 'list-count', announced, listed: itemsNear(value, found), open: found.open }
}

function itemsNear(value: number, { least, most }: ItemCount): number {
  return Math.min(most, Math.max(least, value))
}

const leads = /^([^，。；：、！？（）()“”《》\d]{0,12}?)(，?分别(?:是|为)：?|[，,]?包[括含]：?|[，,]?即|：|（)/
/** 18个省（区、市） says what counts as one, and lists none. */
const divisions = /^(?:自治区|直辖市|自治州|[省市区县旗州盟乡镇])(?:、|$)/
const farthest = 300
/** 两艘驱逐舰采取多项手段，包括…: the list is of what is counted last. */
const ofSomethingElse = /多[项种个类]|一系列|各[种类项]|若干|[几数]/
/** 地下两层，包括两块冰场; 分两个方面，即一方面…: each item is a count, or a clause. */
const opensWithCount = /^(?:[\d一二两三四五六七八九十]{1,3}(?:[个块座条家处所间套台部项种类支名人]|大类)|一方面)/
const persons = endTest(/[名人位]$/)

/** 6名, 6个人 */
function arePersons(text: string, start: number, end: number): boolean {
  return persons(text.slice(start, end)) || text[end] === '人'
}

/** 20名队员立下誓言：…, 三个原则，包括…: what follows is no list of them. */
function leadsElsewhere(text: string, start: number, end: number, by: string): boolean {
  if (by === '：') return arePersons(text, start, end)
  return isSpoken(text, start) && /包[括含]：?$/.test(by)
}

/** 8个重点环节包括账号环节，评论环节; 2省（江苏、浙江）. */
function listBehind(text: string, start: number, end: number): ItemCount | null {
  const match = leads.exec(text.slice(end, end + 24))
  if (match === null) return null
  const [lead, noun, by] = match
  if (leadsElsewhere(text, start, end, by!) || ofSomethingElse.test(noun!)) return null
  const body = text.slice(end + lead.length, end + lead.length + farthest)
  if (opensWithCount.test(body) || countsOn(body, text[end - 1]!)) return null
  const masked = maskBrackets(body)
  const close = by === '（' ? body.indexOf('）') : masked.search(/[。；！？：]/)
  if (close < 0 || (by === '（' && divisions.test(body))) return null
  const items = countItems(by === '（' ? body.slice(0, close) : masked.slice(0, close), noun!)
  if (items === null || (by === '：' && !items.alike && /[，,；;]/.test(masked.slice(0, close)))) return null
  const isAll = /共(?:有|计)?$/.test(text.slice(Math.max(0, start - 2), start))
  return { ...items, open: items.open || (/包/.test(by!) && !items.alike && !isAll) }
}

/** 病例7例（甲市2例、乙市5例）: the items are added up. */
function countsOn(body: string, classifier: string): boolean {
  const at = body.search(/[。；！？）]/)
  const list = at < 0 ? body : body.slice(0, at)
  for (let next = list.indexOf(classifier); next >= 0; next = list.indexOf(classifier, next + 1))
    if (isDigit(list, next - 1)) return true
  return false
}

const places = startTest(/^(?:个|座)?(?:省|市|县|区|国|州|旗|盟|镇|乡|村|城|地区|自治|直辖)/)
const bodies = startTest(new RegExp(`^(?:个|家|所|只)?(?:${alternation(listedBodies)})`))

/** 保定、涿州4个乡镇 are in them. */
const isSmall = /[乡镇村]/

/** 山西、江苏和浙江等3省: names only, as where other lists begin is not known. */
function listInFront(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  listAt: (end: number) => NameList | undefined,
): ItemCount | null {
  const noun = text.slice(end - 1, end + 4)
  const [arePlaces, areBodies] = [places(noun), bodies(noun)]
  if (!arePlaces && !areBodies) return null
  const closing = /[等这共]?$/.exec(text.slice(start - 1, start))![0]
  const list = listAt(start - closing.length)
  if (list === undefined || !(list.type === 'place' ? arePlaces : areBodies)) return null
  if (isSmall.test(noun) && !isSmall.test(text.slice(0, start - closing.length).slice(-1))) return null
  return { least: list.least, most: list.count, open: closing === '等' }
}
