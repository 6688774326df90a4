// A reading of texts that recur, remembered up to a bound.

/** `read`, which must depend on its text alone, with the last results kept: all are dropped when there are `most` of them. */
export function remembered<T extends NonNullable<unknown>>(
  read: (text: string) => T,
  most: number,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (known.size >= most) known.clear()
    known.set(text, result)
    return result
  }
}
