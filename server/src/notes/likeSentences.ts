// Which sentence of a changed passage became which: those that say nearly the same belong together, in their order.
import type { Piece } from './sentencePieces.ts'

export type Pair = readonly [Piece | null, Piece | null]

/** Of two sentences with less in common one is gone and the other new. */
const least = 0.4
/** A passage with more pairs is matched one by one from its beginning. */
const mostPairs = 10_000

/** Every piece once, in the order of the text; null stands for none. */
export function pairsOf(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  if (before.length === 1 && after.length === 1) return [[before[0]!, after[0]!]]
  if (before.length * after.length > mostPairs) return inStep(before, after)
  return walked(before, after, bestOf(before, after))
}

/** About how many characters the pairs differ in. */
export function differenceOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [one, other]) => {
    const length = (one?.text.length ?? 0) + (other?.text.length ?? 0)
    return sum + (one && other ? length * (1 - likeness(bigramsOf(one), bigramsOf(other))) : length)
  }, 0)
}

function inStep(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => [before[index] ?? null, after[index] ?? null])
}

/** `best[i][j]` is the most likeness that the pieces from `i` and from `j` on can have in pairs. */
function bestOf(before: readonly Piece[], after: readonly Piece[]): readonly (readonly number[])[] {
  const [left, right] = [before.map(bigramsOf), after.map(bigramsOf)]
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const alike = likeness(left[i]!, right[j]!)
      const paired = alike < least ? 0 : alike + best[i + 1]![j + 1]!
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!)
    }
  return best
}

function walked(
  before: readonly Piece[],
  after: readonly Piece[],
  best: readonly (readonly number[])[],
): readonly Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const here = best[i]?.[j] ?? 0
    if (i < before.length && here === best[i + 1]![j]!) pairs.push([before[i++]!, null])
    else if (j < after.length && here === best[i]![j + 1]!) pairs.push([null, after[j++]!])
    else pairs.push([before[i++]!, after[j++]!])
  }
  return pairs
}

function bigramsOf({ text }: Piece): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, text.length - 1); at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice's coefficient, 0 to 1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0]
  for (const [pair, count] of one) {
    all += count
    common += Math.min(count, other.get(pair) ?? 0)
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
