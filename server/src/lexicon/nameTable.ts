// Reads the word lists of this folder: names with their short forms, and plain lists.

/** One name: the canonical form first, then what else it is called. */
export type NameRow = readonly [canonical: string, ...others: string[]]

/** One row per line, forms separated by blanks; lines that start with `#` are headings. */
export function nameTable(text: string): readonly NameRow[] {
  return linesOf(text).map((line) => wordsOf(line) as unknown as NameRow)
}

/** All words of a text, whatever line they stand on. */
export function wordList(text: string): readonly string[] {
  return linesOf(text).flatMap(wordsOf)
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
const wordsOf = (line: string) => line.trim().split(/\s+/)
