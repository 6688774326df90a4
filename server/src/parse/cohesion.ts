// How much neighbouring stretches of text speak of the same things, by the pairs of characters that they share (TextTiling, Hearst 1997).
import { isHan } from './characters.ts'

const reach = 3

/**
 * For each place between `texts[i]` and `texts[i + 1]`, the cosine of the pairs of Han characters on its two sides (three
 * texts each), rare pairs weighing more: about 0.1–0.3 within an article, under 0.03 where one subject gives way to another.
 */
export function cohesionBetween(texts: readonly string[]): number[] {
  const counts = texts.map(pairCounts)
  const spread = new Map<number, number>()
  for (const count of counts) for (const pair of count.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const weightOf = (pair: number): number => Math.log((texts.length + 1) / (spread.get(pair) ?? 1)) ** 2
  return texts.slice(1).map((_, index) => {
    const left = merged(counts.slice(Math.max(0, index + 1 - reach), index + 1))
    const right = merged(counts.slice(index + 1, index + 1 + reach))
    return cosine(left, right, weightOf)
  })
}

/** How many of the pairs of Han characters in `words` stand in `text`, 0 to 1. */
export function sharedPairs(words: string, text: string): number {
  const wanted = [...pairCounts(words).keys()]
  const known = pairCounts(text)
  return wanted.length === 0 ? 0 : wanted.filter((pair) => known.has(pair)).length / wanted.length
}

function pairCounts(text: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 1; at < text.length; at++) {
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    if (!isHan(left) || !isHan(right)) continue
    const pair = left * 0x10000 + right
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function merged(counts: readonly Map<number, number>[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const count of counts) for (const [pair, value] of count) sum.set(pair, (sum.get(pair) ?? 0) + value)
  return sum
}

function cosine(a: Map<number, number>, b: Map<number, number>, weightOf: (pair: number) => number): number {
  let product = 0
  let [lengthA, lengthB] = [0, 0]
  for (const [pair, value] of a) {
    lengthA += value * value * weightOf(pair)
    product += value * (b.get(pair) ?? 0) * weightOf(pair)
  }
  for (const [pair, value] of b) lengthB += value * value * weightOf(pair)
  return lengthA > 0 && lengthB > 0 ? product / Math.sqrt(lengthA * lengthB) : 0
}
