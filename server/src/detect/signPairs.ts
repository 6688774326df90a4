// Which kinds of print a text can hold at all, told by two neighbouring signs that each of them has.

/** Two sets of signs: each match of the kind has one of the first right before one of the second. */
export interface SignPair {
  readonly left: string
  readonly right: string
}

const bitsPerNumber = 32
/** A sign's kinds, a bit each in two numbers: those that it stands left in, and behind them those that it stands right in. */
const numbersPerSign = 4
const rightSide = 2
const mostKinds = (numbersPerSign / 2) * bitsPerNumber

/** One pass over a text answers for up to 64 kinds; more are a RangeError as soon as they are listed. */
export class SignPairs {
  /** By code unit, the class of signs of the same kinds; 0 for the many signs of none. */
  private readonly classes = new Uint8Array(0x10000)
  /** By class, the numbers of its signs. */
  private readonly numbers: Int32Array
  private first = 0
  private second = 0

  constructor(kinds: readonly SignPair[]) {
    if (kinds.length > mostKinds) throw new RangeError(`${kinds.length} kinds of print, but bits for ${mostKinds}`)
    const signs = new Map<string, number[]>()
    kinds.forEach(({ left, right }, kind) => {
      for (const sign of left) mark(signs, sign, 0, kind)
      for (const sign of right) mark(signs, sign, rightSide, kind)
    })
    const classOf = new Map<string, number>()
    const numbers = [0, 0, 0, 0]
    for (const [sign, own] of signs) {
      const key = own.join()
      if (!classOf.has(key)) classOf.set(key, numbers.push(...own) / numbersPerSign - 1)
      this.classes[sign.charCodeAt(0)] = classOf.get(key)!
    }
    this.numbers = Int32Array.from(numbers)
  }

  /** Looks whether a pair of any kind stands in the text; `has` then tells of which. */
  look(text: string): boolean {
    const { classes, numbers } = this
    let [first, second, left, leftOfSecond] = [0, 0, 0, 0]
    for (let at = 0; at < text.length; at++) {
      const own = classes[text.charCodeAt(at)]! * numbersPerSign
      first |= left & numbers[own + rightSide]!
      second |= leftOfSecond & numbers[own + rightSide + 1]!
      left = numbers[own]!
      leftOfSecond = numbers[own + 1]!
    }
    this.first = first
    this.second = second
    return (first | second) !== 0
  }

  /** Whether a pair of the kind with this index stands in the text that was looked at last. */
  has(kind: number): boolean {
    return ((kind < bitsPerNumber ? this.first : this.second) & (1 << kind)) !== 0
  }
}

function mark(signs: Map<string, number[]>, sign: string, side: number, kind: number): void {
  let own = signs.get(sign)
  if (own === undefined) signs.set(sign, (own = [0, 0, 0, 0]))
  own[side + Math.floor(kind / bitsPerNumber)]! |= 1 << kind
}
