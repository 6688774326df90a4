// Splits a passage into the words that the dictionary knows, longest first from the left; the rest are gaps.
import { partitionPoint } from '../../tools/partitionPoint.ts'
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
/** By ASCII code unit: 1 in a word in Latin letters, 2 where one may start. */
const latin = new Uint8Array(0x80)
for (const sign of '&.-+') latin[sign.charCodeAt(0)] = 1
for (let code = 0x30; code <= 0x7a; code++) if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) latin[code] = 2

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
    let term = learned === null ? undefined : learned.longest(text, at)
    let end = learned === null ? 0 : learned.end
    if (term === undefined || splitWords.has(text.slice(end - 1, end + 1))) {
      term = dictionary.longest(text, at)
      end = dictionary.end
    }
    const whole = text.charCodeAt(at) < 0x80 ? latinEnd(text, at) : at + 1
    if (term === undefined || end < whole) {
      at = whole
      continue
    }
    const token = term.name === null ? { start: at, end, term } : nameAt(text, at, end, term)
    if (token !== null) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

/** The name that stands there, or the place that begins it where the rest belongs to another word; null where it only looks like a name. */
function nameAt(text: string, start: number, end: number, term: Term): Token | null {
  const trade = term.name?.type === 'org' && isTrade(text, end) ? placeIn(text, start, end - bank.length) : null
  const token = trade ?? { start, end, term }
  const { name } = token.term
  if (name?.type !== 'place') return token
  if (name.framed && isRunInto(text, start, token.end)) return null
  const isSplit = splitWords.has(text.slice(token.end - 1, token.end + 1))
  return (isSplit ? placeIn(text, start, token.end - 1) : null) ?? token
}

/** The place whose name these characters are. */
function placeIn(text: string, start: number, end: number): Token | null {
  const term = terms().get(text.slice(start, end))
  return term?.name?.type === 'place' ? { start, end, term } : null
}

const bank = '银行'

/** 中国│银行业: the trade at a place, and no bank of its name. */
function isTrade(text: string, end: number): boolean {
  return (
    end < text.length &&
    text[end] === '业' &&
    text.startsWith(bank, end - bank.length) &&
    !/[务绩主已]/.test(text[end + 1] ?? '')
  )
}

/** Where the word in Latin letters that starts at `at` ends; behind one other character where none does. */
function latinEnd(text: string, at: number): number {
  let end = at
  let code = text.charCodeAt(end++)
  if (code >= 0x80 || latin[code] !== 2) return end
  while (end < text.length && (code = text.charCodeAt(end)) < 0x80 && latin[code] !== 0) end++
  return end
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
