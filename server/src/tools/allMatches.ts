// All matches of a pattern in one text.

const none: readonly RegExpExecArray[] = []

/** What `text.matchAll(pattern)` gives, without the copy of the pattern that it makes each time. The pattern is global and matches no empty text. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
