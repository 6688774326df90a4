// Districts of cities without 区, which only the place in front makes names: 北京|丰台, 上海浦东、|徐汇.
import { commonDistricts } from '../../lexicon/placeNotes.ts'
import places from '../../lexicon/places.json' with { type: 'json' }
import type { Candidate } from './entitiesCandidate.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

const shortestDistrict = 2
const longestDistrict = 4
let districts: ReadonlySet<string> | undefined

/** Behind a division of China, and on along a list. */
export function findDistricts(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const { end, term } of tokens) {
    if (term.name?.type !== 'place' || term.name.level !== 'division' || term.name.framed === true) continue
    for (let at = end; ;) {
      const next = districtAt(text, tokens, at)
      if (next === 0) break
      found.push({ start: at, end: next, type: 'place', canonical: null })
      if (text[next] !== '、') break
      at = next + 1
    }
  }
  return found
}

/** Where the district that starts at `at` ends; 0 where none does, or a word reaches over its end. */
function districtAt(text: string, tokens: readonly Token[], at: number): number {
  districts ??= readDistricts()
  for (let end = at + longestDistrict; end >= at + shortestDistrict; end--) {
    if (!districts.has(text.slice(at, end)) || text[end] === '区') continue
    const words = tokensIn(tokens, at, end)
    return words.some(
      (token) => token.start < at || (token.end > end && text[end] !== '等') || token.term.name !== null,
    )
      ? 0
      : end
  }
  return 0
}

/** Without 区: 丰台区 gives 丰台. */
function readDistricts(): ReadonlySet<string> {
  const short = places.counties.filter((name) => name.endsWith('区')).map((name) => name.slice(0, -1))
  return new Set(short.filter((name) => name.length >= shortestDistrict && !commonDistricts.has(name)))
}
