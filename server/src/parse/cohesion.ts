// How much neighbouring stretches of text speak of the same things, by the pairs of characters that they share (TextTiling, Hearst 1997).
import { pairsIn, PairSpread } from './pairSpread.ts'

const reach = 3

/**
 * For each place between `texts[i]` and `texts[i + 1]`, the cosine of the pairs of Han characters on its two sides (three
 * texts each), rare pairs weighing more: about 0.1–0.3 within an article, under 0.03 where one subject gives way to another.
 * A `memory` of the texts before an edit saves the places that it does not bear upon; the result is the same.
 */
export function cohesionBetween(texts: readonly string[], memory = new CohesionMemory()): readonly number[] {
  return memory.between(texts)
}

/** What one document's places were before. Weights are whole numbers, so that sums are exact in whatever order they are made. */
export class CohesionMemory {
  private readonly spread = new PairSpread()
  private values: number[] = []

  between(texts: readonly string[]): readonly number[] {
    const before = this.values
    const stale = this.spread.enter(texts)
    const places = Math.max(0, texts.length - 1)
    const sides = new Sides(this.spread)
    this.values = Array.from({ length: places }, (_, place) => {
      if (stale === null || isStale(stale, place)) return sides.at(place)
      return before[place]!
    })
    return this.values
  }
}

/** Whether one of the texts around the place is. */
function isStale(stale: Uint8Array, place: number): boolean {
  const end = Math.min(stale.length, place + 1 + reach)
  for (let text = Math.max(0, place + 1 - reach); text < end; text++) if (stale[text] === 1) return true
  return false
}

/** The texts on both sides of a place, which moves on: how often each pair occurs there. */
class Sides {
  private readonly left: Side
  private readonly right: Side
  private readonly spread: PairSpread
  private product = 0
  private place = -1

  constructor(spread: PairSpread) {
    const weights = spread.weights()
    this.spread = spread
    this.left = new Side(weights)
    this.right = new Side(weights)
  }

  /** The cosine at a place behind the last one. */
  at(place: number): number {
    if (this.place >= 0 && place === this.place + 1) this.step()
    else this.jump(place)
    this.place = place
    const { left, right, product } = this
    return left.length > 0 && right.length > 0 ? product / Math.sqrt(left.length * right.length) : 0
  }

  private step(): void {
    const next = this.place + 1
    this.leave(this.right, this.left, next)
    this.enter(this.left, this.right, next)
    this.leave(this.left, this.right, next - reach)
    this.enter(this.right, this.left, next + reach)
  }

  private jump(place: number): void {
    const { left, right } = this
    if (this.place >= 0)
      for (let at = 0; at < reach; at++) {
        this.leave(left, right, this.place - at)
        this.leave(right, left, this.place + 1 + at)
      }
    for (let at = 0; at < reach; at++) {
      this.enter(left, right, place - at)
      this.enter(right, left, place + 1 + at)
    }
  }

  private enter(side: Side, other: Side, text: number): void {
    for (const pair of this.spread.pairsOf(text)) this.product += side.add(pair) * other.countOf(pair)
  }

  private leave(side: Side, other: Side, text: number): void {
    for (const pair of this.spread.pairsOf(text)) this.product -= side.remove(pair) * other.countOf(pair)
  }
}

/** The texts on one side of a place: how often each pair occurs there, and the squared length of that vector. */
class Side {
  private readonly counts: Uint32Array
  private readonly weights: Float64Array
  private squares = 0

  constructor(weights: Float64Array) {
    this.weights = weights
    this.counts = new Uint32Array(weights.length)
  }

  get length(): number {
    return Math.max(this.squares, 0)
  }

  countOf(pair: number): number {
    return this.counts[pair]!
  }

  /** One more of `pair`; its weight. */
  add(pair: number): number {
    const weight = this.weights[pair]!
    this.squares += weight * (2 * this.counts[pair]! + 1)
    this.counts[pair]!++
    return weight
  }

  remove(pair: number): number {
    const weight = this.weights[pair]!
    this.counts[pair]!--
    this.squares -= weight * (2 * this.counts[pair]! + 1)
    return weight
  }
}

/** How many of the pairs of Han characters in `words` stand in `text`, 0 to 1. */
export function sharedPairs(words: string, text: string): number {
  const wanted = [...new Set(pairsIn(words))]
  const known = new Set(pairsIn(text))
  return wanted.length === 0 ? 0 : wanted.filter((pair) => known.has(pair)).length / wanted.length
}
