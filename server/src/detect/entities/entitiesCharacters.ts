// Kinds of characters, looked up by code unit.

/** What words open with, as signs of a finder that looks for them. */
export const openingsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')

/** 一 … 鿿; false at the end of a text (NaN). */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** The first offset of the Han characters that end at `end`, at most `most` of them. */
export function startOfHan(text: string, end: number, most: number): number {
  const limit = Math.max(0, end - most)
  let start = end
  while (start > limit && isHan(text.charCodeAt(start - 1))) start--
  return start
}

/** Whether the text goes on so far, and in Han characters. */
export function areHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

/** The last place of a character among the `most` that end at `end`; -1 where it is none of them. */
export function nearestBefore(text: string, character: string, end: number, most: number): number {
  for (let at = end - 1; at >= 0 && at >= end - most; at--) if (text[at] === character) return at
  return -1
}
