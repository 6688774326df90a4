// Organisations by what their names end in: 台州市商务局, 商务部对外贸易司, 弘远数据研究院, 统计分析司（司长）.
import { adjacentSuffixes, divisions, meetings, nationalSuffixes } from '../../lexicon/organisationSuffixes.ts'
import { type Candidate, candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Stretch, stretchBefore } from './entitiesStretch.ts'
import { type Token, tokenBefore } from './entitiesTokens.ts'
import { characterSet } from '../../tools/characters.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** So many characters that no dictionary knows make a name without a place in front (弘远, 纵腾). */
const tellingUnknowns = 2
const longestUnanchored = 14
const counting = /^[\d一二两三四五六七八九十几多各]+大/

/** Every ending gives at most one candidate; which of them stand is settled with all other names. */
export const bodies: Finder = {
  tokens: 'endings',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const { start, end, term } = tokens[index]!
      if (text[end] === '长' && tokens[index + 1]?.start !== end) continue
      if (end - start === 1 && opensWord(text.slice(start, end + 1))) continue
      if (term.parts.strong || term.parts.weak) push(found, readOrganisation(text, tokens, index))
      if (term.parts.division) push(found, readDivision(text, tokens, index))
    }
  },
}

/** 国家卫生健康委│会同, 管理局│局属企业: what looks like an ending opens the next word. */
const opensWord = (word: string): boolean => meetings.has(word) || /^[局院所校台站厂]属/.test(word)

function push(list: Candidate[], name: Candidate | null): void {
  if (name !== null) list.push(name)
}

/** 研究院, 委员会: what may have 与 or 和 in its name. */
const isScholarly = endTest(/(?:研究[院所室会]|研究中心|委员会|司)$/)

function readOrganisation(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const token = tokens[index]!
  const country = countryBefore(text, tokens, index)
  if (country !== null) return fits(text, token, country) ? named(text, country, token.end) : null
  const stretch = stretchBefore(text, tokens, index)
  const anchor = anchorOf(tokens, stretch)
  if (anchor !== null) return fits(text, token, anchor) ? named(text, anchor, token.end) : null
  const joined = isScholarly(text.slice(token.start, token.end)) ? beyondConjunction(text, tokens, stretch.start) : null
  if (joined !== null) return named(text, joined, token.end)
  if (!token.term.parts.strong || stretch.unknown < tellingUnknowns) return null
  const gap = lastGapStart(tokens, stretch.tokens, stretch.start)
  const own = token.start - gap >= tellingUnknowns ? gap : stretch.start
  const start = own + (counting.exec(text.slice(own, token.start))?.[0].length ?? 0)
  const length = token.start - start
  return length >= tellingUnknowns && length <= longestUnanchored ? candidate(start, token.end, 'org') : null
}

/** Where the unknown characters right in front of the ending start: 保荐机构｜五矿证券. */
function lastGapStart(tokens: readonly Token[], indices: readonly number[], start: number): number {
  const last = indices.at(-1)
  return last === undefined ? start : tokens[last]!.end
}

/** The leftmost known place or body in the stretch; a short name that misleads only where a name starts with it. */
function anchorOf(tokens: readonly Token[], stretch: Stretch): Token | null {
  for (const index of stretch.tokens) {
    const token = tokens[index]!
    const { name } = token.term
    if (name !== null && name.type !== 'person' && name.type !== 'programme' && name.framed !== true) return token
  }
  const first = stretch.tokens.length === 0 ? undefined : tokens[stretch.tokens[0]!]
  return first?.start === stretch.start && first.term.name?.framed === true ? first : null
}

/** Whether this ending may follow that anchor: 杭州海关 and 中国政府 may, 浙江公司 and 中国医院 are no names. */
function fits(text: string, suffix: Token, anchor: Token): boolean {
  const between = suffix.start - anchor.end
  const ending = text.slice(suffix.start, suffix.end)
  const { type, level } = anchor.term.name!
  if (between > 0 || type !== 'place') return true
  const national = level === 'country' || anchor.term.name!.canonical === '中国'
  return (national ? nationalSuffixes : adjacentSuffixes).has(ending)
}

/** 在人民大会堂同｜塔吉克斯坦｜议会: a country right in front of a body of states is whose body it is. */
function countryBefore(text: string, tokens: readonly Token[], index: number): Token | null {
  const { start, end } = tokens[index]!
  const before = tokens[index - 1]
  const isCountry = before?.end === start && before.term.name?.level === 'country'
  return isCountry && nationalSuffixes.has(text.slice(start, end)) ? before : null
}

/** The name from its anchor on; a body named by a short form passes its full name on (国家发展改革委办公厅). */
function named(text: string, anchor: Token, end: number): Candidate {
  const { type, canonical } = anchor.term.name!
  const own = text.slice(anchor.start, anchor.end)
  const full = type === 'org' && canonical !== own ? canonical + text.slice(anchor.end, end) : null
  return candidate(anchor.start, end, 'org', full)
}

const isConjunction = characterSet('与和')

/** 某研究院世界经济与政治研究所: over one 与 or 和 between common words, if a known body stands in front. */
function beyondConjunction(text: string, tokens: readonly Token[], start: number): Token | null {
  if (!isConjunction(text, start - 1)) return null
  const conjunction = tokenBefore(tokens, start)
  if (tokens[conjunction]?.end !== start || tokens[conjunction]!.end - tokens[conjunction]!.start !== 1) return null
  for (let index = conjunction - 1; ; index--) {
    const token = tokens[index]
    if (token === undefined || token.end !== tokens[index + 1]!.start) return null
    if (token.term.name?.type === 'org') return index === conjunction - 1 ? null : token
    if (!token.term.parts.word) return null
  }
}

/** 统计分析司司长: the head's title right behind shows that a division is named. */
function readDivision(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const token = tokens[index]!
  const ending = text.slice(token.start, token.end)
  const behind = text.slice(token.end, token.end + 4)
  const headed = divisions.some(
    ([suffix, head]) => suffix === ending && (behind.startsWith(head) || behind.startsWith(`副${head}`)),
  )
  if (!headed) return null
  const stretch = stretchBefore(text, tokens, index)
  const anchor = anchorOf(tokens, stretch)
  if (anchor !== null) return anchor.end < token.start ? named(text, anchor, token.end) : null
  const own = token.start - stretch.start
  return own >= 2 && own <= 10 ? candidate(stretch.start, token.end, 'org') : null
}

/** Known bodies with what stands right in front of them. */
export const bodiesOfOthers: Finder = {
  tokens: 'organisations',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const below = tokens[index]!
      const above = index === 0 ? undefined : tokens[index - 1]!
      if (above?.end !== below.start) continue
      push(found, readOfCountry(text, above, below))
      push(found, readSubordinate(text, above, below))
    }
  },
}

const subordinate = /(?:中心|研究院|研究所|协会|学会|大学|学院|公司|集团|基金会|分会|办公厅|办公室)$/

/** 商务部｜中国国际电子商务中心: a body that is named with the one it belongs to. */
function readSubordinate(text: string, above: Token, below: Token): Candidate | null {
  if (above.term.name?.type !== 'org') return null
  if (!subordinate.test(text.slice(below.start, below.end))) return null
  return named(text, above, below.end)
}

/** 中国海关总署 is 海关总署; 美国财政部 is a body of its own. */
function readOfCountry(text: string, country: Token, body: Token): Candidate | null {
  if (country.term.name?.type !== 'place' || body.term.name === null) return null
  const name = text.slice(country.start, body.end)
  const home = country.term.name.canonical === '中国'
  if (!home && country.term.name.level !== 'country') return null
  return candidate(country.start, body.end, 'org', home ? body.term.name.canonical : name)
}

const committee =
  /^委(?=(?:副?书记|常委|办公室|宣传部|组织部|统战部|政法委|党校|全会|主要|领导|有关|机关|[、，。和与及在的])|市?政府)/

export const committees: Finder = {
  signs: '委',
  tokens: 'divisions',
  find({ text, tokens, found }, places) {
    for (const index of places) push(found, readCommittee(text, tokens, index))
  },
}

/** 浙江省台州市委, 荣昌区委书记: the committee of a division, with the division that it lies in. */
function readCommittee(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const place = tokens[index]!
  if (text[place.end] !== '委' || !/[省市县区州旗盟]/.test(text[place.end - 1]!)) return null
  if (!committee.test(text.slice(place.end, place.end + 5))) return null
  let first = index
  while (tokens[first - 1]?.end === tokens[first]!.start && tokens[first - 1]!.term.name?.level === 'division') first--
  return candidate(tokens[first]!.start, place.end + 1, 'org')
}
