// How much neighbouring stretches of text speak of the same things, by the pairs of characters that they share (TextTiling, Hearst 1997).
import { isHan } from './characters.ts'
import { PairNumbers } from './pairNumbers.ts'

const reach = 3

/**
 * For each place between `texts[i]` and `texts[i + 1]`, the cosine of the pairs of Han characters on its two sides (three
 * texts each), rare pairs weighing more: about 0.1–0.3 within an article, under 0.03 where one subject gives way to another.
 */
export function cohesionBetween(texts: readonly string[]): number[] {
  const { pairsOf, spread } = numberPairs(texts)
  const weights = Float64Array.from(spread, (count) => Math.log((texts.length + 1) / count) ** 2)
  const [left, right] = [new Side(weights), new Side(weights)]
  let product = 0
  const enter = (side: Side, other: Side, text: number): void => {
    for (const pair of pairsOf[text] ?? []) product += side.add(pair) * other.countOf(pair)
  }
  const leave = (side: Side, other: Side, text: number): void => {
    for (const pair of pairsOf[text] ?? []) product -= side.remove(pair) * other.countOf(pair)
  }
  for (let text = 0; text < reach; text++) enter(right, left, text)
  return texts.slice(1).map((_, index) => {
    leave(right, left, index)
    enter(left, right, index)
    leave(left, right, index - reach)
    enter(right, left, index + reach)
    return left.length > 0 && right.length > 0 ? product / Math.sqrt(left.length * right.length) : 0
  })
}

/** The pairs of each text as numbers from 0 up, repeated as often as they occur, and in how many texts each occurs. */
function numberPairs(texts: readonly string[]): { pairsOf: readonly (readonly number[])[]; spread: readonly number[] } {
  const numbers = new PairNumbers()
  const spread: number[] = []
  const lastIn: number[] = []
  const pairsOf = texts.map((text, index) =>
    pairsIn(text).map((pair) => {
      const number = numbers.of(pair)
      if (lastIn[number] !== index) spread[number] = (spread[number] ?? 0) + 1
      lastIn[number] = index
      return number
    }),
  )
  return { pairsOf, spread }
}

/** The texts on one side of a place: how often each pair occurs there, and the squared length of that vector. */
class Side {
  private readonly counts: Uint32Array
  private squares = 0
  private total = 0

  constructor(private readonly weights: Float64Array) {
    this.counts = new Uint32Array(weights.length)
  }

  get length(): number {
    return this.total === 0 ? 0 : Math.max(this.squares, 0)
  }

  countOf(pair: number): number {
    return this.counts[pair]!
  }

  /** One more of `pair`; its weight. */
  add(pair: number): number {
    const weight = this.weights[pair]!
    this.squares += weight * (2 * this.counts[pair]! + 1)
    this.counts[pair]!++
    this.total++
    return weight
  }

  remove(pair: number): number {
    const weight = this.weights[pair]!
    this.counts[pair]!--
    this.squares -= weight * (2 * this.counts[pair]! + 1)
    this.total--
    return weight
  }
}

/** How many of the pairs of Han characters in `words` stand in `text`, 0 to 1. */
export function sharedPairs(words: string, text: string): number {
  const wanted = [...new Set(pairsIn(words))]
  const known = new Set(pairsIn(text))
  return wanted.length === 0 ? 0 : wanted.filter((pair) => known.has(pair)).length / wanted.length
}

/** Neighbouring Han characters, each pair as one number. */
function pairsIn(text: string): number[] {
  const pairs: number[] = []
  for (let at = 1; at < text.length; at++) {
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    if (isHan(left) && isHan(right)) pairs.push((left << 16) | right)
  }
  return pairs
}
