// Persons in the frames that name them: 副局长董杰说, 记者任玮, 谢贵明摄, 张冠彬（商务部对外贸易司副司长）：, 布莱姆·安柯斯.
import { deeds } from '../lexicon/nameFrames.ts'
import { wordList } from '../lexicon/nameTable.ts'
import { compoundSurnames, surnames, transcriptionCharacters } from '../lexicon/surnames.ts'
import { allMatches } from '../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

const deedWords = new Trie<true>()
for (const deed of deeds) deedWords.add(deed, true)

/** These stand before a name with a colon: 制图：, 记者：. */
const credits = new Set(
  wordList('记者 主持人 作者 制图 供图 摄影 摄影报道 编辑 责编 校对 责任编辑 本版编辑 版式设计 主编 导演'),
)
const han = /[\u4e00-\u9fff]/
const boundary = /[\s，。、；：！？“”‘’（）()《》【】「」—…·,.;:!?]/
const photographer = /(?:^|[\s，。、；：！？”）)])([\u4e00-\u9fff]{2,4})摄(?=$|[（(。／/])/g
const interviewed = /(?:^|[。？！”\s])([\u4e00-\u9fff]{2,3})[（(]([^（）()]{4,40})[）)][：:]/g
const signed = /[（(]([\u4e00-\u9fff]{2,3})[）)]$/g
/** 李女士, 欧阳师傅: a form of address, no full name. */
const addressed = /^.{1,2}(?:女士|先生|师傅|阿姨|老师|大爷|大妈|某)/
/** No part of a transcribed name is longer. */
const longestPart = 8

export function findPersons(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number) => found.push({ start, end, type: 'person', canonical: null })
  for (const { start, end, term } of tokens) {
    if (!term.parts.office) continue
    for (let at = text[end] === '：' && credits.has(text.slice(start, end)) ? end + 1 : end; ;) {
      const length = isPlain(tokens, at) ? nameLengthAt(text, at) : 0
      if (length === 0) break
      add(at, at + length)
      at += length
      if (text[at] === '、') at++
      else if (endsName(text, at)) break
    }
  }
  for (const match of text.includes('摄') ? allMatches(photographer, text) : []) {
    const name = match[1]!
    const start = match.index + match[0].length - 1 - name.length
    if (isName(name)) add(start, start + name.length)
  }
  for (const match of /[）)][：:]/.test(text) ? allMatches(interviewed, text) : []) {
    const start = match.index + match[0].indexOf(match[1]!)
    if (isName(match[1]!) && hasOffice(tokens, start, match.index + match[0].length))
      add(start, start + match[1]!.length)
  }
  for (const match of /[）)]$/.test(text) ? allMatches(signed, text) : []) {
    if (isName(match[1]!) && isPlain(tokens, match.index + 1)) add(match.index + 1, match.index + 1 + match[1]!.length)
  }
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    const { start, end } = transcribedAround(text, tokens, dot)
    if (start < dot && end > dot + 2) add(start, end)
    dot = Math.max(dot, end - 1)
  }
  return found
}

const hasOffice = (tokens: readonly Token[], start: number, end: number) =>
  tokensIn(tokens, start, end).some(({ term }) => term.parts.office)
const isPlain = (tokens: readonly Token[], at: number) =>
  !tokensIn(tokens, at, at + 1).some(({ start, end, term }) => end - start > 1 && term.name === null)

/** Length of the person's name that starts at `at`, told by what follows it; 0 where none does. */
function nameLengthAt(text: string, at: number): number {
  const compound = compoundSurnames.has(text.slice(at, at + 2)) ? 2 : 0
  if (compound === 0 && !surnames.has(text[at] ?? '')) return 0
  if (addressed.test(text.slice(at, at + 4))) return 0
  const surname = compound || 1
  for (const length of saysAfter(text, at + surname + 1) ? [surname + 1] : [surname + 2, surname + 1]) {
    const name = text.slice(at, at + length)
    if (name.length === length && [...name].every((character) => han.test(character)) && endsName(text, at + length)) {
      return length
    }
  }
  return twoNames(text, at)
}

/** 记者张三李四: a first name of two or three characters when a second name follows it up to a boundary. */
function twoNames(text: string, at: number): number {
  for (const first of [3, 2]) {
    for (const second of [3, 2]) {
      const end = at + first + second
      const rest = text.slice(at + first, end)
      if (rest.length === second && isName(rest) && (end === text.length || boundary.test(text[end]!))) return first
    }
  }
  return 0
}

/** 白明说, 王青认为: a name is not read over the verb that follows it. */
function saysAfter(text: string, at: number): boolean {
  return (
    deedWords.longest(text, at) !== undefined &&
    (deedWords.end > at + 1 || /[说称摄对在向将从是曾还就也]/.test(text[at]!))
  )
}

function endsName(text: string, at: number): boolean {
  return at === text.length || boundary.test(text[at]!) || deedWords.longest(text, at) !== undefined
}

function isName(name: string): boolean {
  return name.length >= 2 && (surnames.has(name[0]!) || compoundSurnames.has(name.slice(0, 2)))
}

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
