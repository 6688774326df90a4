// Companies by the part of their name that an article goes on with: 柳湾集团 is built up, then 柳湾投入….
import { FewWords } from '../../detect/entities/entitiesFewWords.ts'
import { terms } from '../../detect/entities/entitiesTerms.ts'
import { beforeDoings, companyDoings, companyTrades, ofGoods } from '../../lexicon/bodiesTold.ts'
import type { Passage } from '../../model/passage.ts'
import { alternation } from '../../tools/alternation.ts'
import type { NameInText } from './placed.ts'
import { prefixes } from '../../tools/wordsAtEnds.ts'
import { worksNamed } from './works.ts'

const company = new RegExp(
  `^([\\u4e00-\\u9fff]{2,8}?)(?:${alternation(companyTrades)})*(?:控股|股份|有限|责任)*(?:公司|集团)+(?:公司)?$`,
)
const [shortest, longest] = [2, 6]
/** So many clauses at least open with it, in one of which it acts; with a name of two characters, which could be a word, more. */
const [leastTold, leastTwo] = [1, 2]
const clauseEnds = '，。；：“！？'
const acts = new RegExp(
  `(?:${alternation(companyTrades)})*(?:公司|集团)?(?:${alternation(beforeDoings)})*(?:${alternation(companyDoings)}|投资(?![增下额规者]))`,
  'y',
)
const goods = prefixes(ofGoods)

/** The short names, each with the full one, that clauses of `passages` open with; null where there are none. Linear in text and names. */
export function shortBodies(names: Iterable<string>, passages: readonly Passage[]): FewWords<string> | null {
  const full = new Map<string, string>()
  for (const name of names) {
    const stem = stemOf(name)
    if (stem !== null && (full.get(stem)?.length ?? Infinity) > name.length) full.set(stem, name)
  }
  if (full.size === 0) return null
  const words = new FewWords<string>()
  for (const [stem, name] of full) words.add(stem, name)
  const told = toldOf(words, passages)
  const short = new FewWords<string>()
  let any = false
  for (const [stem, name] of full) {
    const { opens, acting, isGoods } = told.get(name) ?? untold
    if (isGoods || acting === 0 || opens < (stem.length === shortest ? leastTwo : leastTold)) continue
    short.add(stem, name)
    any = true
  }
  return any ? short : null
}

interface Told {
  /** How many clauses open with the name, and in how many of them it acts. */
  readonly opens: number
  readonly acting: number
  /** 稀土│价格 */
  readonly isGoods: boolean
}
const untold: Told = { opens: 0, acting: 0, isGoods: false }

/** How the `passages` tell of the names whose short ones are the `words`. */
function toldOf(words: FewWords<string>, passages: readonly Passage[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  for (const { text } of passages)
    for (let at = 0; at < text.length; at++) {
      const name = words.longest(text, at)
      if (name === undefined) continue
      const { opens, acting, isGoods } = told.get(name) ?? untold
      const opening = (at === 0 || clauseEnds.includes(text[at - 1]!)) && !text.startsWith(name, at) ? 1 : 0
      acts.lastIndex = words.end
      told.set(name, {
        opens: opens + opening,
        acting: acting + (opening === 1 && acts.test(text) ? 1 : 0),
        isGoods: isGoods || goods.at(text, words.end) !== undefined,
      })
    }
  return told
}

/** Where they stand in `text`: not as the opening of a longer name (柳湾新区, 柳湾│昆明公司, 柳湾大厦). */
export function shortBodiesIn(
  text: string,
  names: FewWords<string> | null,
  places: readonly NameInText[],
): readonly NameInText[] {
  if (names === null) return []
  const dictionary = terms()
  return worksNamed(text, names).filter(({ start, end }) => {
    if (building.test(text.slice(end - 2, end + 2))) return false
    if (dictionary.longest(text, start) !== undefined && dictionary.end > end) return false
    return !places.some((place) => place.start === end)
  })
}

const building = /大厦|大楼|广场|新区|中学|小学|大学|医院/

/** What is the company's own in its name: neither the place in front nor the trade behind, and no word of the dictionary. */
function stemOf(name: string): string | null {
  const own = company.exec(name)?.[1]
  if (own === undefined) return null
  const dictionary = terms()
  const first = dictionary.longest(own, 0)
  const stem = first?.name?.type === 'place' ? own.slice(dictionary.end) : own
  if (stem.length < shortest || stem.length > longest || dictionary.get(stem) !== undefined) return null
  const opening = dictionary.longest(stem, 0)
  return opening?.parts.wall === true && dictionary.end > 1 ? null : stem
}
