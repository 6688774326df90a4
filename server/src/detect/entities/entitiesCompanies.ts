// Short names of companies: securities (*ST, 退市甲乙, 甲乙退), a company's case, names by their second half (亿里洁能).
import { alternation } from '../../lexicon/alternation.ts'
import { caseWords, companyHalves } from '../../lexicon/companies.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { type Token, tokenBefore, tokensIn } from './entitiesTokens.ts'

const underWarning = /\*?ST[\u4e00-\u9fff]{2}/g
const delisting = /退市([\u4e00-\u9fff]{2})(?=[、，。；）\d因于收进已等]|$)/g
const delisted = /(?:^|[，。；、：“])([\u4e00-\u9fff]{2}退)(?=[、，。；）是因于案]|作为|$)/g
const caseOf = /(?:^|[，。；、：“—])([\u4e00-\u9fff]{3,6})案(?![例件情板子由卷发底头值源])/g
const half = new RegExp(`(?:${alternation(companyHalves)})`, 'g')
/** What a short name may stand before. */
const behind =
  /^(?:$|[，。、；：（）()“”\d]|等|的|董事|总经理|有关|相关|创始|集团|首席|收到|发布|宣布|公告|股价|今年|去年|负责人|在|是|已|为|与|和|表示|称|CEO)/
const han = /[\u4e00-\u9fff]/
const longestHalf = 3

export function findCompanies(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number) => found.push({ start, end, type: 'org', canonical: null })
  for (const match of text.includes('ST') ? allMatches(underWarning, text) : [])
    if (match[0].startsWith('*') || isUnknown(tokens, match.index + 2, match.index + 4))
      add(match.index, match.index + match[0].length)
  if (text.includes('退')) for (const { start, end } of securities(text, tokens)) add(start, end)
  if (text.includes('案') && caseWords.some((word) => text.includes(word))) {
    for (const match of allMatches(caseOf, text)) {
      const start = match.index + match[0].length - match[1]!.length - 1
      if (hasNameOf(tokens, start, start + match[1]!.length)) add(start, start + match[1]!.length)
    }
  }
  for (const match of allMatches(half, text)) {
    const start = startOfHalf(text, tokens, match.index)
    if (start !== null && behind.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3)))
      add(start, match.index + match[0].length)
  }
  return found
}

/** In a list of such names one that is no common word tells the others (退市华里、退市岩石). */
function securities(text: string, tokens: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let reached = -1
  for (const match of allMatches(delisting, text)) {
    const start = match.index
    if (reached !== start - 1 && !isUnknown(tokens, start + 2, start + 4)) continue
    reached = start + 4
    found.push({ start, end: reached })
  }
  if (!text.includes('退市')) return found
  for (const match of allMatches(delisted, text)) {
    const start = match.index + match[0].length - 3
    if (isUnknown(tokens, start, start + 2)) found.push({ start, end: start + 3 })
  }
  return found
}

/** Where two or three characters that no dictionary knows stand between a boundary and a second half; else null. */
function startOfHalf(text: string, tokens: readonly Token[], at: number): number | null {
  const token = tokens[tokenBefore(tokens, at)]
  let start = at
  while (start > (token?.end ?? 0) && at - start <= longestHalf && han.test(text[start - 1]!)) start--
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
