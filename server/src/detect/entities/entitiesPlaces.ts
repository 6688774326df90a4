// Known names as they stand, and places that single characters name: 中老铁路, 美 and 澳 in 对美、澳.
import { alternation } from '../../tools/alternation.ts'
import { wordsAfterShortNames } from '../../lexicon/placeNotes.ts'
import { routeCharacters, singleCharacterPlaces } from '../../lexicon/regions.ts'
import { transcriptionCharacters } from '../../lexicon/transcription.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { candidate } from './entitiesCandidate.ts'
import { openingsOf } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'
import type { Token } from './entitiesTokens.ts'

const nextWords = new Set(wordsAfterShortNames)
const kindsOfLines = ['高速铁路', '高速公路', '铁路', '高铁', '高速']
const line = new RegExp(alternation(kindsOfLines), 'y')
const routes = new Set(routeCharacters)
const longestRoute = 4
const single = Object.keys(singleCharacterPlaces).join('')
const enumerated = new RegExp(`[对与同和向从](?:[${single}](?:、(?=[${single}]))?){2,}`, 'g')

/** Every token that is a known name; misleading short names only beside another place. */
export const knownNames: Finder = {
  tokens: 'names',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const { start, end, term } = tokens[index]!
      const name = term.name!
      if (name.framed && !isFramed(text, tokens, index)) continue
      found.push(candidate(start, end, name.type, name.canonical))
    }
  },
}

function isFramed(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index]!
  const before = index === 0 ? undefined : tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.end === start && isDivision(before) && before.term.name?.framed !== true) return true
  if (before?.end === start - 1 && text[start - 1] === '、' && isDivision(before)) return true
  return after?.start === end + 1 && text[end] === '、' && isDivision(after)
}

const isDivision = ({ term }: Token) => term.name?.level === 'division'

/** 列日省, 纽约市: a place abroad with the kind of place that it is. */
export const divisionsAbroad: Finder = {
  signs: '省郡州',
  tokens: 'names',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const { start, end, term } = tokens[index]!
      const { type, level, canonical } = term.name!
      if (type !== 'place' || level !== 'region' || canonical === '中国') continue
      if (!isKindAbroad(text, end) || /[州省]/.test(text[end - 1]!)) continue
      if (!transcriptionCharacters.has(text[start]!) || nextWords.has(text.slice(end, end + 2))) continue
      found.push(candidate(start, end + 1, 'place'))
    }
  },
}

function isKindAbroad(text: string, at: number): boolean {
  const kind = text[at]
  return kind === '省' || kind === '郡' || (kind === '州' && text[at + 1] !== '长')
}

/** 京张高铁, 中老铁路: lines are named by single characters for where they run. */
export const lines: Finder = {
  signs: openingsOf(kindsOfLines),
  find({ text, found }, places) {
    let reached = 0
    for (const at of places) {
      line.lastIndex = at
      const kind = at < reached ? undefined : line.exec(text)?.[0]
      if (kind === undefined) continue
      reached = at + kind.length
      const start = startOfRoute(text, at)
      const route = text.slice(start, at)
      if (route.length < 2 || route.endsWith('中西') || (kind === '高速' && route.endsWith('中'))) continue
      found.push(candidate(start, reached, 'place'))
    }
  },
}

/** 建成│京张: the 成 of a verb is not on the way. */
function startOfRoute(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestRoute && routes.has(text[start - 1]!)) start--
  return text[start] === '成' && /[建完达造]/.test(text[start - 1] ?? '') ? start + 1 : start
}

/** 对美、澳出口: two or more single-character names in a row. */
export const enumeratedPlaces: Finder = {
  signs: '、',
  find({ text, found }, places) {
    if (!places.some((at) => single.includes(text[at - 1] ?? '？') && single.includes(text[at + 1] ?? '？'))) return
    for (const match of allMatches(enumerated, text)) {
      if (!match[0].includes('、')) continue
      for (let i = 1; i < match[0].length; i++) {
        const canonical = singleCharacterPlaces[match[0][i]!]
        const start = match.index + i
        if (canonical !== undefined) found.push(candidate(start, start + 1, 'place', canonical))
      }
    }
  },
}
