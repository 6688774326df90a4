// A dictionary over UTF-16 code units that finds the longest of its words at a place; one pass over a text is linear.

/** More first characters than this are looked up in a table of all code units, fewer by halves. */
const fewFirsts = 64

/**
 * The words as a tree that is laid out on the first look: nodes level by level, the children of a node side by side and in order
 * of their code units, so that a dictionary of thousands of words stays in the processor's cache. Node 0 is the root.
 */
export class Trie<Value> {
  private readonly words = new Map<string, Value>()
  private laidOut = false
  /** The code unit that leads to each node. */
  private codes = new Uint16Array(0)
  /** Each node's children are the nodes from here up to where those of the next node begin. */
  private firstChild = new Int32Array(0)
  private values: (Value | undefined)[] = []
  /** The root's child by code unit; empty where there are few. */
  private roots = new Int32Array(0)
  /** Which pairs of code units longer words start with, by their hash, and which code units are words: most places of a text fail here. */
  private readonly pairs = new Uint8Array(0x2000)
  private readonly singles = new Uint8Array(0x2000)
  /** Where the word that `longest` found last ends; meaningless after it found none. */
  end = 0

  /** The first value that a word is given stays; empty words are ignored. */
  add(word: string, value: Value): void {
    if (word === '' || this.words.has(word)) return
    this.words.set(word, value)
    this.laidOut = false
    const first = word.charCodeAt(0)
    if (word.length === 1) set(this.singles, first)
    else set(this.pairs, hashOfPair(first, word.charCodeAt(1)))
  }

  get(word: string): Value | undefined {
    return this.words.get(word)
  }

  /** The value of the longest word that starts at `at`; `end` then tells where it ends. */
  longest(text: string, at: number): Value | undefined {
    const first = text.charCodeAt(at)
    if (!has(this.pairs, hashOfPair(first, text.charCodeAt(at + 1))) && !has(this.singles, first)) return undefined
    if (!this.laidOut) this.layOut()
    let node = this.root(first)
    if (node === 0) return undefined
    let found: Value | undefined
    for (let i = at + 1; ; i++) {
      const value = this.values[node]
      if (value !== undefined) {
        found = value
        this.end = i
      }
      if (i >= text.length) return found
      node = this.child(node, text.charCodeAt(i))
      if (node === 0) return found
    }
  }

  private root(code: number): number {
    return this.roots.length > 0 ? this.roots[code]! : this.child(0, code)
  }

  /** The node behind an edge, 0 where there is none. */
  private child(parent: number, code: number): number {
    const { codes, firstChild } = this
    const end = firstChild[parent + 1]!
    let low = firstChild[parent]!
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (codes[middle]! < code) low = middle + 1
      else high = middle
    }
    return low < end && codes[low] === code ? low : 0
  }

  private layOut(): void {
    this.laidOut = true
    const words = [...this.words.keys()].sort()
    const codes = [0]
    const values: (Value | undefined)[] = [undefined]
    const firstChild: number[] = []
    /** For each node, the words below it: from and to, and how many characters lead there. */
    const below = [{ from: 0, to: words.length, depth: 0 }]
    for (let node = 0; node < below.length; node++) {
      const { from, to, depth } = below[node]!
      firstChild.push(codes.length)
      const own = words[from]?.length === depth ? 1 : 0
      if (own === 1) values[node] = this.words.get(words[from]!)
      for (let start = from + own; start < to;) {
        const code = words[start]!.charCodeAt(depth)
        let end = start + 1
        while (end < to && words[end]!.charCodeAt(depth) === code) end++
        codes.push(code)
        values.push(undefined)
        below.push({ from: start, to: end, depth: depth + 1 })
        start = end
      }
    }
    firstChild.push(codes.length)
    this.codes = Uint16Array.from(codes)
    this.firstChild = Int32Array.from(firstChild)
    this.values = values
    this.roots = new Int32Array(firstChild[1]! - 1 > fewFirsts ? 0x10000 : 0)
    if (this.roots.length > 0) for (let node = 1; node < firstChild[1]!; node++) this.roots[codes[node]!] = node
  }
}

/** 16 bits; the end of a text (NaN) counts as 0. */
function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & 0xffff
}

function set(bits: Uint8Array, bit: number): void {
  bits[bit >> 3]! |= 1 << (bit & 7)
}

function has(bits: Uint8Array, bit: number): boolean {
  return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0
}
