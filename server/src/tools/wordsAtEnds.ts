// Word lists that are looked up at the end or the start of a text, as tries: most looks end at the first character.
import { WordTrie } from './wordTrie.ts'

/** The longest word of the list that `text` ends in, or that ends at `end`; undefined where none does. */
export interface Affixes {
  at(text: string, end?: number): string | undefined
}

/** Words looked for at a place of a text, its start if none is given. */
export interface Prefixes {
  at(text: string, from?: number): string | undefined
}

/** Words looked for at the end of a text. */
export function suffixes(words: Iterable<string>): Affixes {
  const trie = new WordTrie(words, -1)
  return { at: (text, end = text.length) => trie.longest(text, end - 1) }
}

export function prefixes(words: Iterable<string>): Prefixes {
  const trie = new WordTrie(words, 1)
  return { at: (text, from = 0) => trie.longest(text, from) }
}

/** Where the longest chain of these words begins that ends at `to` and does not begin before `from`; `to` where there is none. */
export function chains(words: Iterable<string>): (text: string, from: number, to: number) => number {
  const trie = new WordTrie(words, -1)
  return (text, from, to) => {
    let first = to
    // Bit n: a chain begins n characters before `at`.
    let begins = 1
    for (let at = to; begins !== 0; at--, begins >>>= 1) {
      if ((begins & 1) === 0) continue
      first = at
      begins |= lengthsOfWords(trie, text, from, at)
    }
    return first
  }
}

/** Bit n: a word of n characters ends at `to` that does not begin before `from`. */
function lengthsOfWords(trie: WordTrie, text: string, from: number, to: number): number {
  let lengths = 0
  let at = to - 1
  for (let node = at < from ? 0 : trie.start(text, at); node !== 0; node = at < from ? 0 : trie.next(node, text, at)) {
    if (trie.wordAt(node) !== undefined) lengths |= 1 << (to - at)
    at--
  }
  return lengths
}
