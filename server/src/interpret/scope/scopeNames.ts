// Which of a clause's names its figure is of: whom it opens with (*ST云里因连续20个交易日…), and where it is measured.
import { alternation } from '../../lexicon/alternation.ts'
import { leadWords, reachWords, sourceWords } from '../../lexicon/scopeWords.ts'
import type { NameInText } from './placed.ts'
import type { ScopedClause } from './scope.ts'

/** Times and adverbs before the one that a clause speaks of. */
const lead = new RegExp(
  `^(?:${alternation(leadWords)}|[\\d年月日号末底初第季度上下半全前本一二三四至到以来—–.-]|[“”‘’、：:（(\\s])*$`,
)
const source = new RegExp(
  `^(?:的|今天|昨天|日前|近日|当天|\\d{1,2}[月日])?(?:（[^（）]*）)?(?:${alternation(sourceWords)})`,
)
const reached = new RegExp(`(?:${alternation(reachWords)})(?:了|着|到|的)?$`)
/** 海关总署、商务部: one of several; 云里与: it does something with others. */
const joined = /^[、和与及]/
const longestLead = 24

/** Whom or what the clause is about, where it opens with a name that is measured itself; 案 behind it makes it the case. */
export function subjectOfClause({ text, start, actors }: ScopedClause): string | null {
  const first = actors[0]
  if (first === undefined) return null
  const behind = text.slice(first.end - start)
  if (!isLead(text.slice(0, first.start - start)) || source.test(behind) || joined.test(behind)) return null
  return behind.startsWith('案') ? `${first.canonical}案` : first.canonical
}

/** Whether nothing but times, adverbs and other names of the same chain stand in front of `at`, or 在. */
export function opensClause({ text, start, places }: ScopedClause, at: number): boolean {
  let first = at
  for (const place of [...places].reverse()) if (place.end === first) first = place.start
  const before = text.slice(0, Math.max(0, first - start))
  return isLead(before) || /(?:在|位于)$/.test(before)
}

export const isLead = (words: string) => words.length <= longestLead && lead.test(words)

interface MeasuredPlace {
  readonly name: string
  readonly words: string
  readonly start: number
  /** Several in a list, which nothing that follows takes up. */
  readonly several: boolean
}

/** The last place that something is measured in; of a list (广东、山东) all together. Null where there is none. */
export function whereMeasured(text: string, start: number, places: readonly NameInText[]): MeasuredPlace | null {
  for (let last = places.length - 1; last >= 0; last--) {
    let first = last
    while (first > 0 && /^[、和与及]?$/.test(text.slice(places[first - 1]!.end - start, places[first]!.start - start)))
      first--
    if (!reached.test(text.slice(Math.max(0, places[first]!.start - start - 6), places[first]!.start - start)))
      return together(text, start, places.slice(first, last + 1))
    last = first
  }
  return null
}

/** 云南省昆明市 is 昆明市; 广东、山东 are both. */
function together(text: string, start: number, chain: readonly NameInText[]): MeasuredPlace {
  const ends = chain.filter((place, index) => chain[index + 1] === undefined || chain[index + 1]!.start > place.end)
  const words = ends.length === 1 ? ends[0]!.name : text.slice(ends[0]!.start - start, ends.at(-1)!.end - start)
  return {
    name: ends.map(({ canonical }) => canonical).join('、'),
    words,
    start: chain[0]!.start,
    several: ends.length > 1,
  }
}
