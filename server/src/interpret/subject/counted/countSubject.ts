// What a count is of, by all ways of saying it: the things behind it, what was told before, a name in front.
import { generalNouns, unitsOfText } from '../../../lexicon/indicators.ts'
import { isDigit } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { readPart } from '../carried/lent.ts'
import { ownerOf, withDoer } from '../carried/owner.ts'
import { meantBy } from '../carried/pointers.ts'
import { attributeOf } from '../carried/sideNames.ts'
import { isNamedQuantity, subjectOf, type Subject, subjectWith, unsure } from '../indicator.ts'
import { named, nobody } from '../named.ts'
import { actsFrom } from '../phrase/doings.ts'
import { noTopic, type Topic } from '../topic.ts'
import {
  attributeOfNumber,
  countedAgain,
  countedBefore,
  doneWithThings,
  reachedBy,
  thingsBefore,
} from './countedInFront.ts'
import { countedIn } from './numberOf.ts'
import { withActOfWhole } from './partOfDone.ts'
import { readCountedName, readCountedNoun, readDone } from './counted.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'

/** A count is of what follows it, else of what stands in front or opens the sentence. */
export function readCount(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  const subject = withActOfWhole(countOf(setting, head, topic, before, left), setting, topic)
  const plain = subject.name === null ? null : withoutExamples(subject.name)
  return plain === subject.name ? subject : subjectWith(subject, plain, false)
}

/** 推出歌剧、舞剧等各类演出 is 推出各类演出: what comes after the examples says of what kind they are. */
function withoutExamples(name: string): string {
  if (name.length < longName || !name.includes('等') || !name.includes('、')) return name
  const start = whole.exec(name)?.[0].length ?? 0
  const act = name.slice(0, start) + (actsFrom.at(name, start) ?? actBefore(name, start))
  const kind = name.slice(act.length).replace(act.length > start ? ofAct : examples, '')
  return generalNouns.has(countedIn(kind)) || kind === '活动数' ? name : act + kind
}

/** 两省双方共向东江放流│A、B等鱼苗: what is done, and by whom, in front of the first example. */
function actBefore(name: string, start: number): string {
  for (let end = name.indexOf('、'), at = end - 4; at > start; at--) {
    const verb = actsFrom.at(name, at)
    if (verb !== undefined && verb.length > 1 && at + verb.length < end - 1) return name.slice(start, at + verb.length)
  }
  return ''
}

const longName = 12
const whole = /^(?:我国|全[国省市县]|累计|共)+/
const rest = '、[^，；的]*?等(?!领域|行业|产业|[地国省市县区])(?:方向|方面)?(?=[^，；的]{3,}$)'
const examples = new RegExp(`^[^，；的、]{0,7}${rest}`)
/** Behind a verb the first one may be longer. */
const ofAct = new RegExp(`^[^，；的、]{0,12}${rest}`)

function countOf(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  if (head.length < 2 && topic.level !== null && steps(setting.right)) return unsure(topic.level)
  return (
    averageOf(head, setting, topic) ??
    reachedBy(setting, head, left) ??
    doneWithThings(setting, left) ??
    readCountedNoun(setting, left, { topic, before }) ??
    countedEarlier(setting, head, topic, before, left) ??
    readDone(setting, left, { topic, before }) ??
    namedInFront(setting, head, topic, before, left)
  )
}

/** What was counted before, pointed at, counted again, or counted by its parts and attributes. */
function countedEarlier(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject | null {
  const meant = meantBy(head, topic) ?? countedAgain(setting, topic, left)
  if (meant !== null) return unsure(meant)
  const part = readPart(head, topic, setting.sentence)
  if (part !== null) return part
  const attribute = attributeOf(head, topic, before, setting.sentence)
  return attribute === null ? null : unsure(attribute)
}

/** What the words in front name, else what the sentence or the sentences before do. */
function namedInFront(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  const { unit } = setting.figure
  const plain = isDigit(head, 0) ? head.replace(attributeOfNumber, '') : head
  const subject = plain.length < 2 || isNumbered(plain) ? subjectOf(before) : plain
  if (isNamedQuantity(subject)) return withDoer(named(subject, setting, topic), setting, before)
  if (subject.length >= 2 && subject !== '一个') return readCountedName(setting, subject, left)
  if (subject.length < 2) {
    if (unitsOfText.has(unit)) return unsure(`${ownerOf(noTopic, before, setting.sentence) ?? ''}${unit}数`)
    const things = thingsBefore(unit, left, before)
    if (things !== null) return unsure(things)
  }
  const told = countedBefore(setting, topic) ?? topic.whole
  return told === null ? nobody : unsure(told)
}

/** 地区生产总值年均增长6%，五年跨越│两个│千亿元台阶 */
const steps = startTest(/^(?:[百千万]?[万亿]?[元吨斤]?级?的?(?:台阶|大关|关口))/)

/** 发送旅客2.8亿人次、日均1300万人次: the average of what was counted in this unit before. */
function averageOf(head: string, { figure }: Setting, topic: Topic): Subject | null {
  const counted = averages.has(head) ? topic.counts.get(figure.unit) : undefined
  return counted === undefined ? null : unsure(head + counted.replace(/^(?:累计|总共|共|合计)(?=..)/, ''))
}

const averages: ReadonlySet<string> = new Set(['日均', '周均', '月均', '单日', '户均', '场均', '班均'])

function isNumbered(head: string): boolean {
  return isDigit(head, head.length - 1) || (isDigit(head, 0) && /^\d+[\u4e00-\u9fff]/.test(head))
}
