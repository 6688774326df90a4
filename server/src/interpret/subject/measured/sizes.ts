// The quantity that a measure of things laid, built or tilled is: 42公里道路 has a 里程, and what is done with them next.
import { dimensions } from '../../../lexicon/indicators.ts'
import { buildingActs, grounds, powerPlants, ways } from '../../../lexicon/laidAndBuilt.ts'
import { alternation } from '../../../tools/alternation.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { countedIn } from '../counted/numberOf.ts'
import { isNamedQuantity, subjectWith, type Subject, unsure } from '../indicator.ts'
import type { Topic } from '../topic.ts'

/** 42公里│道路, 5万平方米│厂房, 35万千瓦│机组: the quantity that a measure of such things is; null of any other. */
export function sizeOf(noun: string, unit: string): string | null {
  if (unit === 'km') return isWay.at(noun) !== undefined ? '里程' : null
  if (unit === 'kW') return isPlant.at(noun) !== undefined ? '装机容量' : null
  return dimensions[unit] === '面积' && isGround.at(noun) !== undefined ? '面积' : null
}

const isWay = suffixes(ways)
const isPlant = suffixes(powerPlants)
const isGround = suffixes(grounds)

/** 3条线路、共│62公里, 债券40只│近千亿元: a name that tells how many is of how much where the figure is no count. */
export function sizeOfCounted(subject: Subject, { kind, unit, text }: Setting['figure']): Subject {
  const { name } = subject
  if ((kind !== 'amount' && kind !== 'measure') || name === null || !isNumber(name)) return subject
  const things = countedIn(name.replace(/[近约超]数$/, '数'))
  if (things.length < 2 || things.includes(text)) return subject
  const size = isNamedQuantity(things) ? '' : kind === 'amount' ? '金额' : (sizeOf(things, unit) ?? dimensions[unit])
  return size === undefined ? subject : subjectWith(subject, things + size, false)
}

/** 线路数, but 中位数 */
const isNumber = endTest(/[^位均指倍系率重度基常参读分级点]数$/)

const acts = alternation(buildingActs)
const onlyActs = new RegExp(`^[、，]?(?:${acts})+[了近约超]?$`)
const actInFront = new RegExp(`^.{0,8}?(?:${acts})+(?=.{2})`)

/** 新建高标准农田120万亩、│改造提升85万亩: what is done next with things of the same kind; null for any other measure. */
export function readNextAct({ figure, before }: Setting, left: string, topic: Topic): Subject | null {
  if (figure.kind !== 'measure' || before === null || topic.last === null || !onlyActs.test(left)) return null
  const things = topic.last.replace(actInFront, '')
  if (things === topic.last || !measuredBy(things, figure.unit)) return null
  return unsure(left.replace(/^[、，]|[了近约超]$/g, '') + things)
}

/** Whether things with that 面积 or 里程 are measured in the unit. */
function measuredBy(things: string, unit: string): boolean {
  return unit === 'km' ? /.里程$/.test(things) : dimensions[unit] === '面积' && /.面积$/.test(things)
}
