// Names of figures told in groups: behind the word for a part (去程…；回程…), or as what one good does to the whole (影响CPI).
import { directions, influences } from '../../lexicon/parts.ts'
import type { Setting } from '../clause.ts'
import { isNamedQuantity, subjectOf, type Subject } from './indicator.ts'
import type { Topic } from './topic.ts'

const opening = new RegExp(
  `(?:^|[，、：（])(?:其中)?(${directions.join('|')})(?=[共为达有约近超]{0,2}[\\d一二三四五六七八九十百千两])`,
  'g',
)
const opened = new RegExp(`^(?:其中，?)?(?:${directions.join('|')})`)

/** Whether the words go on with the next part of what was told before. */
export function isNextPart(words: string): boolean {
  return opened.test(words)
}

/** 5.3万标箱 in 去程589列、5.3万标箱；回程390列 is of 去程: the name with the one direction that its group opens with. */
export function withDirection(subject: Subject, { sentence }: Setting): Subject {
  if (subject.name === null) return subject
  const group = sentence.slice(sentence.lastIndexOf('；') + 1)
  const parts = [...group.matchAll(opening)]
  const part = parts.length === 1 ? parts[0]![1]! : undefined
  return part === undefined || subject.name.includes(part)
    ? subject
    : { ...subject, name: part + subject.name, sure: false }
}

const influencing = new RegExp(`^(?:${influences.join('|')})(?=.{2})`)
const change = /(?:同比|环比)?(?:增速|增幅|降幅|涨幅|跌幅|升幅|增长|上涨|下降|上升)$/

/** 影响CPI behind 猪肉价格上涨 is 猪肉价格影响CPI: whose influence it is; null for any other name. */
export function readInfluence(own: string, topic: Topic, before: string): Subject | null {
  if (!influencing.test(own)) return null
  const owner = (topic.level ?? subjectOf(before)).replace(change, '')
  if (!isNamedQuantity(owner) || owner.includes(own)) return { name: own, sure: false }
  return { name: owner + own, sure: topic.level !== null && topic.levelSure }
}
