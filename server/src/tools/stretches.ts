// The identity of short stretches of a text, and how many digits they have. Every character is looked at once, however many stretches it belongs to: sums run
// over the text, and a stretch is the difference of two.
import { inHexadecimal } from './hash.ts'

/** Of the two sums that tell stretches apart; both odd. */
const [firstBase, secondBase] = [0x01000193, 0x85ebca6b]
/** So many characters are kept; what asks for others begins anew. */
const kept = 4096
/** The longest stretch. */
const longestStretch = 255

const powers = [firstBase, secondBase].map((base) => {
  const of = new Int32Array(longestStretch + 1).fill(1)
  for (let length = 1; length <= longestStretch; length++) of[length] = Math.imul(of[length - 1]!, base)
  return of
}) as [Int32Array, Int32Array]

/** Stretches of one text, asked for about in order. */
export class Stretches {
  private readonly first = new Int32Array(kept + 1)
  private readonly second = new Int32Array(kept + 1)
  private readonly digits = new Int32Array(kept + 1)
  private text = ''
  /** The sums are known from here to there. */
  private start = 0
  private end = 0

  /** To be asked about this text from now on. */
  read(text: string): void {
    this.text = text
    this.start = this.end = 0
  }

  /** Equal for pairs of stretches that are equal, as 16 hexadecimal digits. None is longer than `longestStretch`. */
  identity(from: number, to: number, again: number, end: number): string {
    const first =
      Math.imul(this.sum(this.first, powers[0], from, to), 0x9e3779b1) ^ this.sum(this.first, powers[0], again, end)
    const second =
      Math.imul(this.sum(this.second, powers[1], from, to), 0xc2b2ae3d) ^ this.sum(this.second, powers[1], again, end)
    return inHexadecimal(first, second)
  }

  /** How many digits stand in `[from, to)`. */
  digitsIn(from: number, to: number): number {
    this.reach(from, to)
    return this.digits[to - this.start]! - this.digits[from - this.start]!
  }

  private sum(sums: Int32Array, power: Int32Array, from: number, to: number): number {
    this.reach(from, to)
    return sums[to - this.start]! - Math.imul(sums[from - this.start]!, power[to - from]!)
  }

  private reach(from: number, to: number): void {
    if (from < this.start || from > this.end + longestStretch || to - this.start > kept) this.start = this.end = from
    const { text, first, second, digits } = this
    for (let at = this.end - this.start; at < to - this.start; at++) {
      const unit = text.charCodeAt(this.start + at)
      first[at + 1] = Math.imul(first[at]!, firstBase) + unit
      second[at + 1] = Math.imul(second[at]!, secondBase) + unit
      digits[at + 1] = digits[at]! + (unit >= 0x30 && unit <= 0x39 ? 1 : 0)
    }
    this.end = Math.max(this.end, to)
  }
}
