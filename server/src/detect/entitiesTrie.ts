// A dictionary over UTF-16 code units that finds the longest of its words at a place; one pass over a text is linear.

const smallestTable = 64

/**
 * A trie whose edges lie in one open hash table: `parents[slot]` and `codes[slot]` name an edge, `children[slot]` is the node
 * that it leads to. Node 0 is the root.
 */
export class Trie<Value> {
  private parents = new Int32Array(smallestTable).fill(-1)
  private codes = new Uint16Array(smallestTable)
  private children = new Int32Array(smallestTable)
  private readonly values: (Value | undefined)[] = [undefined]
  /** Which code units a word may start with, so that most places of a text cost one look. */
  private readonly starts = new Uint8Array(0x2000)
  /** Which pairs of code units a longer word may start with, by their hash; and which code units are words by themselves. */
  private readonly pairs = new Uint8Array(0x2000)
  private readonly singles = new Uint8Array(0x2000)
  /** Where the word that `longest` found last ends; meaningless after it found none. */
  end = 0

  /** The first value that a word is given stays; empty words are ignored. */
  add(word: string, value: Value): void {
    if (word === '') return
    const first = word.charCodeAt(0)
    this.starts[first >> 3]! |= 1 << (first & 7)
    const pair = hashOfPair(first, word.charCodeAt(1))
    if (word.length === 1) this.singles[first >> 3]! |= 1 << (first & 7)
    else this.pairs[pair >> 3]! |= 1 << (pair & 7)
    let node = 0
    for (let i = 0; i < word.length; i++)
      node = this.child(node, word.charCodeAt(i)) || this.link(node, word.charCodeAt(i))
    this.values[node] ??= value
  }

  get(word: string): Value | undefined {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      node = this.child(node, word.charCodeAt(i))
      if (node === 0) return undefined
    }
    return this.values[node]
  }

  /** The value of the longest word that starts at `at`; `end` then tells where it ends. */
  longest(text: string, at: number): Value | undefined {
    const first = text.charCodeAt(at)
    if ((this.starts[first >> 3]! & (1 << (first & 7))) === 0) return undefined
    const pair = hashOfPair(first, text.charCodeAt(at + 1))
    if ((this.pairs[pair >> 3]! & (1 << (pair & 7))) === 0 && (this.singles[first >> 3]! & (1 << (first & 7))) === 0)
      return undefined
    let found: Value | undefined
    let node = 0
    for (let i = at; i < text.length;) {
      node = this.child(node, text.charCodeAt(i++))
      if (node === 0) break
      const value = this.values[node]
      if (value !== undefined) {
        found = value
        this.end = i
      }
    }
    return found
  }

  /** The node behind an edge, 0 where there is none. */
  private child(parent: number, code: number): number {
    const mask = this.parents.length - 1
    for (let slot = hash(parent, code) & mask; ; slot = (slot + 1) & mask) {
      const known = this.parents[slot]!
      if (known === -1) return 0
      if (known === parent && this.codes[slot] === code) return this.children[slot]!
    }
  }

  private link(parent: number, code: number): number {
    if (this.values.length * 3 > this.parents.length) this.grow()
    this.values.push(undefined)
    this.insert(parent, code, this.values.length - 1)
    return this.values.length - 1
  }

  private insert(parent: number, code: number, child: number): void {
    const mask = this.parents.length - 1
    let slot = hash(parent, code) & mask
    while (this.parents[slot] !== -1) slot = (slot + 1) & mask
    this.parents[slot] = parent
    this.codes[slot] = code
    this.children[slot] = child
  }

  private grow(): void {
    const { parents, codes, children } = this
    this.parents = new Int32Array(parents.length * 2).fill(-1)
    this.codes = new Uint16Array(parents.length * 2)
    this.children = new Int32Array(parents.length * 2)
    for (let slot = 0; slot < parents.length; slot++) {
      if (parents[slot] !== -1) this.insert(parents[slot]!, codes[slot]!, children[slot]!)
    }
  }
}

/** 16 bits; the end of a text (NaN) counts as 0. */
function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & 0xffff
}

function hash(parent: number, code: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
