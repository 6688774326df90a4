// Whose trade a bare flow is, by the sector that the sentence named before (跨境电商发展迅速，对韩国出口…) or the goods behind it (出口渔网).
import { sectors } from '../../../lexicon/indicators.ts'
import { characterSet, characterTable } from '../../../tools/characters.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { isBareFlow, isNamedQuantity, normaliseName, type Subject } from '../indicator.ts'
import { actsUpTo } from '../phrase/doings.ts'
import { isThing } from '../phrase/nounEnd.ts'

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
  const goods = isNamedQuantity(flow) || traders.test(flow) ? flow : goodsFirst(flow)
  return { name: sector === null ? goods : sector + flow, sure: true }
}

const traders = /(?:企业|国家|地区|市场|业务|增[速幅长]|降幅)$/

/** 对东盟出口│渔网 is 对东盟渔网出口; any other name as it is. */
export function tradeOfGoods(name: string): string {
  return isGoods(name, name.length - 1) && name.includes('口') ? goodsFirst(name) : name
}

/** 渔网出口 of 出口渔网; 采购进口渔网 as it is: something else is done with what came from abroad. */
function goodsFirst(name: string): string {
  const [, front = '', flow = '', goods = ''] = goodsTraded.exec(name) ?? []
  return flow === '' || !trades(front) ? name : front + goods + flow
}

/** Whether what stands in front of 出口 says who trades, with whom or in all. */
function trades(front: string): boolean {
  if (front === '' || inAll(front)) return true
  if (actsUpTo.at(front) !== undefined || otherActs.has(front)) return false
  return front.length === 2 || isThing(front) || known.has(front) || withWhom(front)
}

/** Of two characters, as short names of places are (义乌出口体育用品). */
const otherActs: ReadonlySet<string> = new Set(
  '平行 承保 代理 使用 储存 走私 鼓励 扩大 减少 禁止 限制 依赖 依靠 主要 部分 高端 优质 大型'.split(' '),
)
const inAll = endTest(/(?:累计|合计|共计?|实现|完成|我国|全[国省市县区年])$/)
const withWhom = endTest(/[对自向从][^口]{1,10}$/)

/** What names of goods end in. */
const isGoods = characterSet('品船车机械备池器材钢铜铁铝油气煤粮肉果菜茶装鞋具舶剂药石矿砂豆米棉布纸板片芯电物网')
const goodsTraded =
  /^((?:[对自向从][^口]{1,10}|[^口的有、]{0,6}))(进出口|(?<!进)出口|进口)((?!替代|信保|信用|退税|管制|环节|配额|许可)[^口的，]{2,16})$/
