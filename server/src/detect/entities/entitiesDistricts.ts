// Districts of cities without 区, which only the place in front makes names: 北京|丰台, 上海浦东、|徐汇.
import { commonDistricts } from '../../lexicon/placeNotes.ts'
import places from '../../lexicon/places.json' with { type: 'json' }
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

const shortestDistrict = 2
const longestDistrict = 4
let districts: Trie<string> | undefined

/** Behind a division of China, and on along a list; behind a city by the full name, as districts of one name lie in several provinces. */
export const districtsInChains: Finder = {
  tokens: 'divisions',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      if (tokens[index]!.term.name!.framed) continue
      const ofCity = tokens[index]!.term.name!.canonical.endsWith('市')
      for (let at = tokens[index]!.end; ;) {
        const next = districtAt(text, tokens, at)
        if (next === 0) break
        found.push(candidate(at, next, 'place', ofCity ? districts!.get(text.slice(at, next))! : null))
        if (text[next] !== '、') break
        at = next + 1
      }
    }
  },
}

/** Where the district that starts at `at` ends; 0 where none does, or a word reaches over its end. */
function districtAt(text: string, tokens: readonly Token[], at: number): number {
  districts ??= readDistricts()
  if (districts.longest(text, at) === undefined) return 0
  for (let end = Math.min(districts.end, at + longestDistrict); end >= at + shortestDistrict; end--) {
    if (districts.get(text.slice(at, end)) === undefined || text[end] === '区') continue
    const words = tokensIn(tokens, at, end)
    return words.some(
      (token) => token.start < at || (token.end > end && text[end] !== '等') || token.term.name !== null,
    )
      ? 0
      : end
  }
  return 0
}

/** Without 区: 丰台区 gives 丰台, 浦东新区 浦东. */
function readDistricts(): Trie<string> {
  const found = new Trie<string>()
  for (const name of places.counties) {
    const short = shortDistrict(name)
    if (short !== null) found.add(short, name)
  }
  return found
}

/** What a district may be called without its last word; null where that tells nothing. */
export function shortDistrict(name: string): string | null {
  if (!name.endsWith('区')) return null
  const short = name.replace(/新?区$/, '')
  return short.length >= shortestDistrict && !commonDistricts.has(short) ? short : null
}
