// Which groups of characters stand in a stretch of text, as bits: a pattern that cannot match without one of its group is tried
// only where the group's bit is set. One look at each character takes the place of a search by every pattern.

/** By code unit, the bits of the groups that it belongs to. */
const groups = new Int32Array(0x10000)
const mostBits = 31
let allotted = 0

/** The bit of a group of characters. Beyond 31 groups they share bits: one that is not set says no, one that is set perhaps. */
export function signOf(characters: string): number {
  const bit = 1 << (allotted % mostBits)
  allotted++
  for (const character of characters) groups[character.charCodeAt(0)]! |= bit
  return bit
}

/** The bits of the groups of which a character stands in `[from, to)`. */
export function signsIn(text: string, from: number, to: number): number {
  let signs = 0
  for (let at = from; at < to; at++) signs |= groups[text.charCodeAt(at)]!
  return signs
}

/** The bit of a few characters of which every one of these words has one: none of the words stands where it is not set. */
export function signOfWords(words: readonly string[]): number {
  let characters = ''
  for (let rest = words; rest.length > 0;) {
    const common = mostCommon(rest)
    characters += common
    rest = rest.filter((word) => !word.includes(common))
  }
  return signOf(characters)
}

/** The character that most of the words have. */
function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words)
    for (const character of new Set(word)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
