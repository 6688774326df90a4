// Short names of companies: securities (*ST, 退市甲乙, 甲乙退), a company's case, names by their second half (亿里洁能).
import { caseWords, companyHalves } from '../../lexicon/companies.ts'
import { candidate } from './entitiesCandidate.ts'
import { areHan, openingsOf, startOfHan } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokenBefore, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

export const securitiesUnderWarning: Finder = {
  signs: 'S',
  find({ text, tokens, found }, places) {
    for (const at of places) {
      const end = at + 4
      if (text[at + 1] !== 'T' || !areHan(text, at + 2, end)) continue
      if (text[at - 1] === '*') found.push(candidate(at - 1, end, 'org'))
      else if (isUnknown(tokens, at + 2, end)) found.push(candidate(at, end, 'org'))
    }
  },
}

const delisting = /退市[\u4e00-\u9fff]{2}(?=[、，。；）\d因于收进已等]|$)/y
const delisted = /退(?=[、，。；）是因于案]|作为|$)/y

/** In a list of such names one that is no common word tells the others (退市华里、退市岩石). */
export const delistedSecurities: Finder = {
  signs: '退',
  find({ text, tokens, found }, places) {
    if (!text.includes('退市')) return
    let named = -1
    let reached = 0
    for (const at of places) {
      delisting.lastIndex = at
      if (at < reached || !delisting.test(text)) continue
      reached = at + 4
      if (named !== at - 1 && !isUnknown(tokens, at + 2, reached)) continue
      named = reached
      found.push(candidate(at, reached, 'org'))
    }
    for (const at of places) {
      delisted.lastIndex = at
      const start = startOfHan(text, at, 3)
      if (at - start !== 2 || (start > 0 && !/[，。；、：“]/.test(text[start - 1]!)) || !delisted.test(text)) continue
      if (isUnknown(tokens, start, at)) found.push(candidate(start, at + 1, 'org'))
    }
  },
}

const caseOf = /([\u4e00-\u9fff]{3,6})案(?![例件情板子由卷发底头值源])/y

/** A short name behind a boundary; only where the text is about such matters. */
export const companyCases: Finder = {
  signs: '案',
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const at of places) {
      const start = startOfHan(text, at, 6)
      if (start < reached || at - start < 3 || (start > 0 && !/[，。；、：“—]/.test(text[start - 1]!))) continue
      caseOf.lastIndex = start
      const name = caseOf.exec(text)?.[1]
      if (name === undefined) continue
      reached = start + name.length
      if (!caseWords.some((word) => text.includes(word))) return
      if (hasNameOf(tokens, start, reached)) found.push(candidate(start, reached, 'org'))
    }
  },
}

const halves = new Trie<true>()
for (const half of companyHalves) halves.add(half, true)
/** What a short name may stand before. */
const behind =
  /^(?:$|[，。、；：（）()“”\d]|等|的|董事|总经理|有关|相关|创始|集团|首席|收到|发布|宣布|公告|股价|今年|去年|负责人|在|是|已|为|与|和|表示|称|CEO)/
const longestHalf = 3

export const companiesByHalves: Finder = {
  signs: openingsOf(companyHalves),
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const at of places) {
      if (at < reached || halves.longest(text, at) === undefined) continue
      reached = halves.end
      const start = startOfHalf(text, tokens, at)
      if (start !== null && behind.test(text.slice(reached, reached + 3))) found.push(candidate(start, reached, 'org'))
    }
  },
}

/** Where two or three characters that no dictionary knows stand between a boundary and a second half; else null. */
function startOfHalf(text: string, tokens: readonly Token[], at: number): number | null {
  const last = tokenBefore(tokens, at)
  const token = last < 0 ? undefined : tokens[last]!
  const start = Math.max(token?.end ?? 0, startOfHan(text, at, longestHalf + 1))
  const length = at - start
  if (length < 2 || length > longestHalf) return null
  if (token === undefined || token.end < start) return start
  return token.term.parts.wall || token.term.parts.office || token.term.name?.type === 'place' ? start : null
}

function isUnknown(tokens: readonly Token[], start: number, end: number): boolean {
  return tokensIn(tokens, start, end).length === 0
}

/** A known body, or two unknown characters in a row, and nothing that ends names. */
function hasNameOf(tokens: readonly Token[], start: number, end: number): boolean {
  const inside = tokensIn(tokens, start, end)
  if (inside.some(({ term }) => term.parts.wall && term.name === null)) return false
  const covered = inside.reduce((sum, token) => sum + token.end - token.start, 0)
  return inside.some(({ term }) => term.name !== null) || end - start - covered >= 2
}
