// Where the officials are from who tell something in quotation marks: “我们建了3座渔港。”澜江县农业农村局局长说 is of the county.
import { divisionCalled, isPlace, placeKind } from '../../lexicon/placeKinds.ts'
import { headsOfAny, officials, saying } from '../../lexicon/speakers.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'
import { leadBefore } from './clauseLead.ts'
import { firstFrom, type NameInText } from './placed.ts'

const speaks = new RegExp(
  `^(?:[^，。；：“”]{0,20}?(?:${alternation(officials)})|(?:[^，。；：“”]{1,8}办)?(?:有关|相关|分管|主要)?(?:${alternation(headsOfAny)}))[^，。；：“”]{0,12}?(?:${alternation(saying)})`,
)
/** Of houses of their own, or sent from elsewhere. */
const others =
  /公司|集团|[企渔农房]企|企业|银行|大学|学院|研究|医院|合作社|旅行社|协会|酒店|超市|基地|中心|车间|[渔农林牧鱼]场|[门书饭商本]店|[大农渔商殖植]户|一家|某|[援驻区园馆港厂]/
/** “…。”│站在渔港前，│某县县长说 */
const aside = /^[^，。；：“”]{0,12}，/
const [longestQuotation, longestSpeech, longestFront] = [300, 40, 80]

/** The division whose official says what stands around `at` in quotation marks, and where they open; else null. */
export function officialAround(
  text: string,
  at: number,
  places: readonly NameInText[],
): { readonly name: string; readonly from: number } | null {
  const start = Math.max(0, at - longestQuotation)
  const before = text.slice(start, at + 1)
  if (!before.includes('“')) return null
  const open = before.lastIndexOf('“') + start
  const close = text.slice(at, at + longestQuotation).indexOf('”') + at
  if (close < at || text.slice(open, at).includes('”')) return null
  const name = officialAt(text, close + 1, places) ?? officialAt(text, startOfFront(text, open), places, open)
  return name === null ? null : { name, from: open }
}

/** Where the words begin that lead up to the quotation, without their times. */
function startOfFront(text: string, open: number): number {
  const from = Math.max(0, open - longestFront)
  const front = text.slice(from, open)
  const start = from + Math.max(front.lastIndexOf('。'), front.lastIndexOf('”')) + 1
  return start + leadBefore(text, start)
}

/** The division whose official speaks there, right before `to` where that is given. */
function officialAt(text: string, at: number, places: readonly NameInText[], to?: number): string | null {
  const words = text.slice(at, to ?? at + longestSpeech)
  if (words === '' || words.length > longestSpeech) return null
  const from = at + (to === undefined ? (aside.exec(words)?.[0].length ?? 0) : 0)
  return spokenFor(text, at, places) ?? (from === at ? null : spokenFor(text, from, places))
}

function spokenFor(text: string, at: number, places: readonly NameInText[]): string | null {
  let name: string | null = null
  let end = at
  for (let next = divisionAt(text, end, places); next !== null; next = divisionAt(text, end, places)) {
    name = next.name
    end = next.end
  }
  if (name === null || settlement(text, end)) return null
  const speech = speaks.exec(text.slice(end, end + longestSpeech))
  return speech === null || others.test(speech[0]) ? null : name
}

const longestDivision = 9

/** The division whose name begins at `at`: known in the text, or to the registers, as in the name of its office. */
function divisionAt(text: string, at: number, places: readonly NameInText[]): { name: string; end: number } | null {
  const place = places[firstFrom(places, at)]
  if (place?.start === at && ofNation.test(place.canonical)) return { name: place.canonical, end: place.end }
  for (let end = at + longestDivision; end > at + 1; end--) {
    const word = text.slice(at, end)
    if (division.test(word) && !twice.test(word) && (placeKind(word) !== null || isPlace(word.slice(0, -1))))
      return { name: word, end }
    const called = word.length < 4 ? divisionCalled(word) : null
    if (called !== null) return { name: called, end }
  }
  return null
}

const division = /[省市县区州盟旗]$/
/** 和县│县委 */
const twice = /(.)\1$/
/** 荆州│乡, which no register holds */
const settlement = characterSet('乡镇村街社')
const ofNation = /[省市县区州盟旗镇乡村]$|街道$|社区$/
