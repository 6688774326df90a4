// 分别 and shared subjects: which of the names in a list each figure of the list belongs to.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { saidOfMembers } from '../../../lexicon/movements.ts'
import { isPoints } from '../../../model/points.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import type { Movement } from '../../movement.ts'
import { withoutCause } from '../carried/lent.ts'
import { opensWithPartner, tradeOfGoods } from '../carried/sector.ts'
import { ofWholeAround } from '../carried/wholeAround.ts'
import { headOf, isDistinct, isNamedQuantity, shareName, type Subject } from '../indicator.ts'
import { isGeneral } from '../generalName.ts'
import { isMoveOnly, movement, nameFurther, quantitiesReached, quantitiesTogether } from './listGoesOn.ts'
import { industriesBefore, sealed, unsealed } from './joinedIndustries.ts'
import { itemsOf } from './listMembers.ts'
import { objectsOf } from './sharedAct.ts'
import { givenByRank } from './ranks.ts'
import { numberOf } from '../counted/numberOf.ts'
import type { Topic } from '../topic.ts'
import { withoutMover } from '../untold.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'
import { mapped } from '../../../tools/gathered.ts'

/** What 分别 gives to a figure of its list: a name, or the how-manieth from the end of so many stated before; else doubt. */
export type Share = { readonly name: string } | { readonly level: number; readonly of: number } | 'doubt' | null

/** Whether a list gave the figure a name. */
export function isNamed(share: Share): share is { readonly name: string } {
  return share !== null && share !== 'doubt' && 'name' in share
}

function isTold(share: Share): share is { readonly level: number; readonly of: number } {
  return share !== null && share !== 'doubt' && 'level' in share
}

/**
 * For each setting, the name that a list in front of 分别 gives it (对美、澳出口分别增长87.5%和1.2倍), or null where no list
 * does. A list whose length differs from the number of figures leaves doubt; without names of its own it takes the levels before.
 */
export function distribute(settings: readonly Setting[]): Share[] {
  const shares: Share[] = mapped(settings, () => null)
  settings.forEach((setting, at) => {
    if (setting.listed || goesOn(setting.left)) return
    const together = settings[at + 1]?.listed === true ? grownTogether(setting, settings, at) : null
    if (together !== null) return together.forEach((name, order) => (shares[at + order] = { name }))
    const before = beforeRespectively(setting.clause)
    const moves = isMoveOnly(setting.clause)
    const further = nameFurther('', setting.clause) !== null
    if ((before === null && !moves && !further) || (before !== null && onlyCompared(setting.clause))) return
    const group = listFrom(settings, at)
    if (group.length < 2) return
    const again = moves || further ? namesBefore(shares, at, group.length, setting.clause) : null
    const given =
      again !== null
        ? null
        : further || before === null
          ? toldBefore(group.length)
          : sharesOf(setting, before, group.length)
    group.forEach((member, order) => (shares[member] = again?.[order] ?? given?.[order] ?? null))
    if (given !== null && again === null && startsFromFigures(setting.clause))
      given.forEach((share, order) => (shares[at - given.length + order] ??= share))
  })
  return shares
}

/** 渔业总产值、增加值│同比增长│6.5%、5.3%: as many quantities as growths, though nothing says 分别; else null. */
function grownTogether({ clause, left, figure }: Setting, settings: readonly Setting[], at: number): string[] | null {
  if (left !== clause) return null
  const grown = figure.kind === 'percent'
  const list = grown ? quantitiesTogether(clause) : sized(figure) ? quantitiesReached(clause) : undefined
  if (list === undefined) return null
  const items = itemsOf(sealed(withoutTimes(list)), between[0]!).map(unsealed)
  const fits =
    items.length > 1 && items.length === listFrom(settings, at).length && (!grown || items.every(isNamedQuantity))
  return fits ? items : null
}

const sized = ({ kind }: Setting['figure']) => kind === 'measure' || kind === 'amount'

/** 城乡居民收入从│4万元和1万元│分别提高到5万元和2万元: what each came from is of the same. */
function startsFromFigures(clause: string): boolean {
  const end = clause.lastIndexOf('分别')
  if (end < 0 || figureBehind.test(clause.slice(end))) return false
  const start = Math.max(clause.lastIndexOf('，', end), clause.lastIndexOf('；', end)) + 1
  return severalFrom.test(clause.slice(start, end))
}

const figureBehind = /[，；\d]/
const severalFrom = /^[^从由]*[从由]\D*\d[^和与及、]*[和与及、]\D*\d/

/** 比一季度和上年同期分别高2个和1个百分点: what is listed is what both are held against. */
const onlyCompared = endTest(
  /^(?:其中)?(?:增速|增幅|涨幅|降幅|占比|比重)?[比较][^，。；]{2,24}[和与及、][^，。；]{2,12}分别[^，。；]{0,8}$/,
)

/** What a list of `length` figures behind 分别 gets. */
function sharesOf(setting: Setting, before: string | null, length: number): readonly Share[] | null {
  if (before === null) return null
  const objects = objectsOf(setting, length) ?? givenByRank(setting, length)
  if (objects !== null) return objects.map((name) => ({ name }))
  if (/\d/.test(withoutTimes(setting.left.slice(0, setting.left.indexOf('分别')))))
    return Array.from({ length }, () => 'doubt')
  if (timesListed(before)) return Array.from({ length }, () => 'doubt')
  const subjects = sealed(industriesBefore(setting) + tradeLast(subjectsOf(setting, before)))
  const parts = partsOfWhole(subjects, length)
  if (parts !== null) return parts.map((name) => ({ name: unsealed(name) }))
  for (const marks of between) {
    const items = itemsOf(subjects, marks)
    if (items.length === length) return items.map((name) => ({ name: unsealed(name) }))
  }
  const last = lastNamed(unsealed(subjects), length)
  if (last !== null) return last.map((name) => ({ name }))
  const unnamed = before.replace(/同比|环比|[比较][^，。；]*$/g, '').length < 2
  return unnamed ? toldBefore(length) : Array.from({ length }, () => 'doubt')
}

/** 出口渔网、农机│分别: as behind a list (渔网、农机出口); 对非洲出口渔网、农机 goes by the partner. */
const tradeLast = (subjects: string) => (opensWithPartner(subjects) ? subjects : tradeOfGoods(subjects))

/** 甲制造业、乙制造业占工业增加值比重分别: each has its part of the whole. */
function partsOfWhole(subjects: string, length: number): readonly string[] | null {
  const [, list, whole] = (subjects.includes('占') ? ofOneWhole.exec(subjects) : null) ?? []
  if (list === undefined || whole === undefined) return null
  for (const marks of between) {
    const items = itemsOf(list, marks)
    if (items.length === length) return items.map((item) => shareName(item, headOf(whole)))
  }
  return null
}

const ofOneWhole = /^([^占]*[、和与及][^占]*)占([^、占比]{2,20}?)的?(?:比重|比例|份额)$/

function toldBefore(length: number): Share[] {
  return Array.from({ length }, (_, order) => ({ level: length - order, of: length }))
}

/** 2023年│和│2024年│预计将分别增长: times are listed, and nothing that grows. */
const timesListed = endTest(/[、和与及](?:预计|有望|或|可能|将)*$/)

/** What parts the items of a list; where that makes too many, 与 (研发与设计服务) or 和 stands inside of one. */
const between: readonly RegExp[] = [/[、和与及]/, /、|以及|和(?=[^、]*$)/, /、/]

/** 步行街、商圈日均客流量、营业额: two quantities, of which the first has a list of its own in front. */
function lastNamed(subjects: string, length: number): readonly string[] | null {
  const parts = subjects.split(between[0]!)
  const front = subjects.split(/[和与及、]/).length - length
  if (parts.length <= length || front < 1) return null
  const first = subjects.slice(0, subjects.indexOf(parts[front + 1] ?? '', subjects.indexOf(parts[front]!)) - 1)
  const names = [headOf(first), ...parts.slice(front + 1).map(headOf)]
  return names.every(isNamedQuantity) && !parts.slice(0, front).some((part) => isNamedQuantity(headOf(part)))
    ? names
    : null
}

/** 对美、澳分别出口5亿元、4亿元，增长7.9%和下降1.4%: as many figures right behind a list with names go by the same names. */
function namesBefore(shares: readonly Share[], at: number, length: number, clause: string): readonly Share[] | null {
  const names = shares.slice(Math.max(0, at - length), at)
  if (names.length !== length) return null
  if (names.every((one) => isTold(one) && one.of === length)) return toldBefore(length)
  if (!names.every(isNamed)) return null
  return names.map((one) => ({ name: nameFurther(one.name, clause) ?? one.name }))
}

/** 增长7.9%和下降1.4%: the list goes on though its direction changes. */
const goesOn = startTest(new RegExp(`^(?:[、和与及]|以及)${movement}$`))

/** What a list gave; a growth is of the thing itself, not of its 增速. */
export function nameFromList(given: string, movement: Movement, setting: Setting): Subject {
  const { figure } = setting
  const own = movement.basis === 'growth' ? withoutCause(given.replace(/(?<=.{2})(?:增速|增幅|涨幅|降幅)$/, '')) : given
  const whole = movement.basis === 'share' && !isShareName(own) ? wholeOfList.exec(setting.clause)?.[1] : undefined
  const plain = ofWholeAround(own, setting) ?? own
  const name =
    whole === undefined ? withShareNoun(numberOf(plain, figure), movement, setting) : shareName(own, headOf(whole))
  return { name, sure: isDistinct(name) }
}

const isShareName = endTest(/占[^占]{2,}比重$/)

/** The name that the how-manieth figure before had, by what the clause says of it; null where that is no share of what was told. */
export function nameFromBefore(
  share: Share,
  { figure, clause }: Setting,
  { basis }: Movement,
  topic: Topic,
): Subject | null {
  if (!isTold(share)) return null
  const { levels } = topic
  const named = isPoints(figure) ? topic.named.filter((one) => !counts(one)) : topic.named
  const inLevels = !isPoints(figure) && levels.length >= share.of
  const ofList = basis === 'change' ? 0 : share.of - share.level
  const name = inLevels || named.length < share.of ? levels.at(-share.level) : named.at(-share.level - ofList)
  if (name === undefined) return null
  const further = basis === 'level' ? null : nameFurther(name, clause)
  return { name: further ?? name, sure: further === null && inLevels && !isGeneral(name) }
}

const counts = endTest(/(?<![指系基函])数$/)

/** 甲产量、乙产量占比分别为: the noun for the share stands behind the last of them. */
function withShareNoun(name: string, { basis }: Movement, { clause }: Setting): string {
  const noun = basis === 'share' ? /(占比|比重|份额)均?分别/.exec(clause)?.[1] : undefined
  return noun === undefined || name.endsWith(noun) ? name : name + noun
}

/** 造船完工量、新接订单量分别占世界总量的四成、六成 */
const wholeOfList = new RegExp(
  `分别约?占(?:到|了)?([^，。；\\d]{2,16}?)的?(?:比重|比例)?(?:达|为|到|${inexact})*[\\d.%％、和与及成]*$`,
)

const times =
  /第?[一二三四]季度|(?:[上下]半年|今年|去年|前年)(?=[、和与及分]|$)|(?:过去|近|前|未来)?\d+(?:[年月日—至-]|个月|季度|年代)+(?:份|间|内|来|末|底)?/g

/** 对前三大贸易伙伴东盟、欧盟: what the members are in common stands in front of them. */
const kindInFront =
  /前(?:\d{1,2}|[一二三四五六七八九十])大(?:贸易伙伴|外贸伙伴|(?:出口|进口|贸易|外贸|海外|目标)?(?:市场|来源地|来源国|目的地|目的国)|经济体)(?:国|地区)?[—：]*(?=[^，。；：、分国地]{2})/

function withoutTimes(words: string): string {
  const own = words.includes('大') ? words.replace(kindInFront, '') : words
  return own.replace(times, '')
}

/** 卫生、教育投资大幅增长，增速分别为…: the list is in the clause before. */
const paceOnly = endTest(/^(?:其中)?(?:同比)?(?:增速|增幅|涨幅|降幅|占比|比重|数量|规模|金额)$/)

/** The words that hold the list: those in front of 分别, or where they name nothing the clause before. */
function subjectsOf(setting: Setting, before: string): string {
  if (paceOnly(before)) return listBefore(setting)
  const flow = flowBehind(setting.clause)
  const own = before.replace(/同比|环比|^其中|(?:全|当|上|今|去)年|当月|上半年|\s/g, '')
  const opened = own === '' ? opening.exec(lastClause(setting))?.[1] : undefined
  if (opened === undefined && flow === '' && withPartners(own)) return before + flowBefore(setting)
  return opened === undefined ? before + flow : opened + (/(?:出口|进口)$/.test(opened) ? '' : flow)
}

/** 对新兴市场进出口增速较高，对东盟、非洲国家分别…: the clause before says what is traded. */
const withPartners = startTest(/^(?:对|与|向|自|从)(?![^，；]*口)[^，；]*[、和与及]/)

function flowBefore(setting: Setting): string {
  return /(?:^|[场国家区盟伴])((?:货物|服务)?(?:贸易)?(?:进出口|出口|进口))/.exec(lastClause(setting))?.[1] ?? ''
}

/** 机床、轴承出口增速较快，分别…: the list that the clause before opens with, up to what it says of its members. */
const opening = new RegExp(`^([^，；。\\d]*[、和与及][^，；。\\d]*?)(?:${alternation(saidOfMembers)})`)

/** The clause before, `''` where it holds figures. */
function lastClause(setting: Setting): string {
  const before = /([^，；。：]*)[，；]$/.exec(wordsBeforeClause(setting))?.[1] ?? ''
  return /\d/.test(before) ? '' : before
}

function listBefore(setting: Setting): string {
  return headOf(lastClause(setting))
}

/** 对欧盟、美国分别进出口1.34万亿元: the flow stands behind 分别. */
function flowBehind(clause: string): string {
  const flow = /分别(?:实现|完成)?((?:货物|服务)?(?:贸易)?(?:进出口|出口|进口)(?:额|总额|总值)?)/.exec(clause)?.[1]
  const achieved = flow ?? achievedEach.exec(clause)?.[1] ?? ''
  return flow !== undefined || isNamedQuantity(achieved) ? achieved : ''
}

const achievedEach = new RegExp(`分别(?:实现|完成)了?([^，。；：、和与及\\d的]{2,10}?)(?:为|达到?|${inexact})*$`)

/** The words between the last mark and 分别, or null where the clause's end has no 分别. */
function beforeRespectively(clause: string): string | null {
  const at = clause.lastIndexOf('分别')
  if (at < 0 || /[，；。]/.test(clause.slice(at))) return null
  const own = /[^，；。]*$/.exec(clause.slice(0, at))![0]
  const front = startsFromFigures(clause) ? own.replace(/[从由][^从由]*$/, '') : own
  return withoutMover(withoutTimes(front)).replace(
    /^(?:其中)?[、和与及]+|(?<=.{3})(?:同比|环比|以[^，；以]{1,6}计|在?(?:过去|近).*年间?$|(?<![占对同环])[比较](?![快高大好多强低少])(?:[上去前]年|[上前]一?个?[周月日旬]|[^，；、和与及]{0,6}(?:同期|均值|平均值|平均水平))$).*$/,
    '',
  )
}

function listFrom(settings: readonly Setting[], at: number): number[] {
  const group = [at]
  for (let next = at + 1; next < settings.length && (settings[next]!.listed || goesOn(settings[next]!.left)); next++)
    group.push(next)
  return group
}
