// A dictionary over UTF-16 code units that finds the longest of its words at a place; one pass over a text is linear.

interface Node<Value> {
  value: Value | undefined
  readonly next: Map<number, Node<Value>>
}

export class Trie<Value> {
  private readonly roots: (Node<Value> | undefined)[] = new Array<Node<Value> | undefined>(0x10000).fill(undefined)
  /** Where the word that `longest` found last ends; meaningless after it found none. */
  end = 0

  /** The first value that a word is given stays; empty words are ignored. */
  add(word: string, value: Value): void {
    if (word === '') return
    let node = (this.roots[word.charCodeAt(0)] ??= { value: undefined, next: new Map() })
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let child = node.next.get(code)
      if (child === undefined) node.next.set(code, (child = { value: undefined, next: new Map() }))
      node = child
    }
    node.value ??= value
  }

  get(word: string): Value | undefined {
    return this.longest(word, 0) !== undefined && this.end === word.length ? this.longest(word, 0) : undefined
  }

  /** The value of the longest word that starts at `at`; `end` then tells where it ends. */
  longest(text: string, at: number): Value | undefined {
    let node = this.roots[text.charCodeAt(at)]
    let found: Value | undefined
    for (let i = at + 1; node !== undefined; i++) {
      if (node.value !== undefined) {
        found = node.value
        this.end = i
      }
      node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined
    }
    return found
  }
}
