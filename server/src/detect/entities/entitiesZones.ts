// Named zones and events: 跨境电商综试区, 中国（鞍山）跨境电子商务综合试验区, 世界互联网大会.
import { alternation } from '../../tools/alternation.ts'
import { beforeFounding, selfSufficientZones } from '../../lexicon/programmes.ts'
import { type Candidate, candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokenBefore } from './entitiesTokens.ts'
import { codeAt } from '../../tools/characters.ts'
import { isHan } from './entitiesCharacters.ts'

const selfSufficient = new Set(selfSufficientZones)
const part = /[\u4e00-\u9fff]{1,5}?(?:新片区|片区)/y
const wallsInParts = /[各等和及的个]/
const ofTheCountry = /(?:中国)[（(][\u4e00-\u9fff·]{2,8}[）)]$/
const quotation = /“[^“”，。；]{2,16}”$/
/** Behind an opening word an event needs so much more to be one by name (世界大会 is none). */
const tellingLength = 2

export const zonesAndEvents: Finder = {
  tokens: 'zonesAndEvents',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const isZone = tokens[index]!.term.parts.zone
      const name = isZone ? readZone(text, tokens, index) : readEvent(text, tokens, index)
      if (name !== null) found.push(name)
    }
  },
}

function readZone(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const suffix = tokens[index]!
  let start = suffix.start
  let at = index - 1
  while (tokens[at]?.end === start && tokens[at]!.term.parts.zoneWord) start = tokens[at--]!.start
  const qualified = start < suffix.start
  const opening = openingOf(text, tokens, start)
  const national = /^国家[^级]/.test(text.slice(start, suffix.start))
  const alone = selfSufficient.has(text.slice(suffix.start, suffix.end))
  if (opening === null && ((!alone && !national) || isModified(text, tokens, start))) return null
  if (opening !== null && !alone && !qualified && suffix.end - suffix.start <= 2) return null
  part.lastIndex = suffix.end
  const section = part.exec(text)?.[0] ?? ''
  const end = section === '' || wallsInParts.test(section) ? suffix.end : suffix.end + section.length
  return candidate(opening ?? start, end, 'programme')
}

/** 推进建设综合试验区: what is done to the zone; 生态文明建设 in front of 示范区 is what it is for. */
const built = new RegExp(
  `(?:${alternation(beforeFounding)}|^|[^\\u4e00-\\u9fff])(?:建设|创建|打造|申报|布局|筹建|扩建)$`,
)

/** Whether something unknown in front belongs to the zone's name, so that only a part of it was read. */
function isModified(text: string, tokens: readonly Token[], start: number): boolean {
  if (built.test(text.slice(Math.max(0, start - 8), start))) return false
  const before = tokens[tokenBefore(tokens, start)]
  if (before?.end === start) return before.term.name === null && !before.term.parts.wall
  return isHan(codeAt(text, start - 1))
}

/** Where the place, the bracketed place or the quotation in front of a zone's own words starts; null where none is. */
function openingOf(text: string, tokens: readonly Token[], start: number): number | null {
  const before = text.slice(Math.max(0, start - 20), start)
  const enclosed = ofTheCountry.exec(before) ?? quotation.exec(before)
  if (enclosed !== null) return start - enclosed[0].length
  const token = tokens[tokenBefore(tokens, start)]
  const name = token?.end === start ? token.term.name : null
  return name?.type === 'place' && name.level !== 'country' && name.canonical !== '中国' ? token!.start : null
}

function readEvent(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const suffix = tokens[index]!
  const stretch = stretchBefore(text, tokens, index)
  for (const at of stretch.tokens) {
    const { start, end, term } = tokens[at]!
    const named = term.name?.type === 'place' || term.name?.type === 'platform' || term.name?.type === 'org'
    if (!named && !term.parts.opening) continue
    if (suffix.start - end < tellingLength) return null
    if (!named && start === stretch.start) break
    return candidate(start, suffix.end, 'programme')
  }
  const quoted = quotation.exec(text.slice(Math.max(0, stretch.start - 20), stretch.start))
  const start = quoted === null ? openingIn(tokens, stretch.tokens) : stretch.start - quoted[0].length
  if (start === null || suffix.start - stretch.start < tellingLength) return null
  return candidate(start, suffix.end, 'programme')
}

function openingIn(tokens: readonly Token[], indices: readonly number[]): number | null {
  const token = tokens[indices[0] ?? -1]
  return token?.term.parts.opening === true ? token.start : null
}
