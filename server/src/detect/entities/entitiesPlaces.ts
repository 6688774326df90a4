// Known names as they stand, and places by what they end in: 路桥区 → 路北街道, 列日机场, 美 and 澳 in 对美、澳.
import { commonSettlements, wordsAfterShortNames } from '../../lexicon/placeNotes.ts'
import { adjacentSuffixes } from '../../lexicon/organisationSuffixes.ts'
import { routeCharacters, singleCharacterPlaces } from '../../lexicon/regions.ts'
import { transcriptionCharacters } from '../../lexicon/transcription.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

const longestFacility = 8
const hanOnly = /^[\u4e00-\u9fff]+$/
const divisionAbroad = /^(?:[省郡]|州(?!长))/
const nextWords = new Set(wordsAfterShortNames)
/** Fewer characters of transcription in front of 港, 省 … are common words. */
const shortestTranscription = 3
const abroad = /(?:机场|港口|大区|港|省|州|河|湾|半岛|群岛|海峡)/g
const line = /高速铁路|高速公路|铁路|高铁|高速/g
const routes = new Set(routeCharacters)
const longestRoute = 4
const settlement = /([\u4e00-\u9fff]{1,5}?)(街道|社区|苏木|镇|乡|村)(?=([\u4e00-\u9fff]?))/y
const afterHarbour = /^[口股元币澳人区深]/
const administrative = /[省市区县旗州盟镇乡村]$|街道$/
const enumerated = new RegExp(
  `[对与同和向从](?:[${Object.keys(singleCharacterPlaces).join('')}](?:、(?=[${Object.keys(singleCharacterPlaces).join('')}]))?){2,}`,
  'g',
)

/** Every token that is a known name; misleading short names only beside another place. */
export function findKnownNames(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  tokens.forEach((token, index) => {
    const { name } = token.term
    if (name === null || (name.framed === true && !isFramed(text, tokens, index))) return
    found.push({ start: token.start, end: token.end, type: name.type, canonical: name.canonical })
  })
  return found
}

function isFramed(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index]!
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.end === start && isDivision(before) && before.term.name?.framed !== true) return true
  if (before?.end === start - 1 && text[start - 1] === '、' && isDivision(before)) return true
  return after?.start === end + 1 && text[end] === '、' && isDivision(after)
}

const isDivision = ({ term }: Token) => term.name?.type === 'place' && term.name.level === 'division'
const isPlace = ({ term }: Token) =>
  term.name?.type === 'place' && term.name.level !== 'country' && term.name.framed !== true

/** 义乌西货运站, 宁波舟山港: a facility takes the nearest place in front into its name. */
export function findFacilities(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  tokens.forEach((token, index) => {
    if (!token.term.parts.facility) return
    const ending = text.slice(token.start, token.end)
    if (ending === '港' && isNoHarbour(text, token)) return
    const stretch = stretchBefore(text, tokens, index)
    const anchors = stretch.tokens.filter((at) => isPlace(tokens[at]!) && tokens[at]!.term.name?.canonical !== '中国')
    const anchor = tokens[anchors.at(-1) ?? -1]
    if (anchor === undefined) found.push(...facilityAbroad(text, tokens, index))
    if (anchor === undefined || isFullDivision(text, anchor)) return
    const between = token.start - anchor.end
    if (between > longestFacility || (between === 0 && !adjacentSuffixes.has(ending))) return
    found.push({ start: anchor.start, end: token.end, type: 'place', canonical: null })
  })
  return found
}

/** 埃及｜苏里奈泉港口: behind a country characters that no dictionary knows are the facility's own name. */
function facilityAbroad(text: string, tokens: readonly Token[], index: number): Candidate[] {
  const { start, end } = tokens[index]!
  const before = tokens[index - 1]
  const own = start - (before?.end ?? start)
  if (before?.term.name?.level !== 'country' || before.term.name.canonical === '中国') return []
  if (own < shortestTranscription || own > longestFacility || !hanOnly.test(text.slice(before.end, start))) return []
  return [{ start: before.end, end, type: 'place', canonical: null }]
}

/** 列日省, 纽约市: a place abroad with the kind of place that it is. */
export function findDivisionsAbroad(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end, term } of tokens) {
    if (
      term.name?.type !== 'place' ||
      term.name.level !== 'region' ||
      !divisionAbroad.test(text.slice(end, end + 2)) ||
      /[州省]/.test(text[end - 1]!)
    )
      continue
    if (
      term.name.canonical === '中国' ||
      !transcriptionCharacters.has(text[start]!) ||
      nextWords.has(text.slice(end, end + 2))
    )
      continue
    found.push({ start, end: end + 1, type: 'place', canonical: null })
  }
  return found
}

/** 武清区 is one, 郑州 is none. */
function isFullDivision(text: string, { start, end, term }: Token): boolean {
  const name = text.slice(start, end)
  return administrative.test(name) && (term.name?.level !== 'division' || term.name.canonical === name)
}

/** 泽布吕赫港: known for a place by being transcribed. */
export function findTranscribedPlaces(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of allMatches(abroad, text)) {
    if (match[0] === '港' && afterHarbour.test(text.slice(match.index + 1, match.index + 2))) continue
    let start = match.index
    while (start > 0 && match.index - start < longestFacility && transcriptionCharacters.has(text[start - 1]!)) start--
    const known = tokensIn(tokens, start, match.index).some(({ end, ...token }) => end - token.start > 1)
    if (match.index - start < shortestTranscription || known) continue
    found.push({ start, end: match.index + match[0].length, type: 'place', canonical: null })
  }
  return found
}

/** 京张高铁, 中老铁路: lines are named by single characters for where they run. */
export function findLines(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const { 0: kind, index } of allMatches(line, text)) {
    let start = index
    while (start > 0 && index - start < longestRoute && routes.has(text[start - 1]!)) start--
    if (text[start] === '成' && /[建完达造]/.test(text[start - 1] ?? '')) start++
    const route = text.slice(start, index)
    if (route.length < 2 || route.endsWith('中西') || (kind === '高速' && route.endsWith('中'))) continue
    found.push({ start, end: index + kind.length, type: 'place', canonical: null })
  }
  return found
}

const isNoHarbour = (text: string, { start, end }: Token) =>
  afterHarbour.test(text.slice(end, end + 1)) || /[深沪陆全各临疏进出到离]/.test(text[start - 1] ?? '')

/** Streets, towns, villages and communities in a chain behind a place: 路桥区｜路北街道｜铭泰社区. */
export function findSettlements(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  let reached = 0
  for (const token of tokens) {
    if (token.start < reached || !isDivision(token)) continue
    let at = token.end
    for (let next = readSettlement(text, tokens, at); next !== null; next = readSettlement(text, tokens, at)) {
      found.push({ start: at, end: next, type: 'place', canonical: null })
      at = next
    }
    reached = at
  }
  return found
}

function readSettlement(text: string, tokens: readonly Token[], at: number): number | null {
  settlement.lastIndex = at
  const match = settlement.exec(text)
  if (match === null) return null
  const [whole, own = '', kind, next] = match
  const end = at + whole.length
  if (commonSettlements.test(own) || hasCommonWord(tokens, at, end, end - kind!.length)) return null
  return kind === '村' && (next === '镇' || next === '乡') ? end + 1 : end
}

/** Whether a wall or a longer word touches `[start, end)`, of which the part from `kind` on is 镇, 村 …: no proper name then. */
function hasCommonWord(tokens: readonly Token[], start: number, end: number, kind: number): boolean {
  return tokensIn(tokens, start, end).some(({ term, start: from, end: to }) => {
    const isKind = from >= kind && to <= end
    return !isKind && (term.name !== null || term.parts.wall || (term.parts.word && to - from > 1))
  })
}

/** 对美、澳出口: two or more single-character names in a row. */
export function findEnumeratedPlaces(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of allMatches(enumerated, text)) {
    if (!match[0].includes('、')) continue
    for (let i = 1; i < match[0].length; i++) {
      const canonical = singleCharacterPlaces[match[0][i]!]
      const start = match.index + i
      if (canonical !== undefined) found.push({ start, end: start + 1, type: 'place', canonical })
    }
  }
  return found
}
