// A name that the sentence gave in full before: 总风险规模 behind 系统性风险规模, 利率 behind 贷款.
import { placeKind } from '../../../lexicon/placeKinds.ts'
import { headOf } from '../indicator.ts'
import { openingNoun } from '../phrase/phrase.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

const isRateOnly = endTest(/^(?:年化|平均|加权平均|综合)?利率$/)
const owners = /([^，。；：、\d的在于对为向降低提高]{0,8}(?:贷款|存款|债券|信贷))[^，；]{0,8}[，；]$/

const isFlow = endTest(/^(?:进出口|出口|进口)$/)
const lastClause = /([^，；。：\d]+)，$/
const general = /^(?:我国|全国|中国|全省|全市|货物|外贸|对外|商品)*$/

/** 渔网出口继续领跑，前10个月出口…: the goods whose trade the clause before opens with. */
function tradeBefore(flow: string, before: string): string | null {
  const noun = openingNoun(lastClause.exec(before)?.[1] ?? '')
  const goods = noun.endsWith(flow) ? noun.slice(0, -flow.length) : ''
  return goods.length < 2 || /[对与向自从进]/.test(goods) || general.test(goods) || placeKind(goods) !== null
    ? null
    : noun
}

/** The fuller name, where `before` (the clauses in front) has one; else null. */
export function fullerName(name: string, before: string): string | null {
  if (isRateOnly(name)) {
    const owner = owners.exec(before)?.[1]
    return owner === undefined ? null : headOf(owner) + name
  }
  if (isFlow(name)) return tradeBefore(name, before)
  if (name[0] !== '总' || name.length < 4) return null
  const rest = name.slice(1)
  const at = before.lastIndexOf(rest)
  if (at <= 0) return null
  const earlier = headOf(/[^，；。：]*$/.exec(before.slice(0, at))![0] + rest)
  return earlier.length > rest.length && earlier.endsWith(rest)
    ? earlier.slice(0, -rest.length).replace(/^.*的/, '') + name
    : null
}
