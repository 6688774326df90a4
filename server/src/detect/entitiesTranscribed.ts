// Persons whose names are transcribed: around a middle dot (布莱姆·安柯斯), or right behind an office (总裁哈里德).
import { foreignOffices } from '../lexicon/nameFrames.ts'
import { transcriptionCharacters } from '../lexicon/surnames.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

/** No part of a transcribed name is longer. */
const longestPart = 8
const abroad = new Set(foreignOffices)
/** Shorter behind an office that is held abroad, as more than the characters tells there. */
const shortestName = 3
const shortestAbroad = 2

export function findTranscribedPersons(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    const { start, end } = transcribedAround(text, tokens, dot)
    if (start < dot && end > dot + 2) found.push({ start, end, type: 'person', canonical: null })
    dot = Math.max(dot, end - 1)
  }
  return found
}

/** Length of the transcribed name that starts at `at`, behind `office`; 0 where none does. */
export function transcribedAt(text: string, tokens: readonly Token[], at: number, office: string): number {
  let end = at
  while (end - at <= longestPart && transcriptionCharacters.has(text[end] ?? '')) end++
  if (end - at > longestPart || text[end] === '·') return 0
  const word = tokensIn(tokens, at, end).find((token) => token.end - token.start > 1)
  if (word !== undefined && (word.term.name !== null || word.start < end)) end = Math.max(at, word.start)
  if (endsWithDeed(text, end)) end--
  return end - at >= (abroad.has(office) ? shortestAbroad : shortestName) ? end - at : 0
}

/** 泽里曼｜通电话, 娃里娃｜坦言: the last character begins a verb. */
const endsWithDeed = (text: string, end: number) => /^(?:通电|通话|坦言|坦承|生于)/.test(text.slice(end - 1, end + 1))

/** The name around a middle dot, as far as it is written with the characters of transcription: 布莱姆·安柯斯. */
function transcribedAround(text: string, tokens: readonly Token[], dot: number): { start: number; end: number } {
  const wall = tokensIn(tokens, dot - longestPart, dot).findLast((token) => token.end - token.start > 1)?.end ?? 0
  let start = dot
  while (start > wall && dot - start < longestPart && transcriptionCharacters.has(text[start - 1]!)) start--
  let end = dot + 1
  for (let part = dot; end - part <= longestPart; end++) {
    const character = text[end] ?? ''
    if (character === '·' && end > part + 1) part = end
    else if (!transcriptionCharacters.has(character)) break
  }
  return { start, end }
}
