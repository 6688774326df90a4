// Short forms that the text defines (（以下简称“…”）, （WTO）), and names that come again later in the article.
import { MaskedPlaces } from './entitiesMasked.ts'
import { deeds } from '../../lexicon/nameFrames.ts'
import type { Passage } from '../../model/passage.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { terms } from './entitiesTerms.ts'
import type { Mask } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

const definition =
  /[（(](?:[^（）()]{1,40}[，；,;])?(?:以下|下)?(?:统一|均|合)?(?:简称|称)为?[:：]?[“‘"]?([^（）()“”‘’"《》，。]{1,20})[”’"]?[）)]/g
const latinForm = /[（(]([A-Z][A-Za-z0-9-]{1,14}|[a-z]{1,2}[A-Z]{2,8})[）)]/g

/** A full name in quotation marks ends before them: “世界里里平台”（eWTP）. */
const closing = /[”’]/

/** Short forms defined right behind one of `names` (which are without overlaps and in order). */
export function findDefinitions(text: string, names: readonly Candidate[]): Candidate[] {
  if (!/[（(]/.test(text)) return []
  const byEnd = new Map(names.map((name) => [name.end, name]))
  const found: Candidate[] = []
  for (const pattern of [definition, latinForm]) {
    for (const match of allMatches(pattern, text)) {
      const full =
        byEnd.get(match.index) ?? (closing.test(text[match.index - 1] ?? '') ? byEnd.get(match.index - 1) : undefined)
      const short = match[1]!
      if (full === undefined || full.type === 'person') continue
      const start = match.index + match[0].lastIndexOf(short)
      const canonical = full.canonical ?? text.slice(full.start, full.end)
      if (canonical === short) continue
      found.push({ start, end: start + short.length, type: full.type, canonical, defines: true })
    }
  }
  return found
}

interface Learned {
  readonly type: Candidate['type']
  readonly canonical: string | null
  readonly passage: number
  /** A two-character name of a person is read again only where a deed follows. */
  readonly needsDeed: boolean
}

const deedWords = new Trie<true>()
for (const deed of deeds) deedWords.add(deed, true)

/** What an article's passages teach: defined short forms and the names of persons and brands. Null where nothing. */
export function learnNames(
  passages: readonly { readonly index: number; readonly text: string; readonly names: readonly Candidate[] }[],
): Trie<Learned> | null {
  const trie = new Trie<Learned>()
  let size = 0
  for (const { index, text, names } of passages) {
    for (const { start, end, type, canonical, defines } of names) {
      if (defines !== true && (type !== 'person' || canonical !== null) && (type !== 'platform' || canonical !== null))
        continue
      const name = text.slice(start, end)
      trie.add(name, { type, canonical, passage: index, needsDeed: type === 'person' && name.length < 3 })
      size++
      const last = type === 'person' ? name.slice(name.lastIndexOf('·') + 1) : name
      if (last === name || last.length < 2 || terms().get(last) !== undefined) continue
      trie.add(last, { type, canonical: name, passage: index, needsDeed: last.length < 3 })
    }
  }
  return size === 0 ? null : trie
}

/** Later mentions in a passage of what the article taught; places that other names cover are left to them. */
export function findLearned(
  { text }: Passage,
  index: number,
  learned: Trie<Learned>,
  masks: readonly Mask[],
): Candidate[] {
  const found: Candidate[] = []
  const masked = new MaskedPlaces(masks)
  for (let at = masked.pastMask(0); at < text.length; at = masked.pastMask(at + 1)) {
    const name = learned.longest(text, at)
    if (name === undefined || name.passage > index) continue
    const end = learned.end
    if (name.needsDeed && end < text.length && deedWords.longest(text, end) === undefined) continue
    if (/^[A-Za-z]/.test(text[at]!) && /[A-Za-z0-9]/.test((text[at - 1] ?? '') + (text[end] ?? ''))) continue
    found.push({ start: at, end, type: name.type, canonical: name.canonical })
    at = end - 1
  }
  return found
}
