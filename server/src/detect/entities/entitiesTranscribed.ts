// Names that are transcribed: around a middle dot (布莱姆·安柯斯), right behind an office (总裁哈里德), or by their characters alone (扎波罗热).
import { foreignOffices } from '../../lexicon/nameFrames.ts'
import {
  placesBehind,
  tellingCharacters,
  transcriptionCharacters,
  wordsBehind,
  wordsInFront,
} from '../../lexicon/transcription.ts'
import { type Candidate, candidate } from './entitiesCandidate.ts'
import { characterSet, characterTable, codeAt } from '../../tools/characters.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

/** No part of a transcribed name is longer. */
const longestPart = 8
const abroad = new Set(foreignOffices)
/** Shorter behind an office that is held abroad, as more than the characters tells there. */
const shortestName = 3
const shortestAbroad = 2

/** Characters alone tell a name from this length on; one shorter they do where a boundary or a known word is on both sides. */
const longEnough = 4
const fewestTelling = 2
/** No transcribed name without a middle dot is longer. */
const longestRun = 12
const doubled = /^(.)\1(.)\2$/
const preposition = /^[于让因]/
const hanging = /[于因约让比]$/
const placeBehind = new RegExp(`(?:${placesBehind.join('|')})`, 'y')

const isDot = characterSet('·')
const transcribes = characterTable(transcriptionCharacters)

export const isTranscription = (code: number): boolean => transcribes[code] === 1

/** Where the characters of transcription start that end at `end`, at most `most` of them. */
export function startOfTranscription(text: string, end: number, most: number): number {
  const limit = Math.max(0, end - most)
  let start = end
  while (start > limit && transcribes[text.charCodeAt(start - 1)] === 1) start--
  return start
}

/** 扎波罗热州, 里奥布兰塔: runs of the characters of transcription, apart from the words around them. */
export const transcribedRuns: Finder = {
  signs: [...tellingCharacters].filter((character) => transcriptionCharacters.has(character)),
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const at of places) {
      if (at < reached) continue
      const start = startOfTranscription(text, at, at - reached)
      reached = at
      while (reached < text.length && transcribes[text.charCodeAt(reached)] === 1) reached++
      if (reached - start < shortestName || tellingIn(text, start, reached) < fewestTelling) continue
      if (isDot(text, start - 1) || isDot(text, reached)) continue
      for (const gap of gapsIn(text, tokens, start, reached)) {
        const name = namedBy(text, gap.start, gap.end)
        if (name !== null) found.push(name)
      }
    }
  },
}

/** What no word of two characters or more covers in `[start, end)`. */
function gapsIn(text: string, tokens: readonly Token[], start: number, end: number): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = []
  let from = start
  for (const token of tokensIn(tokens, start, end)) {
    if (token.end - token.start < 2 || belongsToRun(text, token, from, end)) continue
    if (token.start - from >= shortestName) gaps.push({ start: from, end: token.start })
    from = Math.max(from, token.end)
  }
  if (end - from >= shortestName) gaps.push({ start: from, end })
  return gaps
}

/** 别尔哥罗｜德州, 莫迪｜洛维奇, 维洛｜格拉茨｜克: a known name inside of a longer transcribed one. */
function belongsToRun(text: string, { start, end, term }: Token, from: number, to: number): boolean {
  const { name } = term
  if (name === null) return false
  if (name.level === 'division') return end - start === 2 && start - from >= shortestName
  if (name.type !== 'person' && name.level !== 'region') return false
  return start - from >= 2 || (name.type === 'person' && end + 2 <= to && tellingIn(text, end, end + 2) === 2)
}

/** The name in a run, without what belongs to the words in front and behind; none where too little is left. */
function namedBy(text: string, from: number, to: number): Candidate | null {
  let start = from
  let end = to
  if (wordsInFront.has(text.slice(start - 1, start + 1)) || preposition.test(text[start]!)) start++
  while (end > start && wordsBehind.has(text.slice(end - 1, end + 1))) end--
  if (hanging.test(text.slice(end - 1, end))) end--
  const length = end - start
  if (length < shortestName || length > longestRun || tellingIn(text, start, end) < fewestTelling) return null
  if (doubled.test(text.slice(start, end))) return null
  placeBehind.lastIndex = end
  const kind = placeBehind.exec(text)?.[0] ?? ''
  const isPlace = kind !== '' && !wordsBehind.has(text.slice(end, end + 2))
  if (length < longEnough && !isPlace && !standsAlone(text, start, end)) return null
  const type =
    isPlace || whereabouts.test(text.slice(end, end + 4)) || leadsToPlace(text, start - 1) ? 'place' : 'person'
  return candidate(start, isPlace ? end + kind.length : end, type)
}

const leadsToPlace = characterSet('在赴往')
const telling = characterTable(tellingCharacters)

function tellingIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) count += telling[text.charCodeAt(at)]!
  return count
}

/** 哈尔科夫｜方向: what is behind a place and behind no person. */
const whereabouts =
  /^(?:方向|等?地区|等地|[东南西北中]+部|[东南西北]+[郊侧方]|附近|周边|一带|境内|全境|郊区|市[中区内郊]|前线|(?:空军|海军|军事)?基地|当地|最高|大学|上空)/

const edge = /[^\u4e00-\u9fff]/
const speaks = /^(?:说|称|表示|指出|强调|介绍|认为|告诉|宣布|当天|[\d]|今天|昨天|的|等|和|与|对|在|将|也|是)/

/** Between a boundary, or a word that is over, and a boundary or what a name is followed by. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? '' : text[start - 1]!
  const after = text.slice(end, end + 2)
  return (
    (before === '' || edge.test(before) || /[对在和与同向由被据]/.test(before)) &&
    (after === '' || edge.test(after[0]!) || speaks.test(after))
  )
}

export const transcribedPersons: Finder = {
  signs: '·',
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const dot of places) {
      if (dot < reached) continue
      const { start, end } = transcribedAround(text, tokens, dot)
      if (start < dot && end > dot + 2) found.push(candidate(start, end, 'person'))
      reached = end
    }
  },
}

/** Length of the transcribed name that starts at `at`, behind `office`; 0 where none does. */
export function transcribedAt(text: string, tokens: readonly Token[], at: number, office: string): number {
  let end = at
  while (end - at <= longestPart && transcribes[codeAt(text, end)] === 1) end++
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
  const start = Math.max(wall, startOfTranscription(text, dot, longestPart))
  let end = dot + 1
  for (let part = dot; end - part <= longestPart; end++) {
    if (text[end] === '·' && end > part + 1) part = end
    else if (transcribes[codeAt(text, end)] !== 1) break
  }
  return { start, end }
}
