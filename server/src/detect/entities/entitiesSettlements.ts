// Streets, towns, villages and communities in a chain behind a place: 路桥区｜路北街道｜铭泰社区.
import { commonSettlements } from '../../lexicon/placeNotes.ts'
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

const settlement = /([\u4e00-\u9fff]{1,5}?)(街道|社区|苏木|镇|乡|村)(?=([\u4e00-\u9fff]?))/y

export const settlements: Finder = {
  signs: '街社苏镇乡村',
  tokens: 'divisions',
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const index of places) {
      if (tokens[index]!.start < reached) continue
      let at = tokens[index]!.end
      for (let next = readSettlement(text, tokens, at); next !== null; next = readSettlement(text, tokens, at)) {
        found.push(candidate(at, next, 'place'))
        at = next
      }
      reached = at
    }
  },
}

function readSettlement(text: string, tokens: readonly Token[], at: number): number | null {
  settlement.lastIndex = at
  const match = settlement.exec(text)
  if (match === null) return null
  const [whole, own = '', kind, next] = match
  const end = at + whole.length
  if (commonSettlements.test(own) || hasCommonWord(tokens, at, end, end - kind!.length)) return null
  return kind === '村' && (next === '镇' || next === '乡') ? end + 1 : end
}

/** Whether a wall or a longer word touches `[start, end)`, of which the part from `kind` on is 镇, 村 …: no proper name then. */
function hasCommonWord(tokens: readonly Token[], start: number, end: number, kind: number): boolean {
  return tokensIn(tokens, start, end).some(({ term, start: from, end: to }) => {
    const isKind = from >= kind && to <= end
    const isOwn = from === start && to === kind && term.name?.type === 'place'
    return !isKind && !isOwn && (term.name !== null || term.parts.wall || (term.parts.word && to - from > 1))
  })
}
