// Those whom a text speaks of without a name: 浙江杭州的这家外贸企业 is 杭州市某外贸企业.
import { alternation } from '../../tools/alternation.ts'
import { bearerNouns, siteNouns } from '../../lexicon/scopeWords.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { firstFrom, type NameInText, placeEndingAt } from './placed.ts'

const attribute = '(?:[^，。；：、“”（）的]{1,14}的)?'
const words = '[^，。；：、“”（）《》\\d的]{0,12}?'
const bearer = new RegExp(
  `(?<![第每首唯各])(?:(?:这|那|另外?一|某|一)家${attribute}(${words}(?:${alternation(bearerNouns)}))|[这那][个座处]${attribute}(${words}(?:${alternation(siteNouns)})))(?![员长商主房区家们业])`,
  'g',
)
/** 在澜江的│另外一家, 在澜江，│这家: a place right in front belongs to the name. */
const joint = /^(?:当地|本地|市|县)?的?，?$/

const none: readonly NameInText[] = []

/** 一家通过将鲜笋卖给加工厂…: words of a sentence. */
const clauseWords = /[将把被给]|通过|主要|帮助|某|准备|打算|已经|能够|可以|进行/

/** All of `text`, in order; `places` are those of the text, in order. */
export function bearersIn(text: string, places: readonly NameInText[]): readonly NameInText[] {
  if (!text.includes('家') && !text.includes('这')) return none
  return allMatches(bearer, text)
    .filter((match) => !clauseWords.test(match[1] ?? match[2]!))
    .map((match) => {
      const noun = match[1] ?? match[2]!
      const start = match.index
      const place = lastBefore(places, start)
      const isNext = place !== undefined && joint.test(text.slice(place.end, start))
      const from = isNext && text[start - 1] !== '，' ? startOfChain(places, place.start) : start
      return {
        start: from,
        end: start + match[0].length,
        name: text.slice(from, start + match[0].length),
        canonical: `${isNext ? place.canonical : ''}某${noun}`,
      }
    })
}

/** 云川澜江: where the places begin that end in the one at `start`. */
export function startOfChain(places: readonly NameInText[], start: number): number {
  let first = start
  for (let before = placeEndingAt(places, first); before !== undefined; before = placeEndingAt(places, first))
    first = before.start
  return first
}

/** The last place that ends at or before `at`. */
function lastBefore(places: readonly NameInText[], at: number): NameInText | undefined {
  let index = firstFrom(places, at) - 1
  while (index >= 0 && places[index]!.end > at) index--
  return index < 0 ? undefined : places[index]
}

/** Whether a scope is somebody without a name, whose figures no other text can repeat. */
export const isBearer = (scope: string | null) => scope !== null && scope.includes('某')
