// Splits a passage into the words that the dictionary knows, longest first from the left; the rest are gaps.
import { partitionPoint } from '../../model/partitionPoint.ts'
import { wordsAfterShortNames } from '../../lexicon/placeNotes.ts'
import { type Term, terms } from './entitiesTerms.ts'
import type { Trie } from './entitiesTrie.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** What is not read for names, in order: titles. */
export interface Mask {
  readonly start: number
  readonly end: number
}

const splitWords = new Set(wordsAfterShortNames)
const latinWord = /[A-Za-z0-9][A-Za-z0-9&.\-+]*/y
const isLatin = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Tokens in order, without overlap. Words in Latin letters are taken whole or not at all. `learned` comes before the rest. */
export function tokenize(text: string, masks: readonly Mask[], learned: Trie<Term> | null = null): readonly Token[] {
  const dictionary = terms()
  const tokens: Token[] = []
  let mask = 0
  for (let at = 0; at < text.length;) {
    if (mask < masks.length && masks[mask]!.start <= at) {
      at = Math.max(at, masks[mask++]!.end)
      continue
    }
    let term = learned?.longest(text, at)
    let end = learned?.end ?? 0
    if (term === undefined || splitWords.has(text.slice(end - 1, end + 1))) {
      term = dictionary.longest(text, at)
      end = dictionary.end
    }
    if (isLatin(text.charCodeAt(at))) {
      latinWord.lastIndex = at
      latinWord.exec(text)
      if (term !== undefined && end < latinWord.lastIndex) term = undefined
      if (term === undefined) {
        at = latinWord.lastIndex
        continue
      }
    }
    if (term === undefined || (term.name?.framed === true && isRunInto(text, at, end))) {
      at++
      continue
    }
    if (term.name?.type === 'place' && splitWords.has(text.slice(end - 1, end + 1))) {
      const short = dictionary.get(text.slice(at, end - 1))
      if (short?.name?.type === 'place') [term, end] = [short, end - 1]
    }
    tokens.push({ start: at, end, term })
    at = end
  }
  return tokens
}

/** 从江 in 从江苏省商务厅获悉: the last characters of a short name that misleads begin a province, or a place by its whole name. */
function isRunInto(text: string, start: number, end: number): boolean {
  const dictionary = terms()
  for (let at = start + 1; at < end; at++) {
    const name = dictionary.longest(text, at)?.name
    if (dictionary.end <= end || name?.type !== 'place' || name.framed) continue
    if (/(?:省|自治区)$/.test(name.canonical) || text.startsWith(name.canonical, at)) return true
  }
  return false
}

/** The index of the last token that ends at or before `offset`, or -1. */
export function tokenBefore(tokens: readonly Token[], offset: number): number {
  return partitionPoint(tokens.length, (index) => tokens[index]!.end <= offset) - 1
}

/** The tokens that share a character with `[start, end)`. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const first = tokenBefore(tokens, start) + 1
  let last = first
  while (last < tokens.length && tokens[last]!.start < end) last++
  return tokens.slice(first, last)
}
