// Facilities, and places abroad by the kind that they end in: 义乌西货运站, 宁波舟山港, 泽布吕赫港.
import { alternation } from '../../tools/alternation.ts'
import { adjacentSuffixes } from '../../lexicon/organisationSuffixes.ts'
import { candidate, type Candidate } from './entitiesCandidate.ts'
import { openingsOf } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'
import { stretchBefore } from './entitiesStretch.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { startOfTranscription } from './entitiesTranscribed.ts'
import { characterSet } from '../../tools/characters.ts'

const longestFacility = 8
const hanOnly = /^[\u4e00-\u9fff]+$/
/** Fewer characters of transcription in front of 港, 省 … are common words. */
const shortestTranscription = 3
const kindsAbroad = ['机场', '港口', '大区', '港', '省', '州', '河', '湾', '半岛', '群岛', '海峡']
const abroad = new RegExp(alternation(kindsAbroad), 'y')
const afterHarbour = /^[口股元币澳人区深]/
const administrative = /[省市区县旗州盟镇乡村]$|街道$/

/** A facility takes the nearest place in front into its name. */
export const facilities: Finder = {
  tokens: 'facilities',
  find({ text, tokens, found }, places) {
    for (const index of places) {
      const name = readFacility(text, tokens, index)
      if (name !== null) found.push(name)
    }
  },
}

function readFacility(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const { start, end } = tokens[index]!
  const ending = text.slice(start, end)
  if (ending === '港' && isNoHarbour(text, start, end)) return null
  const last = stretchBefore(text, tokens, index).tokens.findLast((at) => isPlace(tokens[at]!))
  if (last === undefined) return facilityAbroad(text, tokens, index)
  const anchor = tokens[last]!
  if (isFullDivision(text, anchor)) return null
  const between = start - anchor.end
  if (between > longestFacility || (between === 0 && !adjacentSuffixes.has(ending))) return null
  if (inNoFacility.test(text.slice(anchor.end, start))) return null
  return candidate(anchor.start, end, 'place')
}

/** 荆门│接入全国│高铁, 盘溪港│持续优化│港口: what is done there. */
const inNoFacility = /^乘|接入|推广|持续|优化|推进|加快|开通|新开|增开|经由|直达|全国/

const isPlace = ({ term }: Token) =>
  term.name?.type === 'place' &&
  term.name.level !== 'country' &&
  term.name.framed !== true &&
  term.name.canonical !== '中国'

/** 埃及｜苏里奈泉港口: behind a country characters that no dictionary knows are the facility's own name. */
function facilityAbroad(text: string, tokens: readonly Token[], index: number): Candidate | null {
  const { start, end } = tokens[index]!
  const before = index === 0 ? undefined : tokens[index - 1]
  const own = start - (before?.end ?? start)
  if (before?.term.name?.level !== 'country' || before.term.name.canonical === '中国') return null
  if (own < shortestTranscription || own > longestFacility || !hanOnly.test(text.slice(before.end, start))) return null
  return candidate(before.end, end, 'place')
}

/** 武清区 is one, 郑州 is none. */
function isFullDivision(text: string, { start, end, term }: Token): boolean {
  const name = text.slice(start, end)
  return administrative.test(name) && (term.name?.level !== 'division' || term.name.canonical === name)
}

const makesNoHarbour = characterSet('深沪陆全各临疏进出到离')
const isNoHarbour = (text: string, start: number, end: number) =>
  afterHarbour.test(text.slice(end, end + 1)) || makesNoHarbour(text, start - 1)

/** 泽布吕赫港: known for a place by being transcribed. */
export const transcribedPlaces: Finder = {
  signs: openingsOf(kindsAbroad),
  find({ text, tokens, found }, places) {
    for (const at of places) {
      const start = startOfTranscription(text, at, longestFacility)
      if (at - start < shortestTranscription) continue
      abroad.lastIndex = at
      const kind = abroad.exec(text)?.[0]
      if (kind === undefined || (kind === '港' && afterHarbour.test(text.slice(at + 1, at + 2)))) continue
      if (tokensIn(tokens, start, at).some((token) => token.end - token.start > 1)) continue
      found.push(candidate(start, at + kind.length, 'place'))
    }
  },
}
