// To whom an amount is given that is named by the noun behind it: 对新建码头给予50万元补助 is 新建码头补助.
import { alternation } from '../../../tools/alternation.ts'
import { characterSet, holds } from '../../../tools/characters.ts'
import { chains, suffixes } from '../../../tools/wordsAtEnds.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import {
  aimsOfGiving,
  beforeGiven,
  handingVerbs,
  mannersOfGiving,
  noReceiverPrepositions,
  receiverPrepositions,
} from '../../../lexicon/receivers.ts'
import { subjectWith, type Subject } from '../indicator.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'

const verbs = suffixes(handingVerbs)
const fillers = chains(beforeGiven)
const manners = chains(mannersOfGiving)
const opensReceiver = characterSet(receiverPrepositions)
const noPreposition = suffixes(noReceiverPrepositions)
/** Pronouns, what it is given for, and what no receiver holds. */
const noReceiver = new RegExp(`^(?:${alternation(aimsOfGiving)})|[，；：。、]$|[，；。\\d]`)
const [shortest, longest] = [2, 24]

/** `subject` with those to whom the clause in front of the amount gives it; as it is where it does not say. */
export function withReceiver(subject: Subject, setting: Setting): Subject {
  const { name } = subject
  const clause = name === null || !holds(setting.sentence, opensReceiver) ? '' : wordsOfGiving(setting)
  const end = fillers(clause, 0, clause.length)
  const verb = clause === '' ? undefined : verbs.at(clause, end)
  if (verb === undefined) return subject
  const to = manners(clause, 0, end - verb.length)
  if (to === 0) return withReceiverBefore(subject, setting)
  const from = receiverStart(clause, to)
  const receiver = from < 0 ? '' : plainReceiver(clause.slice(from, to))
  if (receiver === '' || noReceiver.test(receiver) || name!.includes(receiver)) return subject
  const own = name!.startsWith(verb) ? name!.slice(verb.length) : name!
  const isTold = clause[from - 1] === '对'
  return subjectWith(subject, isTold ? receiver + own : `${clause[from - 1]!}${receiver}${verb}${own}`, false)
}

/** 对新建码头，│给予50万元补助: whom it is for is a clause of its own. */
function withReceiverBefore(subject: Subject, setting: Setting): Subject {
  const receiver = plainReceiver(forWhom.exec(wordsBeforeClause(setting))?.[1] ?? '')
  return receiver === '' || noReceiver.test(receiver) ? subject : subjectWith(subject, receiver + subject.name!, false)
}

/** 改建厨房的，│补助标准提高到7000元: what the rule is for tells its grants apart. */
export function withCondition(subject: Subject, setting: Setting): Subject {
  const { name } = subject
  if (name === null || !isGrant(name)) return subject
  const told = inCondition.exec(wordsBeforeClause(setting))?.[1]
  return told === undefined || name.includes(told) || setting.clause.startsWith('分别')
    ? subject
    : subjectWith(subject, told + name.replace(/^(?:给予|发放)/, ''), false)
}

const isGrant = startTest(
  /^(?:给予|发放)?(?:每[^，]{1,8})?(?:一次性)?(?:补助|补贴|奖励|奖补|资助|收费|补偿|救助)(?:标准|金额|比例|资金|额)?(?:（|$)/,
)
const inCondition =
  /(?:^|[，；。：、])(?:(?:对于?|凡是?|其中|属于?|若)*)((?![^，；]*(?:[违逾未不符满是最都就也]|上述|前款|以[上下]|[今去明]年))[^，；。：\d]{3,14})的，$/
const forWhom = /(?:^|[，；：、并])对于?([^，。；：\d]{2,24})，$/

/** 为渔户提供3万元产业贷款和│5万元金融贷款: for the next of a list the words in front of the first. */
function wordsOfGiving({ clause, left }: Setting): string {
  if (!listed.test(left)) return clause
  const first = clause.search(firstNumber)
  return first < 0 ? clause : clause.slice(0, first)
}

const firstNumber = /[\d一二三四五六七八九十百千两]+[\d.]*[十百千万亿]*(?:元|美元)|\d/
const listed = /^(?:的?[^，；、和及的]{2,10})?(?:[和及、]|以及)$/

/** 休牧农户按照补助政策, 受灾渔户“先行救助”: by which rule and how it is given are no part of them. */
const plainReceiver = (words: string): string =>
  holds(words, addsManner) ? words.replace(/(?<=..)(?:按照?[^，]*|“[^“”]*”)$/, '') : words

const addsManner = characterSet('按”')

/** Behind the last preposition before `end`; -1 where none stands near. */
function receiverStart(clause: string, end: number): number {
  for (let at = end - shortest; at > Math.max(0, end - longest); at--)
    if (opensReceiver(clause, at - 1) && noPreposition.at(clause, at) === undefined) return at
  return -1
}
