// 分别 and shared subjects: which of the names in a list each figure of the list belongs to.
import { alternation } from '../../lexicon/alternation.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { sectors } from '../../lexicon/indicators.ts'
import { falling, rising } from '../../lexicon/movements.ts'
import { doubledNames } from '../../lexicon/parts.ts'
import { tradeBlocks, worldParts } from '../../lexicon/scopeWords.ts'
import type { Setting } from '../clause.ts'
import type { Movement } from '../basis.ts'
import { withoutCause } from './lent.ts'
import { headOf, isDistinct, isNamedQuantity, shareName, type Subject, tailOf } from './indicator.ts'
import { numberOf } from './numberOf.ts'
import { endTest, startTest } from '../../model/boundTests.ts'

/** What 分别 gives to a figure of its list: a name, or the how-manieth from the end of the levels stated before; else doubt. */
export type Share = { readonly name: string } | { readonly level: number } | 'doubt' | null

/** Whether a list gave the figure a name. */
export function isNamed(share: Share): share is { readonly name: string } {
  return share !== null && share !== 'doubt' && 'name' in share
}

/**
 * For each setting, the name that a list in front of 分别 gives it (对美、澳出口分别增长87.5%和1.2倍), or null where no list
 * does. A list whose length differs from the number of figures leaves doubt; without names of its own it takes the levels before.
 */
export function distribute(settings: readonly Setting[]): Share[] {
  const shares: Share[] = settings.map(() => null)
  settings.forEach((setting, at) => {
    if (setting.listed || goesOn(setting.left)) return
    const before = beforeRespectively(setting.clause)
    const moves = movesOnly(setting.clause)
    if ((before === null && !moves) || (before !== null && onlyCompared.test(setting.clause))) return
    const group = listFrom(settings, at)
    if (group.length < 2) return
    const given = before === null ? null : sharesOf(setting, before, group.length)
    const again = moves ? namesBefore(shares, at, group.length) : null
    group.forEach((member, order) => (shares[member] = again?.[order] ?? given?.[order] ?? null))
  })
  return shares
}

/** 比一季度和上年同期分别高2个和1个百分点: what is listed is what both are held against. */
const onlyCompared =
  /^(?:其中)?(?:增速|增幅|涨幅|降幅|占比|比重)?[比较][^，。；]{2,24}[和与及、][^，。；]{2,12}分别[^，。；]{0,8}$/

/** What a list of `length` figures behind 分别 gets. */
function sharesOf(setting: Setting, before: string, length: number): Share[] {
  if (/\d/.test(withoutTimes(setting.left.slice(0, setting.left.indexOf('分别')))))
    return Array.from({ length }, () => 'doubt')
  if (timesListed.test(before)) return Array.from({ length }, () => 'doubt')
  const subjects = subjectsOf(setting, before)
  for (const marks of between) {
    const items = itemsOf(subjects, marks)
    if (items.length === length) return items.map((name) => ({ name }))
  }
  const last = lastNamed(subjects, length)
  if (last !== null) return last.map((name) => ({ name }))
  const unnamed = before.replace(/同比|环比|[比较][^，。；]*$/g, '').length < 2
  return Array.from({ length }, (_, order) => (unnamed ? { level: length - order } : 'doubt'))
}

/** 2023年│和│2024年│预计将分别增长: times are listed, and nothing that grows. */
const timesListed = /[、和与及](?:预计|有望|或|可能|将)*$/

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
function namesBefore(shares: readonly Share[], at: number, length: number): readonly Share[] | null {
  const names = shares.slice(Math.max(0, at - length), at)
  const named = names.every(isNamed)
  return names.length === length && named ? names : null
}

const movement = `(?:同比|环比)?(?:${alternation([...rising, ...falling])})了?`
/** A clause that only says how what was listed moved. */
const movesOnly = endTest(
  ['了', ...rising, ...falling].map((word) => word.at(-1)!).join(''),
  new RegExp(`^(?:同比|环比|[比较][^，。；]{1,10}?)?(?:分别)?${movement}$`),
)
/** 增长7.9%和下降1.4%: the list goes on though its direction changes. */
const goesOn = startTest('、和与及以', new RegExp(`^(?:[、和与及]|以及)${movement}$`))

/** What a list gave; a growth is of the thing itself, not of its 增速. */
export function nameFromList(given: string, movement: Movement, setting: Setting): Subject {
  const { figure } = setting
  const own = movement.basis === 'growth' ? withoutCause(given.replace(/(?<=.{2})(?:增速|增幅|涨幅|降幅)$/, '')) : given
  const whole = movement.basis === 'share' ? wholeOfList.exec(setting.clause)?.[1] : undefined
  const name = whole === undefined ? numberOf(own, figure) : shareName(own, headOf(whole))
  return { name, sure: isDistinct(name) }
}

/** 造船完工量、新接订单量分别占世界总量的四成、六成 */
const wholeOfList = /分别约?占(?:到|了)?([^，。；\d]{2,16}?)的?(?:比重|比例)?(?:约|近|超|达|为|到)*[\d.%％、和与及成]*$/

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
const paceOnly = /^(?:其中)?(?:同比)?(?:增速|增幅|涨幅|降幅|占比|比重|数量|规模|金额)$/

/** The words that hold the list: those in front of 分别, or where they name nothing the clause before. */
function subjectsOf(setting: Setting, before: string): string {
  if (paceOnly.test(before)) return listBefore(setting)
  const flow = flowBehind(setting.clause)
  const own = before.replace(/同比|环比|^其中|(?:全|当|上|今|去)年|当月|上半年|\s/g, '')
  const opened = own === '' ? opening.exec(lastClause(setting))?.[1] : undefined
  if (opened === undefined && flow === '' && withPartners.test(own)) return before + flowBefore(setting)
  return opened === undefined ? before + flow : opened + (/(?:出口|进口)$/.test(opened) ? '' : flow)
}

/** 对新兴市场进出口增速较高，对东盟、非洲国家分别…: the clause before says what is traded. */
const withPartners = /^(?:对|与|向|自|从)(?![^，；]*口)[^，；]*[、和与及]/

function flowBefore(setting: Setting): string {
  return /(?:^|[场国家区盟伴])((?:货物|服务)?(?:贸易)?(?:进出口|出口|进口))/.exec(lastClause(setting))?.[1] ?? ''
}

/** 机床、轴承出口增速较快，分别…: the list that the clause before opens with, up to what it says of its members. */
const opening =
  /^([^，；。\d]*[、和与及][^，；。\d]*?)(?:增速|增幅|增长|增势|降幅|下降|均|都|成为|成了|领跑|保持|实现|呈现?|快速|持续|稳步|大幅|继续|明显|较快|回暖|回升|回落|向好|表现)/

/** The clause before, `''` where it holds figures. */
function lastClause({ sentence, clause }: Setting): string {
  const before = /([^，；。：]*)[，；]$/.exec(sentence.slice(0, -clause.length))?.[1] ?? ''
  return /\d/.test(before) ? '' : before
}

function listBefore(setting: Setting): string {
  return headOf(lastClause(setting))
}

/** 对欧盟、美国分别进出口1.34万亿元: the flow stands behind 分别. */
function flowBehind(clause: string): string {
  return /分别(?:实现|完成)?((?:货物|服务)?(?:贸易)?(?:进出口|出口|进口)(?:额|总额|总值)?)/.exec(clause)?.[1] ?? ''
}

/** The words between the last mark and 分别, or null where the clause's end has no 分别. */
function beforeRespectively(clause: string): string | null {
  const at = clause.lastIndexOf('分别')
  if (at < 0 || /[，；。]/.test(clause.slice(at))) return null
  return withoutTimes(/[^，；。]*$/.exec(clause.slice(0, at))![0]).replace(
    /^(?:其中)?[、和与及]+|(?<=.{3})(?:同比|环比|以[^，；以]{1,6}计|在?(?:过去|近).*年间?$).*$/,
    '',
  )
}

function listFrom(settings: readonly Setting[], at: number): number[] {
  const group = [at]
  for (let next = at + 1; next < settings.length && (settings[next]!.listed || goesOn(settings[next]!.left)); next++)
    group.push(next)
  return group
}

/** 半导体、集成电路等跨境电商出口 → 半导体跨境电商出口, 集成电路跨境电商出口; 对美、澳出口 → 对美出口, 对澳出口. */
function itemsOf(subject: string, marks: RegExp): string[] {
  const region = regions.exec(subject)
  if (region !== null)
    return region[1]!
      .split(/[、和与及]/)
      .map((part) => `${part.replace(/部?(?:地区)?$/, '')}部地区${headOf(region[2]!)}`)
  const parts = subject.split(marks).filter((part) => part.length > 0)
  const last = parts[parts.length - 1]
  if (last === undefined) return []
  if (parts.length === 1) return doubled(headOf(last))
  const traded = tradedWith.exec(parts[0]!)
  if (traded !== null) return [traded[2]!, ...parts.slice(1)].map((part) => traded[1]! + headOf(part))
  const preposition = /(?:^|我国|中国|全国|全省|全市|[度月年半])(对|与|向)[^对与向]*$/.exec(parts[0]!)
  const common =
    /等(?:[^等]{0,12}?)(的?[^等]*)$/.exec(last)?.[1] ??
    echoed(parts.at(-2)!, last) ??
    behindParallel(parts.slice(1, -1), last) ??
    behindDivision(last) ??
    behindPlace(last) ??
    commonTail(last)
  return parts.map((part, index) => {
    const words = index === 0 && preposition !== null ? part.slice(part.lastIndexOf(preposition[1]!) + 1) : part
    const own = headOf(index === parts.length - 1 ? words.replace(/等.*$/, '') : words.replace(/^.*的(?=..)/, ''))
    const whole = preposition === null ? own : preposition[1] + own
    const alone = common === headOf(last) && isNamedQuantity(whole)
    const named = (index === parts.length - 1 || /[值额量率数费入出]$/.test(whole)) && isNamedQuantity(whole)
    const complete = alone || named || whole.endsWith(common)
    return complete ? whole : whole + common
  })
}

/** 对非洲出口船舶、轴承: goods, and with whom. */
const tradedWith = /((?:对|自|从|向)[^对与向额值]{1,8}(?:进出口|出口|进口))([^额值总规和与增].*)$/

/** 汽车产销 is 汽车产量 and 汽车销量. */
function doubled(name: string): string[] {
  const names = doubledNames.find(([word]) => word.test(name))
  return names === undefined ? [] : names.slice(1).map((one) => name.replace(names[0], one as string))
}

/** 东、西部地区外贸: the four great regions share what follows 地区. */
const regions = /((?:东北?|中|西)部?(?:地区)?(?:[、和与及](?:东北?|中|西)部?(?:地区)?)+)([^、和与及]*)$/

/** 进口、出口整体通关时间: the last name ends where it ends like the one before, and the rest is shared. */
function echoed(previous: string, last: string): string | null {
  const at = last.indexOf(previous.at(-1)!)
  const isSector = /[业]$/.test(previous) && 2 * (at + 1) < previous.length
  const rest = at < 0 || at > previous.length + 2 || isSector ? '' : last.slice(at + 1)
  return rest.length < 2 ? null : headOf(rest)
}

const ordinals = /^[一二三四五六七八九十东南西北中上下甲乙丙]$/
const sharedHeads = /^(?:保险|部门|行业|产业|地区|企业|产品|市场|领域|业务|价格|贷款|存款|投资|居民|学校|教育|医院)/

/** 养老、失业、工伤保险参保人数, 一、二、三产从业人员占比: where the last item ends as long as those before it. */
function behindParallel(middle: readonly string[], last: string): string | null {
  const length = middle[0]?.length ?? 0
  if (length === 0 || length > 2 || middle.some((part) => part.length !== length)) return null
  const rest = last.slice(length)
  if (length === 1) return middle.every((part) => ordinals.test(part)) && rest.length > 1 ? headOf(rest) : null
  return sharedHeads.test(rest) ? headOf(rest) : null
}

/** 城镇和农村居民收入, 全国和自贸试验区负面清单: what is shared stands behind the division. */
function behindDivision(last: string): string | null {
  const rest = /^.{1,5}?(?:[区省市县村镇]|部门)(?![民级内属人场政务长委化]|外(?![资贸汇商债]))(.{4,})$/.exec(last)?.[1]
  return rest === undefined ? null : headOf(rest)
}

/** 沿线国家、东盟实际投资金额: what is shared stands behind the state or group of states. */
function behindPlace(last: string): string | null {
  for (let length = 5; length > 1; length--)
    if (last.length > length + 2 && isState(last.slice(0, length))) return headOf(last.slice(length).replace(/^的/, ''))
  return null
}

const groupsOfStates: ReadonlySet<string> = new Set([...tradeBlocks, ...worldParts])
const isState = (name: string) => groupsOfStates.has(name) || placeKind(name) === 'country'

function commonTail(last: string): string {
  const head = headOf(last)
  const common = flow.exec(head)?.[0] ?? tailOf(head) ?? ''
  return common === head ? (bareFlow.exec(head)?.[0] ?? common) : common
}

/** 船舶、汽车出口: what trades is the last of the list itself. */
const bareFlow = /(?:进出口|出口|进口)[^口]{0,3}$/

const flow = new RegExp(`(?:${sectors.join('|')}|货物|服务)?(?:贸易)?(?:进出口|出口|进口)(?:[额值增]?[^口]{0,3})$`)
