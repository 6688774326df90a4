// Bodies that sentences of an article open with, or that it gives a short name, by a name that no register holds: 柳湾家庭农场流转土地…, 盘溪公司的订单….
import { terms } from '../../detect/entities/entitiesTerms.ts'
import { bodyNouns, companyTrades, inSentence, kindsOfBodies, trades, wallsInNames } from '../../lexicon/bodiesTold.ts'
import { institutionEndings } from '../../lexicon/scopeWords.ts'
import type { Passage } from '../../model/passage.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterTable } from '../../tools/characters.ts'
import { suffixes } from '../../tools/wordsAtEnds.ts'
import { leadBefore } from './clauseLead.ts'
import { isSubject } from './scopeNames.ts'

const nouns = suffixes(bodyNouns)
const endsNoun = characterTable(bodyNouns.map((noun) => noun.at(-1)!))
const name = new RegExp(
  `((?:[\\u4e00-\\u9fffA-Za-z]|（[\\u4e00-\\u9fff]{2,6}）){2,14}?)(?:${alternation(bodyNouns)})+(?:党委|党总支|党支部)?`,
  'y',
)
const party = /(?:党委|党总支|党支部)$/
/** Houses that show and play, though their names end as those of institutes do. */
const shown = /(?:基金会|博物院|剧院|学院|医院|交易所)$/
/** （以下简称“渔业转化中心”）: what a text calls a house of its own. */
const called =
  /简称(?:为)?[：:]?[“"]([\u4e00-\u9fffA-Za-z]{2,12}(?:公司|集团|中心|研究院|医院|学院|学校|大学|实验室|联盟|银行|农商行|基金会|合作社|产业园|工业园|高新区|经开区))[”"]/g
/** What goes on behind whom a sentence is about. */
const goesOn = /^(?![业家员长化型级类动为政程])[\u4e00-\u9fff\d“]/

/** The names, each once. Linear: one look at every sentence and clause that holds one of the nouns, and at what is called 简称. */
export function bodiesTold(passages: readonly Passage[]): readonly string[] {
  const names = new Set<string>()
  for (const { text, sentenceStarts, cell } of passages) {
    if (cell !== null) continue
    if (text.includes('简称')) for (const [, short] of text.matchAll(called)) names.add(short!)
    const ends = nounEnds(text)
    if (ends.length === 0) continue
    for (const start of startsAround(ends, sentenceStarts)) addAt(names, text, start, false)
    for (const start of startsAround(ends, clauseStarts(text))) addAt(names, text, start, true)
  }
  return [...names]
}

/** The places of the last characters of nouns. */
function nounEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++)
    if (endsNoun[text.charCodeAt(at)] === 1 && nouns.at(text, at + 1) !== undefined) ends.push(at)
  return ends
}

/** What begins behind a comma. */
function clauseStarts(text: string): number[] {
  const starts: number[] = []
  for (let comma = text.indexOf('，'); comma >= 0; comma = text.indexOf('，', comma + 1)) starts.push(comma + 1)
  return starts
}

/** The last of the starts in front of each place, each once; both in order. */
function startsAround(places: readonly number[], starts: readonly number[]): ReadonlySet<number> {
  const around = new Set<number>()
  let passed = 0
  for (const place of places) {
    while (passed < starts.length && starts[passed]! <= place) passed++
    if (passed > 0) around.add(starts[passed - 1]!)
  }
  return around
}

/** 在云川，│青澜医疗器械公司三天就…: within a sentence only a company whose name tells its trade. */
const ofTrade = new RegExp(
  `^[\\u4e00-\\u9fff]{2,6}?(?:${alternation(companyTrades)})+(?:（[\\u4e00-\\u9fff]{2,6}）)?(?:股份|有限|责任)*(?:公司|集团)$`,
)
const inClause = /[在于入到住有用做拟将已各多由从]/

function addAt(names: Set<string>, text: string, start: number, isClause: boolean): void {
  const told = nameAt(text, start + leadBefore(text, start))
  if (told !== null && (!isClause || (ofTrade.test(told) && !inClause.test(told)))) names.add(told)
}

function nameAt(text: string, at: number): string | null {
  name.lastIndex = at
  const match = name.exec(text)
  if (match === null) return null
  const stem = match[1]!
  const behind = text.slice(name.lastIndex, name.lastIndex + 12)
  if (kindsOfBodies.test(stem) || trades.test(stem) || inSentence.test(stem) || holdsWall(stem)) return null
  if (!goesOn.test(behind) || !isSubject(behind)) return null
  const own = match[0].replace(party, '')
  return institutionEndings.test(own) && !shown.test(own) ? null : own
}

/** 青澜企业感谢│柳湾基金会, 队员来到│柳湾林场: a verb or an adverb of the dictionary, of two characters at least. */
function holdsWall(stem: string): boolean {
  const dictionary = terms()
  for (let at = 0; at < stem.length; at++) {
    const word = dictionary.longest(stem, at)
    if (word === undefined || dictionary.end - at < 2) continue
    if (word.parts.wall && !wallsInNames.has(stem.slice(at, dictionary.end))) return true
    at = dictionary.end - 1
  }
  return false
}
