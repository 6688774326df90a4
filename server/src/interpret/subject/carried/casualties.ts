// The dead, the hurt and the homeless with what it happened by: 爆炸造成5人死亡 is 爆炸死亡人数.
import { casualties, crashes, disasters, disastersOfRegions, happenings, vehicles } from '../../../lexicon/disasters.ts'
import { characterSet } from '../../../tools/characters.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { subjectWith, type Subject } from '../indicator.ts'

const counts: ReadonlySet<string> = new Set(casualties)

/**
 * The name with what the paragraph in front of the figure told last of what happened; any other name as it is. One article tells of many attacks and
 * crashes: their tolls are compared with no others.
 */
export function withEvent(subject: Subject, { figure }: Setting, text: string): Subject {
  if (subject.name === null || !counts.has(subject.name)) return subject
  const event = eventBefore(text, figure.start)
  if (event === null) return subject
  const name = event + subject.name
  return subjectWith(subject, name, subject.sure && !isTollOfOneAmongMany(name))
}

const events = suffixes([...disasters.keys(), ...crashes, ...happenings])
const crash: ReadonlySet<string> = new Set(crashes)
const onlyHappened: ReadonlySet<string> = new Set(happenings)
const longestWay = 120

/** The last one named in front of `end`; one that only says that something happened (事故) where nothing better is. */
function eventBefore(text: string, end: number): string | null {
  let poor: string | null = null
  for (let at = end, floor = Math.max(0, end - longestWay); at > floor; at--) {
    const word = events.at(text, at)
    if (word === undefined || denied(text, at - word.length - 1)) continue
    if (onlyHappened.has(word)) poor ??= word === '事件' ? null : word
    else return crash.has(word) ? crashOf(text, at - word.length, word) : disasters.get(word)!
  }
  return poor
}

/** 反恐怖袭击, 防洪水 */
const denied = characterSet('反防抗免')

const means = suffixes(vehicles)
const endsClause = characterSet('，。；：！？')

/** 客机在途中坠毁 is 客机坠毁, by the means of transport that its clause names. */
function crashOf(text: string, start: number, word: string): string {
  for (let at = start; at > 0 && !endsClause(text, at - 1); at--) {
    const vehicle = means.at(text, at)
    if (vehicle !== undefined) return vehicle + word
  }
  return word
}

const tolls = suffixes(casualties)

/** 枪击死亡人数, 客机坠毁死亡人数: an article may tell of several such events, so that the name does not say of which. */
export function isTollOfOneAmongMany(name: string): boolean {
  const toll = tolls.at(name)
  return toll !== undefined && !disastersOfRegions.has(name.slice(0, -toll.length))
}
