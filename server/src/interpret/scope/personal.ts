// What is a person's own: his age (51岁的某某), and what he sows, invests and earns (某某承包土地80亩).
import { ownDoings, roles } from '../../lexicon/speakers.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'
import type { Setting } from '../clause.ts'
import { isLead } from './clauseLead.ts'
import { between, firstFrom, type NameInText } from './placed.ts'
import type { Scope } from './scopedClause.ts'

const doing = new RegExp(`^[^，。；说称道]{0,10}?(?:${alternation(ownDoings)})`)
const ends = characterSet('。；！？”')
const [farBehind, farInFront] = [14, 8]

/** The person whose age the figure is, or who opens its clause and does something of his own there; else null. */
export function personMeant(text: string, setting: Setting, persons: readonly NameInText[]): Scope | null {
  if (persons.length === 0) return null
  const { figure, clauseStart } = setting
  if (figure.unit === '岁') return personOf(text, figure.start, figure.end, persons)
  const [first] = between(persons, clauseStart, figure.start)
  if (first === undefined || !isLead(text.slice(clauseStart, first.start).replace(roles, ''))) return null
  return doing.test(text.slice(first.end, figure.start))
    ? { name: first.canonical, words: first.name, topical: true }
    : null
}

/** 51岁的藏族汉子│某某, 某某今年│78岁 */
function personOf(text: string, start: number, end: number, persons: readonly NameInText[]): Scope | null {
  const index = firstFrom(persons, end)
  const behind = persons[index]
  if (behind !== undefined && behind.start - end <= farBehind && isOne(text.slice(end, behind.start), '，'))
    return { name: behind.canonical, words: '', topical: false, alone: true }
  const before = persons[firstFrom(persons, start) - 1]
  return before !== undefined && start - before.end <= farInFront && isOne(text.slice(before.end, start), '')
    ? { name: before.canonical, words: before.name, topical: false, alone: true }
    : null
}

/** Whether nothing ends between the two. */
function isOne(words: string, barrier: string): boolean {
  if (barrier !== '' && words.includes(barrier)) return false
  for (let at = 0; at < words.length; at++) if (ends(words, at)) return false
  return true
}
