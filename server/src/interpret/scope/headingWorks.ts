// The works that a heading is about: those that it opens with (云川大渡河大桥合龙), or the only ones of the kind that it names.
import { worksNouns } from '../../lexicon/works.ts'

/** Names of works, to be looked up by their lengths, so that no heading is held against each of them. */
export interface KnownWorks {
  /** By name, the how-manieth it is that the article tells of. */
  readonly order: ReadonlyMap<string, number>
  readonly lengths: readonly number[]
}

export function knownWorks(works: readonly string[]): KnownWorks {
  return {
    order: new Map(works.map((name, order) => [name, order])),
    lengths: [...new Set(works.map((name) => name.length))],
  }
}

/** The works that the heading opens with, the ones told of first where they are several; else null. */
export function worksOpening(heading: string, { order, lengths }: KnownWorks): string | null {
  let [first, least] = [null as string | null, Infinity]
  for (const length of lengths) {
    const name = heading.slice(0, length)
    const at = order.get(name) ?? Infinity
    if (at < least) [first, least] = [name, at]
  }
  return first
}

/** The works that a heading means by their kind alone (黄河上海拔最高的水电站投产), where `text` below tells of no other of the kind; else null. */
export function worksMeant(heading: string, text: string, works: KnownWorks): string | null {
  const meant = new Set<string>()
  if (text !== '' && works.order.size > 0)
    for (const noun of worksNouns) if (heading.includes(noun)) addNamed(meant, noun, text, works)
  return meant.size === 1 ? [...meant][0]! : null
}

/** Adds those of the kind whose names stand in `text`. */
function addNamed(meant: Set<string>, noun: string, text: string, { order, lengths }: KnownWorks): void {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
    const end = at + noun.length
    for (const length of lengths) {
      const name = length > end ? '' : text.slice(end - length, end)
      if (order.has(name) && worksNouns.find((one) => name.endsWith(one)) === noun) meant.add(name)
    }
  }
}
