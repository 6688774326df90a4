// Fairs and festivals that are told by their number (第135届广交会): what a text on one, or a clause that opens with one, speaks of.
import { alternation } from '../../lexicon/alternation.ts'
import { fairEndings } from '../../lexicon/scopeWords.ts'
import { startTest } from '../../model/boundTests.ts'
import { isLead } from './scopeNames.ts'

const ending = alternation(fairEndings)
const edition = '(?:第[一二三四五六七八九十百\\d]{1,4}届|20\\d\\d(?=[\\u4e00-\\u9fff])(?!年))'
const numbered = new RegExp(`${edition}[^，。；：、“”（）()的在\\s\\d届]{0,16}?(?:${ending})`)
const present = new RegExp(`(?:本届|此届|本次|此次)[^，。；：、“”（）()的\\s\\d届]{0,10}?(?:${ending}|展会|盛会)`)
const underWay = /(?:正在?|刚刚|即将|将于?)?(?:举行|举办|召开|开幕|闭幕|进行|落幕)的$/

/** The one that a title names with its number, else null. */
export function fairIn(title: string): string | null {
  return title.includes('届') || title.includes('20') ? (numbered.exec(title)?.[0] ?? null) : null
}

/** The one that a clause opens with; 本届… is the one that the article is on, where its `home` is one. Null for any other clause. */
export function fairOf(clause: string, home: string | null): string | null {
  const own = clause.includes('届') || clause.includes('20') ? numbered.exec(clause) : null
  if (own !== null) return opens(clause.slice(0, own.index), home) ? own[0] : null
  const again = home !== null && opensEdition(home) && /届|次/.test(clause) ? present.exec(clause) : null
  return again !== null && numbered.test(home!) && opens(clause.slice(0, again.index), home) ? home : null
}

const opensEdition = startTest('第2', /^(?:第|20)/)

/** 在第22届东博会签约 in the report of a province is of the province. */
function opens(front: string, home: string | null): boolean {
  if (front.endsWith('在') && home !== null && division.test(home)) return false
  return isLead(front.replace(underWay, ''))
}

const division = /(?:省|自治区|市|县|区|州)$/
