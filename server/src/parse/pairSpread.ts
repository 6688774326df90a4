// The pairs of Han characters of each paragraph of a document, and in how many paragraphs each pair occurs, through its edits.
import { isHan } from './characters.ts'
import { PairNumbers } from './pairNumbers.ts'

/** What is known of one text; the same object as long as the text is the same. */
interface Listed {
  /** Its pairs as numbers, repeated as often as they occur. */
  readonly pairs: Int32Array
}

/** Weights are parts of 65,536: sums of them stay exact. */
const scale = 1 << 16
const none = new Int32Array(0)

export class PairSpread {
  private readonly numbers = new PairNumbers()
  private known = new Map<string, Listed>()
  private texts: readonly Listed[] = []
  /** By pair: in how many texts it occurs. */
  private spread: Int32Array = none
  /** By pair: the last text that counted it, the run that last did, and its spread before that run. */
  private counted: Int32Array = none
  private counting: Int32Array = none
  private earlier: Int32Array = none
  private turn = 0
  private run = 0

  /** The pairs of the text at this index; none outside. */
  pairsOf(text: number): Int32Array {
    return this.texts[text]?.pairs ?? none
  }

  /** By pair: the squared logarithm of how rare it is. */
  weights(): Float64Array {
    const { spread } = this
    const byCount: number[] = []
    const weights = new Float64Array(this.numbers.count)
    for (let pair = 0; pair < weights.length; pair++) {
      const count = spread[pair]!
      weights[pair] = byCount[count] ??= Math.round(Math.log((this.texts.length + 1) / Math.max(count, 1)) ** 2 * scale)
    }
    return weights
  }

  /**
   * Takes these texts instead of the last ones. By text, whether it is another one than before at its place or holds a pair
   * whose weight is another; null where that holds of all, as there are more or fewer of them.
   */
  enter(texts: readonly string[]): Uint8Array | null {
    const before = this.texts
    const known = new Map<string, Listed>()
    const list = (text: string): Listed => {
      const listed = known.get(text) ?? this.known.get(text) ?? { pairs: this.numbered(text) }
      known.set(text, listed)
      return listed
    }
    const now = texts.map(list)
    this.known = known
    this.texts = now
    this.makeRoom()
    this.run++
    let first = 0
    while (first < now.length && now[first] === before[first]) first++
    let [end, last] = [now.length, before.length]
    while (end > first && last > first && now[end - 1] === before[last - 1]) [end, last] = [end - 1, last - 1]
    for (let text = first; text < last; text++) this.count(before[text]!.pairs, -1)
    for (let text = first; text < end; text++) this.count(now[text]!.pairs, 1)
    return now.length === before.length ? this.staleOf(before) : null
  }

  private staleOf(before: readonly Listed[]): Uint8Array {
    const { texts } = this
    const stale = new Uint8Array(texts.length)
    for (let text = 0; text < texts.length; text++)
      if (texts[text] !== before[text] || this.hasChanged(texts[text]!.pairs)) stale[text] = 1
    return stale
  }

  private hasChanged(pairs: Int32Array): boolean {
    const { spread, counting, earlier, run } = this
    for (const pair of pairs) {
      if (counting[pair] === run && spread[pair] !== earlier[pair]) return true
    }
    return false
  }

  private numbered(text: string): Int32Array {
    const pairs = pairsIn(text)
    const numbered = new Int32Array(pairs.length)
    for (let at = 0; at < pairs.length; at++) numbered[at] = this.numbers.of(pairs[at]!)
    return numbered
  }

  private makeRoom(): void {
    if (this.numbers.count <= this.spread.length) return
    const size = this.numbers.count * 2
    const longer = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(size)
      grown.set(old)
      return grown
    }
    this.spread = longer(this.spread)
    this.counted = longer(this.counted)
    this.counting = longer(this.counting)
    this.earlier = longer(this.earlier)
  }

  private count(pairs: Int32Array, by: 1 | -1): void {
    const { spread, counted, counting, earlier, run } = this
    const turn = ++this.turn
    for (const pair of pairs) {
      if (counted[pair] === turn) continue
      counted[pair] = turn
      if (counting[pair] !== run) earlier[pair] = spread[pair]!
      counting[pair] = run
      spread[pair]! += by
    }
  }
}

/** Neighbouring Han characters, each pair as one number. */
export function pairsIn(text: string): number[] {
  const pairs: number[] = []
  for (let at = 1; at < text.length; at++) {
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    if (isHan(left) && isHan(right)) pairs.push((left << 16) | right)
  }
  return pairs
}
