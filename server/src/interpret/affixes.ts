// Word lists that are looked up at the end or the start of a text: one look at its last or first character, then few words.

/** The longest word of the list that `text` ends in; undefined where none does. */
export interface Affixes {
  at(text: string): string | undefined
}

/** Words looked for at a place of a text, its start if none is given. */
export interface Prefixes {
  at(text: string, from?: number): string | undefined
}

/** Words looked for at the end of a text. */
export function suffixes(words: Iterable<string>): Affixes {
  const table = tabulate(words, (word) => word[word.length - 1]!)
  return { at: (text) => table.get(text[text.length - 1] ?? '')?.find((word) => text.endsWith(word)) }
}

export function prefixes(words: Iterable<string>): Prefixes {
  const table = tabulate(words, (word) => word[0]!)
  return { at: (text, from = 0) => table.get(text[from] ?? '')?.find((word) => text.startsWith(word, from)) }
}

function tabulate(words: Iterable<string>, key: (word: string) => string): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length === 0) continue
    const list = table.get(key(word)) ?? []
    list.push(word)
    table.set(key(word), list)
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length)
  return table
}
