// Whose trade a bare flow is, by the sector that the sentence named before (跨境电商发展迅速，对韩国出口…) or the goods behind it (出口渔网).
import { sectors } from '../../../lexicon/indicators.ts'
import { isPlace } from '../../../lexicon/placeKinds.ts'
import { characterSet, characterTable } from '../../../tools/characters.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'
import { prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
import { isBareFlow, isNamedQuantity, normaliseName, type Subject } from '../indicator.ts'

/** The sector named last in the clauses before, or null. */
export function sectorOf(words: string): string | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const sector = opensSector[words.charCodeAt(at)] === 0 ? undefined : sectorsAt.at(words, at)
    if (sector !== undefined && !soldOrMade.test(words.slice(at + sector.length, at + sector.length + 6))) return sector
  }
  return null
}

/** 社会消费品│零售总额, 粮食│产量: goods whose trade with the world is not spoken of. */
const soldOrMade = /^(?:封关|获批|揭牌|挂牌|设立|建成|零售|以旧换新|价格|市场|(?:播?种|[年总单])?(?:植?面积|产量?))/

const sectorsAt = prefixes(sectors)
const sectorsUpTo = suffixes(sectors)
const opensSector = characterTable(sectors.map((sector) => sector[0]!))

const known: ReadonlySet<string> = new Set(sectors)
const flow = /^(.+?)((?:进出口|出口|进口)(?:额|总额|总值)?)$/

/** 外资企业进出口增长0.4%；国有企业下降3.2%: a sector that stands alone goes on with the flow of the one before; else null. */
export function flowAfter(level: string | null, alone: string): string | null {
  if (level === null || !known.has(alone)) return null
  const [, sector = '', its = ''] = flow.exec(level) ?? []
  return known.has(sector) && sector !== alone ? alone + its : null
}

/** The trade with a partner that a list gave (对美、澳出口): the nation's, or that of the sector named `before`. */
export function tradeWithPartner(flow: string, before: string): Subject {
  const sector = isBareFlow(normaliseName(flow)) ? sectorOf(before) : null
  const ofPartner = isNamedQuantity(flow) || traders.test(flow) ? flow : flowLast(flow, () => true)
  return { name: sector === null ? ofPartner : sector + flow, sure: true }
}

const traders = /(?:企业|国家|地区|市场|业务|增[速幅长]|降幅)$/

/** 对东盟出口│渔网 is 对东盟渔网出口, 出口│渔网、农机 is 渔网、农机出口; what else is done with them (采购进口渔网), or any other name, is as it is. */
export function tradeOfGoods(name: string): string {
  return isGoods(name, name.length - 1) && name.includes('口') ? flowLast(name, isTraded) : name
}

/** With the flow behind its goods, where each of them may be traded. */
function flowLast(name: string, isTraded: (goods: string) => boolean): string {
  const [, before, flow, goods] = goodsTraded.exec(name) ?? []
  if (before === undefined || !mayTrade(before) || !goods!.split(/[、和与及]/).every(isTraded)) return name
  return before + goods! + flow!
}

/** 青澜市, 我国对东盟, 跨境电商, 累计: in front of a trade stands nobody, or a trader. */
function mayTrade(before: string): boolean {
  return (
    before === '' ||
    opensWithPartner(before) ||
    trader(before) ||
    isPlace(before) ||
    sectorsUpTo.at(before) !== undefined
  )
}

/** 对东盟, 我国对东盟 */
export const opensWithPartner = startTest(/^(?:我国|全国|全省)?[对自向从]/)
const trader = endTest(/(?:累计|合计|共|[省市县区州国盟港地岸商司]|企业|集团)$/)

/** 内销渔网 and 国产渔网 cross no border. */
function isTraded(goods: string): boolean {
  return isGoods(goods, goods.length - 1) && !soldAtHome.test(goods)
}

const soldAtHome = /^(?:国产|国内|内销|自产)/

/** What names of goods end in. */
const isGoods = characterSet('品船车机械备池器材钢铜铁铝油气煤粮肉果菜茶装鞋具舶剂药石矿砂豆米棉布纸板片芯电物网')
const goodsTraded =
  /^((?:[对自向从][^口]{1,10}|[^口的有、]{0,6}))(进出口|(?<!进)出口|进口)((?!替代|信保|信用|退税|管制|环节|配额|许可)[^口的，]{2,24})$/
