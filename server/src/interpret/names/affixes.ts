// Word lists that are looked up at the end or the start of a text, as tries: most looks end at the first character.
import { type CharacterSet, characterSet } from '../../model/characters.ts'

/** The longest word of the list that `text` ends in, or that ends at `end`; undefined where none does. */
export interface Affixes {
  at(text: string, end?: number): string | undefined
}

/** Words looked for at a place of a text, its start if none is given. */
export interface Prefixes {
  at(text: string, from?: number): string | undefined
}

interface Node {
  /** The word that ends here, if one does. */
  word: string | undefined
  next: Map<number, Node> | null
}

/** Words looked for at the end of a text. */
export function suffixes(words: Iterable<string>): Affixes {
  const root = plant(words, (word) => codesOf(word).reverse())
  const ends = firstSigns(root)
  return { at: (text, end = text.length) => (ends(text, end - 1) ? longest(root, text, end - 1, -1) : undefined) }
}

export function prefixes(words: Iterable<string>): Prefixes {
  const root = plant(words, codesOf)
  const opens = firstSigns(root)
  return { at: (text, from = 0) => (opens(text, from) ? longest(root, text, from, 1) : undefined) }
}

/** Where the longest chain of these words begins that ends at `to` and does not begin before `from`; `to` where there is none. */
export function chains(words: Iterable<string>): (text: string, from: number, to: number) => number {
  const root = plant(words, (word) => codesOf(word).reverse())
  const ends = firstSigns(root)
  return (text, from, to) => {
    let first = to
    // Bit n: a chain begins n characters before `at`.
    let begins = 1
    for (let at = to; begins !== 0; at--, begins >>>= 1) {
      if ((begins & 1) === 0) continue
      first = at
      if (at > from && ends(text, at - 1)) begins |= lengthsOfWords(root, text, from, at)
    }
    return first
  }
}

/** Bit n: a word of n characters ends at `to` that does not begin before `from`. */
function lengthsOfWords(root: Node, text: string, from: number, to: number): number {
  let lengths = 0
  let node: Node | undefined = root
  for (let at = to - 1; at >= from && node.next !== null; at--) {
    node = node.next.get(text.charCodeAt(at))
    if (node === undefined) break
    if (node.word !== undefined) lengths |= 1 << (to - at)
  }
  return lengths
}

/** The longest word on the way through `text` from `from` on, by steps of 1 or -1. */
function longest(root: Node, text: string, from: number, step: 1 | -1): string | undefined {
  let word: string | undefined
  let node: Node | undefined = root
  for (let at = from; at >= 0 && at < text.length && node.next !== null; at += step) {
    node = node.next.get(text.charCodeAt(at))
    if (node === undefined) return word
    word = node.word ?? word
  }
  return word
}

function codesOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
}

function plant(words: Iterable<string>, wayOf: (word: string) => readonly number[]): Node {
  const root: Node = { word: undefined, next: null }
  for (const word of words) {
    if (word === '') continue
    let node = root
    for (const code of wayOf(word)) {
      node.next ??= new Map()
      const next: Node = node.next.get(code) ?? { word: undefined, next: null }
      node.next.set(code, next)
      node = next
    }
    node.word = word
  }
  return root
}

function firstSigns({ next }: Node): CharacterSet {
  return characterSet(Array.from(next?.keys() ?? [], (code) => String.fromCharCode(code)))
}

/** Takes all of these characters out of a text; a text that has none of them, which most have not, is given back itself. */
export function without(characters: string): (text: string) => string {
  const isOne = characterSet(characters)
  return (text) => {
    let at = 0
    while (at < text.length && !isOne(text, at)) at++
    if (at === text.length) return text
    let rest = text.slice(0, at)
    for (; at < text.length; at++) if (!isOne(text, at)) rest += text[at]!
    return rest
  }
}
