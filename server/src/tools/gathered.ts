// What each of many gives, one behind the other.

/** As `items.flatMap(each)`, which V8 does by its slow, general ways of reading and writing. */
export function gathered<Item, Given>(
  items: readonly Item[],
  each: (item: Item, index: number) => readonly Given[],
): Given[] {
  const all: Given[] = []
  for (let index = 0; index < items.length; index++) for (const one of each(items[index]!, index)) all.push(one)
  return all
}

/**
 * As `items.map(each)`, but an array of one kind always: V8's own gives one kind as long as it is called, and another once it is compiled in place; what reads the array
 * was compiled for the first by then, and is compiled again.
 */
export function mapped<Item, Given>(items: readonly Item[], each: (item: Item, index: number) => Given): Given[] {
  const all: Given[] = []
  for (let index = 0; index < items.length; index++) all.push(each(items[index]!, index))
  return all
}
