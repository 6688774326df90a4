// Streets, towns, villages and communities in a chain behind a place: 路桥区｜路北街道｜铭泰社区.
import { commonSettlements, commonVillages, restsOfSettlements, villageFrames } from '../../lexicon/placeNotes.ts'
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'

const settlement = /((?![省市县区州旗])[\u4e00-\u9fff]{1,5}?)(街道|社区|苏木|镇|乡|村)(?=([\u4e00-\u9fff]?))/y

export const settlements: Finder = {
  signs: '街社苏镇乡村',
  tokens: 'divisions',
  find({ text, tokens, found }, places) {
    let reached = 0
    for (const index of places) {
      if (tokens[index]!.start < reached) continue
      const { start } = tokens[index]!
      let at = tokens[index]!.end
      if (/[县市区]/.test(text[at] ?? '')) at++
      else if (!fullDivision.test(text.slice(start, at))) {
        const town = readJoined(text, tokens, index)
        if (town !== null) found.push(candidate(start, town, 'place'))
        at = town ?? at
      }
      for (let next = readSettlement(text, tokens, at); next !== null; next = readSettlement(text, tokens, at)) {
        found.push(candidate(at, next, 'place'))
        at = next
      }
      const joined = text[at] === '的' ? readVillage(text, tokens, at + 1) : null
      if (joined !== null) found.push(candidate(at + 1, joined, 'place'))
      reached = at
    }
  },
}

const fullDivision = /[省市县区州旗盟镇乡村]$/

/** 沙依坡乡│大竹棚村, 五峰│镇麦庄村: where the town ends whose name begins as that of a county; else null. */
function readJoined(text: string, tokens: readonly Token[], index: number): number | null {
  const { end } = tokens[index]!
  if (restsOfSettlements.has(text[end] ?? '')) {
    const town = readSettlement(text, tokens, end)
    return town !== null && kindOfSettlement.test(text.slice(end + 1, town)) ? town : null
  }
  if (text[end] !== '镇' && text[end] !== '乡') return null
  return readSettlement(text, tokens, end + 1) === null ? null : end + 1
}

const kindOfSettlement = /^(?:街道|社区|苏木|镇|乡|村)$/

function readSettlement(text: string, tokens: readonly Token[], at: number): number | null {
  settlement.lastIndex = at
  const match = settlement.exec(text)
  if (match === null) return null
  const [whole, own = '', kind, next] = match
  const end = at + whole.length
  if (commonSettlements.test(own) || hasCommonWord(text, tokens, at, end, end - kind!.length)) return null
  return kind === '村' && (next === '镇' || next === '乡') ? end + 1 : end
}

/** Whether a wall (but 家 in 张家沟村) or a longer word touches `[start, end)`, of which the part from `kind` on is 镇, 村 …: no proper name then. */
function hasCommonWord(text: string, tokens: readonly Token[], start: number, end: number, kind: number): boolean {
  return tokensIn(tokens, start, end).some(({ term, start: from, end: to }) => {
    const isKind = from >= kind && to <= end
    const isOwn = from === start && to === kind && term.name?.type === 'place'
    const isWithin = (from > start && text.slice(from, to) === '家') || (from > start + 1 && to === end)
    return (
      !isKind && !isOwn && !isWithin && (term.name !== null || term.parts.wall || (term.parts.word && to - from > 1))
    )
  })
}

/** 澜江镇的│柳湾村 */
function readVillage(text: string, tokens: readonly Token[], at: number): number | null {
  const end = readSettlement(text, tokens, at)
  return end !== null && text[end - 1] === '村' && !commonVillages.test(text.slice(at, end - 1)) ? end : null
}

const villageEnd = /村|社区/y
const inName = /(?![省市县区州旗])[\u4e00-\u9fff]/
/** Where a name may start inside of a run of characters: 家住│柳湾村, 昨晚在│柳湾村. */
const longestLeadIn = 3
const leadIn = /(?:家住|住在|来到|走进|走访|位于|担任|任命为|当选为?|晚上|早上|上午|下午|[在到是任据年月日])$/
const town = /^[\u4e00-\u9fff]{2,4}?[乡镇](?=[\u4e00-\u9fff]{2})/
const longestRun = 9

/** 柳湾村党支部: a village without a place in front, known by what follows. */
export const villages: Finder = {
  signs: '村社',
  find({ text, tokens, found }, places) {
    for (const at of places) {
      villageEnd.lastIndex = at
      const kind = villageEnd.exec(text)?.[0]
      if (kind === undefined) continue
      villageFrames.lastIndex = at + kind.length
      if (!villageFrames.test(text)) continue
      const start = startOfName(text, at)
      const own = town.exec(text.slice(start, at))?.[0] ?? ''
      const from = start + own.length
      if (!isVillage(text, tokens, from, at, kind.length)) continue
      if (own !== '') found.push(candidate(start, from, 'place'))
      found.push(candidate(from, at + kind.length, 'place'))
    }
  },
}

function startOfName(text: string, end: number): number {
  let start = end
  while (
    start > 0 &&
    end - start < longestRun &&
    inName.test(text[start - 1]!) &&
    !leadIn.test(text.slice(Math.max(0, start - longestLeadIn), start))
  )
    start--
  return start
}

function isVillage(text: string, tokens: readonly Token[], start: number, at: number, kind: number): boolean {
  const own = text.slice(start, at)
  if (own.length < 2 || own.length > 4 || commonSettlements.test(own) || commonVillages.test(own)) return false
  return !hasCommonWord(text, tokens, start, at + kind, at)
}
