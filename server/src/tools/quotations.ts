// Whether a place in a text stands in quotation marks.

/** Whether a quotation that opened at most `reach` characters in front of `at` is still open there. */
export function isInQuotation(text: string, at: number, reach: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
