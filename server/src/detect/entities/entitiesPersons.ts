// Persons in the frames that name them: 副局长董杰说, 记者任玮, 谢贵明摄, 张冠彬（商务部对外贸易司副司长）：, 布莱姆·安柯斯.
import { deeds } from '../../lexicon/nameFrames.ts'
import { wordList } from '../../lexicon/nameTable.ts'
import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { findTranscribedPersons, transcribedAt } from './entitiesTranscribed.ts'
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
/** 电（李某某、程某某）: the reporters behind a dateline. */
const reporters = /电[（(]([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,4})[）)]/g
/** At the start of a clause a name stands in front of these. */
const speaks =
  /(?:^|[。，；：！？”“])([\u4e00-\u9fff]{2,3})(?=(?:[笑坦直也还曾]?说|告诉|介绍|坦言|感慨|感叹|回忆|笑着|表示|认为|指着|补充道|直言))/g
const signed = /[（(]([\u4e00-\u9fff]{2,3})[）)]$/g
/** 李女士, 欧阳师傅: a form of address, no full name. */
const addressed = /^.{1,2}(?:女士|先生|师傅|阿姨|老师|大爷|大妈|某)/

export function findPersons(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number) => found.push({ start, end, type: 'person', canonical: null })
  for (const { start, end, term } of tokens) {
    if (!term.parts.office) continue
    for (let at = text[end] === '：' && credits.has(text.slice(start, end)) ? end + 1 : end; ;) {
      const length = isPlain(tokens, at)
        ? nameLengthAt(text, tokens, at) || transcribedAt(text, tokens, at, text.slice(start, end))
        : 0
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
  found.push(...findSpeakers(text, tokens), ...findTranscribedPersons(text, tokens), ...findLikePlaces(text, tokens))
  if (text.length <= 3 && tokens.length === 0 && isName(text) && [...text].every((character) => han.test(character)))
    add(0, text.length)
  return found
}

/** Reporters behind a dateline, and who speaks at the start of a clause. */
function findSpeakers(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number) => found.push({ start, end, type: 'person', canonical: null })
  for (const match of text.includes('电') ? allMatches(reporters, text) : []) {
    let start = match.index + 2
    for (const name of match[1]!.split('、')) {
      if (isName(name)) add(start, start + name.length)
      start += name.length + 1
    }
  }
  for (const match of allMatches(speaks, text)) {
    const start = match.index + match[0].length - match[1]!.length
    if (isUnknownName(text, tokens, start, match[1]!)) add(start, start + match[1]!.length)
  }
  return found
}

/** 覃海宁说: a given name that is a place's too, between a family name and a deed. */
function findLikePlaces(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  tokens.forEach(({ start, end, term }, index) => {
    if (term.name?.type !== 'place' || end - start !== 2 || !surnames.has(text[start - 1] ?? '')) return
    if ((tokens[index - 1]?.end ?? 0) >= start || (start > 1 && !boundary.test(text[start - 2]!))) return
    if (/[说称]/.test(text[end] ?? '') || (deedWords.longest(text, end) !== undefined && deedWords.end > end + 1))
      found.push({ start: start - 1, end, type: 'person', canonical: null })
  })
  return found
}

const hasOffice = (tokens: readonly Token[], start: number, end: number) =>
  tokensIn(tokens, start, end).some(({ term }) => term.parts.office)
const isPlain = (tokens: readonly Token[], at: number) =>
  !tokensIn(tokens, at, at + 1).some(({ start, end, term }) => end - start > 1 && term.name === null)

/** Length of the person's name that starts at `at`, told by what follows it; 0 where none does. */
function nameLengthAt(text: string, tokens: readonly Token[], at: number): number {
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
  return twoNames(text, at) || beforeWord(text, tokens, at, surname)
}

/** 民警李里威｜清楚地: three characters that no dictionary knows, and a word right behind them. */
function beforeWord(text: string, tokens: readonly Token[], at: number, surname: number): number {
  const end = at + surname + 2
  const inside = tokensIn(tokens, at, end + 1).filter(({ start, term }) => start >= end || term.name?.type !== 'place')
  const next = inside.at(-1)
  if (next?.start !== end || next.end - end < 2 || inside.length > 1) return 0
  return [...text.slice(at, end)].every((character) => han.test(character)) ? end - at : 0
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

/** A family name and characters that no dictionary knows as a word, also with what follows. */
function isUnknownName(text: string, tokens: readonly Token[], start: number, name: string): boolean {
  const end = start + name.length
  if (!isName(name) || addressed.test(name)) return false
  return !tokensIn(tokens, start, end).some((token) => token.end - token.start > 1)
}

function isName(name: string): boolean {
  return name.length >= 2 && (surnames.has(name[0]!) || compoundSurnames.has(name.slice(0, 2)))
}
