// Sets of characters that a text is asked for place by place: all share one table, so that the sets asked at one place meet one entry.

/** Whether the character of `text` at `at` is in the set; no place outside the text is. */
export type CharacterSet = (text: string, at: number) => boolean

const setsPerTable = 32
const tables: Uint32Array[] = []
let sets = 0

/** The set of these characters, each of one code unit. Made once when a module loads: a set is never given up. */
export function characterSet(characters: Iterable<string>): CharacterSet {
  const order = sets++
  if (order % setsPerTable === 0) tables.push(new Uint32Array(0x10000))
  const table = tables.at(-1)!
  const bit = (1 << (order % setsPerTable)) >>> 0
  for (const character of characters) {
    const code = character.charCodeAt(0)
    table[code] = table[code]! | bit
  }
  return (text, at) => at >= 0 && at < text.length && (table[text.charCodeAt(at)]! & bit) !== 0
}

/** A table of its own by code unit, 1 for each of these characters: for what is asked of every character of a text. */
export function characterTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/**
 * The code unit at `at`, 0 outside of the text. `charCodeAt` itself, once asked beyond an end, is not compiled in place any more where it stands, and what
 * was compiled around it is thrown away.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** What `\s` stands for. */
export const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

export const isBlank = characterSet(blanks)

export const isDigit = characterSet('0123456789')

/** Whether the text holds a digit. */
export function holdsDigit(text: string): boolean {
  return holds(text, isDigit)
}

/** Where `text` ends without the blanks in front of `end`. */
export function endWithoutBlanks(text: string, end: number): number {
  let own = end
  while (isBlank(text, own - 1)) own--
  return own
}

/** Whether a character of the set stands in the text. */
export function holds(text: string, isOne: CharacterSet): boolean {
  for (let at = 0; at < text.length; at++) if (isOne(text, at)) return true
  return false
}

/** Where `text` goes on behind the blanks at `from`. */
export function startBehindBlanks(text: string, from: number): number {
  let own = from
  while (isBlank(text, own)) own++
  return own
}

/** Takes all of these characters out of a text; a text that has none of them, which most have not, is given back itself. */
export function without(characters: string): (text: string) => string {
  const isOne = characterSet(characters)
  return (text) => {
    let at = 0
    while (at < text.length && !isOne(text, at)) at++
    if (at === text.length) return text
    let rest = text.slice(0, at)
    for (; at < text.length; at++) if (!isOne(text, at)) rest += text[at]!
    return rest
  }
}
