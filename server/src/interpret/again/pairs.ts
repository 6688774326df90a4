// The pairs of groups.

/** Calls `visit` for any two of one group, in order. */
export function forEachPair<One>(groups: Iterable<readonly One[]>, visit: (first: One, again: One) => void): void {
  for (const group of groups)
    for (let first = 0; first < group.length; first++)
      for (let again = first + 1; again < group.length; again++) visit(group[first]!, group[again]!)
}
