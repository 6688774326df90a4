// A handful of words that are looked for at every place of a text, as the names that one article teaches.
import { Trie } from './entitiesTrie.ts'
import { codeAt } from '../../tools/characters.ts'

export class FewWords<Value> {
  private readonly words = new Trie<Value>()
  /** By the last eight bits of a code unit, whether a word may start with it: small, as each article has its own. */
  private readonly starts = new Uint8Array(0x100)

  /** The first value that a word is given stays; empty words are ignored. */
  add(word: string, value: Value): void {
    this.words.add(word, value)
    this.starts[word.charCodeAt(0) & 0xff] = 1
  }

  /** The value of the longest word that starts at `at`; `end` then tells where it ends. */
  longest(text: string, at: number): Value | undefined {
    return this.starts[codeAt(text, at) & 0xff] === 0 ? undefined : this.words.longest(text, at)
  }

  get end(): number {
    return this.words.end
  }
}
