// Names of figures told in groups: behind the word for a part (去程…；回程…), or as what one good does to the whole (影响CPI).
import { characterSet, characterTable } from '../../../tools/characters.ts'
import { directions, influences } from '../../../lexicon/parts.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { signOfWords } from '../../../tools/signs.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity, subjectOf, subjectWith, type Subject, unsure } from '../indicator.ts'
import { withoutMembers } from '../listed/quotedClass.ts'
import { subjectInMotion } from '../moved/inMotion.ts'
import type { Topic } from '../topic.ts'

const ways = prefixes(directions)
const directed = signOfWords(directions)
const opensPart = characterTable('，、：（')
const leadsToNumber = characterSet('共为达有约近超')
const opensNumber = characterSet('0123456789一二三四五六七八九十百千两')
const opened = new RegExp(`^(?:其中，?)?(?:${directions.join('|')})`)

/** Whether the words go on with the next part of what was told before. */
export function isNextPart(words: string): boolean {
  return opened.test(words)
}

/** 5.3万标箱 in 去程589列、5.3万标箱；回程390列 is of 去程: the name with the one direction that its group opens with. */
export function withDirection(subject: Subject, { sentence, sentenceSigns }: Setting): Subject {
  if (subject.name === null || (sentenceSigns & directed) === 0) return subject
  const part = onlyWay(sentence)
  return part === null || subject.name.includes(part) ? subject : subjectWith(subject, part + subject.name, false)
}

/** The direction that the last group of the sentence tells a number of; null where it tells none or several. */
function onlyWay(sentence: string): string | null {
  const from = sentence.lastIndexOf('；') + 1
  let only: string | null = null
  for (let at = from; at < sentence.length; at++) {
    if (at > from && opensPart[sentence.charCodeAt(at - 1)] === 0) continue
    const way = wayAt(sentence, at)
    if (way === null) continue
    if (only !== null) return null
    only = way
  }
  return only
}

function wayAt(sentence: string, at: number): string | null {
  const start = sentence.startsWith('其中', at) ? at + 2 : at
  const way = ways.at(sentence, start)
  if (way === undefined) return null
  let end = start + way.length
  for (let turn = 0; turn < 2 && leadsToNumber(sentence, end); turn++) end++
  return opensNumber(sentence, end) ? way : null
}

const influencing = new RegExp(`^(?:${influences.join('|')})(?=.{2})`)
const change = /(?:同比|环比)?(?:增速|增幅|降幅|涨幅|跌幅|升幅|增长|上涨|下降|上升)$/

/** 影响CPI behind 猪肉价格上涨 is 猪肉价格影响CPI: whose influence it is; null for any other name. */
export function readInfluence(own: string, topic: Topic, before: string): Subject | null {
  if (!influencing.test(own)) return null
  const owner = (topic.level ?? subjectOf(before)).replace(change, '')
  if (!isNamedQuantity(owner) || owner.includes(own)) return unsure(own)
  return { name: owner + own, sure: topic.level !== null && topic.levelSure }
}

/** 内需拉动经济增长3个百分点，出口拉动1个百分点: what pulls up what; null for any other name. */
export function readPull(own: string, topic: Topic, before: string, left: string): Subject | null {
  const pull = pulled.exec(own)
  if (pull === null) return null
  const object = pull[2]! || pulledBefore.exec(topic.last ?? '')?.[1]
  const moving = subjectInMotion(withoutMembers(before)).replace(/[“”]/g, '')
  const told = topic.last !== null && contributes(topic.last) ? topic.last : (topic.level ?? topic.last)
  const puller = pull[1]! || moving || told?.replace(ofPuller, '')
  if (puller === undefined || puller === '' || object === undefined) return null
  const way = grown.test(object) ? '' : (grownBy.exec(left)?.[0] ?? '')
  return unsure(`${puller}对${object}${way}的拉动`)
}

/** 渔业出口│拉高出口│整体, 带动出口上升2个百分点 */
const pulled =
  /^(?:其中)?(.*?)(?:(?:合计|共同|分别)+|共)?(?:拉[动高]|带动(?=.*(?:[进出]口|外贸|经济|GDP|总值|增加值|投资|消费|零售额|CPI|PPI|增长)$))了?(?:我国|全国|全[省市区县])?(.*)$/
const pulledBefore = /对(.{2,})的拉动$/
const contributes = endTest(/贡献[率度]$/)
/** 消费对经济增长贡献率, 民营企业出口同比, 民营企业占比 */
const ofPuller = /对.*的?贡献[率度]$|(?<=..)(?:占比|占[^占]{2,}比[重例])$|(?<=.{2})(?:同比|环比)$/
const grown = /(?:增[长速幅]|涨幅|上[涨升]|下降|回[升落])$/
const grownBy = /(?:增长|上涨|上升|回升|下降|回落)(?=[^，。；]{0,3}$)/
