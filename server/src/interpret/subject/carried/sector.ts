// Whose trade a bare flow is, by the sector that the sentence named before (跨境电商发展迅速，对韩国出口…) or the goods behind it (出口渔网).
import { sectors } from '../../../lexicon/indicators.ts'
import { characterSet, characterTable } from '../../../tools/characters.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
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
  const goods = isNamedQuantity(flow) || traders.test(flow) ? flow : flow.replace(goodsTraded, '$1$3$2')
  return { name: sector === null ? goods : sector + flow, sure: true }
}

const traders = /(?:企业|国家|地区|市场|业务|增[速幅长]|降幅)$/

/** 对东盟出口│渔网 is 对东盟渔网出口; any other name as it is. */
export function tradeOfGoods(name: string): string {
  return isGoods(name, name.length - 1) && name.includes('口') ? name.replace(goodsTraded, '$1$3$2') : name
}

/** What names of goods end in. */
const isGoods = characterSet('品船车机械备池器材钢铜铁铝油气煤粮肉果菜茶装鞋具舶剂药石矿砂豆米棉布纸板片芯电物网')
const goodsTraded = /^((?:[对自向从][^口]{1,10}|[^口的有、]{0,6}))(进出口|(?<!进)出口|进口)([^口的，]{2,16})$/
