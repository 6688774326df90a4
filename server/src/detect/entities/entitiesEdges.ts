// An open hash table from 32-bit keys to numbers other than 0: eight bytes an entry, so that a dictionary stays in the processor's cache.

const smallest = 32

export class EdgeTable {
  /** Key and number of each entry, one behind the other; the number is 0 where the entry is free. At most 5 in 8 are taken. */
  private entries: Int32Array
  private size = 0

  /** `expected`: about how many entries it will have. */
  constructor(expected = 0) {
    let room = smallest
    while (room * 5 < expected * 8) room *= 2
    this.entries = new Int32Array(2 * room)
  }

  /** The number of `key`, 0 where it has none. */
  get(key: number): number {
    const { entries } = this
    const mask = entries.length - 1
    for (let entry = (hashOf(key) << 1) & mask; ; entry = (entry + 2) & mask) {
      const number = entries[entry + 1]!
      if (number === 0 || entries[entry] === key) return number
    }
  }

  set(key: number, number: number): void {
    const entry = this.entryOf(key)
    if (this.entries[entry + 1] === 0) this.size++
    this.entries[entry] = key
    this.entries[entry + 1] = number
    if (this.size * 16 > this.entries.length * 5) this.grow()
  }

  /** Where `key` stands, or would stand. */
  private entryOf(key: number): number {
    const { entries } = this
    const mask = entries.length - 1
    let entry = (hashOf(key) << 1) & mask
    while (entries[entry + 1] !== 0 && entries[entry] !== key) entry = (entry + 2) & mask
    return entry
  }

  private grow(): void {
    const old = this.entries
    this.entries = new Int32Array(2 * old.length)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      const entry = this.entryOf(old[at]!)
      this.entries[entry] = old[at]!
      this.entries[entry + 1] = old[at + 1]!
    }
  }
}

function hashOf(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}
