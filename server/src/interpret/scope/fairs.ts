// Fairs and festivals told by their number, their year or a name in quotes: what a text on one, or a clause that opens with one, speaks of.
import { alternation } from '../../tools/alternation.ts'
import { fairEndings } from '../../lexicon/scopeWords.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'
import { isLead } from './clauseLead.ts'

const ending = `(?:${alternation(fairEndings)})`
/** 2024年云川旅游节, but 2024年我国将举办…节 is a sentence. */
const edition = `(?:第[一二三四五六七八九十百\\d]{1,4}届|首届|(?:20\\d\\d|二[〇○零一二三四五六七八九]{3})年?(?=[\\u4e00-\\u9fff])(?!年|全国|我国|国内|[上下]半|以来|前))`
const words = '(?:(?!将|举办|举行|召开|迎来|我国|促进|推动|参加|各地)[^，。；：、“”（）()的在\\s\\d届])'
const numbered = new RegExp(`(?:“[^“”]{2,14}”)?${edition}${words}{0,22}?(?:${ending}|“${words}{1,14}?${ending}”)`)
const present = new RegExp(`(?:本届|此届|本次|此次)[^，。；：、“”（）()的\\s\\d届]{0,10}?(?:${ending}|展会|盛会)`)
const quoted = new RegExp(`^“[^“”]{2,20}”${words}{0,10}?(?:${ending}|活动)`)
/** What is told of one fair: it was opened somewhere. */
const begins =
  /^(?:今天|今日|昨天|昨晚|今晚|日前|近日)?将?(?:在[^，。；]{2,14})?(?:正式)?(?:开幕|启动|举行|举办|召开|开启|开展|落幕|闭幕|收官)/
/** 旅游节今天在云川启动: where it is held is not whose its figures are. */
const isHeld = /在[^，。；]{2,14}(?:开幕|启动|举行|举办|召开|开启|落幕|闭幕)/
const underWay = /(?:正在?|刚刚|即将|将于?)?(?:举行|举办|召开|开幕|闭幕|进行|落幕)的$/
const heldBy = /^由[^，。；]{2,60}(?:主办|举办|承办|组织|支持|指导)的/

/** The one that a title names with its number or year, or begins with in quotes; else null. */
export function fairIn(title: string): string | null {
  const name = title.startsWith('“') ? quoted.exec(title)?.[0] : undefined
  if (name !== undefined && begins.test(title.slice(name.length))) return name
  return isNumbered(title) ? (numbered.exec(title)?.[0] ?? null) : null
}

/** The one that the text opens on with its number, if the title opens with the end of its name: 云川国际农业博览会签约… */
export function fairTold(title: string, opening: string): string | null {
  const told = isNumbered(opening) ? numbered.exec(opening)?.[0] : undefined
  if (told === undefined) return null
  const start = title.indexOf(told.slice(-shortestEnd))
  if (start < 0) return null
  const end = start + shortestEnd
  for (let from = start; from >= 0; from--)
    if (told.endsWith(title.slice(from, end)) && isLead(title.slice(0, from))) return told
  return null
}

const shortestEnd = 4

/** The one that a clause opens with; 本届… is the one that the article is on, where its `home` is one. Null for any other clause. */
export function fairOf(clause: string, home: string | null): string | null {
  const own = isNumbered(clause) ? numbered.exec(clause) : null
  if (own !== null) return opens(clause.slice(0, own.index), home) ? own[0] : null
  if (home === null || !opensEdition(home)) return null
  if (isHeld.test(clause) || (home.startsWith('“') && clause.includes(home))) return home
  const again = /届|次/.test(clause) ? present.exec(clause) : null
  return again !== null && opens(clause.slice(0, again.index), home) ? home : null
}

const isNumbered = (text: string) => text.includes('届') || text.includes('20') || text.includes('二〇')

const opensEdition = startTest(new RegExp(`^(?:${numbered.source}|${quoted.source})`))

/** 在第22届东博会签约 in the report of a province is of the province. */
function opens(front: string, home: string | null): boolean {
  if (front.endsWith('在') && home !== null && division.test(home)) return false
  return isLead(front.replace(heldBy, '').replace(underWay, ''))
}

const division = /(?:省|自治区|市|县|区|州)$/
