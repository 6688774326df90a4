// A quantity in front of its figure and whose it is behind: 厚度仅0.1毫米的带材, 年产值超亿元的企业, 全长174千米的铁路.
import { decidingVerbs, fosteringVerbs, foundingVerbs } from '../../../lexicon/founding.ts'
import { attributes } from '../../../lexicon/indicators.ts'
import { levels, records } from '../../../lexicon/levels.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity, type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { withoutBracket } from './standard.ts'

const kinds: ReadonlySet<string> = new Set(['amount', 'measure', 'count'])
const bare: ReadonlySet<string> = new Set(attributes)
const longestQuantity = 6
const sides = /[度径长高深宽重龄程速拔]$/
/** 达到100亿元的规模 says the quantity again. */
const again = new RegExp(`^(?:${alternation(levels)})|(?:目标|水平|标准|任务|${alternation(records)})$`)

/** 黄瓜│3.5元/斤: so much money for each of a measure. */
function readPrice({ figure, right }: Setting, head: string): Subject | null {
  if (figure.kind !== 'amount' || head.length < 2 || isNamedQuantity(head) || !perMeasure.test(right)) return null
  if (head.endsWith('价')) return unsure(head)
  return unsure(`${head}价格`)
}

const perMeasure = /^\/(?:公?斤|千克|克|吨|升|度|千瓦时|立方米|平方米|平米|[瓶袋盒支只个条头羽枚桶股张])/

/** 省财政设立总规模30亿元的基金 */
const fundOf = new RegExp(
  `(?:${alternation([...foundingVerbs, ...decidingVerbs])})了?((?:首期|目标|募集)?总?(?:规模|金额|额度)|总额)$`,
)

/** 一条长约30公里的路: its 长度. */
function sided(head: string): string {
  return /^[长高宽深厚]$/.test(head) ? `${head}度` : head
}

/** The thing behind the figure with the quantity in front of it, or null where they do not stand so. */
export function readAttributed(setting: Setting, words: string): Subject | null {
  const { figure } = setting
  const right = withoutBracket(setting.right)
  if (right[0] === '/') return readPrice(setting, words)
  if (!right.startsWith('的')) return null
  const head = sided(
    words.replace(/^.+(?=(?:平均|最高|最低)海拔$)/, '').replace(/^[一这该此][条座个家款种艘台项块根幢栋](?=.)/, ''),
  )
  const money = figure.kind === 'amount' ? sumIn(head) : undefined
  const behind = right.slice(1)
  if (money !== undefined) return sumOf(partPhrase(behind).noun, money)
  if (!kinds.has(figure.kind) || head.length < 2 || head.length > longestQuantity) return null
  if (!bare.has(head) && !isNamedQuantity(head) && !sides.test(head)) return null
  if (saysWhat.test(behind)) return null
  const noun = partPhrase(behind).noun.replace(/(?<=..)上$/, '')
  return isWithoutThing(noun) ? null : unsure(noun + withoutDoing(head))
}

/** 营业收入4亿元以上的│为大型企业 */
const saysWhat = /^(?:为|属于?|是|按照?|应|可以?|给予)/

const doing = prefixes(fosteringVerbs)

/** 培育│年产值超30亿元的企业: what is done with those that are so large. */
function withoutDoing(head: string): string {
  const verb = doing.at(head)
  return verb === undefined || head.length - verb.length < 2 ? head : head.slice(verb.length)
}

/** What the money in front of the figure is: 总价值, 首期规模, 投资. */
function sumIn(head: string): string | undefined {
  return (worth.exec(head) ?? invested.exec(head))?.[0] ?? fundOf.exec(head)?.[1]
}

const worth = /(?:总?价值|货值|耗资|造价|售价|票价)$/
const invested = /(?:计划|协议)?总?投资额?$/

function sumOf(noun: string, sum: string): Subject | null {
  const thing = noun.replace(levied, '')
  const isNone = invested.test(sum) ? isWithoutThing(thing) : thing.length < 2
  return isNone ? null : unsure(thing + sum)
}

/** 价值2亿元的渔船│征收25%关税 */
const levied = /(?<=..)(?:加征|征收|开征|课征)[^的]*$/

/** Whether the words behind name a quantity or nothing, and no thing that could have one. */
function isWithoutThing(noun: string): boolean {
  return noun.length < 2 || again.test(noun) || isNamedQuantity(noun)
}
