// What others invest in the nation and sell to it: 英国实际对华投资 and 欧盟实际投入金额 are of 英国→中国 and 欧盟→中国.
import { tradeBlocks } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import { isAbroad } from './abroad.ts'
import { leadBefore } from './clauseLead.ts'
import type { NameInText } from './placed.ts'
import { placeOpening } from './placesByName.ts'
import { partnerName } from './tradePartner.ts'

const block = new RegExp(
  `^(?:“?一带一路”?(?:沿线|共建)(?:各国|国家(?:和地区)?)|共建“?一带一路”?(?:各国|国家(?:和地区)?)|(?:${alternation(tradeBlocks)})(?:成员国|国家|地区)?)`,
)
/** 英国│等国企业累计│对华投资 */
const between = /^(?:地区|等国家?)?(?:企业|商品|产品)?(?:累计|实际)*/
const toUs = /^(?:(?:对华|对中国|向中国|来华)[^，。；、和与\d增提扩减]{0,8}?(?:投资|出口)|投入外资(?:金额|资金)?)/
/** Characters in front of a clause in which it is told whose 投资 is spoken of. */
const farthestTold = 120
/** Whose 投资 it is has to be told before: 主要投资来源地投资保持稳定，│日本投资增长4%; not 法国投资5亿欧元修建核电站. */
const money = /^(?:投资|投入(?:金额|资金))(?:累计|实际|则|也|均|都)*(?:$|同比|分别|增[长加]|下降|减少|[上下]降|回升)/
const sources = /外资|外商(?:直接)?投资|引资|对华投资|投资来源/

/** 法国投资│5亿欧元: a sum of its own. */
const amount = /^(?:投资|投入资金)$/

interface Inward {
  /** 英国→中国 */
  readonly scope: string
  /** As it stands at the beginning of the words. */
  readonly investor: string
  /** What is left of the words. */
  readonly rest: string
}

/** The one abroad that `words` open with, where they go on with what comes from there to the nation; `told` stands in front of them. */
export function investorOpening(words: string, places: readonly NameInText[], told: string): Inward | null {
  if (!words.includes('投') && !words.includes('出口')) return null
  const investor = block.exec(words)?.[0] ?? countryOpening(words, places)
  if (investor === null) return null
  const behind = words.slice(investor.length)
  const rest = behind.slice(between.exec(behind)![0].length)
  if (!toUs.test(rest) && !(money.test(rest) && sources.test(told))) return null
  return {
    scope: `${partnerName(investor.replace(/[“”]/g, ''), places)}→中国`,
    investor,
    rest: behind.replace(/^地区|^等国家?/, ''),
  }
}

function countryOpening(words: string, places: readonly NameInText[]): string | null {
  const place = placeOpening(places, words, 0)
  return place !== undefined && isAbroad(place.canonical) ? place.name : null
}

/** What stands in front of the clause at `from`, as far as it is read for that. */
export const toldInFront = (text: string, from: number) => text.slice(Math.max(0, from - farthestTold), from)

/** Likewise of a clause of `text`: 今年1月│美国对华投资增长了…. */
export function investorOfClause(
  text: string,
  from: number,
  to: number,
  places: readonly NameInText[],
): { scope: string; words: string } | null {
  const words = text.slice(from, to)
  if (!words.includes('投') && !words.includes('华') && !words.includes('国')) return null
  const own = words.slice(leadBefore(words, 0))
  const inward = investorOpening(own, places, toldInFront(text, from))
  if (inward === null || amount.test(inward.rest)) return null
  return { scope: inward.scope, words: money.test(inward.rest) ? '' : inward.investor }
}
