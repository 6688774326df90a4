// Works that an article tells of by name (云川大渡河大桥合龙, 澜汕高铁全长…): what is measured in clauses that open with one is its own.
import { FewWords } from '../../detect/entities/entitiesFewWords.ts'
import { alternation } from '../../tools/alternation.ts'
import {
  wordsOfKinds,
  worksBehind,
  worksEvents,
  worksNouns,
  worksOfTheirPlace,
  worksWithoutPlace,
} from '../../lexicon/works.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { characterTable } from '../../tools/characters.ts'
import { leadWords } from '../../lexicon/scopeWords.ts'
import type { Passage } from '../../model/passage.ts'
import { prefixes } from '../../tools/wordsAtEnds.ts'
import { between, type NameInText, placeEndingAt } from './placed.ts'
import { startOfChain } from './bearers.ts'

const nouns = prefixes(worksNouns)
/** What their first and their second characters are. */
const opensNoun = characterTable(worksNouns.map((noun) => noun[0]!))
const followsIn = characterTable(worksNouns.map((noun) => noun[1]!))
const told = new RegExp(
  `((?:[\\u4e00-\\u9fff]{2,9}(?<![线分路地阶时])段|复线|二线)?)(?:${alternation(worksBehind)}|（[^（）]{1,12}）){0,4}(?:${alternation(worksEvents)})`,
  'y',
)
const ofTheirPlace: ReadonlySet<string> = new Set(worksOfTheirPlace)
const longestName = 24
const inName = /[\u4e00-\u9fff\dA-Za-z·“”-]/
const lead = new RegExp(`^(?:${alternation(leadWords)}|\\d{1,2}[年月日]份?|[“”])*`)
/** 农村公路, 大型水库, 多座电站: kinds of works, and how many. */
const kindOfWorks = new RegExp(
  `^(?:${alternation(wordsOfKinds)}|[\\d一二三四五六七八九十百]+[个座条项处年]|高速$|快速$|城际$)`,
)
/** Words of a sentence, not of a name. */
const sentence =
  /[的了着过在是被把将让等与]|以及|可能|已经|建设|推进|推动|加快|实施|完成|开展|投资|进行|参与|负责|承建|打造|支持|开通|首个|首条|首座|一批|多个|\d[个座条项]|最[高大长深远早]|集中|里程|总量|相当于|以往|[较比]|一旦|围绕|(?<!自)由(?!拳)|(?<!来)自(?![贸治由然主贡流])|从(?![化江])/
const endsName = endTest(/[省市县区州镇乡村]$/)

/** The names of works that `passages` tell of as built, opened or measured; `places` are those of each passage, in order. Linear. */
export function worksIn(passages: readonly Passage[], places: readonly (readonly NameInText[])[]): readonly string[] {
  const names = new Set<string>()
  passages.forEach(({ text }, index) => {
    for (let at = 0; at + 1 < text.length; at++) {
      if (opensNoun[text.charCodeAt(at)] === 0 || followsIn[text.charCodeAt(at + 1)] === 0) continue
      const noun = nouns.at(text, at)
      const section =
        noun === undefined ? null : (toldSection(text, at + noun.length) ?? (isMeasuredInFront(text, at) ? '' : null))
      if (noun === undefined || section === null) continue
      const name = nameEndingIn(text, at, noun, places[index]!)
      if (name !== null) names.add(name).add(name + section)
      at += noun.length - 1
    }
  })
  return [...names]
}

/** 433公里的│澜汕铁路 */
function isMeasuredInFront(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - longestStem), at)
  return front.includes('里的') && measuredInFront.test(front)
}

const measuredInFront = /\d公里的[\u4e00-\u9fff]{2,7}$/
const longestStem = 12

/** The section of the works (云川段), else `''`, where what is told of one work follows at `at`; else null. */
function toldSection(text: string, at: number): string | null {
  told.lastIndex = at
  return told.exec(text)?.[1] ?? null
}

/** The name whose last word is the `noun` at `at`, with its quotation mark (“云川号”中欧班列), else null. */
function nameEndingIn(text: string, at: number, noun: string, places: readonly NameInText[]): string | null {
  const name = nameUpTo(text, at, noun, places)
  const close = name?.indexOf('”') ?? -1
  if (name === null || close < 0 || name.lastIndexOf('“', close) >= 0) return name
  const end = at + noun.length
  const open = text.lastIndexOf('“', end - name.length)
  return open < end - longestName ||
    ofTime.test(name.slice(close + 1)) ||
    ends.test(text.slice(open + 1, end - name.length))
    ? null
    : text.slice(open, end)
}

const ends = /[，。；：”]/
/** “五一”│假期高速公路 */
const ofTime = /^(?:假期|期间)/

/** From its first place (大同│至│天津 begins with what no register holds). */
function nameUpTo(text: string, at: number, noun: string, places: readonly NameInText[]): string | null {
  const known = placeEndingAt(places, at + noun.length)
  if (known !== undefined && known.end - known.start > noun.length)
    return text.slice(startOfChain(places, known.start), known.end)
  let from = at
  while (from > 0 && at - from < longestName && text[from - 1] !== '的' && inName.test(text[from - 1]!)) from--
  const inside = between(places, from, at).filter(({ canonical }) => canonical !== '中国')
  const [place] = inside
  if (place === undefined) return ownStem(text.slice(from, at), noun)
  const own = text.slice(inside.at(-1)!.end, at)
  if (own === '')
    return ofTheirPlace.has(noun) ? text.slice(place.start, at) + noun : ownStem(text.slice(from, at), noun)
  if (kindOfWorks.test(own)) return null
  const joined = place.start > from && /[至到-]/.test(text[place.start - 1]!)
  const name = joined ? text.slice(from, at).replace(lead, '') : text.slice(place.start, at)
  if (sentence.test(name)) return null
  const inner = keyWorks.exec(name)?.[1]
  return (inner === undefined ? null : ownStem(inner, noun)) ?? name + noun
}

/** 云川至盘溪高速公路控制性工程│柳湾│大桥: what the railway or road is told of by. */
const keyWorks = /(?:控制性|标志性|重点|关键|先导|节点)工程([\u4e00-\u9fff]{2,7})$/

/** 澜汕│高铁: a name without a known place is short. */
function ownStem(words: string, noun: string): string | null {
  const stem = words.replace(lead, '')
  if (!worksWithoutPlace.includes(noun) || stem.length < 2 || stem.length > 7 || /^\d/.test(stem)) return null
  return kindOfWorks.test(stem) || sentence.test(stem) || endsName(stem) ? null : stem + noun
}

const none: readonly NameInText[] = []

/** The names to be looked for at every place of a text; null where there are none. */
export function namesOf(works: readonly string[]): FewWords<string> | null {
  if (works.length === 0) return null
  const names = new FewWords<string>()
  for (const name of works) names.add(name, name)
  return names
}

/** Where the `names` (null: none) stand in `text`, in order; of names for one place the longest. Linear. */
export function worksNamed(text: string, names: FewWords<string> | null): readonly NameInText[] {
  if (names === null) return none
  const found: NameInText[] = []
  for (let start = 0, covered = 0; start < text.length; start++) {
    const name = names.longest(text, start)
    if (name === undefined || names.end <= covered) continue
    covered = names.end
    found.push({ start, end: covered, name: text.slice(start, covered), canonical: name })
  }
  return found
}
