// Whom trade is with, by the words between 对 and the flow: places, blocks and kinds of countries; other words name no partner.
import { pairedPartners, partnerNames, tradeBlocks } from '../../lexicon/scopeWords.ts'
import type { NameInText } from './placed.ts'

/** 沿线国家, 传统市场, 其他成员国: the noun without which such words say nothing. */
const kind = /^(?:国家和地区|国家|地区|市场|成员国?)/
/** 其他发达经济体, 自贸伙伴, 参与国, 拉丁美洲: what the words for countries end in. */
const countries = /(?:国家|地区|市场|伙伴.{0,2}|成员国?|经济体|沿线|.国|洲|联盟|组织)$/
/** 对全球进口增长的贡献, 对华投资: not whom the nation trades with. */
const noPartner = /^(?:全球|世界|全国|全部|整体|外|华)$|^(?:中国|我国)/

/** The partner by its full name, else null; `behind` is what follows `words` in the text. */
export function tradePartner(words: string, behind: string, places: readonly NameInText[]): string | null {
  const name = withoutSpan(words)
  if (noPartner.test(name)) return null
  const known = knownPartner(name, places)
  if (known !== null) return known
  const noun = kind.exec(behind)?.[0]
  if (noun !== undefined) return partnerName(name + noun, places)
  const named = countries.test(name) || places.some((place) => place.name !== '中国' && name.includes(place.name))
  return named ? name : null
}

/** 对北海三国│月度进出口规模: how long the trade is counted for is no part of whom it is with. */
function withoutSpan(words: string): string {
  return words.endsWith('度') || words.endsWith('月') ? words.replace(/(?<=..)(?:月度|季度|年度|[当单]月)$/, '') : words
}

/** By the name that it goes by elsewhere; `name` itself where none is known. */
export function partnerName(name: string, places: readonly NameInText[]): string {
  return knownPartner(name, places) ?? name
}

function knownPartner(name: string, places: readonly NameInText[]): string | null {
  const group = partnerNames.find(([pattern]) => pattern.test(name))?.[1]
  const place = group ?? places.find((candidate) => candidate.name === name)?.canonical ?? pairedPartners[name]
  return place ?? (tradeBlocks.includes(name) ? name : null)
}
