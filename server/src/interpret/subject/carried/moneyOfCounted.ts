// Money told without saying whose it is, right behind what it comes of: 引进项目540个，到位资金3亿元; 开展促消费活动，拉动消费2亿元.
import { alternation } from '../../../tools/alternation.ts'
import { generalNouns } from '../../../lexicon/indicators.ts'
import { campaigns, moneyOfCounted, notOwning, owningThings, tellingOfMoney } from '../../../lexicon/parts.ts'
import { characterSet } from '../../../tools/characters.ts'
import { chains, suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { countedIn } from '../counted/numberOf.ts'
import type { Topic } from '../topic.ts'

const sides = suffixes(moneyOfCounted)
const telling = chains(tellingOfMoney)
const longestSide = 8
const longestOwner = 14

/** 引进项目到位资金, 促消费活动拉动消费: the money with what it comes of; null for a name of its own. */
export function readMoneyOfCounted(head: string, setting: Setting, topic: Topic, before: string): string | null {
  if (setting.figure.kind !== 'amount' || head.length > longestSide) return null
  if (head === '销售') return readMoneyOfCounted('销售额', setting, topic, before)
  const moved = pulls(head, 1) && pulled.test(head)
  if (!moved && !isBare(head)) return null
  const owner = countedOf(topic.last) ?? (moved && topic.last === null ? madeBefore(before) : null)
  if (owner === null || owner.length < 2 || owner.length > longestOwner) return null
  return handing.test(head) ? givenTo(owner, head, setting) : earns(head, owner) ? joined(owner, head) : null
}

const handing = /^[发投]放/

/** 为1.2万户小微渔企发放贷款: whom it is given to. */
function givenTo(owner: string, head: string, { leftStart, clauseStart }: Setting): string | null {
  return leftStart > clauseStart ? `向${owner}${head}` : null
}

/** Those whom somebody else reaches or helps earn nothing by that. */
function earns(head: string, owner: string): boolean {
  return !earned.test(head) || !helped.test(owner)
}

const earned = /(?:产值|销售额|收入|成交额)$/
const helped = /^(?:惠及|覆盖|支持|服务|帮助|扶持|带动|涉及)/

/** Whether it says nothing but what kind of money it is. */
function isBare(head: string): boolean {
  const side = sides.at(head)
  return side !== undefined && head !== '资金' && telling(head, 0, head.length - side.length) === 0
}

/** 带动销售额, 撬动社会资本 */
const pulled = /^(?:拉动|带动|撬动)[^的，；]{2,}$/
const pulls = characterSet('动')

/** 引进项目 of 引进项目数; null for what is no count, or counts places and the like. */
function countedOf(last: string | null): string | null {
  if (last === null || last.length < 4) return null
  if (!last.endsWith('数')) return moneyBefore(last)
  const things = countedIn(last).replace(counting, '')
  return generalNouns.has(things) || noOwner.test(things) ? null : things
}

/** 引进项目 of 引进项目总投资, where 协议投资额 goes on; 消费券 of 发放消费券. */
function moneyBefore(last: string): string | null {
  const side = sides.at(last)
  if (side !== undefined) {
    const owner = last.slice(0, telling(last, 0, last.length - side.length))
    return ofThings.test(owner) ? owner : null
  }
  return handedOut.exec(last)?.[1] ?? null
}

const ofThings = new RegExp(`(?:${alternation(owningThings)})$`)
const handedOut = /^发放([^，；的]{0,6}(?:消费券|补贴|红包))$/

/** 累计认定产品, 政策性债转股累计实施企业 */
const counting =
  /(?:累计|合计|共计)(?:实施|办理|完成|签订|签署|签约)?(?:企业|项目)?$|^(?:现有|共有|拥有|收到|共|累计)(?=..)|(?<=..)累计/
/** 服务2个省份, 12个国家的客商: nothing of theirs; and what only tells of when or how. */
const noOwner = new RegExp(`(?:${alternation(notOwning)})$|[，；。：]`)

/** 促消费活动 of 开展促消费活动: what the clause before did. */
function madeBefore(before: string): string | null {
  return made.exec(before)?.[1]?.replace(quotes, '') ?? null
}

const quotes = /[“”]/g
const made = new RegExp(
  `(?:实施|开展|举办|推进|落实|推出|组织|发放|打造|兑现|执行)了?([^，；。、的\\d]{3,12}(?:${alternation(campaigns)}))[，\\s]*$`,
)

/** 赔付案件 and 赔付金额 are 案件赔付金额, 续贷业务 says 续贷 itself. */
function joined(owner: string, side: string): string | null {
  const act = side.slice(0, 2)
  if (owner.startsWith(act)) return owner.slice(2) + side
  return owner.includes(act) ? null : owner + side
}
