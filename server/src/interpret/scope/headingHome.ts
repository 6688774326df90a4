// Whom or what a heading is about: the works or somebody it opens with, a site, the place, village or market that it names, the nation.
import { firstShowings, governing, mannersOfShowing, markets, namedSites } from '../../lexicon/scopeWords.ts'
import type { EntityMention } from '../../model/entity.ts'
import { isMeasured } from './bodies.ts'
import { fairIn } from './fairs.ts'
import { type KnownWorks, worksMeant, worksOpening } from './headingWorks.ts'
import { isLead, longestLead } from './clauseLead.ts'
import { isSubject } from './scopeNames.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** The names of an article or an item, sorted: each list in the order of the text. */
export interface Named {
  /** Administrative divisions, */
  readonly places: readonly EntityMention[]
  /** those with towns and villages, */
  readonly settled: readonly EntityMention[]
  /** ports and stations, */
  readonly sites: readonly EntityMention[]
  /** several provinces that trade under one name, */
  readonly regions: readonly EntityMention[]
  readonly bodies: readonly EntityMention[]
}

/** The works that a heading opens with (云川大渡河大桥合龙) or means; else whom or what it names. `item` is what stands below in news in brief. */
export function homeInHeading(heading: string, item: string, works: KnownWorks, named: Named): string | null {
  const title = heading.replace(series, '')
  const opened = worksOpening(title.replace(spell, ''), works)
  if (opened !== null) return opened
  const own = homeInTitle(title, named)
  const later = openedLater(title, works)
  if (later !== null && (own === null || own === '中国' || later.startsWith(own))) return later
  return own === null || own === '中国' ? (worksMeant(title, item, works) ?? own) : own
}

/** 【活力中国调研行】一条老街的变化, 山村有了路（新时代的中国）: the column that the article stands in. */
const series = /^【[^】]*】|[（(][^（）()]*[）)]$/g
/** 一季度│中欧班列开行…, 前三季度│铁路… */
const spell =
  /^(?:今年|去年)?(?:前?[一二三四五六七八九十\d]{1,3}(?:个月|季度|月份?|至[一二三四五六七八九十\d]{1,2}月)|[上下]半年)/

/** 聚焦高端产业 云川科技园“扩容”: the works that a later part of the title opens with. */
function openedLater(title: string, works: KnownWorks): string | null {
  for (const part of title.split(partsOfTitle).slice(1, mostParts)) {
    const opened = worksOpening(part, works)
    if (opened !== null) return opened
  }
  return null
}

const partsOfTitle = /\s+|——/

/** Somebody whom the title opens with, the site, place or market that it names, or the nation; else null. */
function homeInTitle(title: string, named: Named): string | null {
  const fair = fairIn(title)
  if (fair !== null) return fair
  const parts = title.split(partsOfTitle)
  const owner = ownerOf(parts[0]!, named.bodies, 1) ?? ownerOf(parts[0]!, named.sites, leastMentions)
  if (owner !== null) return owner
  const later = ownerOfLater(parts.slice(1, mostParts), named.bodies)
  const local = localIn(later === null ? title : parts[0]!, named)
  if (local !== null) return local
  const region = ownerOf(parts[0]!, named.regions, 1)
  if (region !== null) return region
  const body = governing.exec(title)
  if (body !== null) return body[1]!
  if (parts.some((part) => stateFirms.test(part.replace(spell, '')))) return '中央企业'
  const market = Object.keys(markets).find((word) => title.includes(word))
  if (market !== undefined) return markets[market]!
  return later ?? (/我国|中国|全国/.test(title) ? '中国' : null)
}

/** 央企│运行质量稳步提升, 央企│前三季度│营收…: what is measured of them all, not 央企高管受贿 or 央企招聘会举办. */
const stateFirms =
  /^(?:中央企业|央企)(?:$|(?:今年|去年|前?[一二三四五六七八九十\d]{1,3}(?:个月|季度|月份?)|[上下]半年|全年|累计|总体|整体|关键时[候刻]|持续|加快|实现|完成|净)*(?:经营|运行|效益|利润|净利|营收|营业|收入|投资(?!者|人)|资产|研发|上缴|采购|增长|提质|高质量|稳|顶))/

/** Of the parts behind the first, the first that opens with somebody. */
function ownerOfLater(parts: readonly string[], bodies: readonly EntityMention[]): string | null {
  for (const part of parts) {
    const owner = ownerOf(part, bodies, leastLater)
    if (owner !== null) return owner
  }
  return null
}

/** A headline has three or four; what has more is none. */
const mostParts = 6

/** So often an article names the site that its title opens with, and whom a later part of the title does. */
const [leastMentions, leastLater] = [3, 2]

/** The one of `names` that a part of a title opens with and that is named so often at least. */
function ownerOf(part: string, names: readonly EntityMention[], least: number): string | null {
  let owner: EntityMention['reading'] | undefined
  for (const { reading } of names) {
    if (owner !== undefined && owner.name.length >= reading.name.length) continue
    const at = part.slice(0, longestLead + reading.name.length).indexOf(reading.name)
    if (at >= 0 && isLead(part.slice(0, at)) && isSubject(part.slice(at + reading.name.length))) owner = reading
  }
  if (owner === undefined || (owner.type !== 'place' && !isMeasured(owner))) return null
  return timesNamed(owner.canonical, names) >= least ? owner.canonical : null
}

const timesNamed = (canonical: string, names: readonly EntityMention[]) =>
  names.reduce((count, { reading }) => count + (reading.canonical === canonical ? 1 : 0), 0)

export const isSite = endTest(namedSites)

/** 我国首批电池机车在云川下线: where it was shown is not whose it is. */
const heldSomewhere = new RegExp(
  `^(?:我国|中国|全国)[^，。；]{0,40}在[\\u4e00-\\u9fff]{2,9}?(?:${alternation(mannersOfShowing)})?(?:${alternation(firstShowings)}|发布|启动|举行|举办|开幕|闭幕|召开)$`,
)

/** The first place of the title, or the village that it names if the article does more often. */
function localIn(title: string, { places, settled }: Named): string | null {
  if (heldSomewhere.test(title)) return null
  const first =
    places.find(({ reading }) => title.includes(reading.name)) ??
    settled.find(({ reading }) => title.includes(reading.name))
  if (first === undefined) return shortIn(title, places)
  const chain = narrowest(title, first, settled)
  const village = settled.find(({ reading }) => isVillage(reading.canonical) && title.includes(reading.name))
  if (village === undefined) return chain
  const { canonical } = village.reading
  return timesNamed(canonical, settled) > timesNamed(chain, settled) ? canonical : chain
}

/** 云川 攻坚克难: the division without its last character that a part of the title opens with and the article names again and again. */
function shortIn(title: string, places: readonly EntityMention[]): string | null {
  const parts = title.split(partsOfTitle)
  const told = places.find(({ reading: { canonical } }) => {
    const short = canonical.slice(0, -1)
    return (
      short.length >= shortest &&
      parts.some((part) => part.startsWith(short)) &&
      timesNamed(canonical, places) >= leastMentions
    )
  })
  return told?.reading.canonical ?? null
}

const shortest = 2

const isVillage = endTest(/(?:[镇乡村]|街道|社区)$/)

/** 重庆铜梁: the last of a chain of places in the title. */
function narrowest(title: string, first: EntityMention, places: readonly EntityMention[]): string {
  let { name, canonical } = first.reading
  let end = title.indexOf(name) + name.length
  for (let next = nextIn(title, end, places); next !== undefined; next = nextIn(title, end, places)) {
    ;({ name, canonical } = next.reading)
    end += name.length
  }
  return canonical
}

function nextIn(title: string, end: number, places: readonly EntityMention[]): EntityMention | undefined {
  return places.find(({ reading }) => title.startsWith(reading.name, end))
}
