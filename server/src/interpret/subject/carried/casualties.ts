// The dead, the hurt and the homeless with what it happened by: 爆炸造成5人死亡 is 爆炸死亡人数.
import {
  casualties,
  crashes,
  dealingWithEvents,
  disasters,
  disastersOfRegions,
  happenings,
  otherCauses,
  vehicles,
} from '../../../lexicon/disasters.ts'
import { characterSet } from '../../../tools/characters.ts'
import { prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
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
const others = suffixes(otherCauses)
const deals = prefixes(dealingWithEvents)
const longestWay = 120

/**
 * The last one named in front of `end`; one that only says that something happened (事故) where nothing better is. Nothing where an illness stands
 * between, and of an earlier sentence only what that says to have happened, or what 事故 and the like go back to.
 */
function eventBefore(text: string, end: number): string | null {
  let poor: string | null = null
  let goesBack = false
  let sentenceStart = end
  for (let at = end, floor = Math.max(0, end - longestWay); at > floor; at--) {
    if (endsSentence(text, at - 1)) sentenceStart = at
    if (others.at(text, at) !== undefined) return poor
    const word = events.at(text, at)
    if (word === undefined || denied(text, at - word.length - 1) || deals.at(text, at) !== undefined) continue
    const isEarlier = sentenceStart < end
    if (onlyHappened.has(word)) [poor, goesBack] = [poor ?? (word === '事件' ? null : word), true]
    else if (isEarlier && !goesBack && !happened(text, at - word.length, at)) continue
    else return crash.has(word) ? crashOf(text, at - word.length, word) : disasters.get(word)!
  }
  return poor
}

/** 反恐怖袭击, 防洪水 */
const denied = characterSet('反防抗免')

const means = suffixes(vehicles)
const endsClause = characterSet('，。；：！？')

const endsSentence = characterSet('。！？\n')
/** What is said of what came about, and not of what is talked about. */
const happening = /发生|突发|爆发|遭|受|造成|引发|引起|登陆|致|后|以来|死|伤|亡|级|燃|蔓延|肆虐|躲避|逃/
/** 袭击, 轰炸: done by somebody. */
const isDone = characterSet('击炸')

/** 澜江省│发生│地震, 台风│造成…: what the words around it, in its clause, say to have come about. */
function happened(text: string, start: number, end: number): boolean {
  if (crash.has(text.slice(start, end)) || isDone(text, end - 1)) return true
  let from = start
  while (from > 0 && start - from < longestClause && !endsClause(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < longestClause && !endsClause(text, to)) to++
  return happening.test(text.slice(from, start)) || happening.test(text.slice(end, to))
}

const longestClause = 30

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
