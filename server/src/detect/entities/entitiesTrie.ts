// A dictionary over UTF-16 code units that finds the longest of its words at a place; one pass over a text is linear.
import { EdgeTable } from './entitiesEdges.ts'

/**
 * The words as a tree. Its first edges are the pairs of code units that words start with. An edge leads to the number of a word
 * that no other goes on from, or to minus the number of a node.
 */
export class Trie<Value> {
  private readonly pairs: EdgeTable
  /** The edges behind nodes 0 to 65,535, those behind the next as many, and so on: node and code unit are a key of 32 bits. */
  private readonly edges: EdgeTable[]
  /** By node, the number of the word that ends there, or 0. Node 0 is none. */
  private readonly wordAt = [0]
  /** By the number of a word; word 0 is none. */
  private readonly values: (Value | undefined)[] = [undefined]
  /** Words of one code unit. */
  private readonly single = new Map<number, Value>()
  /** Bits of the code units that are words, and of the hashes of pairs: most places of a text fail here. */
  private readonly singleBits = new Uint8Array(0x2000)
  private readonly pairBits = new Uint8Array(0x2000)
  /** Bits of the hashes of all edges behind nodes: most words go on no further, which this tells without a look at a large table. */
  private readonly edgeBits = new Uint8Array(0x4000)
  /** Where the word that `longest` found last ends; meaningless after it found none. */
  end = 0

  /** `expected`: about how many words it will hold. */
  constructor(expected = 0) {
    this.pairs = new EdgeTable(expected)
    this.edges = [new EdgeTable(expected)]
  }

  /** The first value that a word is given stays; empty words are ignored. */
  add(word: string, value: Value): void {
    const first = word.charCodeAt(0)
    if (word.length < 2) {
      if (word === '' || this.single.has(first)) return
      this.single.set(first, value)
      setBit(this.singleBits, first)
      return
    }
    setBit(this.pairBits, hashOfPair(first, word.charCodeAt(1)))
    let table = this.pairs
    let key = (first << 16) | word.charCodeAt(1)
    for (let at = 2; at < word.length; at++) {
      const node = this.nodeBehind(table, key)
      table = this.edges[node >>> 16] ??= new EdgeTable()
      key = (node << 16) | word.charCodeAt(at)
      setBit(this.edgeBits, hashOfEdge(key))
    }
    const led = table.get(key)
    if (led > 0 || (led < 0 && this.wordAt[-led]! > 0)) return
    const number = this.values.push(value) - 1
    if (led < 0) this.wordAt[-led] = number
    else table.set(key, number)
  }

  get(word: string): Value | undefined {
    if (word.length < 2) return this.single.get(word.charCodeAt(0))
    let led = this.pairs.get((word.charCodeAt(0) << 16) | word.charCodeAt(1))
    for (let at = 2; at < word.length; at++) led = led < 0 ? this.behind(-led, word.charCodeAt(at)) : 0
    return this.values[led < 0 ? this.wordAt[-led]! : led]
  }

  /** The value of the longest word that starts at `at`; `end` then tells where it ends. */
  longest(text: string, at: number): Value | undefined {
    if (at >= text.length) return undefined
    const first = text.charCodeAt(at)
    if (at + 1 < text.length && hasBit(this.pairBits, hashOfPair(first, text.charCodeAt(at + 1)))) {
      const found = this.longestOfSeveral(text, at)
      if (found > 0) return this.values[found]
    }
    if (!hasBit(this.singleBits, first)) return undefined
    this.end = at + 1
    return this.single.get(first)
  }

  /** The number of the longest word of two code units or more, or 0. */
  private longestOfSeveral(text: string, at: number): number {
    let found = 0
    let led = this.pairs.get((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1))
    for (let end = at + 2; led !== 0; end++) {
      const word = led < 0 ? this.wordAt[-led]! : led
      if (word > 0) {
        found = word
        this.end = end
      }
      if (led > 0 || end >= text.length) break
      led = this.behind(-led, text.charCodeAt(end))
    }
    return found
  }

  private behind(node: number, code: number): number {
    const key = (node << 16) | code
    return hasBit(this.edgeBits, hashOfEdge(key)) ? this.edges[node >>> 16]!.get(key) : 0
  }

  /** The node that an edge leads to, made where it leads to none. */
  private nodeBehind(table: EdgeTable, key: number): number {
    const known = table.get(key)
    if (known < 0) return -known
    const node = this.wordAt.push(known) - 1
    table.set(key, -node)
    return node
  }
}

/** 16 bits. */
function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & 0xffff
}

/** 17 bits. */
function hashOfEdge(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 15
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3]! |= 1 << (bit & 7)
}

function hasBit(bits: Uint8Array, bit: number): boolean {
  return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0
}
