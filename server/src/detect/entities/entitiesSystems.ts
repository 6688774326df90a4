// Systems and platforms by their purpose (全国信用信息共享平台), and bodies by their own long names (备案审查专家委员会).
import { alternation } from '../../tools/alternation.ts'
import { selfNamedBodies, systemOpenings, systemPurposes, systemWords } from '../../lexicon/companies.ts'
import { type Candidate, candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokenBefore } from './entitiesTokens.ts'
import { codeAt } from '../../tools/characters.ts'
import { isHan } from './entitiesCharacters.ts'

const purpose = new RegExp(`(?:${alternation(systemPurposes)})$`)
const openings = new Set(systemOpenings)
const inSystems = new Set(systemWords)
/** So many of them at most, so that a text made of them is read in linear time. */
const mostWalls = 3
const shortestSystem = 4
const shortestBody = 2

/** …平台, …系统, where a token ends so. */
export const systems: Finder = {
  signs: '台统',
  find({ text, tokens, found }, places) {
    for (const at of places) {
      if (text[at - 1] !== (text[at] === '台' ? '平' : '系')) continue
      const index = tokenBefore(tokens, at + 1)
      if (index < 0 || tokens[index]!.end !== at + 1 || tokens[index]!.start === at) continue
      const name = readSystem(text, tokens, index)
      if (name !== null) found.push(name)
    }
  },
}

function readSystem(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const last = tokens[index]!
  const word = last.end - 2
  if (!purpose.test(text.slice(Math.max(0, word - 3), word))) return null
  const opening = wordsBefore(text, tokens, index).find((token) => isOpening(text, token))
  if (opening === undefined || isModified(text, tokens, opening) || word - opening.end < shortestSystem) return null
  return candidate(opening.start, last.end, 'platform')
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
  return isHan(codeAt(text, start - 1))
}

function isOpening(text: string, { start, end, term }: Token): boolean {
  if (openings.has(text.slice(start, end))) return true
  return term.name !== null && term.name.framed !== true && (term.name.type === 'org' || term.name.level === 'division')
}

const committee = '委员会'
const longestFirst = [...selfNamedBodies].sort((a, b) => b.length - a.length)

/** Its own words reach to the left up to what ends a name: 发挥｜备案审查专家委员会. */
export const selfNamed: Finder = {
  signs: committee[0]!,
  find({ text, tokens, found }, places) {
    for (const at of places) {
      const end = at + committee.length
      const kind = text.startsWith(committee, at) ? longestFirst.find((one) => text.endsWith(one, end)) : undefined
      const name = kind === undefined ? null : readSelfNamed(text, tokens, end - kind.length, end)
      if (name !== null) found.push(name)
    }
  },
}

function readSelfNamed(text: string, tokens: readonly Token[], start: number, end: number): Candidate | null {
  const index = tokenBefore(tokens, start) + 1
  const token = tokens[index]
  if (token === undefined) return null
  const stretch = stretchBefore(text, tokens, index)
  const own = Math.min(start, token.start) - stretch.start
  return own >= shortestBody + 2 ? candidate(stretch.start, end, 'org') : null
}
