// Known names as they stand, and places by what they end in: 路桥区 → 路北街道, 列日机场, 美 and 澳 in 对美、澳.
import { commonSettlements } from '../lexicon/placeNotes.ts'
import { adjacentSuffixes } from '../lexicon/organisationSuffixes.ts'
import { singleCharacterPlaces } from '../lexicon/regions.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

const longestFacility = 8
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
  if (before?.end === start && isDivision(before)) return true
  if (before?.end === start - 1 && text[start - 1] === '、' && isDivision(before)) return true
  return after?.start === end + 1 && text[end] === '、' && isDivision(after)
}

const isDivision = ({ term }: Token) => term.name?.type === 'place' && term.name.level === 'division'
const isPlace = ({ term }: Token) => term.name?.type === 'place' && term.name.level !== 'country'

/** 义乌西货运站, 宁波舟山港: a facility takes the nearest place in front into its name. */
export function findFacilities(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  tokens.forEach((token, index) => {
    if (!token.term.parts.has('facility')) return
    const ending = text.slice(token.start, token.end)
    if (ending === '港' && afterHarbour.test(text.slice(token.end))) return
    const stretch = stretchBefore(text, tokens, index)
    const anchors = stretch.tokens.filter((at) => isPlace(tokens[at]!) && tokens[at]!.term.name?.canonical !== '中国')
    const anchor = tokens[anchors.at(-1) ?? -1]
    if (anchor === undefined || administrative.test(text.slice(anchor.start, anchor.end))) return
    const between = token.start - anchor.end
    if (between > longestFacility || (between === 0 && !adjacentSuffixes.has(ending))) return
    found.push({ start: anchor.start, end: token.end, type: 'place', canonical: null })
  })
  return found
}

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
  if (commonSettlements.test(own) || hasCommonWord(tokens, at, at + own.length)) return null
  return kind === '村' && (next === '镇' || next === '乡') ? end + 1 : end
}

/** Whether a wall or a word of two characters or more lies inside, so that no proper name does. */
function hasCommonWord(tokens: readonly Token[], start: number, end: number): boolean {
  return tokensIn(tokens, start, end).some(
    ({ term, start: from, end: to }) =>
      term.parts.has('wall') || (term.parts.has('word') && to - from > 1 && to <= end),
  )
}

/** 对美、澳出口: two or more single-character names in a row. */
export function findEnumeratedPlaces(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(enumerated)) {
    if (!match[0].includes('、')) continue
    for (let i = 1; i < match[0].length; i++) {
      const canonical = singleCharacterPlaces[match[0][i]!]
      const start = match.index + i
      if (canonical !== undefined) found.push({ start, end: start + 1, type: 'place', canonical })
    }
  }
  return found
}
