// Which kinds of print a text can hold at all, told by two neighbouring signs that each of them has.

/** Two sets of signs: each match of the kind has one of the first right before one of the second. */
export interface SignPair {
  readonly left: string
  readonly right: string
}

/** One pass over a text answers for up to 32 kinds; further ones share a bit with an earlier one. */
export class SignPairs {
  /** By code unit, the class of its kinds; 0 for the many signs of none. */
  private readonly classes = new Uint8Array(0x10000)
  /** By class, a bit for each kind that it is a left or a right sign of. */
  private readonly lefts: Int32Array
  private readonly rights: Int32Array

  constructor(kinds: readonly SignPair[]) {
    const bits = new Map<string, { left: number; right: number }>()
    kinds.forEach(({ left, right }, kind) => {
      for (const sign of left) entryOf(bits, sign).left |= 1 << kind
      for (const sign of right) entryOf(bits, sign).right |= 1 << kind
    })
    const lefts = [0]
    const rights = [0]
    for (const [sign, { left, right }] of bits) {
      let own = lefts.findIndex((known, index) => known === left && rights[index] === right)
      if (own < 0) own = lefts.push(left) && rights.push(right) - 1
      this.classes[sign.charCodeAt(0)] = own
    }
    this.lefts = Int32Array.from(lefts)
    this.rights = Int32Array.from(rights)
  }

  /** A bit for each kind of which a pair stands in the text, by `bitOf`. */
  in(text: string): number {
    const { classes, lefts, rights } = this
    let found = 0
    let left = 0
    for (let at = 0; at < text.length; at++) {
      const own = classes[text.charCodeAt(at)]!
      found |= left & rights[own]!
      left = lefts[own]!
    }
    return found
  }
}

/** The bit of the kind with this index. */
export const bitOf = (kind: number): number => 1 << kind

function entryOf(bits: Map<string, { left: number; right: number }>, sign: string): { left: number; right: number } {
  let entry = bits.get(sign)
  if (entry === undefined) bits.set(sign, (entry = { left: 0, right: 0 }))
  return entry
}
