// Edit distance, given up as soon as it is known to be too large.

/** Levenshtein distance in UTF-16 code units if it is at most `limit`, else `limit + 1`. Takes time (2 × limit + 1) × length. */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, limit + 1))
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1)
    const first = Math.max(1, row - limit)
    if (first === 1) current[0] = Math.min(row, limit + 1)
    let best = current[0] ?? limit + 1
    for (let column = first; column <= Math.min(b.length, row + limit); column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      const substituted = previous[column - 1]! + (same ? 0 : 1)
      const value = Math.min(substituted, previous[column]! + 1, current[column - 1]! + 1, limit + 1)
      current[column] = value
      if (value < best) best = value
    }
    if (best > limit) return limit + 1
    previous = current
  }
  return previous[b.length]!
}
