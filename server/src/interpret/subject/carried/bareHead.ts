// Heads too general to stand alone (总投资, 产值, 票面利率), with whose they are by the clauses in front of them.
import { established } from '../../../lexicon/indicators.ts'
import { bareHeads, goingOn } from '../../../lexicon/bareHeads.ts'
import { manners } from '../../../lexicon/movements.ts'
import { directions } from '../../../lexicon/parts.ts'
import { isPlace } from '../../../lexicon/placeKinds.ts'
import { characterSet, holds } from '../../../tools/characters.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'
import { type Affixes, prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import type { PlacedPeriod } from '../../scope/placed.ts'
import { isGeneral } from '../generalName.ts'
import { isNamedQuantity, subjectStart, subjectWith, type Subject } from '../indicator.ts'
import { actsFrom } from '../phrase/doings.ts'
import { openingNoun } from '../phrase/phrase.ts'
import { plainWords, withoutQuotes } from '../phrase/predicate.ts'
import { blanked } from '../subjectWords.ts'
import { countedLast } from './owner.ts'

/** What may have a head. */
interface Owners {
  readonly words: Affixes
  readonly alone: boolean
  readonly ofBodies: boolean
}

const ownersOf = new Map<string, Owners[]>()
for (const { heads, owners, alone = false, ofBodies = false } of bareHeads) {
  const group = { words: suffixes(owners), alone, ofBodies }
  for (const head of heads) ownersOf.set(head, [...(ownersOf.get(head) ?? []), group])
}

/** Where a figure stands, of whom or where it is, and what was told right before it. */
export interface BarePlace {
  readonly text: string
  readonly periods: readonly PlacedPeriod[]
  readonly setting: Setting
  readonly scope: string | null
  readonly last: string | null
}

/** The name with whose it is; a name of its own, one whose scope says whose and an attribute (总投资5亿元的渔港) as they are. */
export function withOwnerTold(subject: Subject, place: BarePlace): Subject {
  const { name } = subject
  if (name === null || place.setting.right.includes('的')) return subject
  const known = ownersOf.get(name) ?? (isShort(name) ? [] : undefined)
  if (known === undefined) return subject
  const owners = isWide(place.scope) ? known : known.filter(({ ofBodies }) => !ofBodies)
  const told = known.length > 0 && owners.length === 0 ? null : ownerTold(place, owners, name)
  const owner = told === null ? null : besideScope(told, place.scope)
  return owner === null ? subject : subjectWith(subject, joined(owner, name), false)
}

/** A place may have many that the figure could be of. */
function isWide(scope: string | null): boolean {
  return scope === null || scope === '中国' || isPlace(scope) || division(scope)
}

const division = endTest(/[省市县区州旗盟镇乡村]$/)

/** What the scope says is no part of the name; null where it says all of it. */
function besideScope(owner: string, scope: string | null): string | null {
  if (scope === null || scope === '中国') return owner
  if (scope.includes(owner)) return null
  const own = owner.startsWith(scope) ? owner.slice(scope.length).replace(often, '') : owner
  return own.length < 2 || own.includes(scope) ? null : own
}

const farthest = 150
const ends = characterSet('，；。！？：')
const endsSentence = characterSet('。！？')

/** What the nearest clause speaks of that speaks of anything, the figure's own first; null where that is something else. */
function ownerTold(
  { text, periods, setting, last }: BarePlace,
  owners: readonly Owners[],
  name: string,
): string | null {
  const floor = Math.max(0, setting.figure.start - farthest)
  const words = blanked(text, periods, floor, setting.figure.start)
  let before: string | null = null
  for (let end = words.length; end > 0;) {
    let start = end
    while (start > 0 && !ends(words, start - 1)) start--
    if (start === 0 && floor > 0) return null
    const clause = plainClause(words.slice(start, end), text.slice(floor + start, floor + end))
    const isOwn = end === words.length
    const owner =
      ownerOpening(clause, owners) ??
      (isOwn ? null : (ownerOfSame(clause, name) ?? ownerMade(clause, owners))) ??
      before
    if (owner !== null) return owner
    if (
      !(isOwn && subjectStart(clause).startsWith(name)) &&
      !saysNothing(clause, start > 0 && !endsSentence(words, start - 1))
    )
      return null
    before = isOwn ? countedOwner(last, owners) : null
    end = start - 1
  }
  return null
}

/** The clause without what says since when and when; `printed` is the same with its periods. */
function plainClause(words: string, printed: string): string {
  const plain = withoutQuotes(plainWords(words))
  if (plain === '') return printed.endsWith('来') ? withoutQuotes(plainWords(printed)).replace(sinceThen, '') : ''
  return plain.replace(sinceThen, '').replace(whenDone, '')
}

/** 自2024年以旧换新政策│实施以来 */
const sinceThen = /^(?:自(?![治贸主然来行动有身我营愿由])从?|随着)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?=..)/
/** 全部建成达产后│预计年产值 */
const whenDone = /^(?:项目)?(?:全部|全面|正式)?(?:建成|达产|投产|投用|投运|满产|完工|竣工|通车|运营){1,2}后?(?=..)/

const goes = prefixes([...goingOn, ...manners])
const headsFirst = prefixes([...ownersOf.keys()])
const farthestIn = 28

/** 渔业产业 of 渔业产业规模持续壮大: what the clause opens with, if that may have the head. */
function ownerOpening(clause: string, owners: readonly Owners[]): string | null {
  const words = subjectStart(clause)
  if (opensPredicate(words) || by(clause)) return null
  const noun = openingNoun(words)
  const named = isNamedQuantity(noun) ? noun.length : 0
  for (let end = Math.min(words.length, farthestIn); end >= 2; end--) {
    const kind = owners.find(({ words: last }) => last.at(words, end) !== undefined)
    if (kind === undefined || lists(words, end) || !(end < named || isOver(words, end))) continue
    const owner = ownerIn(words.slice(0, end), kind)
    if (owner !== null) return owner
  }
  return null
}

/** 复工率, 替代量: which the clause before may tell in full. */
function isShort(name: string): boolean {
  return (name.length === 3 || name.length === 4) && sideOnly(name) && !established.has(name)
}

const sideOnly = endTest(/^[^口人].{1,2}[率量度]$/)

/** 渔企 of 渔企复工率稳步提高│复工率, 电能替代 of 电能替代增长较快│替代量: null where the clause speaks of something else. */
function ownerOfSame(clause: string, name: string): string | null {
  if (opensPredicate(clause) || by(clause)) return null
  const noun = openingNoun(clause)
  const isWhole = noun.endsWith(name)
  if (!isWhole && !(name.length === 3 && noun.endsWith(name.slice(0, 2)))) return null
  const whole = isWhole ? noun.slice(0, -name.length) : noun
  const owner = whole.slice(whole.lastIndexOf('的') + 1)
  return owner.length < 2 || owner.length > longest || holds(owner, tangled) ? null : owner
}

/** Whether what the clause opens with ends there. */
function isOver(words: string, at: number): boolean {
  return (
    at === words.length ||
    !chinese(words[at]!) ||
    goes.at(words, at) !== undefined ||
    headsFirst.at(words, at) !== undefined
  )
}

/** 小麦│、水稻和玉米: what is told of all is not of the first of them. */
const joins = characterSet('、和与及')
const lists = (words: string, at: number) => joins(words, at) || words.startsWith('以及', at)
const chinese = startTest(/^[\u4e00-\u9fff]/)

const [shortest, longest] = [3, 14]
/** Nobody's name, but a sentence. */
const tangled = characterSet('，、；在对把被从向让给并且就也都不没着到于及和与等这该其此')

/** What is left of it without its attributes, if that is a name. */
function ownerIn(noun: string, { words, alone }: Owners): string | null {
  const at = noun.lastIndexOf('的')
  if (at > 0 && equates.test(noun.slice(0, at))) return null
  const own = noun
    .slice(at + 1)
    .replace(handing, '')
    .replace(amount, '')
    .replace(often, '')
  const last = words.at(own)
  if (last === undefined || (own === last && !alone) || (own !== last && own.length < shortest)) return null
  return own.length > longest ||
    holds(own, tangled) ||
    odd.test(own) ||
    (own[0] !== '新' && actsFrom.at(own) !== undefined)
    ? null
    : own
}

/** 云川银行发放│渔船贷款 */
const handing =
  /^.*(?:发放|提供|推出|投放|发行|实现|完成|获得|投入|设立|拥有|[为是])(?=..)|^.{2,}(?=第[一二三四五六七八九十]{1,3}[批期轮次])/
/** 复兴大桥是青澜高速的│控制性工程 */
const equates = /[是为成][^的]*$|成[了为]|作为/
/** 两座大桥, 2019中国企业, 当地打造企业: no name of somebody. */
const odd =
  /^[两多数]+[个项座家条只支处座笔种户](?!人)|\d(?!年期)|^.+(?:发展(?!基金|银行|投资|公司|集团|示范|新区)|帮扶|打造|落户|落地|成为|作为|指导|带动|推动|培育|引进|投向|用于|采用|采取|进入|包括)/

/** 日均新设企业, 本次国债 */
const often =
  /^(?:(?:日均|月均|年均|共有|现有|拥有|建有|设有|全国|我国|全省|全市|全县|上述|本次|本期|首批|首期|目前|两(?:省市?|地|国|市)|[一二三四五六七八九十几]{1,3}[家户个大条座])的?)+/

/** 渔港产业园 of 开工建设渔港产业园, 人民币国债 of 发行第一期14亿元人民币国债: what the clause says was made. */
function ownerMade(clause: string, owners: readonly Owners[]): string | null {
  const made = making.exec(clause)?.[1]?.replace(amount, '')
  const kind = made === undefined ? undefined : owners.find(({ words }) => words.at(made) !== undefined)
  return kind === undefined ? null : ownerIn(made!, kind)
}

/** 4700亿元级│渔业集群, 30座│渔港 */
const amount = /^.*\d[\d.]*[万亿]*[余多]?(?:元级?|[座个条项家只支处户款艘])/
const making =
  /(?:开工建设|投资建设|启动建设|建设|建成|建立|创设|组建|募集|签约|引进|设立|成立|发行|推出|打造|发放|实施|落地|开工|启动)了?([^，；。：]{2,24})$/

/** 专业市场 of 专业市场数: what was counted right before, if nobody did anything with it. */
function countedOwner(last: string | null, owners: readonly Owners[]): string | null {
  const counted = countedLast(last)
  const kind = counted === null ? undefined : owners.find(({ words }) => words.at(counted) !== undefined)
  return kind === undefined ? null : ownerIn(counted!, kind)
}

/** 总投资, 一期, 受到欢迎: goes on with what was spoken of. A sentence that opens with a verb speaks of nobody. */
function saysNothing(clause: string, isInside: boolean): boolean {
  if (clause === '') return true
  const words = subjectStart(clause)
  if (words === '' || opensPredicate(words)) return isInside || words === ''
  const noun = openingNoun(words)
  if (noun === '') return isInside
  const side = headsFirst.at(noun)?.length ?? -longestHedge
  return noun.length - side < longestHedge || isGeneral(noun) || sides.has(noun) || part.test(noun)
}

/** 总产值│达到约 */
const longestHedge = 4
const sides: ReadonlySet<string> = new Set(directions)
const part =
  /^(?:其中|项目|该项目|工程|[一二三首]期|目前|后续|全部|整体|总体|预计|全年|达产后?|建成后?|投产后?|[^，]{0,4}(?:增长率|增速|增幅|比重|占比)|经[核测统估]算|[^，]{0,8}(?:显示|表示|介绍))$/

/** 通过干线管道输送 */
const by = startTest(/^(?:再|并)?(?:通过|经由?(?!济|营)|依托|按照?|根据|围绕|对于?|向|为了?|以|由|将)/)

/** 再创新高, 受到欢迎 */
function opensPredicate(words: string): boolean {
  return adverbs(words, 0) || actsFrom.at(words) !== undefined
}

const adverbs = characterSet('再又均也都还仍并且更受获深')

/** 渔港项目 and 项目总投资 are 渔港项目总投资. */
function joined(owner: string, head: string): string {
  for (let length = Math.min(owner.length, head.length - 1); length >= 2; length--)
    if (owner.endsWith(head.slice(0, length))) return owner + head.slice(length)
  return owner + head
}
