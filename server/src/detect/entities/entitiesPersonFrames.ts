// Persons in the frames that name them without an office in front: 谢贵明摄, （任玮）, 电（张三、李四）, 张三说, 张冠彬（…副司长）：.
import { alternation } from '../../tools/alternation.ts'
import { wordList } from '../../lexicon/nameTable.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { candidate } from './entitiesCandidate.ts'
import { areHan, openingsOf, startOfHan } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'
import { boundary, deedWords, isName, isPlain, isUnknownName, mayOpenName } from './entitiesPersonNames.ts'
import { tokensIn } from './entitiesTokens.ts'

/** 谢贵明摄（, between a boundary and the end of a caption. */
export const photographers: Finder = {
  signs: '摄',
  find({ text, found }, places) {
    for (const at of places) {
      if (at + 1 < text.length && !'（(。／/'.includes(text[at + 1]!)) continue
      const start = startOfHan(text, at, 4)
      if (at - start < 2 || (start > 0 && !/[\s，。、；：！？”）)]/.test(text[start - 1]!))) continue
      if (isName(text.slice(start, at))) found.push(candidate(start, at, 'person'))
    }
  },
}

const longestIntroduction = 40
/** 张冠彬（商务部对外贸易司副司长）：what he says. */
export const interviewed: Finder = {
  signs: '：:',
  find({ text, tokens, found }, places) {
    for (const at of places) {
      if (!isClosingBracket(text, at - 1)) continue
      const bracket = openingBracket(text, at - 1, longestIntroduction)
      if (at - bracket < 6) continue
      const start = startOfHan(text, bracket, 3)
      if (bracket - start < 2 || (start > 0 && !/[。？！”\s]/.test(text[start - 1]!))) continue
      const isHeld = tokensIn(tokens, start, at + 1).some(({ term }) => term.parts.office)
      if (isHeld && isName(text.slice(start, bracket))) found.push(candidate(start, bracket, 'person'))
    }
  },
}

/** （任玮） at the end, and a name that stands alone. */
export const signatures: Finder = {
  find({ text, tokens, found }) {
    const last = text.length - 1
    if (isClosingBracket(text, last)) {
      const start = startOfHan(text, last, 4)
      const isShort = last - start === 2 || last - start === 3
      if (isShort && isOpeningBracket(text, start - 1) && isName(text.slice(start, last)) && isPlain(tokens, start))
        found.push(candidate(start, last, 'person'))
    }
    if (last < 3 && tokens.length === 0 && isName(text) && areHan(text, 0, text.length))
      found.push(candidate(0, text.length, 'person'))
  },
}

/** 电（李某某、程某某）: the reporters behind a dateline. */
const reporters = /电[（(]([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,4})[）)]/y

export const reportersOfDateline: Finder = {
  signs: '电',
  find({ text, found }, places) {
    for (const at of places) {
      if (!isOpeningBracket(text, at + 1)) continue
      reporters.lastIndex = at
      let start = at + 2
      for (const name of reporters.exec(text)?.[1]!.split('、') ?? []) {
        if (isName(name)) found.push(candidate(start, start + name.length, 'person'))
        start += name.length + 1
      }
    }
  },
}

/** At the start of a clause a name stands in front of these. */
const speech = wordList(
  `说 笑说 坦说 直说 也说 还说 曾说 告诉 介绍 坦言 感慨 感叹 回忆 笑着 表示 认为 指着 补充道 直言`,
)
const speaks = new RegExp(`[\\u4e00-\\u9fff]{2,3}(?=${alternation(speech)})`, 'y')
const clauseStart = /[。，；：！？”“]/

export const speakers: Finder = {
  signs: openingsOf(speech),
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const at of places)
      for (let start = Math.max(reached, at - 3); start <= at - 2; start++) {
        if (!mayOpenName(text, start) || (start > 0 && !clauseStart.test(text[start - 1]!))) continue
        reached = start + 1
        speaks.lastIndex = start
        const end = start + (speaks.exec(text)?.[0].length ?? 0)
        if (end > start && isUnknownName(text, tokens, start, end)) found.push(candidate(start, end, 'person'))
      }
  },
}

/** 覃海宁说: a given name that is a place's too, between a family name and a deed. */
export const personsLikePlaces: Finder = {
  tokens: 'names',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const { start, end, term } = tokens[index]!
      if (end - start !== 2 || start === 0 || !mayOpenName(text, start - 1) || term.name!.type !== 'place') continue
      if (!surnames.has(text[start - 1]!) || (index > 0 && tokens[index - 1]!.end >= start)) continue
      if (start > 1 && !boundary.test(text[start - 2]!)) continue
      if (/[说称]/.test(text[end] ?? '') || (deedWords.longest(text, end) !== undefined && deedWords.end > end + 1))
        found.push(candidate(start - 1, end, 'person'))
    }
  },
}

const isOpeningBracket = (text: string, at: number) => text[at] === '（' || text[at] === '('
const isClosingBracket = (text: string, at: number) => text[at] === '）' || text[at] === ')'

/** The bracket in front of the one at `closing`, at most `reach` characters from it; `closing` where there is none. */
function openingBracket(text: string, closing: number, reach: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - reach - 1); at--) {
    if (isOpeningBracket(text, at)) return at
    if (isClosingBracket(text, at)) return closing
  }
  return closing
}
