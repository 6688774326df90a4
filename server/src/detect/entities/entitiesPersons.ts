// Persons behind what they are: 副局长董杰, 记者任玮, 制图：张冠彬, 民警李里威清楚地…
import { wordList } from '../../lexicon/nameTable.ts'
import { candidate } from './entitiesCandidate.ts'
import { areHan } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'
import { boundary, deedWords, isAddressed, isName, isPlain, surnameLength } from './entitiesPersonNames.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { isTranscription, transcribedAt } from './entitiesTranscribed.ts'
import { codeAt } from '../../tools/characters.ts'

/** These stand before a name with a colon: 制图：, 记者：. */
const credits = new Set(
  wordList('记者 主持人 作者 制图 供图 摄影 摄影报道 编辑 责编 校对 责任编辑 本版编辑 版式设计 主编 导演'),
)

/** One or several, up to what no name follows. */
export const personsInOffice: Finder = {
  tokens: 'offices',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const { start, end } = tokens[index]!
      for (let at = text[end] === '：' && credits.has(text.slice(start, end)) ? end + 1 : end; ;) {
        const length = lengthOfPerson(text, tokens, at, start, end)
        if (length === 0) break
        found.push(candidate(at, at + length, 'person'))
        at += length
        if (text[at] === '、') at++
        else if (endsName(text, at)) break
      }
    }
  },
}

/** Of the name at `at` of who holds the office at `[start, end)`. */
function lengthOfPerson(text: string, tokens: readonly Token[], at: number, start: number, end: number): number {
  const surname = surnameLength(text, at)
  if (surname === 0 && !isTranscription(codeAt(text, at))) return 0
  if (!isPlain(tokens, at)) return 0
  return nameLengthAt(text, tokens, at, surname) || transcribedAt(text, tokens, at, text.slice(start, end))
}

/** Length of the person's name that starts at `at`, told by what follows it; 0 where none does. */
function nameLengthAt(text: string, tokens: readonly Token[], at: number, surname: number): number {
  if (surname === 0 || isAddressed(text.slice(at, at + 4))) return 0
  const long = at + surname + 2
  const short = at + surname + 1
  if (!saysAfter(text, short) && areHan(text, at, long) && endsName(text, long)) return long - at
  if (areHan(text, at, short) && endsName(text, short)) return short - at
  return twoNames(text, at) || beforeWord(text, tokens, at, surname)
}

/** 民警李里威｜清楚地: three characters that no dictionary knows, and a word right behind them. */
function beforeWord(text: string, tokens: readonly Token[], at: number, surname: number): number {
  const end = at + surname + 2
  const inside = tokensIn(tokens, at, end + 1).filter(({ start, term }) => start >= end || term.name?.type !== 'place')
  const next = inside.at(-1)
  if (next?.start !== end || next.end - end < 2 || inside.length > 1) return 0
  return areHan(text, at, end) ? end - at : 0
}

/** 记者张三李四: a first name of two or three characters when a second name follows it up to a boundary. */
function twoNames(text: string, at: number): number {
  for (const first of [3, 2]) {
    for (const second of [3, 2]) {
      const end = at + first + second
      if (end > text.length || (end < text.length && !boundary.test(text[end]!))) continue
      if (isName(text.slice(at + first, end))) return first
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
