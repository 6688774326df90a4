// Binary search.

/**
 * How many of the indices 0 … `length - 1` lie before the point: those for which `isBefore` holds. It must hold for none behind
 * one for which it does not. Logarithmic.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
