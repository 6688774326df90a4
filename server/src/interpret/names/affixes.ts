// Word lists that are looked up at the end or the start of a text: one look at its last or first character, then few words.

/** The longest word of the list that `text` ends in, or that ends at `end`; undefined where none does. */
export interface Affixes {
  at(text: string, end?: number): string | undefined
}

/** Words looked for at a place of a text, its start if none is given. */
export interface Prefixes {
  at(text: string, from?: number): string | undefined
}

/** Words looked for at the end of a text. */
export function suffixes(words: Iterable<string>): Affixes {
  const table = tabulate(words, (word) => word.length - 1)
  const occurs = marked(table.keys())
  return {
    at: (text, end = text.length) => {
      const code = text.charCodeAt(end - 1)
      if (occurs[code] !== 1) return undefined
      for (const word of table.get(code)!) if (text.endsWith(word, end)) return word
      return undefined
    },
  }
}

export function prefixes(words: Iterable<string>): Prefixes {
  const table = tabulate(words, () => 0)
  const occurs = marked(table.keys())
  return {
    at: (text, from = 0) => {
      const code = text.charCodeAt(from)
      if (occurs[code] !== 1) return undefined
      for (const word of table.get(code)!) if (text.startsWith(word, from)) return word
      return undefined
    },
  }
}

/** Where the longest chain of these words begins that ends at `to` and does not begin before `from`; `to` where there is none. */
export function chains(words: Iterable<string>): (text: string, from: number, to: number) => number {
  const table = tabulate(words, (word) => word.length - 1)
  const occurs = marked(table.keys())
  return (text, from, to) => {
    let first = to
    // Bit n: a chain begins n characters before `at`.
    let begins = 1
    for (let at = to; begins !== 0; at--, begins >>>= 1) {
      if ((begins & 1) === 0) continue
      first = at
      const code = at > from ? text.charCodeAt(at - 1) : 0
      if (occurs[code] !== 1) continue
      for (const word of table.get(code)!)
        if (at - word.length >= from && text.startsWith(word, at - word.length)) begins |= 1 << word.length
    }
    return first
  }
}

/** Takes all of these characters out of a text; a text that has none of them, which most have not, is given back itself. */
export function without(characters: string): (text: string) => string {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)))
  return (text) => {
    let at = 0
    while (at < text.length && !codes.has(text.charCodeAt(at))) at++
    if (at === text.length) return text
    let rest = text.slice(0, at)
    for (; at < text.length; at++) if (!codes.has(text.charCodeAt(at))) rest += text[at]!
    return rest
  }
}

/** 1 for each of these code units: most looks end here, without one into the table. */
function marked(codes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (const code of codes) marks[code] = 1
  return marks
}

/** By the code unit at `placeOf` of each word, longer words first. */
function tabulate(words: Iterable<string>, placeOf: (word: string) => number): Map<number, string[]> {
  const table = new Map<number, string[]>()
  for (const word of new Set(words)) {
    if (word.length === 0) continue
    const code = word.charCodeAt(placeOf(word))
    const list = table.get(code) ?? []
    list.push(word)
    table.set(code, list)
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length)
  return table
}
