// What was read of passages in the run before, so that a text that was edited in one place is read again only there.

interface Kept<Value> {
  readonly context: string
  readonly value: Value
}

/** So many readings of one and the same text in different surroundings are kept; rows of dots and the like have more. */
const mostContexts = 8

/** Values by the passage's text and by all else that they depend on. Holds what the last two runs asked for and nothing older. */
export class PassageMemory<Value> {
  private before = new Map<string, Kept<Value>[]>()
  private now = new Map<string, Kept<Value>[]>()

  /** A new run begins. */
  turn(): void {
    this.before = this.now
    this.now = new Map()
  }

  /** What `read` gives or gave for this text and context. */
  recall(text: string, context: string, read: () => Value): Value {
    const list = this.now.get(text)
    const known = find(list, context) ?? find(this.before.get(text), context)
    const kept = known ?? { context, value: read() }
    if (list === undefined) this.now.set(text, [kept])
    else if (list.length < mostContexts && !list.includes(kept)) list.push(kept)
    return kept.value
  }
}

function find<Value>(list: readonly Kept<Value>[] | undefined, context: string): Kept<Value> | undefined {
  if (list !== undefined) for (const kept of list) if (kept.context === context) return kept
  return undefined
}

/** The same things in the passage with this index. */
export function inPassage<Thing extends { readonly passage: number }>(
  things: readonly Thing[],
  passage: number,
): readonly Thing[] {
  return things.length === 0 || things[0]!.passage === passage ? things : things.map((thing) => ({ ...thing, passage }))
}
