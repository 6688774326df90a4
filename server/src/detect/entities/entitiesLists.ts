// Names in a list that says what they are: 蜜里网、当里网等4家电商平台, 退市甲乙、退市丙丁2家公司.
import { alternation } from '../../tools/alternation.ts'
import { listKinds, listQualities } from '../../lexicon/companies.ts'
import type { EntityType } from '../../model/entity.ts'
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

const kindOf = new Map<string, EntityType>([
  ...listKinds.org.map((word): [string, EntityType] => [word, 'org']),
  ...listKinds.platform.map((word): [string, EntityType] => [word, 'platform']),
])
const count = '(?:\\d{1,3}|[一两二三四五六七八九十])(?:多|余)?[家个只款]'
const closing = new RegExp(
  `(?:等(?:${count})?|${count})(?:${alternation(listQualities)})?(?:的)?(${alternation([...kindOf.keys()])})`,
  'y',
)
const counted = '家个只款'
/** Characters of a count in front of 家 …, and 等. */
const longestCount = 5
/** What a list's end may go on with; most places of its signs fail here. */
const goesOn = new Trie<true>()
for (const word of ['的', ...listQualities, ...kindOf.keys()]) goesOn.add(word, true)
const longestList = 120
const longestItem = 10
/** So many characters that no dictionary knows are a name; fewer may be a common word that it lacks. */
const tellingUnknowns = 2
const itemCharacter = /[\u4e00-\u9fffA-Za-z0-9*·&]/

/** The items of such lists that no dictionary knows, where another item is a known name or all of them are unknown. */
export const listedNames: Finder = {
  signs: `等${counted}`,
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const at of places) {
      if (at < reached || goesOn.longest(text, at + 1) === undefined) continue
      const end = closingAt(text, at, reached)
      if (end === null) continue
      const items = itemsBefore(text, tokens, end.index, reached)
      reached = end.index + end[0].length
      if (items.length < 2) continue
      const isKnown = items.some(({ start, end }) => knownItem(tokens, start, end))
      const telling = items.filter(({ start, end }) => isUnknown(tokens, start, end))
      if (!isKnown && telling.length < items.length) continue
      const type = kindOf.get(end[1]!)!
      for (const { start, end } of telling) found.push(candidate(start, end, type))
    }
  },
}

/** The end of a list with its sign at `at`: 等电商平台, or 等4家公司 with the sign 家. */
function closingAt(text: string, at: number, floor: number): RegExpExecArray | null {
  const first = text[at] === '等' ? at : Math.max(floor, at - longestCount)
  for (let start = first; start <= at; start++) {
    closing.lastIndex = start
    const match = closing.exec(text)
    if (match !== null) return match
  }
  return null
}

/** The items of the list that ends at `at`, from the right; a name may not reach over a word that ends names. */
function itemsBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  floor: number,
): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  const lowest = Math.max(floor, at - longestList)
  for (let end = at; ;) {
    const wall = tokensIn(tokens, Math.max(lowest, end - longestItem), end).findLast(
      ({ term, end: to }) => term.parts.wall && term.name === null && to <= end,
    )
    const limit = Math.max(lowest, end - longestItem, wall?.end ?? 0)
    let start = end
    while (start > limit && itemCharacter.test(text[start - 1]!)) start--
    if (end - start < 2) return items
    items.push({ start, end })
    if (text[start - 1] !== '、' && !(items.length === 1 && wall?.end === start && /[和与]/.test(text[start - 1]!)))
      return items
    end = start - 1
  }
}

function knownItem(tokens: readonly Token[], start: number, end: number): boolean {
  return tokensIn(tokens, start, end).some(
    ({ term, start: from, end: to }) =>
      from === start && to === end && (term.name?.type === 'org' || term.name?.type === 'platform'),
  )
}

function isUnknown(tokens: readonly Token[], start: number, end: number): boolean {
  const inside = tokensIn(tokens, start, end)
  if (inside.some(({ term }) => term.name !== null)) return false
  const covered = inside.reduce((sum, token) => sum + Math.min(end, token.end) - Math.max(start, token.start), 0)
  return end - start - covered >= tellingUnknowns
}
