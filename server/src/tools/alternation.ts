// Word lists as parts of regular expressions.

/** `a|b|c`, the longest first, as the first alternative that fits is taken. The words hold no sign that means something there. */
export function alternation(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
