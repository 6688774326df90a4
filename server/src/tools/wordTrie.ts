// A word list as a trie in flat arrays: its first step is one look into a table, each further one passes few branches.

/** Characters of any list, numbered in the order of their coming, from 1 on: tables by first character stay small. */
const letters = new Uint16Array(0x10000)
let lettersUsed = 0

export class WordTrie {
  /** By the letter of a word's first character its node, 0 where no word begins so. */
  private first = new Uint16Array(256)
  private readonly codes: number[] = [0]
  /** First branch of a node, and the next one beside it; 0 where there is none. */
  private readonly down: number[] = [0]
  private readonly beside: number[] = [0]
  private readonly words: (string | undefined)[] = [undefined]

  /** `step` is 1 for words read from their start, -1 for words read from their end. */
  constructor(
    words: Iterable<string>,
    private readonly step: 1 | -1,
  ) {
    for (const word of words) if (word !== '') this.plant(word)
  }

  /** The node that the character at `at` leads to, 0 where none. */
  start(text: string, at: number): number {
    if (at < 0 || at >= text.length) return 0
    const letter = letters[text.charCodeAt(at)]!
    return letter < this.first.length ? this.first[letter]! : 0
  }

  /** The node behind `node` for the character at `at`, 0 where none. */
  next(node: number, text: string, at: number): number {
    let branch = this.down[node]!
    if (branch === 0 || at < 0 || at >= text.length) return 0
    const code = text.charCodeAt(at)
    while (branch !== 0 && this.codes[branch] !== code) branch = this.beside[branch]!
    return branch
  }

  wordAt(node: number): string | undefined {
    return this.words[node]
  }

  /** The longest word whose first character, in the order of reading, stands at `from`. */
  longest(text: string, from: number): string | undefined {
    let word: string | undefined
    let at = from
    for (let node = this.start(text, at); node !== 0; node = this.next(node, text, at)) {
      word = this.words[node] ?? word
      at += this.step
    }
    return word
  }

  private plant(word: string): void {
    const codes = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
    if (this.step < 0) codes.reverse()
    const letter = (letters[codes[0]!] ||= ++lettersUsed)
    while (letter >= this.first.length) this.widen()
    let node = (this.first[letter] ||= this.grow(codes[0]!, 0))
    for (const code of codes.slice(1)) {
      let branch = this.down[node]!
      while (branch !== 0 && this.codes[branch] !== code) branch = this.beside[branch]!
      if (branch === 0) branch = this.down[node] = this.grow(code, this.down[node]!)
      node = branch
    }
    this.words[node] = word
  }

  private grow(code: number, beside: number): number {
    this.codes.push(code)
    this.down.push(0)
    this.beside.push(beside)
    return this.words.push(undefined) - 1
  }

  private widen(): void {
    const wider = new Uint16Array(this.first.length * 2)
    wider.set(this.first)
    this.first = wider
  }
}
