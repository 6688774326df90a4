// Whether two readings say the same: plain data compared by structure.

/** For plain data: primitives, arrays and objects of them. A field that is absent equals one that is undefined. */
export function sameReading(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b)
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key in first) if (!sameReading(first[key], second[key])) return false
  for (const key in second) if (!(key in first) && second[key] !== undefined) return false
  return true
}

function sameList(a: object, b: object): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((item, index) => sameReading(item, b[index]))
}
