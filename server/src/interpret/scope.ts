// Of whom or where a figure speaks: a place in its clause, a trade partner, the nation, or what the paragraph carries on.
import type { Article } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Passage } from '../model/passage.ts'

export interface Scope {
  /** Normalised name, or null where nothing says it. */
  readonly name: string | null
  /** Words of the clause that named it, so that they can be taken out of the indicator. */
  readonly words: string
}

const national = /我国|全国|中国|国内/
const own = /(全省|全市|全县|全区|全州|全自治区|我省|我市|我县|我区|本省|本市)/
/** The four great regions of the statistics. */
const regions = /(东部|中部|西部|东北)地区/
/** A province by its ending, where the gazetteer has none of that name. */
const unlisted = /(?:^|[，：\s年月])((?![全各本外出该我跨])[\u4e00-\u9fa5]{2,3}(?:省|自治区))(?=[\u4e00-\u9fa5]{2})/
/** One of many, not named: what it measures is nobody's known quantity. */
const unnamed =
  /该(?:企业|公司|项目|厂|店|平台|系统|产品|区域|地区|校|院|村|镇|县|园区|基地|银行)|这(?:家|个|些|座|条)|某(?:企业|公司|家|地|市|县)|一家|有的|单个|每(?:个|家|辆|户|亩|人|天|吨|月|年|位|座)|他|她|它们|公司|企业实现|记者|自己|我们/

/** A place named in `[from, to)` of the passage, the last one before the figure; longest name where they nest. */
export interface PlaceInText {
  readonly start: number
  readonly end: number
  readonly canonical: string
  readonly name: string
}

/** Country or place from the clause's own words; `places` are those inside the clause, in order. */
export function scopeOfClause(clause: string, places: readonly PlaceInText[], home: string | null): Scope {
  const partner = partnerOf(clause, places)
  if (partner !== null) return partner
  const region = regions.exec(clause)
  if (region !== null) return { name: `中国${region[1]!}地区`, words: region[0] }
  const local = own.exec(clause)
  if (local !== null) return { name: home, words: local[0] }
  const place = places.findLast(({ canonical }) => canonical !== '中国')
  if (place !== undefined) return { name: place.canonical, words: place.name }
  const province = unlisted.exec(clause)
  if (province !== null) return { name: province[1]!, words: province[1]! }
  const nation = national.exec(clause)
  if (nation !== null || places.length > 0) return { name: '中国', words: nation?.[0] ?? '中国' }
  return { name: null, words: '' }
}

const partnerPattern =
  /(?:对|与|向|同)(?:第[一二三四五六]大)?(?:贸易伙伴)?((?:[^，。；、对与向同的第\d]{1,20}?))(?=(?:等)?(?:\d{0,3}个?)?(?:国家|地区|市场|成员国)?(?:的)?(?:货物|服务|贸易|进出口|出口|进口|投资|直接投资|双边))/

/** A name that a list with 分别 gave (对韩国出口), parted into partner and flow; null where it names no partner. */
export function partnerOfName(name: string, places: readonly PlaceInText[]): { scope: Scope; flow: string } | null {
  const match =
    /^(?:对|与|向|同)(.{1,16}?)((?:货物|服务|贸易|跨境电商|机电产品|农产品)*(?:进出口|出口|进口|投资|贸易).*)$/.exec(
      name,
    )
  if (match === null) return null
  const partner = match[1]!.replace(/[“”]/g, '')
  const place = places.find((candidate) => candidate.name === partner)
  return { scope: { name: `中国→${place?.canonical ?? partner}`, words: '' }, flow: match[2]! }
}

/** The scope of a name that a list with 分别 gave and that is a place (四川和重庆分别为…); null where it says more. */
export function placeOfName(name: string, places: readonly PlaceInText[]): Scope | null {
  const place = places.find((candidate) => candidate.name === name || candidate.canonical === name)
  return place === undefined ? null : { name: place.canonical, words: '' }
}

/** Trade with a partner: 对东盟出口 → 中国→东盟. */
function partnerOf(clause: string, places: readonly PlaceInText[]): Scope | null {
  if (!/进出口|出口|进口|贸易|投资/.test(clause)) return null
  const match = partnerPattern.exec(clause)
  if (match === null) return null
  const name = match[1]!.replace(/^(?:我国|中国)/, '').replace(/[“”]/g, '')
  const place = places.find((candidate) => candidate.name === name)
  return name.length === 0 ? null : { name: `中国→${place?.canonical ?? name}`, words: match[0] }
}

/** Whether the clause speaks of one of many without a name (该企业, 每亩), whose figures no other text can repeat. */
export function isUnnamed(clause: string): boolean {
  return unnamed.test(clause)
}

const nationalBodies =
  /国家统计局|海关总署|商务部|财政部|中国人民银行|人民银行|央行|国家发展改革委|国家发展和改革委员会|工业和信息化部|工信部|交通运输部|农业农村部|人力资源社会保障部|国家外汇管理局|国家能源局|文化和旅游部|国家税务总局|国务院|中国民航局|国家铁路集团|国铁集团|国家邮政局|中汽协|中国汽车工业协会|中国物流与采购联合会|国家金融监督管理总局/

/**
 * Where an article speaks from when its clauses do not say: the place that its title names; the nation where its title or
 * opening names it or a national body; the only place that it names at all; else null.
 */
export function homeOf(
  article: Article,
  index: number,
  passages: readonly Passage[],
  entities: readonly EntityMention[],
): string | null {
  const own = entities.filter((entity) => passages[entity.passage]?.article === index && isAdministrative(entity))
  const { title } = article
  if (title !== null) {
    const local = own.find((entity) => title.includes(entity.reading.name))
    if (local !== undefined) return local.reading.canonical
    if (/我国|中国|全国/.test(title)) return '中国'
  }
  const opening = openingOf(index, passages)
  if (/我国|全国|国内/.test(opening) || nationalBodies.test(opening)) return '中国'
  const names = new Set(own.map((entity) => entity.reading.canonical))
  const only = names.size === 1 ? own[0] : undefined
  return only !== undefined && opening.includes(only.reading.name) && own.length > 1 ? only.reading.canonical : null
}

function isAdministrative(entity: EntityMention): boolean {
  return entity.reading.type === 'place' && /[省市县区州盟旗]$/.test(entity.reading.canonical)
}

/** The first words of an article, enough to tell whether it speaks of the nation. */
function openingOf(index: number, passages: readonly Passage[]): string {
  let opening = ''
  for (const passage of passages) {
    if (passage.article !== index) continue
    opening += passage.text.slice(0, 400)
    if (opening.length > 600) break
  }
  return opening
}
