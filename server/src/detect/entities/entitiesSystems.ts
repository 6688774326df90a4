// Systems and platforms by their purpose (全国信用信息共享平台), bodies and plans by their own long names, quoted names.
import { alternation } from '../../lexicon/alternation.ts'
import {
  namedInQuotation,
  selfNamedBodies,
  systemOpenings,
  systemPurposes,
  systemWords,
} from '../../lexicon/companies.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokenBefore } from './entitiesTokens.ts'

const purpose = new RegExp(`(?:${systemPurposes.join('|')})$`)
const openings = new Set(systemOpenings)
const selfNamed = new RegExp(`(?:${selfNamedBodies.join('|')})`, 'g')
const inSystems = new Set(systemWords)
/** So many of them at most, so that a text made of them is read in linear time. */
const mostWalls = 3
const shortestSystem = 4
const shortestBody = 2
const plan = /“十[一二三四五六七八九]?五”[\u4e00-\u9fff]{2,14}?规划(?!期|编|建|的)/g
const timeInPlan = /时期|期间|以来|相关|等|有关|[的和与在了]/
const quoted = new RegExp(
  `[“‘]([^“”‘’，。；？！]{2,10})[”’](?:[\\u4e00-\\u9fff]{0,2})(?:${alternation(namedInQuotation)})`,
  'g',
)
/** “惠里保”东里省个体工商户保险保障项目: a place's project behind the quotation. */
const project =
  /[“‘]([^“”‘’，。；？！]{2,8})[”’][\u4e00-\u9fff]{2,4}[省市县区][\u4e00-\u9fff]{2,14}?(?:项目|工程|计划|行动)/g
/** 打造“领里县”: a kind of division that a quotation coins. */
const coined = /(?:打造|建设|创建|争创|建成)[^“”，。；]{0,8}“([\u4e00-\u9fff]{2,5}[县镇城])”/g

export function findSystems(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  tokens.forEach((token, index) => {
    if (!endsSystem(text, token)) return
    const candidate = readSystem(text, tokens, index)
    if (candidate !== null) found.push(candidate)
  })
  for (const match of text.includes('委员会') ? allMatches(selfNamed, text) : []) {
    const candidate = readSelfNamed(text, tokens, match.index, match.index + match[0].length)
    if (candidate !== null) found.push(candidate)
  }
  if (!/[“‘]/.test(text)) return found
  const add = (start: number, end: number) => found.push({ start, end, type: 'programme', canonical: null })
  for (const match of allMatches(plan, text))
    if (!timeInPlan.test(match[0])) add(match.index, match.index + match[0].length)
  for (const pattern of [quoted, project, coined])
    for (const match of allMatches(pattern, text)) {
      const start = match.index + match[0].lastIndexOf(match[1]!)
      add(start, start + match[1]!.length)
    }
  return found
}

/** …平台, …系统. */
function endsSystem(text: string, { start, end }: Token): boolean {
  const last = text[end - 1]
  return end - start > 1 && ((last === '台' && text[end - 2] === '平') || (last === '统' && text[end - 2] === '系'))
}

function readSystem(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const last = tokens[index]!
  const word = last.end - 2
  if (!purpose.test(text.slice(Math.max(0, word - 3), word))) return null
  const opening = wordsBefore(text, tokens, index).find((token) => isOpening(text, token))
  if (opening === undefined || isModified(text, tokens, opening) || word - opening.end < shortestSystem) return null
  return { start: opening.start, end: last.end, type: 'platform', canonical: null }
}

/** The words in front that may belong to the name; such as say what a system does end other names only (共享, 实时). */
function wordsBefore(text: string, tokens: readonly Token[], index: number): Token[] {
  const words: Token[] = []
  for (let at = index, more = mostWalls; more > 0; more--) {
    const stretch = stretchBefore(text, tokens, at)
    words.unshift(...stretch.tokens.map((one) => tokens[one]!))
    at = tokenBefore(tokens, stretch.start)
    const wall = tokens[at]
    if (wall?.end !== stretch.start || !inSystems.has(text.slice(wall.start, wall.end))) break
    words.unshift(wall)
  }
  return words
}

/** 葡语｜国家…平台: what stands in front belongs to it, and no dictionary knows it. */
function isModified(text: string, tokens: readonly Token[], { start, term }: Token): boolean {
  if (term.name !== null || tokens[tokenBefore(tokens, start)]?.end === start) return false
  return /[\u4e00-\u9fff]/.test(text[start - 1] ?? '')
}

function isOpening(text: string, { start, end, term }: Token): boolean {
  if (openings.has(text.slice(start, end))) return true
  return term.name !== null && term.name.framed !== true && (term.name.type === 'org' || term.name.level === 'division')
}

/** Its own words reach to the left up to what ends a name: 发挥｜备案审查专家委员会. */
function readSelfNamed(text: string, tokens: readonly Token[], start: number, end: number): Candidate | null {
  const index = tokenBefore(tokens, start) + 1
  const token = tokens[index]
  if (token === undefined) return null
  const stretch = stretchBefore(text, tokens, index)
  const own = Math.min(start, token.start) - stretch.start
  return own >= shortestBody + 2 ? { start: stretch.start, end, type: 'org', canonical: null } : null
}
