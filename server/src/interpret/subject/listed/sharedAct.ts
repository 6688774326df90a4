// What a list does with its first member it does with the next: 建成渔业园区12家、│渔港公园4个 is 建成渔港公园.
import { alternation } from '../../../tools/alternation.ts'
import { havingVerbs } from '../../../lexicon/predicates.ts'
import type { Setting } from '../../clause.ts'
import { countedIn } from '../counted/numberOf.ts'
import { actsOn } from '../counted/partOfDone.ts'
import { headOf, isNamedQuantity, type Subject, subjectWith } from '../indicator.ts'
import { actsFrom } from '../phrase/doings.ts'
import type { Topic } from '../topic.ts'

const nextMember = /^[^，；。、]{0,4}、[^，；。、\d]{2,}$/
const opening = /^(?:累计|全年|合计|共计|已经?|计划|共|拟|将|再)+/
const measured = /(?:面积|里程|量)$/
const quantity = /(?<=..)(?:面积|里程|人次)$/
/** 建成渔港4座、在建8座; 发送旅客28万人次、日均7万人次 */
const stages = /^[在续扩改新拟待未]建$|均$/
/** 拥有, 包括 and the like do nothing with it. */
const having = new RegExp(`^(?:${alternation(havingVerbs)})`)
/** 参与补贴政策的│市场主体 */
const attributeOf = /^[^，；的]{3,18}的(?=[^的]{2,8}$)/
const longestDoer = 5
/** 条数, 面积 */
const longestNumber = 3
const quotes = /[“”]/g

/** `subject`, the next member of a list with its name in front, with what is done with the member before; any other as it is. */
export function withSharedAct(subject: Subject, setting: Setting, topic: Topic, left: string): Subject {
  const { figure, leftStart, clauseStart } = setting
  if (subject.name === null || topic.last === null || leftStart <= clauseStart || !nextMember.test(left)) return subject
  const own = headOf(left)
  if (!isMember(own, subject.name) || !opensMember(left, own)) return subject
  if (kindOf(topic.last, topic) !== figure.kind) return subject
  const first = countedIn(topic.last.replace(opening, '')).replace(quantity, '')
  const act = actIn(first, figure.kind === 'count')
  if (act === '' || own.includes(act)) return subject
  const anew = first[first.indexOf(act) - 1] === '新' ? '新' : ''
  return subjectWith(subject, anew + act + subject.name, subject.sure)
}

/** Whether `own` names something, alone and not by what is done with it; `name` is what it counts. */
function isMember(own: string, name: string): boolean {
  if (own.length < 2 || !name.startsWith(own) || name.length > own.length + longestNumber) return false
  return !isNamedQuantity(own) && actsFrom.at(own) === undefined && !stages.test(own)
}

/** 建成 of 建成渔业园区, of what is counted also 参与补贴政策的; `''` where nothing is done with it. */
function actIn(first: string, counts: boolean): string {
  const attribute = counts ? (attributeOf.exec(first)?.[0] ?? '') : ''
  const act = first.includes('的') ? attribute : actsOn(first, longestDoer)
  return having.test(act) ? '' : act
}

/** 实施项目82个、│突破│技术102项: nothing else is done with it. */
function opensMember(left: string, own: string): boolean {
  const words = left.slice(left.indexOf('、') + 1).replace(quotes, '')
  return words.startsWith(own, words.startsWith('其中') ? 2 : 0)
}

/** Of what kind the figure was that the name was told of. */
function kindOf(name: string, { counts }: Topic): string {
  for (const counted of counts.values()) if (counted === name) return 'count'
  return measured.test(name) ? 'measure' : 'amount'
}

/** 分别出口│汽车、手机│94亿元、83亿元: what is done to each stands in front of the list, and they behind it. */
export function objectsOf({ clause, figure }: Setting, length: number): readonly string[] | null {
  const [, verb, objects] = actedOn.exec(clause) ?? []
  if (verb === undefined || objects === undefined) return null
  const items = objects.split(/[、和与及]/).map(headOf)
  const side = sides[verb]![figure.kind === 'amount' ? 0 : 1]!
  const fits =
    items.length === length && items.every((item) => item.length >= 2 && isNamedQuantity(item) === (side === ''))
  return fits ? items.map((item) => item + side) : null
}

const actedOn = /分别(出口|进口|销售|生产|种植|完成|实现)了?([^，。；\d]{4,40})$/
/** By verb, what money and what else it is of. */
const sides: Readonly<Record<string, readonly [string, string]>> = {
  出口: ['出口额', '出口量'],
  进口: ['进口额', '进口量'],
  销售: ['销售额', '销量'],
  生产: ['产值', '产量'],
  种植: ['产值', '种植面积'],
  完成: ['', ''],
  实现: ['', ''],
}
