// Reads one thing after the other without waiting for each: while one is worked on, the next are already being read.

/** So many are held at most: enough that the disk is seldom waited for, few enough that a folder of long files fits. */
const most = 64

/** When so few are left, all that may be held are begun: to wake the threads that read for each file costs more than to read it. */
const fewest = 16

/**
 * Every item with what `read` gives for it, in the order of the items. What was begun is over when this ends, also where
 * its reader leaves early.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const begun: { readonly item: Item; readonly result: Promise<Result> }[] = []
  const waiting = items[Symbol.iterator]()
  const begin = (): void => {
    while (begun.length < most) {
      const next = waiting.next()
      if (next.done) return
      const result = read(next.value)
      // A failure is told when its turn comes, not before.
      result.catch(() => undefined)
      begun.push({ item: next.value, result })
    }
  }
  try {
    for (;;) {
      if (begun.length <= fewest) begin()
      const first = begun.shift()
      if (first === undefined) return
      yield [first.item, await first.result]
    }
  } finally {
    await Promise.allSettled(begun.map(({ result }) => result))
  }
}
