// Finds the unit or classifier that starts at a place: the longest one of the lexicon.
import {
  classifierSynonyms,
  classifiers,
  nounsLikeClassifiers,
  wordsLikeClassifiers,
} from '../../lexicon/classifiers.ts'
import { units, type Unit } from '../../lexicon/units.ts'
import { characterSet, codeAt } from '../../tools/characters.ts'

export interface UnitMatch {
  readonly unit: Unit
  readonly length: number
  /** From the classifier list, not from the table of units. */
  readonly classifier: boolean
}

interface Candidate {
  readonly word: string
  readonly match: UnitMatch
}

const byFirst = new Map<number, Candidate[]>()
for (const word of classifiers) add(word, { unit: asKey(word), kind: 'count', factor: '1' }, true)
for (const [word, unit] of classifierSynonyms) add(word, { unit, kind: 'count', factor: '1' }, true)
for (const [word, unit] of units) add(word, unit, false)
for (const candidates of byFirst.values()) candidates.sort((a, b) => b.word.length - a.word.length)

/** The string that V8 keeps once for all keys of these characters: units are compared more often than all else, and two such strings by their place in memory. */
function asKey(word: string): string {
  return Object.keys({ [word]: true })[0]!
}

function add(word: string, unit: Unit, classifier: boolean): void {
  const candidates = byFirst.get(word.charCodeAt(0)) ?? []
  if (candidates.some((candidate) => candidate.word === word))
    candidates.splice(
      candidates.findIndex((candidate) => candidate.word === word),
      1,
    )
  candidates.push({ word, match: { unit, length: word.length, classifier } })
  byFirst.set(word.charCodeAt(0), candidates)
}

/** The longest unit or classifier at `at`, or null. Latin ones end before another Latin letter (5GB, not 5GBps). */
export function unitAt(text: string, at: number): UnitMatch | null {
  const candidates = byFirst.get(codeAt(text, at))
  if (candidates === undefined) return null
  for (const { word, match } of candidates) {
    if (!text.startsWith(word, at)) continue
    if (isLatin(word.charCodeAt(word.length - 1)) && isLatin(codeAt(text, at + word.length))) continue
    if (
      (word === '升' && rises(text, at + 1)) ||
      (word.length > 1 && word.endsWith('项') && text.startsWith('目', at + word.length))
    )
      continue
    return match.classifier && word.length === 1 && (opensNoun(text, at) || opensWord(text, at)) ? null : match
  }
  return null
}

/** 由52.7升至53.1: no litres. */
const rises = characterSet('至到级幅值温')

const noun = characterSet([...nounsLikeClassifiers.keys()].map(([first]) => first).join(''))

/** 5万│员工: what begins like a classifier and is the noun that is counted. */
export function opensNoun(text: string, at: number): boolean {
  const behind = noun(text, at) ? nounsLikeClassifiers.get(text.slice(at, at + 2)) : undefined
  return behind !== undefined && (behind === '' || !behind.includes(text[at + 2] ?? ' '))
}

const word = characterSet([...wordsLikeClassifiers].map(([first]) => first).join(''))

/** 2025│首届: what begins like a classifier and is no classifier. */
function opensWord(text: string, at: number): boolean {
  return word(text, at) && wordsLikeClassifiers.has(text.slice(at, at + 2))
}

/** An ASCII letter; a place behind the text is none. */
function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
