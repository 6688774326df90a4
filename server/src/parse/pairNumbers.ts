// Pairs of characters as numbers from 0 up, in one open hash table: a long text has hundreds of thousands of them.

const smallestTable = 1 << 10

export class PairNumbers {
  private pairs = new Int32Array(smallestTable)
  /** The number of the pair in the same slot, plus one; 0 where the slot is free. */
  private numbers = new Int32Array(smallestTable)
  private size = 0

  /** How many pairs have a number. */
  get count(): number {
    return this.size
  }

  /** The number of `pair`, the next one where it has none yet. */
  of(pair: number): number {
    const slot = this.slotOf(pair)
    const known = this.numbers[slot]!
    if (known > 0) return known - 1
    this.pairs[slot] = pair
    this.numbers[slot] = ++this.size
    if (this.size * 2 > this.pairs.length) this.grow()
    return this.size - 1
  }

  /** Where `pair` stands, or would stand. */
  private slotOf(pair: number): number {
    const mask = this.pairs.length - 1
    let slot = Math.imul(pair, 0x9e3779b1)
    slot = (slot ^ (slot >>> 15)) & mask
    while (this.numbers[slot]! > 0 && this.pairs[slot] !== pair) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const { pairs, numbers } = this
    this.pairs = new Int32Array(pairs.length * 2)
    this.numbers = new Int32Array(pairs.length * 2)
    for (let old = 0; old < pairs.length; old++) {
      if (numbers[old] === 0) continue
      const slot = this.slotOf(pairs[old]!)
      this.pairs[slot] = pairs[old]!
      this.numbers[slot] = numbers[old]!
    }
  }
}
